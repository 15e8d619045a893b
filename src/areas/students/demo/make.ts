import { addDays, type Day } from "../../../kernel/day.ts";
import type { Funding } from "../terms.ts";
import { admission, type Order } from "./calendar.ts";
import { chanceFrom, madeId, sharedOut, type Chance } from "./chance.ts";
import { plantFaults } from "./faults.ts";
import { groupOfThePast, groupsOf, readGroup } from "./groups.ts";
import { expelledNow, graduatedNow, leaveBefore, leaveNow, placeByPromotions, placeBySteps, restoredBefore, standBy, type Enrolled, type Turn } from "./histories.ts";
import { namedRows, stories } from "./named.ts";
import { makeName, peopleOf, type MadeName } from "./names.ts";
import { bornFor, homeOf, personRow, Registry, type Home } from "./person.ts";
import { nothingMade, type Made, type PersonRow } from "./rows.ts";
import { nameTables, placeRows, programmeRows, type ProgrammeRow } from "./tables.ts";

/** An account that exists before its person: the loader of accounts came first. */
export type KnownAccount = { person_id: string };

export type Wish = { students: number; seed: number; accounts: ReadonlyMap<string, KnownAccount> };

const foreigners = [["TJ", 38], ["TM", 36], ["KZ", 24], ["IN", 16], ["KG", 14], ["AF", 12], ["CN", 9], ["TR", 7]] as const;

/** The id of a named person: the account's where there is one. */
export function namedPersonId(code: string, accounts: ReadonlyMap<string, KnownAccount>): string {
  return accounts.get(code)?.person_id ?? madeId("person", code);
}

/** The whole demo institute of persons: the named people first, the rest by chance around them. Sums are exact. */
export function makeStudents(wish: Wish): Made {
  const chance = chanceFrom(wish.seed);
  const made = nothingMade();
  const programmes = programmeRows();
  const scale = wish.students / programmes.reduce((sum, it) => sum + it.courses.reduce((a, b) => a + b, 0), 0);
  const world: World = { chance, made, registry: new Registry(), names: nameTables(), places: placeRows(), foreign: foreignQueue(chance, scale), serials: new Map() };
  const placed = placeNamed(world, wish, programmes);
  const cells = programmes.flatMap((programme) => programme.courses.map((count, i) => ({ programme, course: i + 1, count })).filter((cell) => cell.count > 0));
  const rows = scale === 1 ? cells.map((cell) => cell.count) : scaledCells(cells, wish.students, placed);
  cells.forEach((cell, i) => fillCell(world, cell.programme, cell.course, rows[i]!, placed.filter((it) => it.current && isOf(it, cell.programme, cell.course))));
  makeFormer(world, programmes, scale);
  plantFaults(chance, made, Math.min(1, scale));
  assignTutors(world, wish);
  return made;
}

type World = {
  chance: Chance; made: Made; registry: Registry; names: ReturnType<typeof nameTables>; places: ReturnType<typeof placeRows>;
  /** Citizenships still to be given out. */
  foreign: string[]; serials: Map<string, number>;
};
type Placed = { group: string; key: string; form: string; course: number; current: boolean };

const isOf = (it: Placed, programme: ProgrammeRow, course: number) => it.key === programme.key && it.form === programme.form && it.course === course;

/** At least the named people of a cell, and the wished sum in all. */
function scaledCells(cells: readonly { programme: ProgrammeRow; course: number; count: number }[], students: number, placed: readonly Placed[]): number[] {
  const least = cells.map((cell) => placed.filter((it) => it.current && isOf(it, cell.programme, cell.course)).length);
  const left = students - least.reduce((a, b) => a + b, 0);
  if (left < 0) throw new Error(`The demo has ${students - left} named students; ask for at least as many.`);
  const rest = sharedOut(left, cells.map((cell, i) => Math.max(0, cell.count - least[i]!)));
  return cells.map((_, i) => least[i]! + rest[i]!);
}

