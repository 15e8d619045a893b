import { normaliseApostrophes } from "./apostrophes.ts";

const latin = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z", "oʻ", "gʻ", "sh", "ch"];
/** The Uzbek alphabet ends Э Ю Я Ў Қ Ғ Ҳ; ICU puts those beside their Russian twins. Щ and Ы are of Russian names. */
const cyrillic = [..."абвгдеёжзийклмнопрстуфхцчшщъыьэюяўқғҳ"];
const rank = new Map([...latin, ...cyrillic].map((letter, i) => [letter, String(i + 10)]));

/**
 * The place of a name in the Uzbek alphabet, in digits, so that any collation of any server sorts it alike:
 * a … z oʻ gʻ sh ch, Latin before Cyrillic. A tutuq parts s from h (Isʼhoq stands among s) and weighs nothing itself.
 */
export function sortKey(text: string): string {
  const low = normaliseApostrophes(text).normalize("NFC").toLowerCase();
  return (low.match(/[og]ʻ|[sc]h|\p{L}\p{M}*|\s+|-/gu) ?? [])
    .map((letter) => (/^[\s-]/.test(letter) ? "00" : letter === "ʼ" || letter === "ʻ" ? "" : (rank.get(letter) ?? rank.get(base(letter)) ?? "99")))
    .join("");
}

const base = (letter: string) => (letter === "ı" ? "i" : letter.normalize("NFD").replace(/\p{M}/gu, ""));

/** Orders things by the Uzbek alphabet of their names. */
export function byName<T>(nameOf: (thing: T) => string): (one: T, other: T) => number {
  return (one, other) => {
    const [a, b] = [sortKey(nameOf(one)), sortKey(nameOf(other))];
    return a < b ? -1 : a > b ? 1 : 0;
  };
}
