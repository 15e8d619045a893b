import { addDays, type Day } from "../../../kernel/day.ts";
import { demoDay } from "./calendar.ts";
import type { Chance } from "./chance.ts";
import { withCheckDigit } from "./person.ts";
import type { Made, PersonRow } from "./rows.ts";

/** How many of each, in the whole institute of 12,000: so that checks have something to find. */
const planted = {
  doubles: 23, pinflMissing: 31, wrongCheckDigit: 9, pinflOfAnotherDay: 12, passportExpired: 140, oldDistrict: 60, groupOfAnotherProgramme: 6,
  twins: 13, siblings: 110, sameName: 60, sameNameSameYear: 9, misspelt: 80,
} as const;

/** Plants the institute's faults and likenesses on those who are nobody's story. */
export function plantFaults(chance: Chance, made: Made, scale: number): void {
  const many = (count: number) => Math.round(count * scale);
  const byStudent = new Map(made.students.map((it) => [it.id, it]));
  const persons = new Map(made.persons.map((it) => [it.id, it]));
  const standing = new Map(made.standings.map((it) => [it.student_id, it.standing]));
  // Serials of the named people stay below 100.
  const free = made.students.filter((it) => Number(it.number.slice(7)) > 100 && standing.get(it.id) === "studying");
  const pairs = neighbours(made, free.map((it) => it.id)).map(([a, b]) => [persons.get(byStudent.get(a)!.person_id)!, persons.get(byStudent.get(b)!.person_id)!] as const).filter(([a, b]) => a.citizenship === "UZ" && b.citizenship === "UZ" && a.sex === b.sex && a.surname !== "" && b.surname !== "");
  const couples = chance.shuffle(pairs);
  const take = (count: number) => couples.splice(0, many(count));
  for (const [one, other] of take(planted.twins)) asBrother(one, other, one.born_on);
  for (const [one, other] of take(planted.siblings)) asBrother(one, other, null);
  for (const [i, [one, other]] of take(planted.doubles).entries()) asSecondRecord(made, one, other, i);
  for (const [i, [one, other]] of take(planted.sameName).entries()) asNamesake(one, other, i < planted.sameNameSameYear);

  const lonely = chance.shuffle(free.map((it) => persons.get(it.person_id)!).filter((it) => it.citizenship === "UZ" && it.pinfl));
  const pick = (count: number) => lonely.splice(0, many(count));
  for (const person of pick(planted.pinflMissing)) person.pinfl = null;
  for (const person of pick(planted.wrongCheckDigit)) person.pinfl = person.pinfl!.slice(0, 13) + String((Number(person.pinfl![13]) + 1) % 10);
  for (const person of pick(planted.pinflOfAnotherDay)) person.pinfl = ofAnotherDay(person);
  for (const person of pick(planted.passportExpired)) person.passport_until = addDays(demoDay, -1 - chance.below(700));
  for (const person of pick(planted.oldDistrict)) person.district = `${person.region}2${String(90 + chance.below(9))}`;
  for (const person of pick(planted.misspelt)) misspell(person);

  const groups = [...made.groups.values()];
  const moved = chance.shuffle(made.placements.filter((it) => it.until === null && it.course_year === 2 && Number(byStudent.get(it.student_id)!.number.slice(7)) > 100)).slice(0, many(planted.groupOfAnotherProgramme));
  for (const place of moved) place.group_code = chance.pick(groups.filter((it) => it.admitted_year === 2025 && it.programme !== place.programme && it.form === place.form)).code;
}

/** Students who stand one after another in one group. */
function neighbours(made: Made, students: readonly string[]): (readonly [string, string])[] {
  const group = new Map(made.placements.filter((it) => it.until === null).map((it) => [it.student_id, it.group_code]));
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < students.length; i += 2) {
    const [one, other] = [students[i]!, students[i + 1]!];
    if (group.get(one) === group.get(other)) pairs.push([one, other]);
  }
  return pairs;
}

function asBrother(one: PersonRow, other: PersonRow, born: Day | null): void {
  Object.assign(other, {
    surname: one.surname, surname_cyrl: one.surname_cyrl, patronymic: one.patronymic, patronymic_kind: one.patronymic_kind, patronymic_cyrl: one.patronymic_cyrl,
    region: one.region, district: one.district, address: one.address, lives: one.lives,
  });
  if (other.given === one.given) Object.assign(other, { given: one.sex === "m" ? "Javohir" : "Jasmina", given_cyrl: one.sex === "m" ? "Жавоҳир" : "Жасмина" });
  if (born) Object.assign(other, { born_on: born, pinfl: other.pinfl && withCheckDigit(one.pinfl!.slice(0, 10) + String(Number(one.pinfl!.slice(10, 13)) + 500)) });
}

/** The same person twice: once from an import, in Cyrillic or under the old passport, without PINFL. */
function asSecondRecord(made: Made, one: PersonRow, other: PersonRow, i: number): void {
  const cyrillic = i % 2 === 0;
  Object.assign(other, {
    ...(cyrillic ? { surname: one.surname_cyrl, given: one.given_cyrl, patronymic: one.patronymic_cyrl } : { surname: one.surname, given: one.given, patronymic: one.patronymic }),
    surname_cyrl: one.surname_cyrl, given_cyrl: one.given_cyrl, patronymic_cyrl: one.patronymic_cyrl, patronymic_kind: one.patronymic_kind,
    born_on: one.born_on, pinfl: null, region: one.region, district: one.district, address: one.address, phone: one.phone, passport_until: addDays(demoDay, -400),
  });
  const student = made.students.find((it) => it.person_id === other.id)!;
  student.number = `${student.number.slice(0, 7)}9${String(1000 + i)}`;
  other.email = null;
}

function asNamesake(one: PersonRow, other: PersonRow, sameYear: boolean): void {
  const { surname, given, patronymic, patronymic_kind, surname_cyrl, given_cyrl, patronymic_cyrl } = one;
  Object.assign(other, { surname, given, patronymic, patronymic_kind, surname_cyrl, given_cyrl, patronymic_cyrl });
  const near = other.born_on.slice(0, 4) === one.born_on.slice(0, 4);
  const year = Number(one.born_on.slice(0, 4));
  if (near !== sameYear) reborn(other, `${sameYear ? year : year - 1}${other.born_on.slice(4).replace("-02-29", "-02-28")}`);
}

/** Another birth day, and a PINFL that agrees with it. */
function reborn(person: PersonRow, day: Day): void {
  person.born_on = day;
  if (person.pinfl) person.pinfl = withCheckDigit(`${(day < "2000" ? 3 : 5) + (person.sex === "f" ? 1 : 0)}${day.slice(8, 10)}${day.slice(5, 7)}${day.slice(2, 4)}999${String(700 + (Number(person.pinfl.slice(10, 13)) % 199))}`);
}

function ofAnotherDay(person: PersonRow): string {
  const other = addDays(person.born_on, 31);
  return withCheckDigit(`${person.pinfl![0]}${other.slice(8, 10)}${other.slice(5, 7)}${other.slice(2, 4)}999${String(900 + (Number(person.pinfl!.slice(10, 13)) % 100))}`);
}

/** Habits of spelling that a search must forgive: x for h, a for o. */
function misspell(person: PersonRow): void {
  if (/h/.test(person.given)) person.given = person.given.replace("h", "x");
  else if (/^.[^o]*o(?!ʻ)/.test(person.surname)) person.surname = person.surname.replace(/o(?!ʻ)/, "a");
}
