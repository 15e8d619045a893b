import { readFileSync } from "node:fs";
import { join } from "node:path";
import { personNameFrom, type PersonName } from "../../../kernel/names.ts";
import { rootFolder } from "../../../platform/config.ts";
import type { Level, StudyForm, StudyLanguage } from "../terms.ts";

/** The rows of a table of db/demo as objects by the names of its first line. */
export function readTable(name: string): Record<string, string>[] {
  const [head = "", ...lines] = readFileSync(join(rootFolder(), "db/demo", `${name}.tsv`), "utf8").split("\n").filter((line) => line.trim() !== "");
  const names = head.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((value, i) => [names[i]!, value])));
}

export type ProgrammeRow = {
  key: string; code: string; abbr: string; level: Level; form: StudyForm; faculty: string; years: number;
  languages: readonly StudyLanguage[]; courses: readonly number[];
};

const formOf: Record<string, StudyForm> = { kunduzgi: "full_time", kechki: "evening", sirtqi: "part_time" };

export function programmeRows(): ProgrammeRow[] {
  return readTable("programmes").map((row) => ({
    key: row.key!, code: row.code!, abbr: row.abbr!, level: row.level as Level, form: formOf[row.form!]!, faculty: row.faculty!, years: Number(row.years),
    languages: row.languages!.split(",") as StudyLanguage[], courses: [1, 2, 3, 4, 5].map((course) => Number(row[`course${course}`])),
  }));
}

export type Place = { region: string; regionShare: number; districts: { soato: string; share: number }[] };

export function placeRows(): Place[] {
  const rows = readTable("places");
  return rows.filter((row) => row.kind === "region").map((region) => ({
    region: region.soato!, regionShare: Number(region.share_pct),
    districts: rows.filter((row) => row.parent === region.soato).map((row) => ({ soato: row.soato!, share: Number(row.share_pct) })),
  }));
}

export type Word = { latin: string; cyrillic: string };
export type WholeName = PersonName & { sex: "m" | "f"; han: string | null };
export type NameTables = {
  given: Record<"m" | "f", Word[]>;
  surnames: { m: Word; f: Word }[];
  /** Whole names of the other peoples, by set: kaa, tg, ru, ko, kk, tk, foreign-TJ … */
  sets: Map<string, WholeName[]>;
  never: Set<string>;
};

export function nameTables(): NameTables {
  const tables: NameTables = { given: { m: [], f: [] }, surnames: [], sets: new Map(), never: new Set(readTable("never-made").map((row) => `${row.surname} ${row.given}`)) };
  for (const row of readTable("names")) {
    const word = { latin: row.latin!, cyrillic: row.cyrillic! };
    if (row.kind === "given") tables.given[row.sex as "m" | "f"].push(word);
    else if (row.kind === "surname") {
      const [latin = word.latin, cyrillic = word.cyrillic] = (row.female_form ?? "").split(" / ").filter(Boolean);
      tables.surnames.push({ m: word, f: { latin, cyrillic } });
    } else {
      const name = { ...personNameFrom(row.latin!, row.cyrillic), sex: row.sex as "m" | "f", han: /\((.+)\)/.exec(row.latin!)?.[1] ?? null };
      tables.sets.set(row.set!, [...(tables.sets.get(row.set!) ?? []), name]);
    }
  }
  return tables;
}
