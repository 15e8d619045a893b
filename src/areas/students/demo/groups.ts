import type { StudyForm, StudyLanguage } from "../terms.ts";
import { sharedOut } from "./chance.ts";
import type { Made } from "./rows.ts";
import type { ProgrammeRow } from "./tables.ts";

const formLetter: Record<StudyForm, string> = { full_time: "", evening: "K", part_time: "S" };
const languageDigit: Record<StudyLanguage, string> = { uz: "1", ru: "2", en: "3" };
const languageOfDigit: Record<string, StudyLanguage> = { "1": "uz", "2": "ru", "3": "en" };

/** `12-25 KT`: form, language, number in the stream, year of admission, programme. */
export function groupCode(programme: Pick<ProgrammeRow, "form" | "abbr">, language: StudyLanguage, number: number, year: number): string {
  return `${formLetter[programme.form]}${languageDigit[language]}${number}-${String(year).slice(2)} ${programme.abbr}`;
}

export type ReadGroup = { form: StudyForm; language: StudyLanguage; number: number; year: number; abbr: string };

export function readGroup(code: string): ReadGroup {
  const [, letter = "", language = "", number = "", year = "", abbr = ""] = /^([KS]?)([123])([1-9])-(\d\d) (\S+)$/.exec(code) ?? [];
  if (!abbr) throw new Error(`"${code}" is not the code of a group.`);
  return { form: letter === "K" ? "evening" : letter === "S" ? "part_time" : "full_time", language: languageOfDigit[language]!, number: Number(number), year: 2000 + Number(year), abbr };
}

/** How the languages of a programme share its students, by what it offers. */
export function languageShares(languages: readonly StudyLanguage[]): Record<StudyLanguage, number> {
  const offered = languages.join(",");
  if (offered === "uz,ru") return { uz: 73, ru: 27, en: 0 };
  if (offered === "uz,ru,en") return { uz: 55, ru: 25, en: 20 };
  if (offered === "ru,en") return { uz: 0, ru: 35, en: 65 };
  return { uz: 100, ru: 0, en: 0 };
}

const sizes: Record<StudyLanguage, number> = { uz: 25, ru: 20, en: 12 };

/** The groups of one course of a programme, with how many students each has; `wanted` are groups that named people are in. */
export function groupsOf(made: Made, programme: ProgrammeRow, students: number, year: number, wanted: readonly ReadGroup[]): { code: string; language: StudyLanguage; size: number }[] {
  const shares = languageShares(programme.languages);
  const languages = programme.languages.filter((language) => shares[language] > 0);
  const counts = sharedOut(students, languages.map((language) => shares[language]));
  return languages.flatMap((language, i) => {
    const count = counts[i]!;
    const size = programme.level === "master" ? 15 : programme.form === "part_time" ? 30 : sizes[language];
    const needed = Math.max(0, ...wanted.filter((it) => it.language === language).map((it) => it.number));
    const groups = Math.min(9, Math.max(needed, Math.round(count / size), count > 0 ? 1 : 0));
    return sharedOut(count, Array.from({ length: groups }, () => 1)).map((each, k) => {
      const code = groupCode(programme, language, k + 1, year);
      made.groups.set(code, { code, programme: programme.key, form: programme.form, language, admitted_year: year });
      return { code, language, size: each };
    });
  });
}

/** Makes sure a group of the past exists. */
export function groupOfThePast(made: Made, programme: ProgrammeRow, code: string): void {
  if (made.groups.has(code)) return;
  const read = readGroup(code);
  made.groups.set(code, { code, programme: programme.key, form: read.form, language: read.language, admitted_year: read.year });
}
