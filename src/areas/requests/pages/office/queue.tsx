import { randomUUID } from "node:crypto";
import { z } from "zod";
import { dayOf } from "../../../../kernel/day.ts";
import { number, shortDay } from "../../../../kernel/format.ts";
import type { Lang } from "../../../../kernel/lang.ts";
import { page, type Reading, type Shown } from "../../../../platform/web.tsx";
import { LinkButton } from "../../../../ui/button.tsx";
import { DeadlineChip } from "../../../../ui/deadline.tsx";
import { Filters, type Filter } from "../../../../ui/filters.tsx";
import { RefusalBox } from "../../../../ui/form.tsx";
import { Num } from "../../../../ui/inline.tsx";
import { Island } from "../../../../ui/islands.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Pages, Tabs } from "../../../../ui/nav.tsx";
import { Empty, Undo } from "../../../../ui/notes.tsx";
import { Title } from "../../../../ui/page.tsx";
import { Table } from "../../../../ui/table.tsx";
import type { Calendar } from "../../../office/index.ts";
import { getService } from "../../acts/ask.ts";
import { handOver, putBack, takeInAll } from "../../acts/work.ts";
import { catalogue } from "../../catalogue/index.ts";
import { wordsOf } from "../../reads.ts";
import { listColleagues, type Colleague } from "../../records/colleagues.ts";
import { countQueue, listQueue, queueCounts, type QueueCounts, type QueueFilter, type QueueRow } from "../../records/queue.ts";
import { refusalText } from "../../refusals.ts";
import { openStates } from "../../terms.ts";
import { texts } from "../../texts/index.ts";
import { calendarFor, dueOf } from "./due.ts";
import { filterOf, queueHref, sectorsOf } from "./queue-filter.ts";
import QueueHand from "./queue.island.tsx";

const per = 50;
type Data = { filter: QueueFilter; rows: readonly QueueRow[]; total: number; at: number; counts: QueueCounts; colleagues: readonly Colleague[]; calendar: Calendar };

async function readQueue(at: Reading): Promise<Data> {
  const filter = filterOf(at.query, at);
  const total = await countQueue(at.reader, filter);
  const page = Math.min(Math.max(1, Math.trunc(Number(at.query.get("page"))) || 1), Math.max(1, Math.ceil(total / per)));
  const rows = await listQueue(at.reader, filter, page, per);
  return { filter, rows, total, at: page, counts: await queueCounts(at.reader, filter), colleagues: await listColleagues(at.reader, sectorsOf(filter), at.today), calendar: await calendarFor(at.reader, rows, at.today) };
}

const title = ({ filter }: Data, lang: Lang) => titleOf(filter, lang);
const common = { title, read: readQueue, show: Queue } as const;
const numbers = z.array(z.string().regex(/^\d{4}-\d{6,}$/, { error: "wrong_type" })).max(per, { error: "too_many" }).meta({ control: "choices" });

/** What do I do next? The top row. */
export const queuePage = page({ ...common, path: "/office/queue", right: "requests.work", clauses: ["3.2/4", "3.4.1/10", "3.2/3", "3.3/2"] });

/** Several go to a colleague at once; done without a question, because it can be put back. */
export const handOverPage = page({
  ...common, path: "/office/queue/hand-over", right: "requests.assign",
  form: () => z.strictObject({ number: numbers.optional(), to: z.uuid({ error: "required" }).meta({ control: "choice" }) }),
  act: async ({ desk, data }, { number: chosen = [], to }) => {
    await handOver(desk, chosen, to);
    return { numbers: chosen, name: data.colleagues.find((one) => one.account_id === to)?.name ?? "" };
  },
  then: ({ numbers: moved, name }, { query }) => withSaid(queueHref(query), { handed: moved.join(","), to: name }),
});

export const putBackPage = page({
  ...common, path: "/office/queue/put-back", right: "requests.assign",
  act: ({ desk, query }) => putBack(desk, (query.get("handed") ?? "").split(",").filter((one) => /^\d{4}-\d{6,}$/.test(one)).slice(0, per)),
  then: (count, { query }) => withSaid(queueHref(query), { back: String(count) }),
});

