import type { Lang } from "../kernel/lang.ts";
import { texts } from "./texts/index.ts";

/** The sentence of a refusal that no area gives but the desk itself; undefined if it is an area's. */
export function refusalOfTheDesk(code: string, lang: Lang): string | undefined {
  const all: Readonly<Record<string, string>> = texts(lang).refusals;
  return all[code];
}
