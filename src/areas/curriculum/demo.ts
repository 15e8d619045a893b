import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "../../platform/config.ts";
import type { Tx } from "../../platform/database.ts";
import { writeNote } from "../../platform/journal/note.ts";
import { insertProgrammes, type NewProgramme } from "./records.ts";
import type { ProgrammeForm } from "./terms.ts";

const formOf: Record<string, ProgrammeForm> = { kunduzgi: "full_time", kechki: "evening", sirtqi: "part_time" };

/** The demo institute's programmes, from db/demo/programmes.tsv. */
export async function seedProgrammes(tx: Tx): Promise<number> {
  const [head = "", ...lines] = readFileSync(join(rootFolder(), "db/demo/programmes.tsv"), "utf8").trimEnd().split("\n");
  const names = head.split("\t");
  const programmes = lines.map((line): NewProgramme => {
    const row = Object.fromEntries(line.split("\t").map((value, i) => [names[i]!, value])) as Record<string, string>;
    return {
      key: row.key!, form: formOf[row.form!]!, code: row.code!, abbr: row.abbr!, level: row.level!, name_uz: row.name_uz!, name_ru: row.name_ru!, name_en: row.name_en!,
      faculty: row.faculty!, chair: row.chair!, years: Number(row.years), languages: row.languages!.split(","), intake: Number(row.intake_2026),
    };
  });
  await writeNote(tx, { act: "curriculum.seeded", actor: null, on_behalf: null, subject: "demo:programmes", said: { programmes: programmes.length } });
  await insertProgrammes(tx, programmes);
  return programmes.length;
}
