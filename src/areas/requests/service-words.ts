import type { Lang } from "../../kernel/lang.ts";
import { toCyrillic } from "../../kernel/cyrillic.ts";
import type { Service, Words } from "./catalogue/service.ts";

const cyrillicTexts = new Map<string, Words>();

/** A service's words in one of the four languages; the Cyrillic is derived once and kept. */
export function wordsOf(card: Service, lang: Lang): Words {
  if (lang !== "uz-Cyrl") return card.texts[lang];
  const kept = cyrillicTexts.get(card.code);
  if (kept) return kept;
  // Synonyms are for the search, which folds scripts itself: foreign words among them must not be spelt anew.
  const { synonyms, ...shown } = card.texts.uz;
  const derived = { ...(deriveAll(shown) as object), synonyms } as Words;
  cyrillicTexts.set(card.code, derived);
  return derived;
}

function deriveAll(value: unknown): unknown {
  if (typeof value === "string") return toCyrillic(value);
  if (Array.isArray(value)) return value.map(deriveAll);
  if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, deriveAll(v)]));
  return value;
}
