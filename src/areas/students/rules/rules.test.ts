import { describe, expect, test } from "vitest";
import type { PersonNames, Standing, StandingSpan } from "../terms.ts";
import { cardDay } from "./card-day.ts";
import { changedOf, mayCorrect } from "./correction.ts";
import { masked } from "./hidden.ts";
import { fullNameOf, greetingOf, keysOf } from "./names.ts";
import { rowScopeOf } from "./scope.ts";
import { daysOverdue, mayHaveStudyCertificate, standingOn } from "./standing.ts";

const spans: StandingSpan[] = [
  { standing: "studying", from: "2024-08-30", until: "2026-09-07", ground: "431-T/2024" },
  { standing: "on_leave", from: "2026-09-07", until: null, ground: "318-T/2026" },
];

test.each([
  { day: "2024-08-29", standing: undefined },
  { day: "2024-08-30", standing: "studying" },
  { day: "2026-09-06", standing: "studying" },
  { day: "2026-09-07", standing: "on_leave" },
  { day: "2030-01-01", standing: "on_leave" },
])("on $day one is $standing", ({ day, standing }) => {
  expect(standingOn(spans, day)?.standing).toBe(standing);
});

test.each<{ standing: Standing | undefined; group: string | null; code: string | undefined }>([
  { standing: "studying", group: "12-25 KT", code: undefined },
  { standing: "on_leave", group: "21-24 BT", code: undefined },
  { standing: "studying", group: null, code: "not_placed_in_a_group" },
  { standing: "expelled", group: "12-23 KT", code: "expelled_takes_academic_record" },
  { standing: "transferred_out", group: "12-23 KT", code: "studies_elsewhere_now" },
  { standing: "graduated", group: "11-20 KT", code: "graduated_takes_diploma_papers" },
  { standing: "died", group: "11-23 KTM", code: "record_is_closed" },
  { standing: undefined, group: null, code: "not_enrolled_on_this_day" },
])("certificate for $standing in $group: $code", ({ standing, group, code }) => {
  const verdict = mayHaveStudyCertificate({ standing, group_code: group });
  expect(verdict.allowed ? undefined : verdict.refusal).toEqual(code === undefined ? undefined : { code, clause: "4.1/19" });
});

test.each([
  { planned: null, days: 0 }, { planned: "2026-11-24", days: 0 }, { planned: "2027-09-01", days: 0 }, { planned: "2026-11-01", days: 23 },
])("a leave to $planned is $days days over on 24 November", ({ planned, days }) => {
  expect(daysOverdue(planned, "2026-11-24")).toBe(days);
});

const aziza: PersonNames = { surname: "Karimova", given: "Aziza", patronymic: "Rustam", patronymic_kind: "qizi", surname_cyrl: "Каримова", given_cyrl: "Азиза", patronymic_cyrl: "Рустам" };

describe("names", () => {
  test("both scripts, as stored", () => {
    expect([fullNameOf(aziza, "uz"), fullNameOf(aziza, "ru"), greetingOf(aziza, "uz-Cyrl")]).toEqual(["Karimova Aziza Rustam qizi", "Каримова Азиза Рустам қизи", "Азиза"]);
  });
  test("a key holds each word once, with a blank before it", () => {
    expect(keysOf(aziza).search_key).toBe(" karimova aziza rustam kizi");
  });
  test("a former surname stays in the key", () => {
    expect(keysOf(aziza, [{ ...aziza, surname: "Rahimova", surname_cyrl: "Раҳимова" }]).search_key).toContain(" rahimova");
  });
  test("a name of one word, and Hanzi of the passport", () => {
    expect(keysOf({ ...aziza, surname: "", surname_cyrl: "", given: "Manjunatha", given_cyrl: "Манджунатха", patronymic: "", patronymic_cyrl: "", patronymic_kind: "none", passport_name: "文博" }).search_key).toContain(" 文博");
  });
});

test.each([
  { field: "pinfl" as const, value: "60103079990017", shown: "•••• 0017" },
  { field: "passport" as const, value: "XX0000067", shown: "•• ••• 67" },
  { field: "phone" as const, value: "+998900000001", shown: "••• 00 01" },
])("$field is shown as $shown", ({ field, value, shown }) => {
  expect(masked(field, value)).toBe(shown);
});

const person = { born_on: "2007-03-01", sex: "f" as const, pinfl: "60103079990017" };
test.each([
  { name: "nothing", after: person, changed: {}, code: "nothing_is_changed" },
  { name: "phone only", after: person, changed: { phone: "+998900000002" }, code: undefined },
  { name: "birthday against the PINFL", after: { ...person, born_on: "2007-03-02" }, changed: { born_on: "2007-03-02" }, code: "pinfl_names_another_birth_day" },
  { name: "birthday in the future", after: { ...person, born_on: "2026-11-24" }, changed: { born_on: "2026-11-24" }, code: "birth_day_is_not_past" },
  { name: "PINFL of a man", after: { ...person, pinfl: "50103079990010" }, changed: { pinfl: "50103079990010" }, code: "pinfl_names_another_sex" },
  { name: "PINFL with no such day", after: { ...person, pinfl: "63002079990010" }, changed: { pinfl: "63002079990010" }, code: "pinfl_is_not_readable" },
  { name: "PINFL with a wrong check digit only", after: { ...person, pinfl: "60103079990018" }, changed: { pinfl: "60103079990018" }, code: undefined },
])("correcting $name: $code", ({ after, changed, code }) => {
  const verdict = mayCorrect(after, changed, "2026-11-24");
  expect(verdict.allowed ? undefined : verdict.refusal.code).toBe(code);
});

test("what stayed as it was is no change", () => {
  expect(changedOf({ phone: "+998900000001", email: null }, { phone: "+998900000001", email: "a@b.uz" })).toEqual({ email: "a@b.uz" });
});

const holder = (roles: string[], faculties: string[] = []) => rowScopeOf({ roles, scope: { faculties }, person_id: "p" });
test.each([
  { name: "the office", scope: holder(["manager"]), wanted: { all: true } },
  { name: "a dean", scope: holder(["dean"], ["999-101"]), wanted: { all: false, faculties: ["999-101"], tutor: null } },
  { name: "a tutor who teaches", scope: holder(["teacher", "tutor"]), wanted: { all: false, faculties: [], tutor: "p" } },
  { name: "a teacher", scope: holder(["teacher"]), wanted: { all: false, faculties: [], tutor: null } },
])("rows of $name", ({ scope, wanted }) => {
  expect(scope).toEqual(wanted);
});

test.each([{ asked: "2025-09-01", day: "2025-09-01" }, { asked: "2027-01-01", day: "2026-11-24" }, { asked: "kecha", day: "2026-11-24" }, { asked: null, day: "2026-11-24" }])("card of $asked", ({ asked, day }) => {
  expect(cardDay(asked, "2026-11-24")).toBe(day);
});
