import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database.ts";
import { NotFound } from "../../platform/not-found.ts";
import type { Programme } from "./terms.ts";

/** What is offered today, each programme once with its forms, in the order of codes. */
export async function listProgrammes(reader: Reader): Promise<Programme[]> {
  const { rows } = await sql<Programme>`select key, min(code) as code, min(abbr) as abbr, min(level) as level, min(name_uz) as name_uz, min(name_ru) as name_ru,
      min(name_en) as name_en, min(faculty) as faculty, min(chair) as chair,
      json_agg(json_build_object('form', form, 'years', years, 'languages', languages, 'intake', intake) order by form = 'full_time' desc, form) as offered
    from curriculum.programmes_now group by key order by min(level), min(code), key`.execute(reader);
  return rows;
}

/** @throws {NotFound} */
export async function getProgramme(reader: Reader, key: string): Promise<Programme> {
  const found = (await listProgrammes(reader)).find((it) => it.key === key);
  if (!found) throw new NotFound("programme");
  return found;
}

export type NewProgramme = {
  key: string; form: string; code: string; abbr: string; level: string; name_uz: string; name_ru: string; name_en: string; faculty: string; chair: string;
  years: number; languages: readonly string[]; intake: number;
};

export async function insertProgrammes(tx: Tx, programmes: readonly NewProgramme[]): Promise<void> {
  await sql`insert into curriculum.programmes (key, form, code, abbr, level, name_uz, name_ru, name_en, faculty, chair, years, languages, intake)
    select key, form, code, abbr, level, name_uz, name_ru, name_en, faculty, chair, years, languages, intake
    from jsonb_to_recordset(${JSON.stringify(programmes)}::jsonb) as made (key text, form text, code text, abbr text, level text, name_uz text, name_ru text, name_en text,
      faculty text, chair text, years smallint, languages text[], intake smallint)`.execute(tx);
}
