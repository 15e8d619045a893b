import { page, type Reading, type Shown } from "../../../../platform/web.tsx";
import { Button } from "../../../../ui/button.tsx";
import { Form } from "../../../../ui/form.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Pages } from "../../../../ui/nav.tsx";
import { Empty } from "../../../../ui/notes.tsx";
import { Col, Cols, PageHead, Title } from "../../../../ui/page.tsx";
import { Book } from "../../../../ui/rec.tsx";
import { markSeen, readsOf } from "../../acts.ts";
import { countOwn, listOwn } from "../../records.ts";
import type { Notice } from "../../terms.ts";
import { texts } from "../../texts/index.ts";
import { entryOf } from "./entry.tsx";

const per = 20;
type Data = { rows: readonly Notice[]; all: number; unread: number; at: number };

async function readOwn({ reader, actor, query }: Reading): Promise<Data> {
  const whose = readsOf(actor);
  const { all, unread } = await countOwn(reader, whose);
  const at = Math.min(Math.max(1, Math.trunc(Number(query.get("page"))) || 1), Math.max(1, Math.ceil(all / per)));
  return { rows: await listOwn(reader, whose, at, per), all, unread, at };
}

const common = {
  right: "messages.read_own",
  title: (_: Data, lang: Reading["lang"]) => texts(lang).title,
  read: readOwn,
  act: ({ desk }: { desk: Parameters<typeof markSeen>[0] }) => markSeen(desk, "all"),
  show: Notices,
} as const;

/** Everything one was told, newest first; one press marks all of it as read. */
export const myNotices = page({ ...common, path: "/my/notices" });
/** The same for staff, at the desk. */
export const officeNotices = page({ ...common, path: "/office/notices" });

function Notices({ data: { rows, all, unread, at }, lang, today, here, actor, formKey }: Shown<Data>) {
  const text = useTexts(texts);
  const lead = all === 0 ? undefined : unread > 0 ? text.lead(unread) : text.allRead;
  const mark = unread > 0 && <Form action={here} formKey={formKey}><Button>{text.markAll}</Button></Form>;
  const pages = <Pages page={at} per={per} total={all} href={(to) => `${here}?page=${to}`} />;
  const book = <Book records={rows.map((one) => entryOf(one, here, lang, today))} />;
  if (actor.kind === "staff") {
    return (
      <>
        <Title title={text.title} lead={lead} acts={mark} />
        <Cols as="one"><Col label={text.title}>{rows.length === 0 ? <Empty kind="nothing_yet">{text.noneAtDesk}</Empty> : book}</Col></Cols>
        {pages}
      </>
    );
  }
  return (
    <div className="stack">
      <PageHead title={text.title} lead={lead} />
      {mark}
      {rows.length === 0 ? <Empty kind="nothing_yet">{text.none}</Empty> : book}
      {pages}
    </div>
  );
}
