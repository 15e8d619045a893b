import { addDays, dayOf, instantOf, type Day } from "../../../kernel/day.ts";
import { closingOf, dayKind, deadlineOf, type Calendar } from "../../office/index.ts";
import { termForDeadline } from "../rules.ts";
import type { Term } from "../terms.ts";

type WorkDay = { day: Day; opens: number; closes: number };

/** The office's working days laid out once, so that thousands of cases are counted without asking the calendar again. Instants are milliseconds. */
export class WorkClock {
  readonly days: readonly WorkDay[];
  readonly #calendar: Calendar;

  constructor(calendar: Calendar, from: Day, until: Day) {
    const days: WorkDay[] = [];
    for (let day = from; day <= until; day = addDays(day, 1)) {
      const kind = dayKind(calendar, day);
      if (kind.works) days.push({ day, opens: instantOf(day, kind.opens).getTime(), closes: closingOf(calendar, day).getTime() });
    }
    this.days = days;
    this.#calendar = calendar;
  }

  /** The working day on which the office meets what came at this instant: that day, or the next after hours. */
  indexAt(at: number): number {
    let [low, high] = [0, this.days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.days[middle]!.closes > at) high = middle;
      else low = middle + 1;
    }
    if (low === this.days.length) throw new Error("The demo's calendar is too short.");
    return low;
  }

  worksOn(day: Day): boolean {
    return this.days[this.indexAt(instantOf(day).getTime())]?.day === day;
  }

  /** The end of a term, by the same rule as for every case. Without a pause it is the closing of the n-th working day after. */
  due(at: number, term: Term, pauses: readonly { from: number; until: number | null }[] = []): { on: Day; at: number } {
    const counted = termForDeadline(term);
    if (pauses.length === 0 && counted.unit === "working_days") {
      const end = this.days[this.indexAt(at) + counted.amount]!;
      return { on: end.day, at: end.closes };
    }
    const found = deadlineOf(new Date(at), counted, this.#calendar, pauses.map((it) => ({ from: new Date(it.from), until: it.until === null ? null : new Date(it.until), reason: "returned" })));
    return { on: found.due_on, at: found.due_at.getTime() };
  }

  /** So many worked minutes after an instant. */
  plus(at: number, minutes: number): number {
    let left = minutes * 60_000;
    for (let i = this.indexAt(at); ; i += 1) {
      const { opens, closes } = this.days[i]!;
      const from = Math.max(at, opens);
      if (from + left < closes) return from + left;
      left -= closes - from;
    }
  }

  /** Worked minutes between two instants. */
  between(from: number, until: number): number {
    let sum = 0;
    for (let i = this.indexAt(from); this.days[i]!.opens < until; i += 1) sum += Math.max(0, Math.min(until, this.days[i]!.closes) - Math.max(from, this.days[i]!.opens));
    return sum / 60_000;
  }
}

/** The day of an instant in milliseconds. */
export const dayAt = (at: number): Day => dayOf(new Date(at));
