import { createContext, useContext } from "react";
import { isDay } from "../kernel/day.ts";
import { longDay, money, number } from "../kernel/format.ts";
import type { Lang } from "../kernel/lang.ts";
import type { Bundle } from "../kernel/texts.ts";
import type { Facts, Problem } from "./problem.ts";
import { texts } from "./texts/index.ts";

export const LangContext = createContext<Lang>("uz");

/** The language of the page being drawn. */
export function useLang(): Lang {
  return useContext(LangContext);
}

/** An area's texts in the language of the page. */
export function useTexts<T>(of: Bundle<T>): T {
  return of(useLang());
}

/** The kit's own words. */
export function useWords() {
  return texts(useLang());
}

/** The sentence of an input problem, in the page's language: what to do, not what is wrong with the person. */
export function useSentence(): (problem: Pick<Problem, "code" | "facts">) => string {
  const lang = useLang();
  const all: Readonly<Record<string, (facts: Facts) => string>> = useWords().problems;
  return ({ code, facts = {} }) => (all[code] ?? all.wrong_type!)(inWords(facts, lang));
}

/** Numbers, sums (`…_tiyin`) and days of a sentence as the language writes them. */
function inWords(facts: Facts, lang: Lang): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      if (typeof value === "number") return name.endsWith("_tiyin") ? [name.slice(0, -"_tiyin".length), money(value, lang)] : [name, number(value, lang)];
      return [name, isDay(value) ? longDay(value, lang) : value];
    }),
  );
}
