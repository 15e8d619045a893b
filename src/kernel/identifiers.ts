import { isDay, type Day } from "./day.ts";
import { foldDigits } from "./typed-text.ts";

/** Cyrillic capitals that look like Latin ones, as a passport's series or a paper's code is often typed. */
const lookAlikes: Readonly<Record<string, string>> = { А: "A", В: "B", С: "C", Е: "E", Н: "H", К: "K", М: "M", О: "O", Р: "P", Т: "T", Х: "X", У: "Y", І: "I" };

/** Capitals, Latin where a Cyrillic twin was typed, nothing but letters and digits. */
export function plainCode(typed: string): string {
  return foldDigits(typed).normalize("NFKC").toUpperCase().replace(/\p{L}/gu, (letter) => lookAlikes[letter] ?? letter).replace(/[^\p{L}\p{N}]/gu, "");
}

const separators = /[\s\u00a0\u2007\u202f.,()/_‐‑‒–—-]/g;

// PINFL (JSHSHIR)

const weights = [7, 3, 1];

export type Pinfl = { bornOn: Day; sex: "m" | "f"; checkDigit: "right" | "wrong" };
export type PinflProblem = "not_a_pinfl" | "pinfl_date";

/** The digits of a PINFL however they were typed; undefined if they are not fourteen. */
export function normalisePinfl(typed: string): string | undefined {
  const digits = foldDigits(typed).replace(/[\s\u00a0\u2007\u202f-]/g, "");
  return /^\d{14}$/.test(digits) ? digits : undefined;
}

/**
 * What fourteen digits say of a person. Form and date block; a wrong check digit only warns, because test numbers
 * and rare old ones exist. The first digit gives sex and century, 2–7 the birth day, the last Σ(d·w) mod 10 with 7, 3, 1.
 */
export function readPinfl(digits: string): Pinfl | PinflProblem {
  const first = Number(digits[0]);
  if (!/^\d{14}$/.test(digits) || first < 1 || first > 6) return "not_a_pinfl";
  const bornOn = `${17 + Math.ceil(first / 2)}${digits.slice(5, 7)}-${digits.slice(3, 5)}-${digits.slice(1, 3)}`;
  if (!isDay(bornOn)) return "pinfl_date";
  const sum = [...digits.slice(0, 13)].reduce((total, digit, i) => total + Number(digit) * (weights[i % 3] ?? 0), 0);
  return { bornOn, sex: first % 2 ? "m" : "f", checkDigit: sum % 10 === Number(digits[13]) ? "right" : "wrong" };
}

/** `3 120695 456 001 7` */
export function showPinfl(pinfl: string): string {
  return pinfl.replace(/^(\d)(\d{6})(\d{3})(\d{3})(\d)$/, "$1 $2 $3 $4 $5");
}

// Passport

/** Two letters and seven digits, spaces and Cyrillic twins forgiven: `AA1234567`; undefined if it is not one. */
export function normalisePassport(typed: string): string | undefined {
  const code = plainCode(typed);
  return /^[A-Z]{2}\d{7}$/.test(code) ? code : undefined;
}

/** A foreign passport: five to twenty letters and digits, at least one digit. */
export function normaliseForeignPassport(typed: string): string | undefined {
  const code = plainCode(typed);
  return /^(?=.*\d)[A-Z\d]{5,20}$/.test(code) ? code : undefined;
}

/** `AA 1234567` */
export function showPassport(passport: string): string {
  return passport.replace(/^([A-Z]{2})(\d{7})$/, "$1 $2");
}

// Phone

/** An Uzbek number as `+998901234567`, from nine digits, with 998, or with the old trunk 8; undefined if it is none. */
export function normalisePhone(typed: string): string | undefined {
  const compact = foldDigits(typed).replace(separators, "");
  const found = /^(?:\+?998|8)?(\d{9})$/.exec(compact);
  return found ? `+998${found[1]}` : undefined;
}

/** A number of any country, with its plus and code; an Uzbek one may come without. */
export function normaliseForeignPhone(typed: string): string | undefined {
  const compact = foldDigits(typed).replace(separators, "").replace(/^00/, "+");
  return normalisePhone(typed) ?? (/^\+(?!998)[1-9]\d{6,14}$/.test(compact) ? compact : undefined);
}

/** `+998 90 123 45 67` */
export function showPhone(phone: string): string {
  return phone.replace(/^\+998(\d{2})(\d{3})(\d{2})(\d{2})$/, "+998 $1 $2 $3 $4");
}

// E-mail

/** An address of the plain form with its host in small letters; undefined if it is not one. */
export function normaliseEmail(typed: string): string | undefined {
  const address = typed.replace(/^[ \t]+|[ \t]+$/g, "");
  const found = /^([A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*)@((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63})$/.exec(address);
  if (!found?.[1] || !found[2] || address.length > 254 || found[1].length > 64) return undefined;
  return `${found[1]}@${found[2].toLowerCase()}`;
}
