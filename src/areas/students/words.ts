import type { Lang } from "../../kernel/lang.ts";
import type { Look } from "./records/looks.ts";
import type { Place } from "./records/cards.ts";
import { texts } from "./texts/index.ts";

/** `2-kurs · 12-25 KT · Kimyoviy texnologiya · kunduzgi · grant · oʻzbek` */
export function placeLine(place: Place, lang: Lang): string {
  const text = texts(lang);
  return [text.course(place.course_year), place.group_code, programmeName(place, lang), text.forms[place.form], text.fundings[place.funding], text.languages[place.language]].filter(Boolean).join(" · ");
}

export function programmeName(place: Pick<Place, "programme_uz" | "programme_ru" | "programme_en" | "programme">, lang: Lang): string {
  const name = lang === "ru" ? place.programme_ru : lang === "en" ? place.programme_en : place.programme_uz;
  return name ?? place.programme;
}

/** The office's place of the one who looked: `Talabalarga xizmat sektori, menejer`. */
export function placeOfLooker(look: Look, lang: Lang): string {
  const text = texts(lang);
  const roles: Readonly<Record<string, string>> = text.roles;
  const sectors: Readonly<Record<string, string>> = text.sectors;
  if (!look.role) return look.name ? text.looks.staff : text.looks.system;
  return [look.sector && sectors[look.sector], roles[look.role]].filter(Boolean).join(", ");
}

export function whatWasLooked(look: Look, lang: Lang): string {
  const text = texts(lang);
  const fields: Readonly<Record<string, string>> = text.fields;
  return look.act === "students.revealed" ? text.looks.field(fields[look.field ?? ""] ?? "") : text.looks.card;
}

/** A reason is a code, or a code and the case it names: `case 2026-004401`. */
export function whyLooked(look: Look, lang: Lang): string {
  const { reasons } = texts(lang).looks;
  const [code = "", ...rest] = (look.reason ?? "").split(" ");
  const word = (reasons as Readonly<Record<string, string>>)[code] ?? reasons.other;
  return [word, ...rest].join(" ");
}
