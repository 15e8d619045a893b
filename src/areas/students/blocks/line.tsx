import { daysBetween, yearOf, type Day } from "../../../kernel/day.ts";
import { shortDay } from "../../../kernel/format.ts";
import { Time } from "../../../ui/inline.tsx";
import { useTexts } from "../../../ui/lang.tsx";
import { Fold } from "../../../ui/facts.tsx";
import { Sect } from "../../../ui/page.tsx";
import { Table } from "../../../ui/table.tsx";
import type { Card } from "../reads.ts";
import { texts } from "../texts/index.ts";
import type { Standing } from "../terms.ts";

type Span = { key: string; from: Day; until: Day | null; standing: Standing; course: number | null; ground: string };

/** Standing and course year as one line: a span begins where either changes. */
export function spansOf(card: Pick<Card, "standings" | "places">, today: Day): Span[] {
  const starts = [...new Set([...card.standings, ...card.places].map((it) => it.from))].sort();
  const spans: Span[] = [];
  for (const from of starts.filter((day) => day <= today)) {
    const standing = card.standings.find((it) => it.from <= from && (it.until === null || from < it.until));
    const place = card.places.find((it) => it.from <= from && (it.until === null || from < it.until));
    if (!standing) continue;
    const before = spans.at(-1);
    const course = standing.standing === "studying" ? (place?.course_year ?? null) : null;
    if (before && before.standing === standing.standing && before.course === course) continue;
    if (before) before.until = from;
    spans.push({ key: from, from, until: null, standing: standing.standing, course, ground: standing.from === from ? standing.ground : (place?.ground ?? standing.ground) });
  }
  return spans;
}

const classOf = (span: Span) => (span.until === null ? (span.standing === "studying" ? "span-on" : "span-off") : span.standing === "studying" ? "span-past" : "span-off");

/** What a student was, drawn to the scale of years; the same in words beneath. */
export function StandingLine({ card, today }: { card: Card; today: Day }) {
  const text = useTexts(texts);
  const spans = spansOf(card, today);
  const first = spans[0]?.from ?? today;
  const whole = Math.max(1, daysBetween(first, today));
  const at = (day: Day) => Math.round((daysBetween(first, day) / whole) * 960) / 10;
  const words = (span: Span) => (span.standing === "studying" && span.course ? text.course(span.course) : text.standings[span.standing]);
  const years = Array.from({ length: yearOf(today) - yearOf(first) }, (_, i) => yearOf(first) + 1 + i).filter((year) => at(`${year}-01-01`) < 88);
  return (
    <Sect title={text.line.title} note={text.line.lead}>
      <svg className="standing" role="img" aria-label={spans.map((span) => `${shortDay(span.from)} ${words(span)}`).join(", ")}>
        <text x="0" y="14">{yearOf(first)}</text>
        {years.filter((year) => at(`${year}-01-01`) > 8).map((year) => <text key={year} x={`${at(`${year}-01-01`)}%`} y="14">{year}</text>)}
        {spans.map((span) => {
          const [from, until] = [at(span.from), at(span.until ?? today)];
          const wide = until - from;
          return (
            <g key={span.key}>
              <rect className={classOf(span)} x={`${from}%`} y="24" width={`${Math.max(0.4, wide - 0.2)}%`} height="28" />
              {wide > 9 && <text className={span.until === null && span.standing === "studying" ? "on-cover" : span.standing === "studying" ? undefined : "is-off"} x={`${from + 1}%`} y="42">{words(span)}</text>}
              {wide > 15 && <text x={`${from}%`} y="70">{span.ground.split("/")[0]}, {shortDay(span.from)}</text>}
            </g>
          );
        })}
        <line className="now" x1="96%" x2="96%" y1="18" y2="56" />
      </svg>
      <Fold title={text.line.title} count={spans.length}>
        <Table caption={text.line.title} rows={spans.toReversed()} keyOf={(span) => span.key} columns={[
          { key: "from", head: text.line.from, cell: (span) => <Time at={span.from} as="short" /> },
          { key: "until", head: text.line.until, cell: (span) => (span.until ? <Time at={span.until} as="short" /> : text.line.now) },
          { key: "what", head: text.line.what, name: true, grow: true, cell: words },
          { key: "order", head: text.line.order, soft: true, cell: (span) => span.ground },
        ]} />
      </Fold>
    </Sect>
  );
}
