import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, instantOf, weekday, type Day } from "../../../kernel/day.ts";
import { clockTime } from "../../../kernel/format.ts";
import { holidays } from "../data/holidays.ts";
import type { Calendar, Pause, Term, Week } from "../terms.ts";
import { dayKind, isOpenAt, isWorkingDay, workingDaysBetween } from "./calendar.ts";
import { deadlineOf, lateness } from "./deadline.ts";
import { mayAppoint, mayDeclare, mayEnd, mayWithdraw } from "./staff.ts";

const calendars: Record<Week, Calendar> = { six_day: { week: "six_day", marks: holidays, hours: [] }, five_day: { week: "five_day", marks: holidays, hours: [] } };
const [six, five] = [calendars.six_day, calendars.five_day];
const at = (text: string) => instantOf(text.slice(0, 10), text.slice(11));
const term = (amount: number, unit: Term["unit"] = "working_days"): Term => ({ amount, unit });

describe("which days are worked", () => {
  test.each([
    ["2026-11-24", "an ordinary Tuesday", "09:00–18:00", "09:00–18:00"],
    ["2026-11-28", "a Saturday", "09:00–14:00", "rest"],
    ["2026-11-29", "a Sunday", "rest", "rest"],
    ["2026-12-07", "the eve of Constitution Day", "09:00–17:00", "09:00–17:00"],
    ["2026-12-08", "Constitution Day", "holiday", "holiday"],
    ["2026-12-12", "the Saturday worked instead of 31 December", "09:00–14:00", "moved_working_day 09:00–18:00"],
    ["2026-12-30", "before a day off, not before a holiday", "09:00–18:00", "09:00–18:00"],
    ["2026-12-31", "off for all, by two rows", "day_off", "day_off"],
    ["2027-01-01", "New Year", "holiday", "holiday"],
    ["2027-01-02", "the Saturday after it", "09:00–14:00", "rest"],
    ["2026-01-03", "an extra day of the six-day week", "day_off", "rest"],
    ["2026-03-09", "8 March fell on a Sunday", "day_off", "day_off"],
    ["2026-03-19", "the eve of Ramazon hayit", "09:00–17:00", "09:00–17:00"],
    ["2026-03-20", "Ramazon hayit", "holiday", "holiday"],
    ["2026-03-21", "Navruz on a Saturday", "holiday", "holiday"],
    ["2026-03-23", "its day off, five-day week", "09:00–18:00", "day_off"],
    ["2026-05-11", "9 May fell on a Saturday", "09:00–18:00", "day_off"],
    ["2026-05-30", "an extra Saturday", "day_off", "rest"],
    ["2026-08-31", "an extra Monday", "day_off", "day_off"],
    ["2026-01-14", "a memory day is worked", "09:00–18:00", "09:00–18:00"],
    ["2025-03-31", "Ramazon hayit fell on a Sunday", "day_off", "day_off"],
    ["2025-06-07", "the day after Qurbon hayit", "day_off", "rest"],
    ["2027-03-22", "Navruz fell on a Sunday", "day_off", "day_off"],
  ])("%s, %s", (day, _, sixDay, fiveDay) => {
    const said = (calendar: Calendar) => {
      const kind = dayKind(calendar, day);
      return kind.works ? `${kind.why ? `${kind.why.code} ` : ""}${kind.opens}–${kind.closes}` : (kind.why?.code ?? "rest");
    };
    expect([said(six), said(five)]).toEqual([sixDay, fiveDay]);
  });

  test("a reason carries its name and its act", () => {
    expect(dayKind(six, "2026-12-08")).toMatchObject({ works: false, why: { code: "holiday", name: { en: "Constitution Day" }, decree: "LABOUR 208" } });
    expect(dayKind(five, "2026-12-31")).toMatchObject({ why: { name: { en: "Moved day off" }, decree: "PF-257, 24.12.2025" } });
  });

  test("the institute's own hours outdo the usual ones, from their day", () => {
    const own: Calendar = { ...six, hours: [{ weekday: 2, opens: "08:30", closes: "17:30", lunch: null, from: "2026-11-24", until: "2026-12-01" }] };
    expect([isOpenAt(own, "2026-11-24", at("2026-11-24 08:45")), isWorkingDay(own, "2026-12-01"), isWorkingDay(own, "2026-11-17")]).toEqual([true, false, false]);
  });
});

