import type { Day } from "../../kernel/day.ts";
import type { PatronymicKind } from "../../kernel/names.ts";

/** The institute teaches from Monday to Saturday; some of its staff rest on Saturdays. */
export const weeks = ["six_day", "five_day"] as const;
export type Week = (typeof weeks)[number];

/** Whom a marked day concerns. */
export const whos = ["all", ...weeks] as const;
export type Who = (typeof whos)[number];

/** A holiday shortens the day before it; a day off does not; a moved working day is worked although the week says rest. */
export const markKinds = ["holiday", "day_off", "moved_working_day"] as const;
export type MarkKind = (typeof markKinds)[number];

/** How sure we are of a day: read in the act, known, expected, or the institute's own decision. */
export const certainties = ["CONFIRMED", "KNOWN", "UNSURE", "OWN"] as const;
export type Certainty = (typeof certainties)[number];

export type Named = { uz: string; ru: string; en: string };

/** A day on which the week is not as usual, and the act that says so. */
export type MarkedDay = { day: Day; who: Who; kind: MarkKind; name: Named; decree: string };

/** Hours of one weekday (1 Monday … 7 Sunday) as `09:00`; `until` is the first day they no longer hold. */
export type Hours = { weekday: number; opens: string; closes: string; lunch: { from: string; until: string } | null; from: Day; until: Day | null };

/** Everything that decides whether a day is worked, for one kind of week. */
export type Calendar = { week: Week; marks: readonly MarkedDay[]; hours: readonly Hours[] };

/** How a term is counted. */
export const termUnits = ["seconds", "working_hours", "working_days", "calendar_days"] as const;
export type Term = { amount: number; unit: (typeof termUnits)[number] };

/** The clock stands while the office waits for the person. `until` is null while it still does. */
export type Pause = { from: Date; until: Date | null; reason: string };

/** Why a day did not count; a plain day off of the week needs no reason. */
export type Why = { code: MarkKind; name: Named; decree: string };
export type CountedDay = { day: Day; counted: boolean; why?: Why };

/** The day of answer, the instant it ends, and the whole sum that leads there. */
export type Deadline = {
  due_on: Day;
  due_at: Date;
  sum: {
    started: Date;
    /** The day the count starts from, itself not counted: the day of asking, or the next working day if that came after hours. */
    clock_from: Day;
    days: readonly CountedDay[];
    pauses: readonly Pause[];
    due: Day;
  };
};

export const unitKinds = ["faculty", "chair", "office", "department", "sector", "unit"] as const;
export type UnitKind = (typeof unitKinds)[number];
export const sides = ["front", "back"] as const;
export type Side = (typeof sides)[number];

export type Unit = {
  code: string;
  kind: UnitKind;
  abbr: string;
  parent: string | null;
  sector: string | null;
  side: Side | null;
  clause: string | null;
  name_uz: string;
  name_uz_cyrl: string;
  name_ru: string;
  name_en: string;
};

export type SectorUnit = Pick<Unit, "clause" | "name_uz" | "name_uz_cyrl" | "name_ru" | "name_en"> & { code: string; unit: string; side: Side };

export type Employee = {
  staff_id: string;
  account_id: string | null;
  employee_number: string;
  position: string;
  unit: string;
  sector: string | null;
  surname: string;
  given: string;
  patronymic: string;
  patronymic_kind: PatronymicKind;
  surname_cyrl: string;
  given_cyrl: string;
  patronymic_cyrl: string;
  full_name: string;
  short_name: string;
  from: Day;
  /** The first day the post is no longer held. */
  until: Day | null;
};
