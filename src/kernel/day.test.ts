import { expect, test } from "vitest";
import { addDays, dayOf, daysBetween, instantOf, isDay, minuteOfDay, monthNumber, parseDay, weekday } from "./day.ts";

test.each([
  ["2026-11-23T18:59:59Z", "2026-11-23"],
  ["2026-11-23T19:00:00Z", "2026-11-24"],
  ["2026-12-31T18:59:59Z", "2026-12-31"],
  ["2026-12-31T19:00:00Z", "2027-01-01"],
])("%s is %s in Tashkent", (instant, day) => {
  expect(dayOf(new Date(instant))).toBe(day);
});

test.each([
  ["31.12.2026", { day: "2026-12-31" }],
  ["2026-12-31", { day: "2026-12-31" }],
  ["31/12/2026", { day: "2026-12-31" }],
  ["1.2.2026", { day: "2026-02-01" }],
  ["24 noyabr 2026", { day: "2026-11-24" }],
  ["3-mart 2026", { day: "2026-03-03" }],
  ["3 марта 2026", { day: "2026-03-03" }],
  ["2026-03-29T02:30+05:00", { day: "2026-03-29" }],
  ["2026-03-28T22:00:00Z", { day: "2026-03-29" }],
  ["2026-02-29", { problem: "no_such_day" }],
  ["31.02.2026", { problem: "no_such_day" }],
  ["0000-00-00", { problem: "no_such_day" }],
  ["12/31/2026", { problem: "not_a_day" }],
  ["01.02.26", { problem: "not_a_day" }],
  ["+275760-09-13", { problem: "not_a_day" }],
  ["infinity", { problem: "not_a_day" }],
  ["now", { problem: "not_a_day" }],
  ["45992", { problem: "not_a_day" }],
  ["", { problem: "not_a_day" }],
])("parse %j", (text, found) => {
  expect(parseDay(text)).toEqual(found);
});

test.each([["3", 3], ["03", 3], ["mart", 3], ["март", 3], ["mar", 3], ["Мая", 5], ["iyun", 6], ["iyul", 7], ["sentabr", 9], ["December", 12], ["13", undefined], ["0", undefined], ["qish", undefined]])(
  "month %j is %j",
  (text, month) => {
    expect(monthNumber(text)).toBe(month);
  },
);

test("days are counted over months, years and leap days", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  expect(daysBetween("2026-11-24", "2027-11-24")).toBe(365);
  expect(daysBetween("2026-11-24", "2026-11-20")).toBe(-4);
  expect([weekday("2026-11-23"), weekday("2026-11-29")]).toEqual([1, 7]);
});

test("an instant and the office's clock", () => {
  expect(instantOf("2026-11-24", "18:00").toISOString()).toBe("2026-11-24T13:00:00.000Z");
  expect(minuteOfDay(new Date("2026-11-24T04:07:00Z"))).toBe(9 * 60 + 7);
  expect(minuteOfDay(new Date("2026-11-24T19:30:00Z"))).toBe(30);
});

test.each([["2026-11-24", true], ["2026-11-31", false], ["0000-01-01", false], ["2026-1-1", false], [20261124, false]])("isDay %j is %j", (text, yes) => {
  expect(isDay(text)).toBe(yes);
});
