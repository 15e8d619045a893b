import { longDay, shortDay } from "../../../../kernel/format.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { LinkButton } from "../../../../ui/button.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Empty } from "../../../../ui/notes.tsx";
import { PageHead } from "../../../../ui/page.tsx";
import { Rec } from "../../../../ui/rec.tsx";
import { Tag, type Tone } from "../../../../ui/state.tsx";
import { listPapersOf, type PaperSummary } from "../../reads.ts";
import type { Authenticity } from "../../terms.ts";
import { texts } from "../../texts/index.ts";

export const toneOfPaper: Record<Authenticity, Tone> = { valid: "done", expired: "wait", withdrawn: "late", replaced: "late", erased: "off", unknown: "off" };

/** One's own papers, newest first. */
export const myPapers = page({
  path: "/my/papers",
  right: "documents.read_own",
  title: (_: PaperSummary[], lang) => texts(lang).holder.papers,
  read: ({ reader, actor, today, lang }) => (actor.person_id === null ? [] : listPapersOf(reader, actor.person_id, today, lang)),
  show: Papers,
});

function Papers({ data, lang }: Shown<PaperSummary[]>) {
  const text = useTexts(texts).holder;
  return (
    <>
      <PageHead title={text.papers} lead={text.lead} />
      {data.length === 0 && <Empty kind="nothing_yet" act={<LinkButton kind="go" href="/services/study-certificate">{text.ask}</LinkButton>}>{text.none}</Empty>}
      {data.map((paper) => (
        <Rec key={paper.id} no={paper.number} day={shortDay(paper.issued_on)} href={`/my/papers/${paper.id}`} title={paper.title} level={2} tone={toneOfPaper[paper.state]}
          tag={<Tag tone={toneOfPaper[paper.state]}>{text.states[paper.state]}</Tag>}>
          <p className="soft">{text.validUntil}: {paper.valid_until === null ? text.forEver : longDay(paper.valid_until, lang)}</p>
        </Rec>
      ))}
    </>
  );
}