describe("deadlines", () => {
  test.each<[string, string, Term, Calendar, string, string]>([
    ["three working days", "2026-11-24 10:00", term(3), six, "2026-11-24", "2026-11-27 18:00"],
    ["before opening is still that day", "2026-11-24 07:30", term(3), six, "2026-11-24", "2026-11-27 18:00"],
    ["after hours, six-day week", "2026-11-24 18:01", term(3), six, "2026-11-25", "2026-11-28 14:00"],
    ["at the closing minute", "2026-11-24 18:00", term(3), five, "2026-11-25", "2026-11-30 18:00"],
    ["on a Saturday afternoon", "2026-11-28 15:00", term(1), six, "2026-11-30", "2026-12-01 18:00"],
    ["on a Sunday", "2026-11-29 11:00", term(1), six, "2026-11-30", "2026-12-01 18:00"],
    ["nought days is that day", "2026-11-24 10:00", term(0), six, "2026-11-24", "2026-11-24 18:00"],
    ["over Constitution Day", "2026-12-07 10:00", term(1), six, "2026-12-07", "2026-12-09 18:00"],
    ["due on the short eve", "2026-12-05 10:00", term(1), six, "2026-12-05", "2026-12-07 17:00"],
    ["asked on the eve after its early closing", "2026-12-07 17:30", term(1), six, "2026-12-09", "2026-12-10 18:00"],
    ["the working Saturday of the five-day week", "2026-12-11 10:00", term(1), five, "2026-12-11", "2026-12-12 18:00"],
    ["the same Saturday of the six-day week", "2026-12-11 10:00", term(1), six, "2026-12-11", "2026-12-12 14:00"],
    ["over the New Year, six-day week", "2026-12-30 10:00", term(1), six, "2026-12-30", "2027-01-02 14:00"],
    ["over the New Year, five-day week", "2026-12-30 10:00", term(1), five, "2026-12-30", "2027-01-04 18:00"],
    ["asked on 31 December", "2026-12-31 10:00", term(1), six, "2027-01-02", "2027-01-04 18:00"],
    ["fifteen calendar days", "2026-11-24 10:00", term(15, "calendar_days"), six, "2026-11-24", "2026-12-09 18:00"],
    ["fourteen end on a holiday and move", "2026-11-24 10:00", term(14, "calendar_days"), six, "2026-11-24", "2026-12-09 18:00"],
    ["calendar days that end on a Sunday", "2026-11-24 10:00", term(5, "calendar_days"), six, "2026-11-24", "2026-11-30 18:00"],
    ["ten hundred and twenty seconds", "2026-11-24 23:50", term(1020, "seconds"), six, "2026-11-25", "2026-11-25 00:07"],
    ["four working hours over the night", "2026-11-24 16:00", term(4, "working_hours"), six, "2026-11-24", "2026-11-25 11:00"],
    ["two working hours over lunch", "2026-11-24 12:00", term(2, "working_hours"), six, "2026-11-24", "2026-11-24 15:00"],
    ["one working hour asked at night", "2026-11-28 20:00", term(1, "working_hours"), six, "2026-11-30", "2026-11-30 10:00"],
    ["eight working hours from before opening", "2026-11-24 06:00", term(8, "working_hours"), six, "2026-11-24", "2026-11-24 18:00"],
  ])("%s", (_, asked, allowed, calendar, from, due) => {
    const found = deadlineOf(at(asked), allowed, calendar);
    expect(found.sum.clock_from).toBe(from);
    expect(`${found.due_on} ${clockTime(found.due_at)}`).toBe(due);
    expect(found.due_at).toEqual(at(due));
  });

  test("the sum names every day on the way", () => {
    expect(deadlineOf(at("2026-12-05 10:00"), term(2), six).sum).toMatchObject({
      clock_from: "2026-12-05",
      due: "2026-12-09",
      days: [
        { day: "2026-12-06", counted: false },
        { day: "2026-12-07", counted: true },
        { day: "2026-12-08", counted: false, why: { code: "holiday", decree: "LABOUR 208" } },
        { day: "2026-12-09", counted: true },
      ],
    });
  });

  const pause = (from: string, until: string | null): Pause => ({ from: at(from), until: until === null ? null : at(until), reason: "returned" });
  test.each<[string, Pause[], string]>([
    ["two days", [pause("2026-11-25 10:00", "2026-11-26 15:00")], "2026-11-30"],
    ["within one day", [pause("2026-11-25 10:00", "2026-11-25 11:00")], "2026-11-28"],
    ["over a Sunday, which did not count anyway", [pause("2026-11-28 10:00", "2026-11-30 09:30")], "2026-11-27"],
    ["on the day of asking", [pause("2026-11-24 11:00", "2026-11-24 12:00")], "2026-11-27"],
    ["twice", [pause("2026-11-25 10:00", "2026-11-25 11:00"), pause("2026-11-27 10:00", "2026-11-28 11:00")], "2026-12-01"],
    ["still open, as of the day it began", [pause("2026-11-26 10:00", null)], "2026-11-28"],
  ])("the clock stood: %s", (_, pauses, due) => {
    expect(deadlineOf(at("2026-11-24 10:00"), term(3), six, pauses).due_on).toBe(due);
  });

  test("calendar days stand still with the clock too", () => {
    expect(deadlineOf(at("2026-11-24 10:00"), term(3, "calendar_days"), six, [pause("2026-11-25 10:00", "2026-11-26 15:00")]).due_on).toBe("2026-11-30");
  });

  const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays("2025-12-01", days));
  const anyStart = fc.tuple(anyDay, fc.integer({ min: 0, max: 1439 })).map(([day, minute]) => new Date(instantOf(day).getTime() + minute * 60_000));
  const anyTerm = fc.record({ amount: fc.integer({ min: 0, max: 40 }), unit: fc.constantFrom<Term["unit"][]>("working_days", "calendar_days", "working_hours") });
  const anyPauses = fc.array(fc.tuple(anyStart, fc.integer({ min: 0, max: 6 })).map(([from, days]): Pause => ({ from, until: new Date(from.getTime() + days * 86_400_000), reason: "returned" })), { maxLength: 3 });
  const anyCalendar = fc.constantFrom(six, five);

  test("never on a day off, never before it was asked, counted exactly as often as allowed", () => {
    fc.assert(
      fc.property(anyStart, anyTerm, anyPauses, anyCalendar, (start, allowed, pauses, calendar) => {
        const { due_on, due_at, sum } = deadlineOf(start, allowed, calendar, pauses);
        expect(isWorkingDay(calendar, due_on)).toBe(true);
        expect(due_at.getTime()).toBeGreaterThanOrEqual(start.getTime());
        expect(sum.days.at(-1)?.day ?? sum.clock_from).toBe(due_on);
        if (allowed.unit !== "working_hours") expect(sum.days.filter((day) => day.counted)).toHaveLength(allowed.amount);
      }),
      { numRuns: 200 },
    );
  });

  test("more days allowed never end earlier; asked later never ends earlier", () => {
    fc.assert(
      fc.property(anyStart, anyTerm, fc.integer({ min: 0, max: 5 }), anyCalendar, anyPauses, (start, allowed, more, calendar, pauses) => {
        const due = deadlineOf(start, allowed, calendar, pauses).due_at.getTime();
        expect(deadlineOf(start, { ...allowed, amount: allowed.amount + more }, calendar, pauses).due_at.getTime()).toBeGreaterThanOrEqual(due);
        expect(deadlineOf(new Date(start.getTime() + more * 3_600_000), allowed, calendar).due_at.getTime()).toBeGreaterThanOrEqual(deadlineOf(start, allowed, calendar).due_at.getTime());
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  ["three days left", "2026-11-24 10:00", { late: false, working_days: 3 }],
  ["today", "2026-11-27 17:59", { late: false, working_days: 0 }],
  ["the same evening", "2026-11-27 18:30", { late: true, working_days: 1 }],
  ["on Monday: Saturday and Monday", "2026-11-30 10:00", { late: true, working_days: 2 }],
])("lateness: %s", (_, now, standing) => {
  const due = deadlineOf(at("2026-11-24 10:00"), term(3), six);
  expect(lateness(due, at(now), six)).toEqual(standing);
});

test("no marked day stands twice for the same people, and all are real", () => {
  const keys = holidays.map((one) => `${one.day} ${one.who}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(workingDaysBetween(six, "2025-12-31", "2026-12-31") > workingDaysBetween(five, "2025-12-31", "2026-12-31")).toBe(true);
  const moved = holidays.find((one) => one.kind === "moved_working_day");
  expect(moved && weekday(moved.day)).toBe(6);
});

const today: Day = "2026-11-24";
test.each([
  ["room in the norm", mayAppoint({ norm: 3, held: 2 }, today, today, "500-K"), undefined],
  ["no norm", mayAppoint({ norm: null, held: 9 }, today, today, "500-K"), undefined],
  ["the norm is full", mayAppoint({ norm: 3, held: 3 }, today, today, "500-K"), "staffing_norm_is_full"],
  ["no order", mayAppoint({ norm: 3, held: 0 }, today, today, ""), "appointment_needs_an_order"],
  ["two years back", mayAppoint({ norm: 3, held: 0 }, "2024-11-24", today, "500-K"), "appointed_too_long_ago"],
  ["ends", mayEnd({ from: "2023-09-04", until: null }, "2026-11-30"), undefined],
  ["ended twice", mayEnd({ from: "2023-09-04", until: "2026-11-01" }, "2026-11-30"), "post_is_ended_already"],
  ["ends before it begins", mayEnd({ from: "2026-11-24", until: null }, "2026-11-23"), "post_ends_before_it_begins"],
  ["a late change", mayDeclare("2026-11-25", "all", today, []), undefined],
  ["yesterday", mayDeclare("2026-11-23", "all", today, []), "day_is_over"],
  ["declared for all already", mayDeclare("2026-12-08", "six_day", today, holidays), "day_is_declared_already"],
  ["the other week", mayDeclare("2026-12-12", "six_day", today, holidays), undefined],
  ["taken back in time", mayWithdraw("2026-12-08", null, today), undefined],
  ["taken back too late", mayWithdraw("2026-11-23", null, today), "day_is_over"],
  ["taken back twice", mayWithdraw("2026-12-08", "2026-11-20", today), "day_is_withdrawn_already"],
])("%s", (_, verdict, code) => {
  expect(verdict.allowed ? undefined : verdict.refusal.code).toBe(code);
});
