import { fold } from "../../../kernel/folding.ts";
import type { Lang } from "../../../kernel/lang.ts";
import { fullName, greeting, type PersonName } from "../../../kernel/names.ts";
import { sortKey } from "../../../kernel/sorting.ts";
import type { PersonNames } from "../terms.ts";

/** The stored columns as the kernel's name. A name that is stored only in Cyrillic stays as it is. */
export function personName(row: PersonNames): PersonName {
  return {
    surname: row.surname, given: row.given, patronymic: row.patronymic, patronymicKind: row.patronymic_kind,
    surnameCyrl: row.surname_cyrl, givenCyrl: row.given_cyrl, patronymicCyrl: row.patronymic_cyrl,
  };
}

export function fullNameOf(row: PersonNames, lang: Lang): string {
  return fullName(personName(row), lang);
}

export function greetingOf(row: PersonNames, lang: Lang): string {
  return greeting(personName(row), lang);
}

/**
 * What a record is found and sorted by, written beside the name at every change. The key holds each folded word of
 * every spelling, former names too, after a blank, so that ` kari` meets beginnings of words only.
 */
export function keysOf(row: PersonNames & { passport_name?: string | null }, former: readonly PersonNames[] = []): { search_key: string; sort_latin: string; sort_cyrl: string } {
  const spellings = [row, ...former].flatMap((it) => [fullNameOf(it, "uz"), fullNameOf(it, "ru")]);
  const words = new Set(fold([...spellings, row.passport_name ?? ""].join(" ")).split(" ").filter(Boolean));
  return { search_key: [...words].map((word) => ` ${word}`).join(""), sort_latin: sortKey(fullNameOf(row, "uz")), sort_cyrl: sortKey(fullNameOf(row, "uz-Cyrl")) };
}
