import { normalisePassport } from "./identifiers.ts";
import { foldDigits } from "./typed-text.ts";

const apostrophes = /[ʻʼ‘’‛'`´′ʹʽ＇]/g;

const cyrillic: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "yo", ж: "j", з: "z", и: "i", й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r",
  с: "s", т: "t", у: "u", ф: "f", х: "h", ц: "s", ч: "ch", ш: "sh", щ: "sh", ъ: "", ы: "i", ь: "", э: "e", ю: "yu", я: "ya", ў: "o", қ: "k", ғ: "g", ҳ: "h",
};

/**
 * One key for both scripts and every habit of spelling, stored beside a name and made from a question alike:
 * `Xasanov`, `Khasanov`, `Ҳасанов` are one. Words are parted by single spaces.
 */
export function fold(text: string): string {
  return text
    .replace(apostrophes, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/дж|dj/g, "j")
    .replace(/кх|kh/g, "h")
    .replace(/gh/g, "g")
    .replace(/[а-яёўқғҳ]/g, (letter) => cyrillic[letter] ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/g, "i")
    .replace(/x/g, "h")
    .replace(/q/g, "k")
    .replace(/w/g, "v")
    .replace(/ts/g, "s")
    .replace(/(?<![\p{L}\p{N}])ye|(?<=[aeiou])ye/gu, "e")
    .replace(/iy/g, "i")
    .replace(/(\p{L})\1+/gu, "$1")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const latinKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const cyrillicKeys = "ёйцукенгшщзхъфывапролджэячсмитьбю";

/** The same keys struck in the other layout: `лфкш` is `kari`, `rfhbv` is `карим`. */
export function otherLayout(text: string): string {
  const low = text.toLowerCase();
  const [from, to] = /[а-яё]/.test(low) ? [cyrillicKeys, latinKeys] : [latinKeys, cyrillicKeys];
  return [...low].map((key) => (from.includes(key) ? (to[from.indexOf(key)] ?? key) : key)).join("");
}

export type Query =
  | { kind: "pinfl" | "student_number" | "passport"; value: string }
  /** The last nine digits. */
  | { kind: "phone"; value: string }
  /** Folded words, to be matched in any order by their beginnings. */
  | { kind: "name"; words: readonly string[] };

/** What a person at a search line means: digits are known by their number, two letters and seven digits are a passport, the rest is a name. */
export function kindOfQuery(text: string): Query {
  const typed = foldDigits(text).trim();
  const digits = typed.replace(/[\s\u00a0()+-]/g, "");
  if (/^\d{14}$/.test(digits)) return { kind: "pinfl", value: digits };
  if (/^(?:998)?\d{9}$/.test(digits)) return { kind: "phone", value: digits.slice(-9) };
  if (/^\d{12}$/.test(digits)) return { kind: "student_number", value: digits };
  const passport = normalisePassport(typed);
  if (passport) return { kind: "passport", value: passport };
  return { kind: "name", words: fold(typed).split(" ").filter(Boolean) };
}
