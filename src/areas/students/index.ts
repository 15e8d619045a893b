import type { Lang } from "../../kernel/lang.ts";
import type { Refusal } from "../../kernel/verdict.ts";
import { texts } from "./texts/index.ts";

/** The front door: persons, students and what they are on any day. */
export { correctPerson, issueStudyCertificate, issueStudyCertificateEnglish, revealField, type CertificateAsked } from "./acts.ts";
export { findStudentOfAccount, getCard, searchPeople, type Card } from "./reads.ts";
export { getPaperFacts, type PaperFacts } from "./records/facts.ts";
export { countLooks, listLooks, type Look } from "./records/looks.ts";
export { fullNameOf, greetingOf, personName } from "./rules/names.ts";
export { rowScopeOf } from "./rules/scope.ts";
export { isStudent, mayHaveStudyCertificate, standingOn } from "./rules/standing.ts";
export * from "./terms.ts";

/** A refusal of this area in words; undefined where the code is another's. */
export function refusalTextOf(refusal: Refusal, lang: Lang): string | undefined {
  const all: Readonly<Record<string, string>> = texts(lang).refusals;
  return all[refusal.code];
}

/** The word of a standing, for other areas' pages. */
export function standingWord(standing: string | null | undefined, lang: Lang): string {
  const all: Readonly<Record<string, string>> = texts(lang).standings;
  return all[standing ?? "none"] ?? texts(lang).standings.none;
}
