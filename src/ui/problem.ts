import type { Problem } from "../kernel/forms.ts";

/** One unreadable field: where, what, and the values its sentence names. */
export type { Problem };

/** What the person typed, field by field, every field a list: nothing is lost on the way back. */
export type Typed = Readonly<Record<string, readonly string[]>>;

export type Facts = Readonly<Record<string, string | number>>;

/** The problems of one field, a day's parts included. */
export function problemsAt(problems: readonly Problem[] | undefined, field: string): readonly Problem[] {
  return (problems ?? []).filter((one) => one.field === field || one.field.startsWith(`${field}.`));
}

/** What to write into a field: what was typed last time, else what is known. */
export function typedAt(typed: Typed | undefined, field: string, known = ""): string {
  return typed?.[field]?.[0] ?? known;
}

/** The address of a field on its page; a group answers by its first part. */
export function idOf(field: string): string {
  return `f-${field}`;
}
