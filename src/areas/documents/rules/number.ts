import type { RegisterNumber } from "../terms.ts";

/** The register's number as it is printed: `41-M/2026`. */
export function numberText({ number, series, year }: RegisterNumber): string {
  return `${number}-${series}/${year}`;
}

/** Reads a typed number: blanks do not matter, nor does a small letter. Undefined if it is no number of a register. */
export function parseNumber(typed: string): RegisterNumber | undefined {
  const [, number, series, year] = /^№?([1-9]\d{0,8})-([\p{L}\d]{1,6})\/(\d{4})$/u.exec(typed.replace(/\s+/g, "").toUpperCase()) ?? [];
  if (!number || !series || !year) return undefined;
  return { number: Number(number), series, year: Number(year) };
}
