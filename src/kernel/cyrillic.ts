import { normaliseApostrophes } from "./apostrophes.ts";
import { endings, exceptionStems, keptWords } from "./cyrillic-exceptions.ts";

const stems = Object.keys(exceptionStems).sort((a, b) => b.length - a.length);
const kept = [...keptWords].sort((a, b) => b.length - a.length);
const onlyEndings = new RegExp(`^(?:${[...endings].sort((a, b) => b.length - a.length).join("|")})*$`);

/**
 * Uzbek Latin into Uzbek Cyrillic, for texts. What stands in `{}` or under a text function's seal, tokens with a digit,
 * an inner dot or an @ (numbers of cases, file names, addresses) and names of systems keep their letters.
 */
export function toCyrillic(text: string): string {
  return text
    .split(/(\uE000\d+\uE001|\{[^}]*\})/)
    .map((piece, i) => (i % 2 ? piece : piece.replace(/\S+/gu, token)))
    .join("");
}

/** Chapters and centuries: `III`, `XXI`. */
const roman = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

function token(written: string): string {
  const [, before = "", inner = "", after = ""] = /^([^\p{L}\p{N}/@]*)(.*?)([^\p{L}\p{N}@]*)$/su.exec(normaliseApostrophes(written)) ?? [];
  // A number with an ending or a noun (`3-kurs`, `18:00da`, `4.1/18-band`): the letters are Uzbek.
  const counted = /^([\d.,:/%–-]*\d[\d.,:/%–-]*)(\p{Ll}[\p{Ll}ʻʼ]+)$/u.exec(inner);
  if (counted) return before + counted[1] + words(counted[2] ?? "") + after;
  if (/^\/|[\d@]|:\/\/|\p{L}\.\p{L}/u.test(inner)) return written;
  if (roman.test(inner) && after.startsWith(".")) return written;
  return before + words(inner) + after;
}

function words(text: string): string {
  return text.replace(/[\p{L}ʻʼ]+/gu, word);
}

function word(written: string): string {
  if (written.length > 1 && roman.test(written)) return written;
  const own = kept.find((name) => written.startsWith(name) && /^[\p{Ll}ʻʼ]*$/u.test(written.slice(name.length)));
  if (own) return own + letters(written.slice(own.length), own);
  const low = written.toLowerCase();
  const stem = stems.find((s) => low.startsWith(s) && onlyEndings.test(low.slice(s.length)));
  const ending = stem === undefined ? "" : low.slice(stem.length);
  const spelled = stem === undefined ? letters(low) : (ending ? exceptionStems[stem]?.replace(/ь$/, "") : exceptionStems[stem]) + letters(ending, stem);
  if (written.length > 1 && written === written.toUpperCase()) return spelled.toUpperCase();
  return written[0] === low[0] ? spelled : spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

const plain: Readonly<Record<string, string>> = {
  a: "а", b: "б", c: "с", d: "д", e: "е", f: "ф", g: "г", h: "ҳ", i: "и", j: "ж", k: "к", l: "л", m: "м", n: "н", o: "о", p: "п", q: "қ",
  r: "р", s: "с", t: "т", u: "у", v: "в", w: "в", x: "х", y: "й", z: "з", ʼ: "ъ", ʻ: "ъ", ı: "и", ú: "у", á: "а", ǵ: "ғ", ń: "н", ó: "о",
};

const vowel = /[aeiou]$|[oO]ʻ$/;

/** The rules in their order of strength; a pattern is tried at the place reached. `before` is what stands to the left. */
const rules: readonly { at: RegExp; gives: string; when?: (before: string) => boolean }[] = [
  { at: /^sʼh/, gives: "сҳ" },
  { at: /^yoʻ/, gives: "йў" },
  { at: /^tsiya/, gives: "ция" },
  { at: /^tsion/, gives: "цион" },
  { at: /^siya/, gives: "ция", when: (before) => /[nkp]$/.test(before) },
  { at: /^sion/, gives: "цион", when: (before) => /[nkp]$/.test(before) },
  { at: /^ts/, gives: "ц", when: (before) => before === "" },
  { at: /^sh/, gives: "ш" },
  { at: /^ch/, gives: "ч" },
  { at: /^oʻ/, gives: "ў" },
  { at: /^gʻ/, gives: "ғ" },
  { at: /^ye/, gives: "е", when: (before) => before === "" || vowel.test(before) },
  { at: /^ye/, gives: "ье" },
  { at: /^yo/, gives: "ё" },
  { at: /^yu/, gives: "ю" },
  { at: /^ya/, gives: "я" },
  { at: /^e/, gives: "э", when: (before) => before === "" || vowel.test(before) },
];

function letters(low: string, standsAfter = ""): string {
  let out = "";
  for (let i = 0; i < low.length; ) {
    const rest = low.slice(i);
    const before = standsAfter + low.slice(0, i);
    const rule = rules.find(({ at, when }) => at.test(rest) && (when?.(before) ?? true));
    const taken = rule ? (rule.at.exec(rest)?.[0].length ?? 1) : 1;
    out += rule?.gives ?? plain[rest[0] ?? ""] ?? rest[0];
    i += taken;
  }
  return out;
}
