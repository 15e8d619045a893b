import type { z } from "zod";
import { monthNumber, parseDay } from "./day.ts";
import { isBlank } from "./typed-text.ts";

/** How a field is drawn and how a form's strings become what it takes. */
export const controls = ["choice", "choices", "line", "prose", "day", "count", "money", "yes", "tick", "phone", "email", "pinfl", "passport", "person_name"] as const;
export type Control = (typeof controls)[number];

export type Problem = { field: string; code: string; facts?: Record<string, string | number> };

/** One field of a form, as a page draws it. */
export type Field = { name: string; control: Control; optional: boolean; choices?: readonly string[]; maxLength?: number; minimum?: number; maximum?: number };

type Def = { type: string; innerType?: z.ZodType; in?: z.ZodType; out?: z.ZodType; shape?: Record<string, z.ZodType>; element?: z.ZodType; entries?: Record<string, string> };
const defOf = (schema: z.ZodType) => schema.def as unknown as Def;

/** What stands under `optional`, `nullable`, a default or a whole-form check. */
function bare(schema: z.ZodType): { schema: z.ZodType; optional: boolean } {
  let optional = false;
  let at = schema;
  for (let def = defOf(at); def.innerType && at.meta()?.control === undefined; def = defOf(at)) {
    optional ||= def.type === "optional" || def.type === "default" || def.type === "nullable" || def.type === "prefault";
    at = def.innerType;
  }
  return { schema: at, optional };
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  const def = defOf(schema);
  if (def.type === "object") return (schema as z.ZodObject).shape as Record<string, z.ZodType>;
  if (def.type === "pipe" && def.in && schema.meta()?.control === undefined) return shapeOf(def.in);
  return def.innerType && shapeOf(def.innerType);
}

/** The fields of a form in their order, groups as `group.name`. */
export function fieldsOf(schema: z.ZodType, prefix = ""): Field[] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => {
    const name = prefix + key;
    const { schema: inner, optional } = bare(field);
    const meta = inner.meta() as { control?: Control; maxLength?: number; minimum?: number; maximum?: number } | undefined;
    if (!meta?.control) return fieldsOf(inner, `${name}.`);
    const { control, maxLength, minimum, maximum } = meta;
    return { name, control, optional, choices: choicesOf(inner), maxLength, minimum, maximum };
  });
}

function choicesOf(schema: z.ZodType): readonly string[] | undefined {
  const def = defOf(schema);
  if (def.entries) return Object.values(def.entries);
  const below = def.in ?? def.element;
  return below && choicesOf(below);
}

/**
 * Turns what a form sent (strings, every field a list) into the JSON its schema takes. Nothing is judged here:
 * what cannot be turned goes on as it is, and the schema says what is wrong with it.
 */
export function decodeForm(schema: z.ZodType, entries: ReadonlyMap<string, readonly string[]>, prefix = ""): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(shapeOf(schema) ?? {})) {
    const { schema: inner, optional } = bare(field);
    const control = inner.meta()?.control as Control | undefined;
    const name = prefix + key;
    const value = control ? decoded(control, name, entries, optional) : shapeOf(inner) ? group(inner, name, entries, optional) : entries.get(name)?.[0];
    if (value !== undefined) out[key] = value;
  }
  return out;
}

function group(schema: z.ZodType, name: string, entries: ReadonlyMap<string, readonly string[]>, optional: boolean): unknown {
  const value = decodeForm(schema, entries, `${name}.`);
  const touched = Object.values(value).some((part) => part !== false);
  return touched || !optional ? value : undefined;
}

function decoded(control: Control, name: string, entries: ReadonlyMap<string, readonly string[]>, optional: boolean): unknown {
  const sent = entries.get(name) ?? [];
  if (control === "choices") return sent.length === 0 && optional ? undefined : sent;
  if (sent.length > 1) return sent;
  if (control === "yes" || control === "tick") {
    if (sent[0] === undefined || sent[0] === "") return control === "yes" && !optional ? undefined : optional && control === "yes" ? undefined : false;
    return ["on", "yes", "true", "1"].includes(sent[0]) ? true : sent[0];
  }
  const text = sent[0] ?? (control === "day" ? dayInParts(name, entries) : undefined);
  if (text === undefined || text === "" || (optional && isBlank(text))) return undefined;
  return control === "count" ? numberOf(text) : text;
}

/** `name.day`, `name.month`, `name.year` as one text; a whole day pasted into any of the boxes is that day. */
function dayInParts(name: string, entries: ReadonlyMap<string, readonly string[]>): string | undefined {
  const parts = ["day", "month", "year"].map((part) => (entries.get(`${name}.${part}`)?.[0] ?? "").trim());
  if (parts.every((part) => part === "")) return undefined;
  const whole = parts.find((part) => "day" in parseDay(part));
  const [date = "", month = "", year = ""] = parts;
  return whole ?? `${date}.${monthNumber(month) ?? month}.${year}`;
}

/** Digits as a person types them; anything else stays a text, which is not a number. */
function numberOf(text: string): unknown {
  const compact = text.trim().replace(/(\d)[\s\u00a0\u202f](?=\d)/g, "$1");
  return /^[+-]?\d{1,15}(?:[.,]\d{1,6})?$/.test(compact) ? Number(compact.replace(",", ".")) : text;
}

/** The fields that were not understood, the first reason of each, in the order they stand. */
export function problemsOf(error: z.ZodError): Problem[] {
  const found = new Map<string, Problem>();
  for (const issue of error.issues) {
    const path = issue.path.map(String);
    // An item of a list that is wrong is told at the list.
    const field = path.filter((part, i) => i === 0 || !/^\d+$/.test(part)).join(".");
    const names = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key].join(".")) : [field];
    const facts = issue.code === "custom" ? (issue.params as Problem["facts"]) : undefined;
    for (const name of names) if (!found.has(name)) found.set(name, { field: name, code: codeOf(issue), ...(facts && { facts }) });
  }
  return [...found.values()];
}

/** Our own fields speak in codes; what zod says by itself (a form that is not an object, an unknown field) gets one. */
function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return "unknown_field";
  if (/^[a-z][a-z_]*$/.test(issue.message)) return issue.message;
  if (issue.code === "invalid_type" && issue.message.endsWith("received undefined")) return "required";
  if (issue.code === "too_big") return issue.origin === "array" ? "too_many" : issue.origin === "string" ? "too_long" : "out_of_range";
  if (issue.code === "too_small") return issue.origin === "string" ? "empty" : "out_of_range";
  return issue.code === "invalid_value" ? "not_in_list" : "wrong_type";
}
