import { NotFound } from "../../../platform/not-found.ts";
import { block, type Reading } from "../../../platform/web.tsx";
import { dayThisYear } from "../../../kernel/format.ts";
import { dayOf } from "../../../kernel/day.ts";
import { LinkButton } from "../../../ui/button.tsx";
import { useTexts } from "../../../ui/lang.tsx";
import { Empty } from "../../../ui/notes.tsx";
import { HeadRow } from "../../../ui/page.tsx";
import { Book, Rec, Rows } from "../../../ui/rec.tsx";
import { StateTag } from "../../../ui/state.tsx";
import { getService } from "../acts/ask.ts";
import { recordOf } from "../pages/own-record.tsx";
import { wordsOf } from "../reads.ts";
import { listDrafts } from "../records/drafts.ts";
import { lastWordsOfOffice, listOwn, type OwnRow } from "../records/queue.ts";
import { texts } from "../texts/index.ts";
import { momentWords } from "../words.ts";

function personOf({ actor }: Reading): string {
  if (!actor.person_id) throw new NotFound("person");
  return actor.person_id;
}

/** What only the student can do next: it owns the one green button of the home. */
const waiting = block({
  name: "waiting",
  right: "requests.read_own",
  read: async (at): Promise<{ row: OwnRow; said: string }[]> => {
    const rows = (await listOwn(at.reader, personOf(at), 1, 5)).filter((row) => row.state === "returned");
    const said = await lastWordsOfOffice(at.reader, rows.map((row) => row.number));
    return rows.map((row) => ({ row, said: said.get(row.number) ?? "" }));
  },
  show: function Waiting({ data, lang }) {
    const text = useTexts(texts);
    return data.map(({ row, said }, at) => (
      <Rec key={row.number} no={row.number} day={dayThisYear(dayOf(row.asked_at), lang)} tone="wait" tag={<StateTag state="returned" />} level={2} title={wordsOf(getService(row.service), lang).title}>
        <p className="soft pre">{said} {text.clockStopped}</p>
        <p className="act"><LinkButton kind={at === 0 ? "go" : "plain"} icon="upload" href={`/my/requests/${row.number}`}>{text.fixThis}</LinkButton></p>
      </Rec>
    ));
  },
});

const requests = block({
  name: "requests",
  right: "requests.read_own",
  read: async (at): Promise<{ rows: OwnRow[]; all: number }> => {
    const rows = await listOwn(at.reader, personOf(at), 1, 6);
    return { rows: rows.filter((row) => row.state !== "returned"), all: rows[0]?.all ?? 0 };
  },
  show: function OwnRequests({ data: { rows, all }, lang, now, today }) {
    const text = useTexts(texts);
    return (
      <div className="stack">
        <HeadRow title={text.myRequests}>{all > 0 && <a href="/my/requests">{`${text.all} (${all})`}</a>}</HeadRow>
        {all === 0 ? <Empty kind="nothing_yet" act={<LinkButton href="/services">{text.toCatalogue}</LinkButton>}>{text.noRequests}</Empty> : <Book records={rows.map((row) => recordOf(row, lang, now, today))} />}
      </div>
    );
  },
});

/** Drafts stand on the home until they are sent: nobody starts the same form twice. */
const drafts = block({
  name: "drafts",
  right: "requests.ask",
  read: (at) => (at.actor.account_id ? listDrafts(at.reader, at.actor.account_id) : []),
  show: function Drafts({ data, lang }) {
    const text = useTexts(texts);
    if (data.length === 0) return null;
    return (
      <div className="stack">
        <h2>{text.states.draft}</h2>
        <Rows rows={data.map((one) => ({ key: one.service, href: `/my/services/${one.service}`, title: wordsOf(getService(one.service), lang).title, notes: [text.draftKept(momentWords(one.saved_at, lang))] }))} />
      </div>
    );
  },
});

export const ownBlocks = [waiting, drafts, requests] as const;
