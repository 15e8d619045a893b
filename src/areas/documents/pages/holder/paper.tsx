import { clockTime, dayThisYear, fileSize, longDay } from "../../../../kernel/format.ts";
import { dayOf, type Day } from "../../../../kernel/day.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Buttons, CopyButton, LinkButton, ShareButton } from "../../../../ui/button.tsx";
import { Fold } from "../../../../ui/facts.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Back } from "../../../../ui/nav.tsx";
import { Duo, PageHead } from "../../../../ui/page.tsx";
import { PaperPreview } from "../../../../ui/verdict.tsx";
import { findSize, getPaper, listChecks } from "../../records.ts";
import { isPaperId, ownOnly, summaryOf, type PaperSummary } from "../../reads.ts";
import { texts } from "../../texts/index.ts";

type Data = { paper: PaperSummary; checks: { on_day: Day; count: number }[]; size: number | undefined };

/** Do I have it? The paper itself, its code, and how often it was checked: the day, never who. */
export const myPaper = page({
  path: "/my/papers/:paper",
  right: "documents.read_own",
  title: ({ paper }: Data) => `${paper.title} · ${paper.number}`,
  read: async ({ reader, params, actor, today, lang }): Promise<Data> => {
    const row = ownOnly(isPaperId(params.paper) ? await getPaper(reader, params.paper) : undefined, actor.person_id);
    return { paper: summaryOf(row, today, lang), checks: await listChecks(reader, row.id), size: await findSize(reader, row.id) };
  },
  show: Ready,
});

function Ready({ data: { paper, checks, size }, lang }: Shown<Data>) {
  const all = useTexts(texts);
  const text = all.holder;
  const pdf = `/my/papers/${paper.id}/pdf`;
  const good = paper.state === "valid";
  const lead = !good ? text.noForce(paper.title) : paper.valid_until === null ? text.goodForEver(paper.title) : text.goodUntil(paper.title, longDay(paper.valid_until, lang));
  const times = checks.reduce((sum, one) => sum + one.count, 0);
  return (
    <>
      <Back href="/my/papers">{text.papers}</Back>
      <Duo>
        <>
          <PageHead title={good ? text.ready : text.states[paper.state]} lead={lead} margin={<>{paper.number} · <br />{dayThisYear(dayOf(paper.issued_at), lang)}, {clockTime(paper.issued_at)}</>} />
          <PaperPreview href={pdf} image={`/my/papers/${paper.id}/picture`} alt={text.picture(paper.title, paper.number)} />
        </>
        <>
          <div className="sticky stack">
            <Buttons><LinkButton kind="go" wide href={pdf}>{size === undefined ? text.open : text.openSized(fileSize(size, lang))}</LinkButton></Buttons>
            {paper.code && <Buttons><ShareButton url={`/v/${paper.code}`} title={paper.title} /></Buttons>}
          </div>
          {paper.code && <div><h2>{text.code}</h2><p className="code">{paper.code.slice(0, 9)}<br />{paper.code.slice(10)}</p><CopyButton text={paper.code} /><p className="soft">{text.codeNote}</p></div>}
          <div>
            <Fold title={text.whoChecked(times)}>
              {checks.length === 0 ? <p>{text.nobodyChecked}</p> : <ul>{checks.map((one) => <li key={one.on_day}>{text.checkedOn(longDay(one.on_day, lang), one.count)}</li>)}</ul>}
            </Fold>
            <Fold title={text.wrong}><p>{text.wrongText} <a href="/services/record-correction">{text.tellMistake}</a></p></Fold>
          </div>
        </>
      </Duo>
    </>
  );
}
