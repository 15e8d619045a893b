import { isDay, type Day } from "../../../kernel/day.ts";
import { readPinfl } from "../../../kernel/identifiers.ts";
import { allow, refuse, type Verdict } from "../../../kernel/verdict.ts";
import type { PersonChange } from "../terms.ts";

/** What of a change is really one: fields that stay as they were are left out. */
export function changedOf<T extends object>(before: T, change: PersonChange): PersonChange {
  const was = before as Record<string, unknown>;
  return Object.fromEntries(Object.entries(change).filter(([field, value]) => value !== undefined && was[field] !== value));
}

/**
 * A record must stay one person: the PINFL tells the birth day and the sex, and neither may be changed against it.
 * A wrong check digit alone only warns, since rare old numbers have one.
 * @clause 3.3/3
 */
export function mayCorrect(after: { born_on: Day; sex: "m" | "f"; pinfl: string | null }, changed: PersonChange, today: Day): Verdict {
  if (Object.keys(changed).length === 0) return refuse("nothing_is_changed", "3.3/3");
  if (!isDay(after.born_on) || after.born_on >= today) return refuse("birth_day_is_not_past", "3.3/3");
  if (after.pinfl !== null && ("pinfl" in changed || "born_on" in changed)) {
    const told = readPinfl(after.pinfl);
    if (typeof told === "string") return refuse("pinfl_is_not_readable", "3.3/3");
    if (told.bornOn !== after.born_on) return refuse("pinfl_names_another_birth_day", "3.3/3", { pinfl_day: told.bornOn });
    if (told.sex !== after.sex) return refuse("pinfl_names_another_sex", "3.3/3");
  }
  return allow;
}
