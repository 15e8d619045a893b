import { sql } from "kysely";
import type { Reader } from "../../../platform/database.ts";
import { NotFound } from "../../../platform/not-found.ts";
import type { Asker } from "../terms.ts";

/** What the office knows of the one who asks: shown beside the form, never asked again. */
export type AskerFacts = {
  person_id: string;
  student_id: string | null;
  asker: Asker;
  standing: string | undefined;
  full_name: string;
  full_name_cyrl: string;
  given: string;
  given_cyrl: string;
  number: string | null;
  programme_code: string | null;
  programme_uz: string | null;
  programme_ru: string | null;
  programme_en: string | null;
  faculty: string | null;
  form: string | null;
  language: string | null;
  funding: string | null;
  group_code: string | null;
  course_year: number | null;
  citizenship: string;
  born_on: string;
};

const askerOf: Record<string, Asker> = { studying: "student", on_leave: "student", graduated: "graduate", expelled: "former", transferred_out: "former", died: "former" };

/** A person of two admissions asks as what he is now: who studies before who studied. @throws {NotFound} */
export async function getAsker(reader: Reader, personId: string): Promise<AskerFacts> {
  const { rows } = await sql<Omit<AskerFacts, "asker">>`select person_id, student_id, standing, full_name, full_name_cyrl, given, given_cyrl, number, programme_code, programme_uz, programme_ru,
      programme_en, faculty, form, language, funding, group_code, course_year, citizenship, born_on
    from students.standing_today where person_id = ${personId}
    order by (standing = 'studying') desc nulls last, (standing = 'on_leave') desc nulls last, admitted_on desc limit 1`.execute(reader);
  const row = rows[0];
  if (!row) throw new NotFound("person");
  return { ...row, asker: askerOf[row.standing ?? ""] ?? "applicant" };
}

/** Whose a student's card is, by the student's id or number. */
export async function findPersonOf(reader: Reader, idOrNumber: string): Promise<string | undefined> {
  const named = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(idOrNumber) ? sql`student_id = ${idOrNumber}::uuid` : sql`number = ${idOrNumber}`;
  const { rows } = await sql<{ person_id: string }>`select person_id from students.standing_today where ${named} limit 1`.execute(reader);
  return rows[0]?.person_id;
}
