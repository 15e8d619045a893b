import { sql } from "kysely";
import type { Day } from "../../../kernel/day.ts";
import type { Reader } from "../../../platform/database.ts";
import { NotFound } from "../../../platform/not-found.ts";
import type { Funding, Level, PersonNames, Standing, StudyForm, StudyLanguage } from "../terms.ts";

export type PaperFacts = PersonNames & {
  student_id: string; person_id: string; number: string; passport_name: string | null; born_on: Day; level: Level; standing: Standing | null; admitted_on: Day; admitted_by: string;
  graduates_on: Day | null; course_year: number; group_code: string | null; form: StudyForm; funding: Funding; language: StudyLanguage;
  programme_code: string; programme_uz: string; programme_ru: string; programme_en: string; faculty: string;
};

/** Everything a paper about a student may print, as of a day. @throws {NotFound} */
export async function getPaperFacts(reader: Reader, studentId: string, day: Day): Promise<PaperFacts> {
  const { rows } = await sql<PaperFacts>`select placed.student_id, placed.person_id, placed.number, person.surname, person.given, person.patronymic, person.patronymic_kind,
      person.surname_cyrl, person.given_cyrl, person.patronymic_cyrl, person.passport_name, person.born_on, placed.level, standing.standing, placed.admitted_on, placed.admitted_by,
      placed.graduates_on, placed.course_year, placed.group_code, placed.form, placed.funding, placed.language, placed.programme_code, placed.programme_uz,
      placed.programme_ru, placed.programme_en, placed.faculty
    from students.placed placed join students.persons person on person.id = placed.person_id
    left join students.standings standing on standing.student_id = placed.student_id and standing.during @> ${day}::date
    where placed.student_id = ${studentId}::uuid and placed.placed_during @> ${day}::date`.execute(reader);
  if (!rows[0]) throw new NotFound("student");
  return rows[0];
}
