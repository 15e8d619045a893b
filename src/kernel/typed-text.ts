/** What is done to every text a person types, whatever field it stands in. */
export type TextProblem = { problem: "required" | "empty" | "too_long" | "bad_character"; facts?: Record<string, string | number> };
export type Cleaned = { text: string } | TextProblem;

/** Marks that hide between letters and carry nothing: zero-width space, joiners of no word, byte order mark, soft hyphen, direction marks. */
const hidden = /[\u200b\u2060\ufeff\u00ad\u200e\u200f\u061c]/g;
/** Controls but tab and line ends, forced direction, private use, halves of pairs, non-characters. */
const forbidden = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|\p{Co}|\p{Cs}|[\ufdd0-\ufdef\ufffe\uffff]/u;
/** More marks on one letter than any language writes. */
const heaped = /\p{M}{4,}/u;
/** Letters and spaces that show nothing (Hangul fillers, the empty Braille cell). */
const invisible = /[\s\u2800]|\p{Default_Ignorable_Code_Point}/gu;

/** A limit counts as the browser's `maxlength` does. */
function checked(text: string, max: number): Cleaned {
  if (text.replace(invisible, "") === "") return { problem: "empty" };
  if (text.length > max) return { problem: "too_long", facts: { limit: max, count: text.length } };
  const bad = forbidden.exec(text) ?? heaped.exec(text.normalize("NFD"));
  if (bad) return { problem: "bad_character", facts: { character: `U+${(bad[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}` } };
  return { text };
}

/** One line: NFC, trimmed, every run of blanks one space. */
export function cleanLine(typed: string, max: number): Cleaned {
  return checked(typed.replace(hidden, "").normalize("NFC").replace(/[\s\u0085]+/g, " ").trim(), max);
}

/** Many lines: NFC, LF ends, no blanks at line ends or around the whole. */
export function cleanProse(typed: string, max: number): Cleaned {
  const lines = typed.replace(hidden, "").normalize("NFC").replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n");
  return checked(lines.replace(/[^\S\n]+$/gm, "").trim(), max);
}

/** Whether a form's field was left as it was: nothing in it that shows. */
export function isBlank(typed: string): boolean {
  return typed.replace(hidden, "").replace(invisible, "") === "";
}

const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** Arabic-Indic, Devanagari, Bengali and full-width digits as ours. */
export function foldDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
