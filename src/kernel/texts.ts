import { toCyrillic } from "./cyrillic.ts";
import type { Lang, WrittenLang } from "./lang.ts";

/** The shape that translations must fill: every string free, every function with the same arguments. */
export type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widened<T[K]> };

/** One area's texts in all four languages; `texts(lang)` gives those of one. */
export type Bundle<T> = (lang: Lang) => T;

/**
 * Joins an area's three written languages and derives Uzbek Cyrillic from the Latin.
 * Strings given to a text function, also inside a `facts` object (names, numbers of cases, file names), keep their own spelling:
 * they pass the transliterator under a seal. So a text function must not look inside its string arguments.
 */
export function bundle<T extends object>(written: Record<WrittenLang, T>): Bundle<T> {
  let cyrillic: T | undefined;
  return (lang) => (lang === "uz-Cyrl" ? (cyrillic ??= inCyrillic(written.uz) as T) : written[lang]);
}

function inCyrillic(text: unknown): unknown {
  if (typeof text === "string") return toCyrillic(text);
  if (typeof text === "function") return (...args: unknown[]) => sealed(text as (...a: unknown[]) => string, args);
  if (Array.isArray(text)) return text.map(inCyrillic);
  if (text && typeof text === "object") return Object.fromEntries(Object.entries(text).map(([k, v]) => [k, inCyrillic(v)]));
  return text;
}

function sealed(text: (...args: unknown[]) => string, args: unknown[]): string {
  const kept: string[] = [];
  const seal = (arg: unknown): unknown => {
    if (typeof arg === "string") return `\uE000${kept.push(arg) - 1}\uE001`;
    if (arg && typeof arg === "object") return Object.fromEntries(Object.entries(arg).map(([name, value]) => [name, seal(value)]));
    return arg;
  };
  return toCyrillic(text(...args.map(seal))).replace(/\uE000(\d+)\uE001/g, (_, i: string) => kept[Number(i)] ?? "");
}
