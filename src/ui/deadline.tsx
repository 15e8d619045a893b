import type { ReactNode } from "react";
import { addDays, daysBetween, weekday, type Day } from "../kernel/day.ts";
import { dayThisYear } from "../kernel/format.ts";
import { Icon } from "./icons.tsx";
import { useLang, useWords } from "./lang.tsx";

/** How a day of answer was reached: every day from the taking-in to the end, and whether it counted. */
export type Sum = {
  start: Day;
  days: readonly { day: Day; counted: boolean; why?: string }[];
  pauses: readonly { from: Day; until: Day; why: string }[];
  due: Day;
  /** The row that allows so many days, in words or as a link. */
  rule: ReactNode;
  today?: Day;
};

/** Plain text until it hurts; opens into its sum without a script. */
export function DeadlineChip({ label, tone = "plain", sum }: { label: ReactNode; tone?: "late" | "wait" | "plain" | "paused"; sum?: Sum }) {
  const look = `due${tone === "late" || tone === "wait" ? ` ${tone}` : tone === "paused" ? " soft" : ""}`;
  if (!sum) return <span className={look}>{label}</span>;
  return (
    <details className="pop">
      <summary className={look}>{label} <Icon name="open" /></summary>
      <div className="panel"><CalendarSum {...sum} /></div>
    </details>
  );
}

type Cell = { day: Day; look: string; said: string };

/** The same sum as a calendar and four sentences. */
export function CalendarSum({ start, days, pauses, due, rule, today }: Sum) {
  const lang = useLang();
  const { deadline: words, weekdays } = useWords();
  const cells = cellsOf({ start, days, pauses, due, today }, words);
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, at) => cells.slice(at * 7, at * 7 + 7));
  const named = days.filter((one) => !one.counted && one.why);
  const rests = days.filter((one) => !one.counted && !one.why && one.day <= due && !pauses.some((pause) => one.day >= pause.from && one.day <= pause.until)).length;
  return (
    <>
      <div className="line"><h2>{words.title}</h2><span className="far small soft">{rule}</span></div>
      <table className="days">
        <caption className="vh">{words.calendar}</caption>
        <thead><tr>{weekdays.map((name) => <th scope="col" key={name}>{name}</th>)}</tr></thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]!.day}>{week.map((cell) => <td key={cell.day} className={cell.look || undefined}>{cell.said && <b>{Number(cell.day.slice(8))}</b>}{cell.said}</td>)}</tr>
          ))}
        </tbody>
      </table>
      <dl className="sum">
        <dt>{words.start}</dt><dd>{words.startedOn(dayThisYear(start, lang))}</dd>
        {pauses.length > 0 && <><dt>{words.pauses}</dt>{pauses.map((one) => <dd key={one.from}>{words.said(spanOf(one.from, one.until, lang), one.why)}</dd>)}</>}
        {(rests > 0 || named.length > 0) && (
          <>
            <dt>{words.notCounted}</dt>
            <dd>{rests > 0 && words.weekends(rests)}{named.map((one, at) => <span key={one.day}>{at > 0 || rests > 0 ? "; " : ""}{dayThisYear(one.day, lang)}, {one.why}</span>)}</dd>
          </>
        )}
        <dt>{words.result}</dt><dd><b>{dayThisYear(due, lang)}</b></dd>
      </dl>
    </>
  );
}

const spanOf = (from: Day, until: Day, lang: ReturnType<typeof useLang>) => (from === until ? dayThisYear(from, lang) : `${dayThisYear(from, lang)} – ${dayThisYear(until, lang)}`);

/** Whole weeks from the Monday before the start to the Sunday after the last day that matters. */
function cellsOf({ start, days, pauses, due, today }: Omit<Sum, "rule">, words: ReturnType<typeof useWords>["deadline"]): Cell[] {
  const last = [due, today ?? due, days.at(-1)?.day ?? due].toSorted().at(-1)!;
  const first = addDays(start, 1 - weekday(start));
  const end = addDays(last, 7 - weekday(last));
  const known = new Map(days.map((one) => [one.day, one]));
  let counted = 0;
  let over = 0;
  return Array.from({ length: daysBetween(first, end) + 1 }, (_, at): Cell => {
    const day = addDays(first, at);
    const it = known.get(day);
    const paused = pauses.some((one) => day >= one.from && day <= one.until);
    if (day < start || day > last) return { day, look: "", said: "" };
    if (paused) return { day, look: "pause", said: words.pause };
    if (it?.counted && day <= due) return { day, look: day === due ? "last" : "", said: words.nth((counted += 1)) };
    if (day === start) return { day, look: "", said: words.came };
    if (it?.counted) return { day, look: "over", said: words.over((over += 1)) };
    if (it) return { day, look: day === due ? "skip-day last" : "skip-day", said: it.why && it.why.length <= 10 ? it.why : words.rest };
    return { day, look: day === due ? "last" : "", said: day === today ? words.today : "" };
  });
}
