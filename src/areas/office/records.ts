import { sql } from "kysely";
import type { Day } from "../../kernel/day.ts";
import type { PersonName } from "../../kernel/names.ts";
import { NotFound } from "../../platform/not-found.ts";
import type { Reader, Tx } from "../../platform/database.ts";
import type { Calendar, Certainty, Employee, Hours, MarkedDay, MarkKind, SectorUnit, Unit, Week, Who } from "./terms.ts";

type MarkRow = { id: string; day: Day; who: Who; kind: MarkKind; name_uz: string; name_ru: string; name_en: string; act: string; mark: Certainty; entered_on: Day; withdrawn_on: Day | null };
export type DeclaredDay = MarkedDay & { id: string; mark: Certainty; entered_on: Day; withdrawn_on: Day | null };

const declared = ({ id, day, who, kind, name_uz, name_ru, name_en, act, mark, entered_on, withdrawn_on }: MarkRow): DeclaredDay =>
  ({ id, day, who, kind, name: { uz: name_uz, ru: name_ru, en: name_en }, decree: act, mark, entered_on, withdrawn_on });

const markColumns = sql`id, day, who, kind, name_uz, name_ru, name_en, act, mark, entered_on, withdrawn_on`;

/** Days marked between two days, both included, those taken back left out. */
export async function listMarkedDays(db: Reader, from: Day, until: Day): Promise<DeclaredDay[]> {
  const { rows } = await sql<MarkRow>`select ${markColumns} from office.holidays
    where day between ${from} and ${until} and withdrawn_on is null order by day, who`.execute(db);
  return rows.map(declared);
}

/** What a rule needs to count days between two days; one more day, because an eve is shorter. */
export async function calendarBetween(db: Reader, from: Day, until: Day, week: Week = "six_day"): Promise<Calendar> {
  const { rows: marks } = await sql<MarkRow>`select ${markColumns} from office.holidays
    where day between ${from}::date and ${until}::date + 1 and who in ('all', ${week}) and withdrawn_on is null order by day`.execute(db);
  const hours = await listHours(db, week, from, until);
  return { week, marks: marks.map(declared), hours };
}

type HoursRow = { weekday: number; opens: string; closes: string; lunch_from: string | null; lunch_until: string | null; from: Day; until: Day | null };

export async function listHours(db: Reader, week: Week, from: Day, until: Day = from): Promise<Hours[]> {
  const { rows } = await sql<HoursRow>`select weekday, to_char(opens, 'HH24:MI') as opens, to_char(closes, 'HH24:MI') as closes,
      to_char(lunch_from, 'HH24:MI') as lunch_from, to_char(lunch_until, 'HH24:MI') as lunch_until, lower(during) as from, upper(during) as until
    from office.working_hours where week = ${week} and during && daterange(${from}::date, ${until}::date, '[]') order by weekday, lower(during)`.execute(db);
  return rows.map(({ lunch_from, lunch_until, ...row }) => ({ ...row, lunch: lunch_from && lunch_until ? { from: lunch_from, until: lunch_until } : null }));
}

/** A marked day, also one taken back. */
export async function findMarkedDay(db: Reader, id: string): Promise<DeclaredDay | undefined> {
  const { rows } = await sql<MarkRow>`select ${markColumns} from office.holidays where id = ${id}`.execute(db);
  return rows[0] && declared(rows[0]);
}

/** Locked, because whether it may be taken back depends on it. */
export async function lockMarkedDay(tx: Tx, id: string): Promise<DeclaredDay> {
  const { rows } = await sql<MarkRow>`select ${markColumns} from office.holidays where id = ${id} for no key update`.execute(tx);
  if (!rows[0]) throw new NotFound("marked day");
  return declared(rows[0]);
}

