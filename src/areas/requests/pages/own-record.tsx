import { dayOf, type Day } from "../../../kernel/day.ts";
import { dayThisYear, untilDay } from "../../../kernel/format.ts";
import type { Lang } from "../../../kernel/lang.ts";
import type { RecProps } from "../../../ui/rec.tsx";
import { StateTag, toneOf } from "../../../ui/state.tsx";
import { getService } from "../acts/ask.ts";
import { wordsOf } from "../reads.ts";
import type { OwnRow } from "../records/queue.ts";
import { isClosed } from "../rules.ts";
import { texts } from "../texts/index.ts";

/** One of a person's cases as a record of the register: open ones tell their day, closed ones their end. */
export function recordOf(row: OwnRow, lang: Lang, now: Date, today: Day): RecProps & { key: string } {
  const late = !isClosed(row.state) && !row.paused_at && row.due_at < now;
  const answered = row.state === "answered" && row.paper_id;
  const text = texts(lang);
  return {
    key: row.number, no: row.number, day: dayThisYear(dayOf(row.asked_at), lang), tone: toneOf(row.state, late), title: wordsOf(getService(row.service), lang).title,
    end: isClosed(row.state) || row.state === "returned" ? <StateTag state={row.state} /> : late ? text.due.lateNow : untilDay(row.due_on, lang, today),
    href: answered ? `/my/papers/${row.paper_id}` : `/my/requests/${row.number}`,
  };
}
