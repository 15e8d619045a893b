import { clockTime, dayThisYear, shortDay } from "../../kernel/format.ts";
import { dayOf } from "../../kernel/day.ts";
import type { Lang } from "../../kernel/lang.ts";
import type { AskerFacts } from "./records/askers.ts";
import type { Service } from "./catalogue/service.ts";
import { texts } from "./texts/index.ts";
import type { KnownFact, Term } from "./terms.ts";
import { wordsOf } from "./reads.ts";

/** "3 ish kuni", "darrov". */
export function termText(term: Term, lang: Lang): string {
  const text = texts(lang).term;
  return term.unit === "seconds" ? text.seconds : text[term.unit](term.amount);
}

/** The term beside the way: "Hozir", "Ofisda, 3 ish kuni". */
export function wayAndTerm(card: Pick<Service, "way" | "now">, term: Term, lang: Lang): string {
  const text = texts(lang);
  if (card.now) return text.ways.now;
  return term.unit === "seconds" ? text.ways.desk : `${card.way === "now" ? text.ways.desk : text.ways[card.way]}, ${termText(term, lang)}`;
}

/** A known fact in words; undefined where the record is silent. */
export function knownText(fact: KnownFact, who: AskerFacts, lang: Lang): string | undefined {
  const text = texts(lang);
  const cyrillic = lang === "ru" || lang === "uz-Cyrl";
  switch (fact) {
    case "full_name": return cyrillic ? who.full_name_cyrl : who.full_name;
    case "programme": {
      const name = lang === "ru" ? who.programme_ru : lang === "en" ? who.programme_en : who.programme_uz;
      return name ? `${who.programme_code ?? ""} ${name}`.trim() : undefined;
    }
    case "group": return who.group_code ?? undefined;
    case "course_year": return who.course_year ? text.courseYear(who.course_year) : undefined;
    case "study_form": return who.form ? text.forms[who.form as keyof typeof text.forms] : undefined;
    case "study_language": return who.language ? text.languages[who.language as keyof typeof text.languages] : undefined;
    case "funding": return who.funding ? text.fundings[who.funding as keyof typeof text.fundings] : undefined;
    case "standing": return who.standing ? text.standings[who.standing as keyof typeof text.standings] : undefined;
    case "birth_day": return shortDay(who.born_on);
    case "citizenship": return who.citizenship;
    default: return undefined;
  }
}

/** One answer of a case in the words of its question. */
export function answerText(card: Service, name: string, value: unknown, lang: Lang): { label: string; value: string } {
  const question = wordsOf(card, lang).asks[name] as { label: string; options?: Record<string, string> } | undefined;
  const said = Array.isArray(value) ? value.map((one) => question?.options?.[String(one)] ?? String(one)).join(", ") : (question?.options?.[String(value)] ?? (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? shortDay(value) : value === true ? "✓" : String(value)));
  return { label: question?.label ?? name, value: said };
}

/** "24-noyabr, 10:12". */
export function momentWords(at: Date, lang: Lang): string {
  return `${dayThisYear(dayOf(at), lang)}, ${clockTime(at)}`;
}
