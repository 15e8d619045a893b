import type { Day } from "../../../kernel/day.ts";
import type { WrittenLang } from "../../../kernel/lang.ts";
import type { Sector } from "../terms.ts";
import type { WorkClock } from "./clock.ts";

/** Chance that repeats itself; the loader gives the one that made the students. */
export type Chance = {
  next(): number;
  below(n: number): number;
  happens(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  weighed<K extends string | number>(weights: readonly (readonly [K, number])[]): K;
};

/** A person as far as cases need him. */
export type Person = {
  code: string | null;
  person_id: string;
  student_id: string;
  account_id: string | null;
  name: string;
  lang: WrittenLang;
  level: string;
  form: string;
  foreign: boolean;
  group_code: string | null;
  programme_uz: string | null;
  programme_ru: string | null;
  programme_en: string | null;
  admitted_on: Day;
  /** The day on which he ceased to be a student, and as what. */
  gone_on: Day | null;
  gone_as: string | null;
};

/** Who does a step: of the office, the one who asks, or the system. */
export type Who = { code: string; account_id: string | null; name: string; side: "student" | "office" | "system" };

export type World = {
  seed: number;
  chance: Chance;
  clock: WorkClock;
  now: number;
  people: readonly Person[];
  byCode: ReadonlyMap<string, Person>;
  staff: ReadonlyMap<string, Who>;
};

/** The managers of each sector; in the first the busiest stands first. */
export const managersOf: Readonly<Record<Sector, readonly string[]>> = {
  student_service: ["nodira", "karim"],
  science_innovation: ["dilshod"],
  international: ["lola"],
  accounting_marketing: ["javlon"],
  statistics: ["saodat"],
  study_process: ["shahlo"],
  student_documents: ["islom"],
};

export function staffOf(world: World, code: string): Who {
  const one = world.staff.get(code);
  if (!one) throw new Error(`The demo has no account of ${code}.`);
  return one;
}

/** Somebody of a sector; Nodira has more of hers than her colleague. */
export function managerOf(world: World, sector: Sector): Who {
  const codes = managersOf[sector];
  return staffOf(world, codes.length > 1 && !world.chance.happens(0.64) ? codes[1]! : codes[0]!);
}

/** The head who shares out a sector's cases. */
export function headOf(world: World, sector: Sector): Who {
  return staffOf(world, ["statistics", "study_process", "student_documents"].includes(sector) ? "feruza" : "sherzod");
}

export const asWho = (person: Person): Who => ({ code: person.code ?? person.person_id, account_id: person.account_id, name: person.name, side: "student" });
