import { shortDay } from "../../../../kernel/format.ts";
import { dayOf } from "../../../../kernel/day.ts";
import type { Lang } from "../../../../kernel/lang.ts";
import type { Rule } from "../../../../ui/why.tsx";
import { mayAskFor } from "../../acts/ask.ts";
import { wordsOf } from "../../reads.ts";
import { papersAreThere } from "../../rules.ts";
import type { KnownFact } from "../../terms.ts";
import { texts } from "../../texts/index.ts";
import { answerText, knownText } from "../../words.ts";
import { refusalText } from "../../refusals.ts";
import { langOfAsker, type CaseData } from "./case-data.ts";

export type CaseFact = { key: string; label: string; value: string };

const shown: readonly KnownFact[] = ["standing", "programme", "group", "course_year", "study_form", "study_language", "funding", "citizenship"];

/** What the office knows of the one who asks, and what was asked, each in words: what a refusal may rest on. */
export function factsOfCase({ it, card, who }: Pick<CaseData, "it" | "card" | "who">, lang: Lang): CaseFact[] {
  return [...knownFacts(who, lang), ...askedFacts({ it, card }, lang)];
}

export function knownFacts(who: CaseData["who"], lang: Lang): CaseFact[] {
  const text = texts(lang);
  return shown.flatMap((fact) => {
    const value = knownText(fact, who, lang);
    return value === undefined ? [] : [{ key: fact, label: text.known[fact], value }];
  });
}

/** `Guruh: 12-25 KT`; a label that asks already ends with its own sign. */
export function factLine({ label, value }: Pick<CaseFact, "label" | "value">): string {
  return /[?:]$/.test(label) ? `${label} ${value}` : `${label}: ${value}`;
}

export function askedFacts({ it, card }: Pick<CaseData, "it" | "card">, lang: Lang): CaseFact[] {
  return Object.entries(it.asked).map(([name, value]) => ({ key: `asked.${name}`, ...answerText(card, name, value, lang) }));
}

/** The conditions that the program can see for itself, each with its clause; the rest is for the one who decides. */
export function rulesOfCase({ card, who, files, it }: Pick<CaseData, "it" | "card" | "who" | "files">, lang: Lang): Rule[] {
  const text = texts(lang);
  const clause = card.clauses[0];
  const words = wordsOf(card, lang);
  const verdict = mayAskFor(card, who);
  const refusal = verdict.allowed ? undefined : verdict.refusal;
  const given = Object.fromEntries(Object.keys(card.papers).map((slot) => [slot, files.filter((file) => file.slot === slot && !file.replaced_at).map((file) => file.id)]));
  const missing = papersAreThere(card.papers, given);
  const standing = knownText("standing", who, lang);
  return [
    { passed: !refusal, title: refusal ? refusalText(refusal, lang) : text.desk.ruleAsker, clause: refusal?.clause ?? clause, ...(standing ? { said: standing } : {}) },
    ...(Object.values(card.papers).includes("required")
      ? [{ passed: missing.length === 0, title: text.desk.rulePapers, clause, said: missing.length > 0 ? text.desk.missing(missing.map((slot) => words.papers[slot]?.label ?? slot).join(", ")) : `${text.desk.came}: ${shortDay(dayOf(it.asked_at))}` }]
      : []),
  ];
}

/** The facts that were ticked, in words, and those written by hand, one a line. */
export function frozenFacts(data: CaseData, ticked: readonly string[], own: string | undefined): string[] {
  const known = factsOfCase(data, langOfAsker(data.who)).filter((one) => ticked.includes(one.key)).map(factLine);
  return [...known, ...(own ?? "").split("\n").map((one) => one.trim()).filter(Boolean)];
}
