import { sql } from "kysely";
import type { Day } from "../../../kernel/day.ts";
import type { Reader, Tx } from "../../../platform/database.ts";
import { NotFound } from "../../../platform/not-found.ts";
import type { Funding, HiddenField, Level, PersonChange, PersonNames, RowScope, Standing, StudyForm, StudyLanguage } from "../terms.ts";
import { withinScope } from "./scope.ts";

export type PersonRow = PersonNames & {
  id: string; passport_name: string | null; sex: "m" | "f"; born_on: Day; citizenship: string; pinfl: string | null; passport: string | null; passport_until: Day | null;
  phone: string | null; email: string | null; region: string | null; district: string | null; address: string | null; lives: string | null; version: number;
};

export type Place = {
  programme: string; programme_code: string | null; abbr: string | null; programme_uz: string | null; programme_ru: string | null; programme_en: string | null; faculty: string | null;
  form: StudyForm; language: StudyLanguage; funding: Funding; group_code: string | null; course_year: number; from: Day; until: Day | null; ground: string;
};

export type StudentRow = { student_id: string; person_id: string; number: string; level: Level; admitted_on: Day; admitted_by: string; graduates_on: Day | null };
export type StandingRow = { standing: Standing; from: Day; until: Day | null; planned_until: Day | null; ground: string };

const personColumns = sql`person.id, person.surname, person.given, person.patronymic, person.patronymic_kind, person.surname_cyrl, person.given_cyrl, person.patronymic_cyrl,
  person.passport_name, person.sex, person.born_on, person.citizenship, person.pinfl, person.passport, person.passport_until, person.phone, person.email, person.region,
  person.district, person.address, person.lives, person.version`;

/** By the id, or by the number of twelve digits as it is typed; of another's rows as absent. @throws {NotFound} */
export async function getStudent(reader: Reader, idOrNumber: string, scope: RowScope, day: Day): Promise<StudentRow> {
  const which = /^\d{12}$/.test(idOrNumber) ? sql`student.number = ${idOrNumber}` : isId(idOrNumber) ? sql`student.id = ${idOrNumber}::uuid` : sql`false`;
  const { rows } = await sql<StudentRow>`select student.id as student_id, student.person_id, student.number, student.level, student.admitted_on, student.admitted_by, student.graduates_on
    from students.students student
    left join lateral (select placed.faculty, placed.group_code from students.placed placed where placed.student_id = student.id
      order by (placed.placed_during @> ${day}::date) desc, lower(placed.placed_during) desc limit 1) place on true
    where ${which} and ${withinScope(scope, sql`place.faculty`, sql`place.group_code`, day)}`.execute(reader);
  if (!rows[0]) throw new NotFound("student");
  return rows[0];
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

/** @throws {NotFound} */
export async function getPerson(reader: Reader, id: string): Promise<PersonRow> {
  const { rows } = await sql<PersonRow>`select ${personColumns} from students.persons person where id = ${id}::uuid`.execute(reader);
  if (!rows[0]) throw new NotFound("person");
  return rows[0];
}

/** Locked, because what is written depends on its version. @throws {NotFound} */
export async function lockPerson(tx: Tx, id: string): Promise<PersonRow> {
  const { rows } = await sql<PersonRow>`select ${personColumns} from students.persons person where id = ${id}::uuid for no key update`.execute(tx);
  if (!rows[0]) throw new NotFound("person");
  return rows[0];
}

/** Everything a student was, oldest first. */
export async function listStandings(reader: Reader, studentId: string): Promise<StandingRow[]> {
  const { rows } = await sql<StandingRow>`select standing, lower(during) as "from", upper(during) as "until", planned_until, ground
    from students.standings where student_id = ${studentId}::uuid order by lower(during)`.execute(reader);
  return rows;
}

/** Every place a student held, oldest first. */
export async function listPlaces(reader: Reader, studentId: string): Promise<Place[]> {
  const { rows } = await sql<Place>`select programme, programme_code, abbr, programme_uz, programme_ru, programme_en, faculty, form, language, funding, group_code, course_year,
      lower(placed_during) as "from", upper(placed_during) as "until", placed_by as ground
    from students.placed where student_id = ${studentId}::uuid order by lower(placed_during)`.execute(reader);
  return rows;
}

export type FormerName = { until: Day; surname: string; given: string; surname_cyrl: string; given_cyrl: string; ground: string };

export async function listFormerNames(reader: Reader, personId: string): Promise<FormerName[]> {
  const { rows } = await sql<FormerName>`select until, surname, given, surname_cyrl, given_cyrl, ground from students.former_names where person_id = ${personId}::uuid order by until desc`.execute(reader);
  return rows;
}

/** The admission that counts now: of a person who studies, the studying one; else the latest. */
export async function findStudentOf(reader: Reader, personId: string, day: Day): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select student.id from students.students student
    left join students.standings standing on standing.student_id = student.id and standing.during @> ${day}::date
    where student.person_id = ${personId}::uuid
    order by (standing.standing = 'studying') desc nulls last, (standing.standing = 'on_leave') desc nulls last, student.admitted_on desc limit 1`.execute(reader);
  return rows[0]?.id;
}

/** Other records with this birth day and a name close to this one: perhaps one person twice. */
export async function listDoubles(reader: Reader, personId: string, from: number): Promise<{ person_id: string; student_id: string | null; full_name: string; number: string | null }[]> {
  const { rows } = await sql<{ person_id: string; student_id: string | null; full_name: string; number: string | null }>`
    select other.person_id, other.student_id, other.full_name, other.number from students.persons person
    join students.persons twin on twin.born_on = person.born_on and twin.id <> person.id and similarity(twin.search_key, person.search_key) >= ${from}
      and (twin.pinfl is null or person.pinfl is null)
    join students.named other on other.person_id = twin.id where person.id = ${personId}::uuid limit 5`.execute(reader);
  return rows;
}

/** Writes what was corrected, with the keys it is found by; undefined if the record has changed since it was read. */
export async function markCorrected(tx: Tx, id: string, version: number, change: PersonChange & { search_key: string; sort_latin: string; sort_cyrl: string }): Promise<boolean> {
  const sets = Object.entries(change).map(([column, value]) => sql`${sql.ref(column)} = ${value as string | null}`);
  const { numAffectedRows } = await sql`update students.persons set ${sql.join(sets)}, version = version + 1 where id = ${id}::uuid and version = ${version}`.execute(tx);
  return numAffectedRows === 1n;
}

export async function insertFormerName(tx: Tx, personId: string, name: FormerName): Promise<void> {
  await sql`insert into students.former_names (person_id, until, surname, given, surname_cyrl, given_cyrl, ground)
    values (${personId}::uuid, ${name.until}, ${name.surname}, ${name.given}, ${name.surname_cyrl}, ${name.given_cyrl}, ${name.ground})
    on conflict (person_id, until) do nothing`.execute(tx);
}

/** Fields that this account was shown in the last minutes: the page may show them again without another note. By the journal's own clock. */
export async function listRevealed(reader: Reader, personId: string, accountId: string, minutes: number): Promise<HiddenField[]> {
  const { rows } = await sql<{ field: HiddenField }>`select distinct (said::jsonb) ->> 'field' as field from journal.notes
    where subject = ${personId} and actor = ${accountId}::uuid and act = 'students.revealed' and said_at >= clock_timestamp() - make_interval(mins => ${minutes})`.execute(reader);
  return rows.map((row) => row.field);
}
