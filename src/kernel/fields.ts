import { z } from "zod";
import { parseDay, type Day } from "./day.ts";
import type { Control } from "./forms.ts";
import { normaliseEmail, normaliseForeignPassport, normaliseForeignPhone, normalisePassport, normalisePhone, normalisePinfl, readPinfl } from "./identifiers.ts";
import { checkName } from "./names.ts";
import { cleanLine, cleanProse } from "./typed-text.ts";

export { controls, decodeForm, fieldsOf, problemsOf, type Control, type Field, type Problem } from "./forms.ts";

/** Everything a field may answer instead of a value; each has a text in every language. */
export const problemCodes = [
  "required", "empty", "too_long", "bad_character", "mixed_scripts", "not_a_name", "no_such_day", "not_a_day", "not_plausible", "not_a_number", "out_of_range",
  "not_in_list", "not_a_phone", "not_an_email", "not_a_pinfl", "pinfl_date", "not_a_passport", "must_agree", "too_many", "wrong_type", "unknown_field",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

type Facts = Record<string, string | number>;
type Read<T> = { value: T } | { problem: ProblemCode; facts?: Facts };

/** The message of a wrong shape: missing is `required`, anything else the field's own code. */
const shape = (code: ProblemCode) => ({ error: (issue: { input?: unknown }) => (issue.input === undefined || issue.input === null ? "required" : code) });

/** A JSON string that is read into a value. What JSON Schema can say of it stands in `meta`. */
function typed<T>(control: Control, wrong: ProblemCode, meta: Record<string, unknown>, read: (text: string) => Read<T>) {
  return z
    .string(shape(wrong))
    .transform((text, ctx): T => {
      const found = read(text);
      if ("value" in found) return found.value;
      ctx.addIssue({ code: "custom", message: found.problem, params: found.facts });
      return z.NEVER;
    })
    .meta({ control, ...meta });
}

const known = <T>(value: T | undefined, problem: ProblemCode, facts?: Facts): Read<T> => (value === undefined ? { problem, facts } : { value });
const unlessEmpty = <T>(text: string, read: (text: string) => Read<T>): Read<T> => {
  const clean = cleanLine(text, 300);
  return "problem" in clean ? { problem: clean.problem, facts: clean.facts } : read(text);
};

/** One of a list. */
export function choice<const T extends readonly [string, ...string[]]>(of: T) {
  return z.enum(of, shape("not_in_list")).meta({ control: "choice" });
}

/** Several of a list, each once. */
export function choices<const T extends readonly [string, ...string[]]>(of: T, { max = of.length }: { max?: number } = {}) {
  return z
    .array(z.enum(of, shape("not_in_list")), shape("wrong_type"))
    .transform((list, ctx) => {
      const once = [...new Set(list)];
      if (once.length > 0 && once.length <= max) return once;
      ctx.addIssue(once.length > max ? { code: "custom", message: "too_many", params: { limit: max } } : { code: "custom", message: "required" });
      return z.NEVER;
    })
    .meta({ control: "choices", maxItems: max });
}

/** One line of text. */
export function line({ max = 100 }: { max?: number } = {}) {
  return typed("line", "wrong_type", { maxLength: max }, (text) => {
    const clean = cleanLine(text, max);
    return "text" in clean ? { value: clean.text } : clean;
  });
}

/** Text of many lines. */
export function prose({ max = 4000 }: { max?: number } = {}) {
  return typed("prose", "wrong_type", { maxLength: max }, (text) => {
    const clean = cleanProse(text, max);
    return "text" in clean ? { value: clean.text } : clean;
  });
}

/** A day in one of three forms. Without limits of its own a day must fall between 1900 and 2100: anything else is a slip of the hand. */
export function day({ from = "1900-01-01", until = "2100-12-31" }: { from?: Day; until?: Day } = {}) {
  return typed("day", "not_a_day", { examples: ["2026-11-24", "24.11.2026"] }, (text) =>
    unlessEmpty(text, (given): Read<Day> => {
      const found = parseDay(given);
      if ("problem" in found) return found;
      return found.day < from || found.day > until ? { problem: "not_plausible", facts: { from, until } } : { value: found.day };
    }),
  );
}

/** A whole number. */
export function count({ min = 0, max = 999_999_999 }: { min?: number; max?: number } = {}) {
  return z
    .number(shape("not_a_number"))
    .superRefine((n, ctx) => {
      if (!Number.isInteger(n)) ctx.addIssue({ code: "custom", message: "not_a_number" });
      else if (n < min || n > max) ctx.addIssue({ code: "custom", message: "out_of_range", params: { min, max } });
    })
    .meta({ control: "count", type: "integer", minimum: min, maximum: max });
}

/** A sum of money in soʻm and tiyin, `1 234 567,50`, read into tiyin. */
export function money({ min = 0, max = 100_000_000_000_000 }: { min?: number; max?: number } = {}) {
  return typed("money", "not_a_number", { examples: ["1 234 567,50"] }, (text) =>
    unlessEmpty(text, (given): Read<number> => {
      const tiyin = parseMoney(given);
      if (tiyin === undefined) return { problem: "not_a_number" };
      return tiyin < min || tiyin > max ? { problem: "out_of_range", facts: { min_tiyin: min, max_tiyin: max } } : { value: tiyin };
    }),
  );
}

/** Tiyin from soʻm as people write them; a comma before three digits parts thousands, before one or two it parts tiyin. */
function parseMoney(typedSum: string): number | undefined {
  const compact = typedSum.trim().replace(/\s*(?:so[ʻ'’]m|сўм|сум)$/i, "").replace(/(\d)[\s\u00a0\u202f](?=\d)/g, "$1");
  const found = /^(-?)(\d+)(?:[.,](\d{1,2}))?$/.exec(compact) ?? /^(-?)(\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(compact) ?? /^(-?)(\d{1,3}(?:\.\d{3})+),(\d{1,2})$/.exec(compact);
  if (!found) return undefined;
  const tiyin = Number((found[2] ?? "").replace(/[.,]/g, "") + (found[3] ?? "").padEnd(2, "0"));
  return found[1] ? -tiyin : tiyin;
}

/** A tick that must be set: consent, acquaintance. */
export function yes() {
  return z.literal(true, shape("must_agree")).meta({ control: "yes" });
}

/** A tick that may be set. */
export function tick() {
  return z.boolean(shape("wrong_type")).meta({ control: "tick" });
}

/** An Uzbek phone number, `+998901234567`; with `abroad` one of any country. */
export function phone({ abroad = false }: { abroad?: boolean } = {}) {
  const read = abroad ? normaliseForeignPhone : normalisePhone;
  return typed("phone", "not_a_phone", { examples: ["+998901234567"] }, (text) => unlessEmpty(text, (given) => known(read(given), "not_a_phone")));
}

export function email() {
  return typed("email", "not_an_email", { maxLength: 254 }, (text) => unlessEmpty(text, (given) => known(normaliseEmail(given), "not_an_email")));
}

/** Fourteen digits with a possible birth day; a wrong check digit is for a rule to warn of (`readPinfl`). */
export function pinfl() {
  return typed("pinfl", "not_a_pinfl", { examples: ["31508900011235"] }, (text) =>
    unlessEmpty(text, (given): Read<string> => {
      const digits = normalisePinfl(given);
      const said = digits === undefined ? "not_a_pinfl" : readPinfl(digits);
      if (typeof said !== "string") return { value: digits ?? "" };
      // A sheet shows a long number as 3.0101E+13: the person is told where the digits went.
      return { problem: said, facts: /^[\d.,]+E\+?\d+$/i.test(given.trim()) ? { looks: "excel" } : undefined };
    }),
  );
}

/** `AA1234567`; with `foreign` five to twenty letters and digits. */
export function passport({ foreign = false }: { foreign?: boolean } = {}) {
  const read = foreign ? normaliseForeignPassport : normalisePassport;
  return typed("passport", "not_a_passport", { examples: ["AA1234567"] }, (text) => unlessEmpty(text, (given) => known(read(given), "not_a_passport")));
}

/** A part of a legal name, or a whole one: one script, Uzbek signs set right. */
export function personName({ max = 100 }: { max?: number } = {}) {
  return typed("person_name", "not_a_name", { maxLength: max }, (text) => {
    const found = checkName(text, max);
    return "name" in found ? { value: found.name } : found;
  });
}
