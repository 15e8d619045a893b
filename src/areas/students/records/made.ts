import { sql } from "kysely";
import type { Tx } from "../../../platform/database.ts";

/** The tables that the demo's loader fills, each with the types its rows are read by. */
const shapes = {
  persons: `id uuid, surname text, given text, patronymic text, patronymic_kind text, surname_cyrl text, given_cyrl text, patronymic_cyrl text, passport_name text,
    sex text, born_on date, citizenship text, pinfl text, passport text, passport_until date, phone text, email text, region text, district text, address text, lives text,
    search_key text, sort_latin text, sort_cyrl text`,
  former_names: "person_id uuid, until date, surname text, given text, surname_cyrl text, given_cyrl text, ground text",
  groups: "code text, programme text, form text, language text, admitted_year smallint",
  students: "id uuid, person_id uuid, number text, level text, admitted_on date, admitted_by text, graduates_on date",
  placements: `student_id uuid, during daterange, programme text, form text, language text, funding text, group_code text, course_year smallint, ground text`,
  standings: "student_id uuid, during daterange, standing text, reason text, planned_until date, ground text",
  tutors: "group_code text, person_id uuid, name text, during daterange",
} as const;
export type MadeTable = keyof typeof shapes;

const atOnce = 4_000;

/** Many rows of one table, some thousands a statement. */
export async function insertMade(tx: Tx, table: MadeTable, rows: readonly object[]): Promise<void> {
  const shape = shapes[table];
  const columns = shape.split(",").map((part) => part.trim().split(" ")[0]!).join(", ");
  for (let from = 0; from < rows.length; from += atOnce) {
    await sql`insert into ${sql.table(`students.${table}`)} (${sql.raw(columns)}) select ${sql.raw(columns)}
      from jsonb_to_recordset(${JSON.stringify(rows.slice(from, from + atOnce))}::jsonb) as made (${sql.raw(shape)})`.execute(tx);
  }
}

/** After a great load the planner is told what there is. */
export async function analyzeStudents(tx: Tx): Promise<void> {
  await sql`analyze students.persons, students.students, students.placements, students.standings, students.groups, students.tutors, students.former_names`.execute(tx);
}
