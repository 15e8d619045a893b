import { addDays, instantOf, minuteOfDay, weekday, type Day } from "../../../kernel/day.ts";
import type { Calendar, Hours, MarkedDay, Why } from "../terms.ts";

/** A day as the calendar sees it: worked between two times, or not, and why if the week alone does not say it. */
export type DayKind = { works: true; opens: string; closes: string; lunch: Hours["lunch"]; why?: Why } | { works: false; why?: Why };

const always = { from: "0001-01-01", until: null } as const;
/** Hours that hold where the institute has set none of its own: forty a week (LABOUR), Saturday short. */
const usualHours: Readonly<Record<Calendar["week"], readonly Hours[]>> = {
  six_day: [1, 2, 3, 4, 5, 6].map((day) => ({ weekday: day, opens: "09:00", closes: day === 6 ? "14:00" : "18:00", lunch: day === 6 ? null : { from: "13:00", until: "14:00" }, ...always })),
  five_day: [1, 2, 3, 4, 5].map((day) => ({ weekday: day, opens: "09:00", closes: "18:00", lunch: { from: "13:00", until: "14:00" }, ...always })),
};

function hoursOf(calendar: Calendar, day: Day, ofWeekday: number): Hours | undefined {
  const hours = calendar.hours.length > 0 ? calendar.hours : usualHours[calendar.week];
  return hours.find((one) => one.weekday === ofWeekday && one.from <= day && (one.until === null || day < one.until));
}

/** Of a mark for everyone and one for this week only, the narrower says more. */
function markOf(calendar: Calendar, day: Day): MarkedDay | undefined {
  const marks = calendar.marks.filter((mark) => mark.day === day);
  return marks.find((mark) => mark.who === calendar.week) ?? marks.find((mark) => mark.who === "all");
}

/** What a day is: a holiday, a day off by an act, a rest day of the week, or a day with its hours. @clause LABOUR 208 */
export function dayKind(calendar: Calendar, day: Day): DayKind {
  const mark = markOf(calendar, day);
  const why: Why | undefined = mark && { code: mark.kind, name: mark.name, decree: mark.decree };
  if (mark && mark.kind !== "moved_working_day") return { works: false, why };
  // A moved working day has the hours of its weekday, or of a Friday where the week gives none.
  const hours = hoursOf(calendar, day, weekday(day)) ?? (mark ? hoursOf(calendar, day, 5) : undefined);
  if (!hours) return { works: false };
  const eve = markOf(calendar, addDays(day, 1))?.kind === "holiday";
  return { works: true, opens: hours.opens, closes: eve ? hourEarlier(hours.closes) : hours.closes, lunch: hours.lunch, ...(why && { why }) };
}

/** The day before a holiday is an hour shorter. @clause LABOUR */
function hourEarlier(closes: string): string {
  return `${String(Number(closes.slice(0, 2)) - 1).padStart(2, "0")}${closes.slice(2)}`;
}

export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  return dayKind(calendar, day).works;
}

/** The day itself if it is worked, else the next one that is. */
export function workingDayFrom(calendar: Calendar, day: Day): Day {
  for (let at = day, tried = 0; tried < 400; at = addDays(at, 1), tried += 1) if (isWorkingDay(calendar, at)) return at;
  throw new Error(`No working day within a year of ${day}: the hours of this week are missing.`);
}

/** The instant a working day ends; of a day off, the end of its calendar day. */
export function closingOf(calendar: Calendar, day: Day): Date {
  const kind = dayKind(calendar, day);
  return kind.works ? instantOf(day, kind.closes) : instantOf(addDays(day, 1));
}

/** How many working days lie after one day, up to and with another. */
export function workingDaysBetween(calendar: Calendar, after: Day, until: Day): number {
  let days = 0;
  for (let at = addDays(after, 1); at <= until; at = addDays(at, 1)) if (isWorkingDay(calendar, at)) days += 1;
  return days;
}

/** Worked stretches of a day, in minutes from midnight. */
export function stretchesOf(calendar: Calendar, day: Day): { from: number; until: number }[] {
  const kind = dayKind(calendar, day);
  if (!kind.works) return [];
  const [from, until] = [minutes(kind.opens), minutes(kind.closes)];
  if (!kind.lunch) return [{ from, until }];
  return [{ from, until: minutes(kind.lunch.from) }, { from: minutes(kind.lunch.until), until }].filter((one) => one.from < one.until);
}

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** Whether the office is open at an instant, lunch not counted as closed. */
export function isOpenAt(calendar: Calendar, day: Day, instant: Date): boolean {
  const kind = dayKind(calendar, day);
  const minute = minuteOfDay(instant);
  return kind.works && minute >= minutes(kind.opens) && minute < minutes(kind.closes);
}