export const takeAllPage = page({
  ...common, path: "/office/queue/take", right: "requests.work",
  form: () => z.strictObject({ number: numbers.optional(), to: z.string().optional().meta({ control: "choice" }) }),
  act: ({ desk }, { number: chosen = [] }) => takeInAll(desk, chosen),
  then: (count, { query }) => withSaid(queueHref(query), { taken: String(count) }),
});

function withSaid(href: string, said: Record<string, string>): string {
  return `${href}${href.includes("?") ? "&" : "?"}${new URLSearchParams(said).toString()}`;
}

export function titleOf(filter: QueueFilter, lang: Lang): string {
  const text = texts(lang);
  const own = filter.sector ? [filter.sector] : sectorsOf(filter);
  return own.length === 1 ? text.sectors[own[0] as keyof typeof text.sectors] : text.queue;
}

function Queue({ data, lang, now, today, query, actor, formKey, typed, refusal }: Shown<Data>) {
  const text = useTexts(texts);
  const { filter, rows, total, at, counts, colleagues, calendar } = data;
  const to = (wish: Parameters<typeof queueHref>[1]) => queueHref(query, wish);
  const due = (row: QueueRow) => dueOf(row, now, today, calendar, lang);
  const by = (sort: QueueFilter["sort"]) => ({ href: to({ sort, down: filter.sort === sort && !filter.down ? "1" : undefined }), ...(filter.sort === sort ? { now: filter.down ? ("descending" as const) : ("ascending" as const) } : {}) });
  const name = (row: QueueRow) => (lang === "ru" || lang === "uz-Cyrl" ? row.full_name_cyrl : row.full_name);
  const href = (row: QueueRow) => `/office/requests/${row.number}`;
  const filtered = Boolean(filter.state ?? filter.service ?? filter.due ?? filter.assignee ?? filter.text ?? filter.sector);
  return (
    <>
      <Title title={titleOf(filter, lang)}>
        <Tabs label={text.desk.whose} tabs={(["mine", "nobody", "sector"] as const).map((tab) => ({ href: queueHref(new URLSearchParams(), { tab }), label: text[tab], count: number(counts[tab], lang), current: filter.tab === tab }))} />
        <Said query={query} formKey={formKey} back={to({})} />
        <p className="far small"><a className={counts.late > 0 ? "is-late" : "soft"} href={queueHref(new URLSearchParams(), { due: "late" })}>{text.late(counts.late)}</a><span className="soft"> · </span><a className="soft" href={queueHref(new URLSearchParams(), { due: "today" })}>{text.today(counts.today)}</a></p>
      </Title>
      {refusal && <RefusalBox sentence={refusalText(refusal, lang)} clause={refusal.clause} />}
      <Filters action="/office/queue" filters={filtersOf(data, lang)} clear={queueHref(new URLSearchParams(), { tab: filter.tab })} keep={keptOf(query)} search={{ name: "q", value: query.get("q") ?? "" }}>
        <a className="small far" href={queueHref(query, {}, "/office/queue.xlsx")} download="">{text.exportXlsx}</a>
      </Filters>
      <Island name="queue" of={QueueHand} props={{ action: queueHref(query, {}, "/office/queue/hand-over"), take: queueHref(query, {}, "/office/queue/take"), formKey: `${formKey}-b`, mayAssign: actor.rights.has("requests.assign"), colleagues: colleagues.map((one) => ({ value: one.account_id, label: one.name })) }} />
      {rows.length === 0
        ? <Empty kind={filtered ? "nothing_found" : "nothing_left"} {...(filtered ? { clear: queueHref(new URLSearchParams(), { tab: filter.tab }) } : { act: <LinkButton href={queueHref(new URLSearchParams(), { tab: "sector" })}>{text.sector}</LinkButton> })}>{filtered ? text.queueNothing : text.queueEmpty}</Empty>
        : (
          <Table cards caption={titleOf(filter, lang)} rows={rows} keyOf={(row) => row.number} toneOf={(row) => due(row).tone} select={{ name: "number", nameOf: (row) => row.number, form: "bulk", ...(typed.number ? { ticked: typed.number } : {}) }} columns={[
            { key: "number", head: text.columns.number, cell: (row) => <a href={href(row)} className="no"><Num>{row.number}</Num></a> },
            { key: "due", head: text.columns.due, cell: (row) => { const it = due(row); return <DeadlineChip label={it.label} tone={it.look} />; }, sort: by("due") },
            { key: "student", head: text.columns.student, cell: (row) => <a href={href(row)}>{name(row)}</a>, name: true, sort: by("name") },
            { key: "service", head: text.columns.service, cell: (row) => wordsOf(getService(row.service), lang).title, grow: true, sort: by("service") },
            { key: "state", head: text.columns.state, cell: (row) => (row.state === "returned" ? text.stateOffice.returned : text.states[row.state]) },
            { key: "who", head: text.columns.who, cell: (row) => row.assignee_name ?? <span className="soft">{text.nobodyHas}</span> },
            { key: "came", head: text.columns.came, cell: (row) => shortDay(dayOf(row.asked_at)), num: true, soft: true, sort: by("asked") },
          ]} />
        )}
      <Pages page={at} per={per} total={total} href={(one) => to({ page: String(one) })}><kbd>J</kbd> <kbd>K</kbd> {text.desk.walk} · <kbd>X</kbd> {text.desk.pick} · <kbd>Enter</kbd> {text.desk.openRow}</Pages>
    </>
  );
}

