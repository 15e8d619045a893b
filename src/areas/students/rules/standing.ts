import { daysBetween, type Day } from "../../../kernel/day.ts";
import { allow, refuse, type Verdict } from "../../../kernel/verdict.ts";
import type { Standing, StandingSpan } from "../terms.ts";

/** What a student was on a day: the one span that held it; undefined before admission. */
export function standingOn(spans: readonly StandingSpan[], day: Day): StandingSpan | undefined {
  return spans.find((span) => span.from <= day && (span.until === null || day < span.until));
}

/** Those whom the institute counts as its students: leave is no expulsion. @clause KM-344 4 */
export function isStudent(standing: Standing | undefined): boolean {
  return standing === "studying" || standing === "on_leave";
}

/** Days past the day a leave was given to; 0 while it lasts. */
export function daysOverdue(plannedUntil: Day | null, today: Day): number {
  return plannedUntil === null ? 0 : Math.max(0, daysBetween(plannedUntil, today));
}

/**
 * A certificate of study says that one is a student on the day of issue; who is one no more is told which paper to ask for.
 * @clause 4.1/19
 */
export function mayHaveStudyCertificate(it: { standing: Standing | undefined; group_code?: string | null }): Verdict {
  switch (it.standing) {
    case "studying":
    case "on_leave":
      return it.group_code === null ? refuse("not_placed_in_a_group", "4.1/19") : allow;
    case "expelled":
      return refuse("expelled_takes_academic_record", "4.1/19");
    case "transferred_out":
      return refuse("studies_elsewhere_now", "4.1/19");
    case "graduated":
      return refuse("graduated_takes_diploma_papers", "4.1/19");
    case "died":
      return refuse("record_is_closed", "4.1/19");
    case undefined:
      return refuse("not_enrolled_on_this_day", "4.1/19");
  }
}
