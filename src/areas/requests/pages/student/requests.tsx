import { dayOf } from "../../../../kernel/day.ts";
import { dayThisYear } from "../../../../kernel/format.ts";
import { NotFound } from "../../../../platform/not-found.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { LinkButton } from "../../../../ui/button.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Pages } from "../../../../ui/nav.tsx";
import { Empty } from "../../../../ui/notes.tsx";
import { Book } from "../../../../ui/rec.tsx";
import { recordOf } from "../own-record.tsx";
import { countOwn, listOwn, type OwnRow } from "../../records/queue.ts";
import { texts } from "../../texts/index.ts";

const per = 20;
type Data = { rows: readonly OwnRow[]; all: number; at: number };

/** All of a person's cases, those that wait for him first. */
export const requestsPage = page({
  path: "/my/requests",
  right: "requests.read_own",
  title: (_: Data, lang) => texts(lang).myRequests,
  read: async ({ reader, actor, query }): Promise<Data> => {
    if (!actor.person_id) throw new NotFound("person");
    const { all } = await countOwn(reader, actor.person_id);
    const at = Math.min(Math.max(1, Math.trunc(Number(query.get("page"))) || 1), Math.max(1, Math.ceil(all / per)));
    return { rows: await listOwn(reader, actor.person_id, at, per), all, at };
  },
  show: Requests,
});

function Requests({ data: { rows, all, at }, lang, now, today }: Shown<Data>) {
  const text = useTexts(texts);
  return (
    <>
      <div className="head"><h1>{text.myRequests}</h1></div>
      {rows.length === 0
        ? <Empty kind="nothing_yet" act={<LinkButton kind="go" href="/services">{text.toCatalogue}</LinkButton>}>{text.noRequests}</Empty>
        : <Book records={rows.map((row) => ({ ...recordOf(row, lang, now, today), day: dayThisYear(dayOf(row.asked_at), lang) }))} />}
      <Pages page={at} per={per} total={all} href={(to) => `/my/requests?page=${to}`} />
    </>
  );
}
