import type { Lang } from "../../kernel/lang.ts";
import type { Refusal } from "../../kernel/verdict.ts";
import { texts } from "./texts/index.ts";

/** A refusal of this area in words; undefined if it is another's. */
export function refusalTextOf(refusal: Refusal, lang: Lang): string | undefined {
  const all: Readonly<Record<string, string>> = texts(lang).refusals;
  return all[refusal.code];
}