function placeNamed(world: World, wish: Wish, programmes: readonly ProgrammeRow[]): Placed[] {
  const { chance, made, registry } = world;
  return namedRows().flatMap((row): Placed[] => {
    const story = stories[row.code];
    const home = story?.region ? { region: story.region, district: story.district!, lives: story.lives ?? "rented" } : { ...homeOf(chance, world.places), ...(story?.lives ? { lives: story.lives } : {}) };
    const person = personRow(chance, registry, { id: namedPersonId(row.code, wish.accounts), name: row.name, sex: row.sex, born_on: row.born_on, citizenship: story?.citizenship ?? "UZ", home, number: row.number });
    made.persons.push({
      ...person, pinfl: row.pinfl, phone: `+998900000${String(row.n).padStart(3, "0")}`,
      passport: story?.passport ?? (person.citizenship === "UZ" ? `XX${String(row.n).padStart(7, "0")}` : `T${String(row.n).padStart(7, "0")}`),
      passport_until: story?.passport_until ?? person.passport_until,
    });
    if (!story || !row.number) return [];
    if (story.former) {
      const { until, surname, surname_cyrl, ground } = story.former;
      made.formerNames.push({ person_id: person.id, until, surname, surname_cyrl, given: person.given, given_cyrl: person.given_cyrl, ground });
    }
    const read = readGroup(story.group);
    const programme = programmes.find((it) => it.abbr === read.abbr && it.form === read.form)!;
    groupOfThePast(made, programme, story.group);
    for (const step of story.steps ?? []) if (step.group) groupOfThePast(made, programme, step.group);
    const admitted: Order = { on: story.admitted[0], no: story.admitted[1] };
    const studentId = madeId("student", row.code);
    made.students.push({ id: studentId, person_id: person.id, number: row.number, level: programme.level, admitted_on: admitted.on, admitted_by: admitted.no, graduates_on: graduatesOn(read.year, programme) });
    const it: Enrolled = { student_id: studentId, programme, group: story.group, course: story.course, funding: story.funding, admitted };
    if (story.steps) placeBySteps(made, it, stepsOf(it, story.steps));
    else placeByPromotions(made, it, read.year);
    standBy(made, studentId, admitted, story.standings ?? []);
    const last = story.standings?.at(-1)?.standing ?? "studying";
    return [{ group: story.group, key: programme.key, form: programme.form, course: story.course, current: last === "studying" || last === "on_leave" }];
  });
}

function stepsOf(it: Enrolled, steps: NonNullable<(typeof stories)[string]["steps"]>) {
  const first = steps[0]!.from === it.admitted.on ? [] : [{ from: it.admitted.on, course: 1, ground: it.admitted.no, group: it.group }];
  return [...first, ...steps.map((step) => ({ from: step.from, course: step.course ?? it.course, ground: step.ground, group: step.group ?? it.group }))];
}

function graduatesOn(admittedYear: number, programme: ProgrammeRow): Day {
  return `${admittedYear + programme.years}-07-01`;
}

/** One course of one programme: its groups, and students until the count is reached. */
function fillCell(world: World, programme: ProgrammeRow, course: number, count: number, here: readonly Placed[]): void {
  const year = 2027 - course;
  const wanted = here.map((it) => readGroup(it.group)).filter((it) => it.year === year);
  let left = count - here.length;
  for (const group of groupsOf(world.made, programme, count, year, wanted)) {
    for (let i = here.filter((it) => it.group === group.code).length; i < group.size && left > 0; i += 1, left -= 1) enrol(world, programme, group.code, course, year, turnsNow);
  }
}

type Turns = (world: World, person: PersonRow, course: number, admitted: Day, programme: ProgrammeRow) => Turn[];

const turnsNow: Turns = ({ chance }, person, course, admitted) => {
  if (chance.happens(0.012)) return [leaveNow(chance, person.sex)].filter((turn) => turn.from > addDays(admitted, 20));
  if (course < 2) return [];
  const before = chance.happens(0.011) ? leaveBefore(chance, admitted) : chance.happens(0.011) ? restoredBefore(chance, admitted) : undefined;
  return before ? [before] : [];
};

function enrol(world: World, programme: ProgrammeRow, group: string, course: number, year: number, turns: Turns): void {
  const { chance, made, registry } = world;
  const citizenship = programme.form === "full_time" && world.foreign.length > 0 && chance.happens(readGroup(group).language === "uz" ? 0.006 : 0.09) ? world.foreign.pop()! : "UZ";
  const foreign = citizenship !== "UZ";
  const sex = chance.happens(womenShare(programme)) ? "f" : "m";
  const keptBack = course >= 2 && course < 4 && programme.level === "bachelor" && chance.happens(0.02);
  const admitted = admission(keptBack ? year - 1 : year, programme.level, programme.form, foreign);
  const number = nextNumber(world, Number(admitted.on.slice(0, 4)), programme);
  const name: MadeName = makeName(chance, world.names, foreign ? `foreign-${citizenship}` : peopleOf(chance), sex);
  const home: Home | null = foreign ? null : homeOf(chance, world.places);
  const person = personRow(chance, registry, { id: madeId("person", number), name, sex, born_on: bornFor(chance, admitted.on, programme.level, programme.form), citizenship, home, number });
  const studentId = madeId("student", number);
  made.persons.push(person);
  made.students.push({ id: studentId, person_id: person.id, number, level: programme.level, admitted_on: admitted.on, admitted_by: admitted.no, graduates_on: graduatesOn(year, programme) });
  placeByPromotions(made, { student_id: studentId, programme, group, course, funding: fundingOf(chance, programme, sex, foreign), admitted }, year);
  standBy(made, studentId, admitted, turns(world, person, course, admitted.on, programme));
}