export async function insertMarkedDay(tx: Tx, day: MarkedDay & { mark: Certainty; entered_on: Day }): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into office.holidays (day, who, kind, name_uz, name_ru, name_en, act, mark, entered_on)
    values (${day.day}, ${day.who}, ${day.kind}, ${day.name.uz}, ${day.name.ru}, ${day.name.en}, ${day.decree}, ${day.mark}, ${day.entered_on}) returning id`.execute(tx);
  return rows[0]!.id;
}

export async function markWithdrawn(tx: Tx, id: string, on: Day): Promise<void> {
  await sql`update office.holidays set withdrawn_on = ${on} where id = ${id}`.execute(tx);
}

// Structure

const unitColumns = sql`code, kind, abbr, parent, sector, side, clause, name_uz, name_uz_cyrl, name_ru, name_en`;

/** Units standing on a day, in the order of their codes. */
export async function listUnits(db: Reader, on: Day): Promise<Unit[]> {
  const { rows } = await sql<Unit>`select ${unitColumns} from office.units where during @> ${on}::date order by code`.execute(db);
  return rows;
}

/** The office's sectors standing on a day, front before back. */
export async function listSectors(db: Reader, on: Day): Promise<SectorUnit[]> {
  const { rows } = await sql<SectorUnit>`select sector as code, code as unit, side, clause, name_uz, name_uz_cyrl, name_ru, name_en
    from office.units where sector is not null and during @> ${on}::date order by clause`.execute(db);
  return rows;
}

export type Position = { code: string; clause: string | null; name_uz: string; name_uz_cyrl: string; name_ru: string; name_en: string };

export async function listPositions(db: Reader): Promise<Position[]> {
  const { rows } = await sql<Position>`select code, clause, name_uz, name_uz_cyrl, name_ru, name_en from office.positions order by sort, code`.execute(db);
  return rows;
}

export type PostFilled = { position: string; unit: string; norm: number | null; held: number };

/** Posts of the office on a day, with the norm and how many hold each. */
export async function listPosts(db: Reader, on: Day): Promise<PostFilled[]> {
  const { rows } = await sql<PostFilled>`select coalesce(norm.position, held.position) as position, coalesce(norm.unit, held.unit) as unit,
      norm.headcount as norm, coalesce(held.held, 0)::int as held
    from (select position, unit, headcount from office.staffing where during @> ${on}::date) norm
    full join (select position, unit, count(*) as held from office.staff where during @> ${on}::date group by position, unit) held
      on held.position = norm.position and held.unit = norm.unit order by 2, 1`.execute(db);
  return rows;
}

// Staff

const staffColumns = sql`staff.id as staff_id, staff.account_id, staff.employee_number, staff.position, staff.unit, unit.sector,
  staff.surname, staff.given, staff.patronymic, staff.patronymic_kind, staff.surname_cyrl, staff.given_cyrl, staff.patronymic_cyrl,
  concat_ws(' ', nullif(staff.surname, ''), staff.given, nullif(staff.patronymic, ''), case staff.patronymic_kind when 'ogli' then 'oʻgʻli' when 'qizi' then 'qizi' end) as full_name,
  concat_ws(' ', nullif(staff.surname, ''), staff.given) as short_name, lower(staff.during) as from, upper(staff.during) as until`;
const staffFrom = sql`office.staff staff join office.units unit on unit.code = staff.unit and unit.during && staff.during`;

/** Everybody in a post on a day, by unit and by name. */
export async function listStaff(db: Reader, on: Day): Promise<Employee[]> {
  const { rows } = await sql<Employee>`select ${staffColumns} from ${staffFrom}
    where staff.during @> ${on}::date and unit.during @> ${on}::date order by staff.unit, staff.sort_latin`.execute(db);
  return rows;
}

/** Who works in a sector on a day. */
export async function listStaffOfSector(db: Reader, sector: string, on: Day): Promise<Employee[]> {
  const { rows } = await sql<Employee>`select ${staffColumns} from ${staffFrom}
    where unit.sector = ${sector} and staff.during @> ${on}::date and unit.during @> ${on}::date order by staff.sort_latin`.execute(db);
  return rows;
}

/** The employee behind an account, if in a post on that day. */
export async function findStaffByAccount(db: Reader, accountId: string, on: Day): Promise<Employee | undefined> {
  const { rows } = await sql<Employee>`select ${staffColumns} from ${staffFrom}
    where staff.account_id = ${accountId} and staff.during @> ${on}::date and unit.during @> ${on}::date order by lower(staff.during) limit 1`.execute(db);
  return rows[0];
}

export type NewEmployee = { account_id: string | null; employee_number: string; position: string; unit: string; name: PersonName & { surnameCyrl: string; givenCyrl: string; patronymicCyrl: string }; sort_latin: string; from: Day; until?: Day | null; appointed_by: string; dismissed_by?: string | null };

/** Locks the norm of a post, so that of two appointments at once the second counts the first. */
export async function lockPost(tx: Tx, position: string, unit: string, on: Day): Promise<{ norm: number | null; held: number }> {
  const { rows: norms } = await sql<{ headcount: number }>`select headcount from office.staffing
    where position = ${position} and unit = ${unit} and during @> ${on}::date for no key update`.execute(tx);
  const { rows } = await sql<{ held: number }>`select count(*)::int as held from office.staff
    where position = ${position} and unit = ${unit} and during && daterange(${on}::date, null)`.execute(tx);
  return { norm: norms[0]?.headcount ?? null, held: rows[0]!.held };
}

export async function insertStaff(tx: Tx, it: NewEmployee): Promise<string> {
  const { name } = it;
  const { rows } = await sql<{ id: string }>`insert into office.staff (account_id, employee_number, position, unit, surname, given, patronymic, patronymic_kind,
      surname_cyrl, given_cyrl, patronymic_cyrl, sort_latin, appointed_by, dismissed_by, during)
    values (${it.account_id}, ${it.employee_number}, ${it.position}, ${it.unit}, ${name.surname}, ${name.given}, ${name.patronymic}, ${name.patronymicKind},
      ${name.surnameCyrl}, ${name.givenCyrl}, ${name.patronymicCyrl}, ${it.sort_latin}, ${it.appointed_by}, ${it.dismissed_by ?? null},
      daterange(${it.from}::date, ${it.until ?? null}::date)) returning id`.execute(tx);
  return rows[0]!.id;
}

/** Locked, because an end is written over it. */
export async function lockStaff(tx: Tx, id: string): Promise<{ id: string; account_id: string | null; position: string; unit: string; from: Day; until: Day | null }> {
  const { rows } = await sql<{ id: string; account_id: string | null; position: string; unit: string; from: Day; until: Day | null }>`
    select id, account_id, position, unit, lower(during) as from, upper(during) as until from office.staff where id = ${id} for no key update`.execute(tx);
  if (!rows[0]) throw new NotFound("employee");
  return rows[0];
}

/** `until` is the first day the post is no longer held. */
export async function markEnded(tx: Tx, id: string, until: Day, order: string): Promise<void> {
  await sql`update office.staff set during = daterange(lower(during), ${until}::date), dismissed_by = ${order} where id = ${id}`.execute(tx);
}

/** Before any dispute about them: the first hours entered hold for all earlier days too. */
const hoursSince = "2020-01-01";

export async function hoursAreSown(reader: Reader): Promise<boolean> {
  const { rows } = await sql<{ sown: boolean }>`select exists (select from office.working_hours) as sown`.execute(reader);
  return rows[0]!.sown;
}

/** The hours of the first institute, for both kinds of week. */
export async function insertUsualHours(tx: Tx): Promise<void> {
  for (const week of ["six_day", "five_day"] as const) {
    for (let weekday = 1; weekday <= (week === "six_day" ? 6 : 5); weekday += 1) {
      const saturday = weekday === 6;
      await sql`insert into office.working_hours (week, weekday, opens, closes, lunch_from, lunch_until, act, during)
        values (${week}, ${weekday}, '09:00', ${saturday ? "14:00" : "18:00"}, ${saturday ? null : "13:00"}, ${saturday ? null : "14:00"}, 'LABOUR', daterange(${hoursSince}::date, null))`.execute(tx);
    }
  }
}
