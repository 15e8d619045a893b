import { toCyrillic } from "../../kernel/cyrillic.ts";
import type { Lang } from "../../kernel/lang.ts";
import type { Refusal } from "../../kernel/verdict.ts";
import { texts } from "./texts/index.ts";
import type { Named } from "./terms.ts";

/** A name that stands in the database in three languages; Uzbek Cyrillic is derived. */
export function namedIn(name: Named, lang: Lang): string {
  return lang === "uz-Cyrl" ? toCyrillic(name.uz) : name[lang];
}

type NamedRow = { name_uz: string; name_uz_cyrl: string; name_ru: string; name_en: string };

/** The name of a unit or a post in the language of the page. */
export function nameOf(row: NamedRow, lang: Lang): string {
  return { uz: row.name_uz, "uz-Cyrl": row.name_uz_cyrl, ru: row.name_ru, en: row.name_en }[lang];
}

/** An act as people name it: `LABOUR 208` is an article of the Labour Code, others stand as written. */
export function actNamed(act: string, lang: Lang): string {
  const article = /^LABOUR (\d+)$/.exec(act)?.[1];
  return article ? texts(lang).calendar.labour(article) : act;
}

/** A refusal of this area in words; undefined if it is another's. */
export function refusalTextOf(refusal: Refusal, lang: Lang): string | undefined {
  const said = (texts(lang).refusals as Readonly<Record<string, string | ((facts: Record<string, string | number>) => string)>>)[refusal.code];
  return typeof said === "function" ? said(refusal.facts ?? {}) : said;
}