/** What just happened, and its way back while there is one. */
function Said({ query, formKey, back }: { query: URLSearchParams; formKey: string; back: string }) {
  const text = useTexts(texts);
  const handed = (query.get("handed") ?? "").split(",").filter(Boolean);
  const taken = Number(query.get("taken"));
  const put = Number(query.get("back"));
  if (handed.length > 0) return <Undo action={withSaid(back.replace("/office/queue", "/office/queue/put-back"), { handed: handed.join(",") })} formKey={formKey || randomUUID()}>{text.handedOver(handed.length, query.get("to") ?? "")}</Undo>;
  if (taken > 0 || put > 0) return <p role="status" className="is-ok">{taken > 0 ? text.desk.taken(taken) : text.desk.handedBack(put)}</p>;
  return null;
}

/** Carried along by the filter form although no filter shows them. */
function keptOf(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries((["tab", "sort", "down"] as const).flatMap((name) => (query.get(name) ? [[name, query.get(name)!]] : [])));
}

function filtersOf({ filter, colleagues }: Data, lang: Lang): Filter[] {
  const text = texts(lang);
  const within = sectorsOf(filter);
  const any = { value: "", label: text.filter.any };
  const chosen = (value: string | undefined) => (value ? [value] : []);
  const served = catalogue.filter((card) => within.some((sector) => card.sector === sector || card.decidedBy === sector));
  return [
    ...(within.length > 1 ? [{ name: "sector", label: text.sector, options: [any, ...within.map((one) => ({ value: one, label: text.sectors[one] }))], chosen: chosen(filter.sector) }] : []),
    { name: "state", label: text.filter.state, options: [any, ...openStates.map((one) => ({ value: one, label: one === "returned" ? text.stateOffice.returned : text.states[one] }))], chosen: chosen(filter.state) },
    { name: "service", label: text.filter.service, options: [any, ...served.map((card) => ({ value: card.code, label: wordsOf(card, lang).title }))], chosen: chosen(filter.service) },
    { name: "due", label: text.filter.due, options: [any, { value: "late", label: text.filter.late }, { value: "today", label: text.filter.today }], chosen: chosen(filter.due) },
    { name: "who", label: text.filter.who, options: [any, ...colleagues.map((one) => ({ value: one.account_id, label: one.name }))], chosen: chosen(filter.assignee) },
  ];
}
