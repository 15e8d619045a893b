import type { Day } from "../../../kernel/day.ts";
import { dayOf } from "../../../kernel/day.ts";
import type { Lang } from "../../../kernel/lang.ts";
import type { Sum } from "../../../ui/deadline.tsx";
import type { Deadline } from "../../office/index.ts";
import { texts } from "../texts/index.ts";
import type { Term } from "../terms.ts";
import { termText } from "../words.ts";

/** A deadline's sum as the chip shows it. */
export function sumOf(deadline: Deadline, it: { term: Term; due_on: Day }, lang: Lang, today: Day): Sum {
  const text = texts(lang);
  return {
    start: deadline.sum.clock_from,
    days: deadline.sum.days.map((one) => ({ day: one.day, counted: one.counted, ...(one.why ? { why: one.why.name[lang === "uz-Cyrl" ? "uz" : lang] } : {}) })),
    pauses: deadline.sum.pauses.map((one) => ({ from: dayOf(one.from), until: dayOf(one.until ?? new Date(`${today}T12:00:00Z`)), why: text.steps.returned })),
    due: it.due_on,
    rule: text.due.sum.rule(termText(it.term, lang)),
    today,
  };
}
