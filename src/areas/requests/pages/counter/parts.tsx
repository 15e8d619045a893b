import type { Day } from "../../../../kernel/day.ts";
import { shortDay } from "../../../../kernel/format.ts";
import type { Lang } from "../../../../kernel/lang.ts";
import { LinkButton, Buttons } from "../../../../ui/button.tsx";
import { Facts } from "../../../../ui/facts.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Sect } from "../../../../ui/page.tsx";
import { Rec } from "../../../../ui/rec.tsx";
import { toneOf } from "../../../../ui/state.tsx";
import type { PaperSummary } from "../../../documents/index.ts";
import { getService } from "../../acts/ask.ts";
import { wordsOf } from "../../reads.ts";
import type { AskerFacts } from "../../records/askers.ts";
import type { CounterDay } from "../../records/counter.ts";
import type { OwnRow } from "../../records/queue.ts";
import { texts } from "../../texts/index.ts";
import { knownText } from "../../words.ts";

/** The left column: the next visitor, and what was done today. */
export function Today({ day }: { day: CounterDay }) {
  const text = useTexts(texts);
  return (
    <>
      <Sect><Buttons><LinkButton href="/counter" hotkey="F2">{text.counter.next}</LinkButton></Buttons></Sect>
      <Sect title={text.counter.today}>
        <Facts facts={[{ key: "served", label: text.counter.served, value: day.served }, { key: "given", label: text.counter.givenHere, value: day.given }, { key: "opened", label: text.counter.openedHere, value: day.opened }]} />
      </Sect>
    </>
  );
}

/** The right column: who stands here, what of his is open, what he got last. */
export function Person({ who, open, papers, lang, now }: { who: AskerFacts; open: readonly OwnRow[]; papers: readonly PaperSummary[]; lang: Lang; today: Day; now: Date }) {
  const text = useTexts(texts);
  const name = lang === "ru" || lang === "uz-Cyrl" ? who.full_name_cyrl : who.full_name;
  const facts = (["standing", "programme", "group", "course_year", "study_form", "funding"] as const).flatMap((fact) => {
    const value = knownText(fact, who, lang);
    return value === undefined ? [] : [{ key: fact, label: text.known[fact], value }];
  });
  return (
    <>
      <Sect title={who.student_id ? <a href={`/office/students/${who.student_id}?from=counter`}>{name}</a> : name}><Facts facts={facts} /></Sect>
      <Sect title={text.counter.openCases} note={String(open.length)}>
        {open.map((row) => {
          const late = !row.paused_at && row.due_at < now;
          return <Rec key={row.number} href={`/office/requests/${row.number}`} no={row.number} tone={toneOf(row.state, late)} title={wordsOf(getService(row.service), lang).title} end={late ? <span className="due late">{text.due.lateNow}</span> : row.paused_at ? text.due.paused : shortDay(row.due_on)} />;
        })}
      </Sect>
      <Sect title={text.counter.lastPapers}>
        {papers.length === 0 ? <p className="soft">{text.desk.noPapers}</p> : <ul className="stack">{papers.map((one) => <li className="line" key={one.id}><a href={`/papers/${one.id}`}>{one.number}</a><span>{one.title}</span><time className="soft far" dateTime={one.issued_on}>{shortDay(one.issued_on)}</time></li>)}</ul>}
      </Sect>
    </>
  );
}
