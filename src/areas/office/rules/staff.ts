import type { Day } from "../../../kernel/day.ts";
import { allow, refuse, type Verdict } from "../../../kernel/verdict.ts";
import type { MarkedDay, Who } from "../terms.ts";

/** What a post in a unit has on a day: how many the norm allows (null: no norm) and how many hold it. */
export type Post = { norm: number | null; held: number };

/** The number of managers follows the staffing norm; a post without a norm has no limit. @clause 2.2/5 */
export function mayAppoint(post: Post, from: Day, today: Day, order: string): Verdict {
  if (order === "") return refuse("appointment_needs_an_order", "2.1/3");
  if (from < yearBefore(today)) return refuse("appointed_too_long_ago", "2.1/3", { from });
  if (post.norm !== null && post.held >= post.norm) return refuse("staffing_norm_is_full", "2.2/5", { norm: post.norm });
  return allow;
}

const yearBefore = (day: Day) => `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4)}`;

/** A post ends with the rector's order, not before it began, and once. @clause 2.1/3 */
export function mayEnd(held: { from: Day; until: Day | null }, lastDay: Day): Verdict {
  if (held.until !== null) return refuse("post_is_ended_already", "2.1/3", { until: held.until });
  return lastDay < held.from ? refuse("post_ends_before_it_begins", "2.1/3", { from: held.from }) : allow;
}

/**
 * Days of hayit come some ten days ahead, so a late change is allowed; a day that is over is not:
 * deadlines were kept or missed by it. @clause LABOUR 208
 */
export function mayDeclare(day: Day, who: Who, today: Day, marked: readonly Pick<MarkedDay, "day" | "who">[]): Verdict {
  if (day < today) return refuse("day_is_over", "LABOUR 208", { day });
  const twice = marked.some((mark) => mark.day === day && (mark.who === who || mark.who === "all" || who === "all"));
  return twice ? refuse("day_is_declared_already", "LABOUR 208", { day }) : allow;
}

/** Only a day that has not passed may be taken back. */
export function mayWithdraw(day: Day, withdrawnOn: Day | null, today: Day): Verdict {
  if (withdrawnOn !== null) return refuse("day_is_withdrawn_already", "LABOUR 208", { day });
  return day < today ? refuse("day_is_over", "LABOUR 208", { day }) : allow;
}
