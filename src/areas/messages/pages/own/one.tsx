import { dayOf } from "../../../../kernel/day.ts";
import { clockTime, dayBeside } from "../../../../kernel/format.ts";
import { NotFound } from "../../../../platform/not-found.ts";
import { page, type Reading, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons, LinkButton } from "../../../../ui/button.tsx";
import { Form } from "../../../../ui/form.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Back } from "../../../../ui/nav.tsx";
import { Col, Cols, PageHead, Sect, Title } from "../../../../ui/page.tsx";
import { openNotice, readsOf } from "../../acts.ts";
import { findOwn } from "../../records.ts";
import type { Notice } from "../../terms.ts";
import { texts } from "../../texts/index.ts";
import { wordsOf } from "../../words.ts";

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function readOne({ reader, actor, params }: Reading<"/my/notices/:notice">): Promise<Notice> {
  const found = id.test(params.notice) ? await findOwn(reader, readsOf(actor), params.notice) : undefined;
  if (!found) throw new NotFound("notice");
  return found;
}

const common = {
  right: "messages.read_own",
  title: (it: Notice, lang: Reading["lang"]) => `${wordsOf(it, lang).title} · ${texts(lang).title}`,
  read: readOne,
  act: ({ desk, params }: { desk: Parameters<typeof openNotice>[0]; params: { notice: string } }) => openNotice(desk, params.notice),
  then: (href: string) => href,
  show: OneNotice,
} as const;

/** One notice. Its press marks it as read and leads to what it is about. */
export const myNotice = page({ ...common, path: "/my/notices/:notice" });
export const officeNotice = page({ ...common, path: "/office/notices/:notice" });

function OneNotice({ data: it, lang, today, here, actor }: Shown<Notice>) {
  const text = useTexts(texts);
  const { title, text: said } = wordsOf(it, lang);
  const up = here.slice(0, here.lastIndexOf("/"));
  const when = [it.subject, `${dayBeside(dayOf(it.made_at), today, lang)}, ${clockTime(it.made_at)}`].filter(Boolean).join(" · ");
  const open = it.seen_at === null ? <Form action={here} formKey={`notice-${it.id}`}><Buttons><Button kind="go">{text.open}</Button></Buttons></Form> : <Buttons><LinkButton kind="go" href={it.href}>{text.open}</LinkButton></Buttons>;
  if (actor.kind === "staff") {
    return (
      <>
        <Title back={{ href: up, label: text.title }} title={title} lead={when} />
        <Cols as="one"><Col label={title} work><Sect>{said && <p>{said}</p>}{open}</Sect></Col></Cols>
      </>
    );
  }
  return (
    <div className="stack">
      <Back href={up}>{text.title}</Back>
      <PageHead title={title} lead={said} margin={when} />
      {open}
    </div>
  );
}