/** Last summer's graduates and the year's expelled: the register remembers them. */
function makeFormer(world: World, programmes: readonly ProgrammeRow[], scale: number): void {
  const graduates = sharedOut(Math.round(2_573 * scale), programmes.map((it) => it.courses[it.years - 1]!));
  programmes.forEach((programme, i) => {
    const year = 2026 - programme.years;
    for (const group of groupsOf(world.made, programme, graduates[i]!, year, [])) {
      for (let k = 0; k < group.size; k += 1) enrolGraduate(world, programme, group.code, year);
    }
  });
  const expelled = sharedOut(Math.round(358 * scale), programmes.map((it) => it.courses.reduce((a, b) => a + b, 0)));
  const groups = [...world.made.groups.values()];
  programmes.forEach((programme, i) => {
    const own = groups.filter((it) => it.programme === programme.key && it.form === programme.form && it.admitted_year >= 2027 - programme.years && it.admitted_year < 2026);
    for (let k = 0; own.length > 0 && k < expelled[i]!; k += 1) {
      const group = world.chance.pick(own);
      enrol(world, programme, group.code, 2026 - group.admitted_year, group.admitted_year, () => [expelledNow(world.chance)]);
    }
  });
}

function enrolGraduate(world: World, programme: ProgrammeRow, group: string, year: number): void {
  const before = world.made.placements.length;
  enrol(world, programme, group, 1, year, () => [graduatedNow(programme)]);
  // The last course is what the diploma names.
  for (const row of world.made.placements.slice(before)) row.course_year = programme.years;
}

function nextNumber(world: World, year: number, programme: ProgrammeRow): string {
  const head = `999${String(year).slice(2)}${programme.level === "master" ? "12" : "11"}`;
  const serial = (world.serials.get(head) ?? 100) + 1;
  world.serials.set(head, serial);
  return head + String(serial).padStart(5, "0");
}

function womenShare({ level, faculty, abbr }: ProgrammeRow): number {
  if (level === "master") return 0.55;
  if (/^(NGK|NGQ|GCHQ|TM[KOS]|AB|ENR|AT)$/.test(abbr)) return 0.17;
  if (faculty === "999-103" || faculty === "999-104") return 0.62;
  return faculty === "999-105" ? 0.48 : 0.44;
}

function fundingOf(chance: Chance, { level, form }: ProgrammeRow, sex: "m" | "f", foreign: boolean): Funding {
  if (foreign) return "foreign";
  if (level === "master") return chance.weighed([["grant", 45], [sex === "f" ? "state_scheme" : "contract", sex === "f" ? 46 : 50], ["target", 5]]);
  return form === "full_time" ? chance.weighed([["grant", 22.5], ["contract", 66], ["above_base", 9.5], ["target", 0.7]]) : chance.weighed([["contract", 95], ["above_base", 4], ["target", 1]]);
}

/** The named six are counted among the 156. */
function foreignQueue(chance: Chance, scale: number): string[] {
  const named = Object.values(stories).map((story) => story.citizenship).filter(Boolean);
  return chance.shuffle(foreigners.flatMap(([country, count]) => Array.from({ length: Math.max(0, Math.round(count * scale) - named.filter((it) => it === country).length) }, () => country)));
}

/** 86 tutors: about six groups each, by faculty and year; the two named ones keep their chemistry groups. */
function assignTutors(world: World, wish: Wish): void {
  const { chance, made, names } = world;
  const fixed: Record<string, [string, string]> = { "25 KT": ["zulfiya", "Akramova Zulfiya"], "26 KT": ["nozima", "Qurbonova Nozima"] };
  const live = [...made.groups.values()].filter((it) => it.admitted_year >= 2022).sort((a, b) => (a.programme + a.form + a.code < b.programme + b.form + b.code ? -1 : 1));
  const rest: typeof live = [];
  for (const group of live) {
    const own = /^1[1-4]-(.+)$/.exec(group.code)?.[1];
    const tutor = own ? fixed[own] : undefined;
    if (tutor) made.tutors.push({ group_code: group.code, person_id: namedPersonId(tutor[0], wish.accounts), name: tutor[1], from: "2025-09-01" });
    else rest.push(group);
  }
  const each = Math.max(1, Math.ceil(rest.length / 84));
  for (let i = 0; i < rest.length; i += each) {
    const name = makeName(chance, names, "uz", chance.happens(0.6) ? "f" : "m");
    for (const group of rest.slice(i, i + each)) made.tutors.push({ group_code: group.code, person_id: madeId("tutor", String(i)), name: `${name.surname} ${name.given}`.trim(), from: `${group.admitted_year}-09-01` });
  }
}
