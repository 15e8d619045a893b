import { addDays, dayOf, instantOf, type Day } from "../../../kernel/day.ts";
import type { Calendar, CountedDay, Deadline, Pause, Term } from "../terms.ts";
import { closingOf, dayKind, isWorkingDay, stretchesOf, workingDayFrom, workingDaysBetween } from "./calendar.ts";

/** A term longer than this is a mistake of whoever set it. */
const longest = 4000;

/**
 * The day of answer: it ends with the closing of that day. The count starts from the day of asking, which itself does
 * not count; what comes after hours came on the next working day. Days on which the clock stood, even partly, do not
 * count, and a term never ends on a day off. An open pause is counted to the day it began: `until: now` shows it as of now.
 * @clause OʻRQ-445 23, LABOUR 208
 */
export function deadlineOf(started: Date, term: Term, calendar: Calendar, pauses: readonly Pause[] = []): Deadline {
  const clock_from = clockFrom(started, calendar);
  const said = { started, clock_from, pauses };
  if (term.unit === "seconds") {
    const due_at = new Date(started.getTime() + term.amount * 1000);
    return { due_on: dayOf(due_at), due_at, sum: { ...said, days: [], due: dayOf(due_at) } };
  }
  if (term.unit === "working_hours") return inHours(said, term.amount, calendar);
  const days: CountedDay[] = [];
  let counted = 0;
  let due = clock_from;
  const over = () => counted >= term.amount && isWorkingDay(calendar, due) && !stood(pauses, due, clock_from);
  while (!over()) {
    due = addDays(due, 1);
    const kind = dayKind(calendar, due);
    const counts = counted < term.amount && !stood(pauses, due, clock_from) && (kind.works || term.unit === "calendar_days");
    if (counts) counted += 1;
    days.push({ day: due, counted: counts, ...(!kind.works && kind.why && { why: kind.why }) });
    if (days.length > longest) throw new Error(`A term of ${term.amount} days ends beyond every calendar.`);
  }
  return { due_on: due, due_at: closingOf(calendar, due), sum: { ...said, days, due } };
}

/** The day of asking if the office still worked then, else the next working day. */
function clockFrom(started: Date, calendar: Calendar): Day {
  const day = dayOf(started);
  return isWorkingDay(calendar, day) && started < closingOf(calendar, day) ? day : workingDayFrom(calendar, addDays(day, 1));
}

/** The day the count starts from has begun already: a pause cannot take it back. */
function stood(pauses: readonly Pause[], day: Day, clockDay: Day): boolean {
  return day > clockDay && pauses.some((pause) => dayOf(pause.from) <= day && day <= dayOf(pause.until ?? pause.from));
}

/** Hours are worked hours: lunch, nights and days off stand still. */
function inHours(said: { started: Date; clock_from: Day; pauses: readonly Pause[] }, hours: number, calendar: Calendar): Deadline {
  const days: CountedDay[] = [];
  let left = hours * 60;
  for (let day = said.clock_from; days.length <= longest; day = addDays(day, 1)) {
    const kind = dayKind(calendar, day);
    const counts = kind.works && !stood(said.pauses, day, said.clock_from);
    if (day !== said.clock_from || counts) days.push({ day, counted: counts, ...(!kind.works && kind.why && { why: kind.why }) });
    for (const { from, until } of counts ? stretchesOf(calendar, day) : []) {
      const begun = day === dayOf(said.started) ? Math.max(from, (said.started.getTime() - instantOf(day).getTime()) / 60_000) : from;
      const worked = Math.max(0, until - begun);
      if (worked >= left && worked > 0) {
        const due_at = new Date(instantOf(day).getTime() + (begun + left) * 60_000);
        return { due_on: day, due_at, sum: { ...said, days, due: day } };
      }
      left -= worked;
    }
  }
  throw new Error(`A term of ${hours} hours ends beyond every calendar.`);
}

/** How a deadline stands now: so many working days left (0 is today), or so many late (at least one once it is over). */
export type Lateness = { late: boolean; working_days: number };

export function lateness(due: Pick<Deadline, "due_on" | "due_at">, now: Date, calendar: Calendar): Lateness {
  const today = dayOf(now);
  if (now > due.due_at) return { late: true, working_days: Math.max(1, workingDaysBetween(calendar, due.due_on, today)) };
  return { late: false, working_days: workingDaysBetween(calendar, today, due.due_on) };
}
