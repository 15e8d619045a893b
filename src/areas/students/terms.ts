import type { Day } from "../../kernel/day.ts";
import type { PatronymicKind } from "../../kernel/names.ts";

/** What a student is, on any day. */
export const standings = ["studying", "on_leave", "expelled", "transferred_out", "graduated", "died"] as const;
export type Standing = (typeof standings)[number];

/** A standing and the days it held: from its first day, until the day it no longer held. */
export type StandingSpan = { standing: Standing; from: Day; until: Day | null; ground: string };

export const studyForms = ["full_time", "evening", "part_time"] as const;
export type StudyForm = (typeof studyForms)[number];

export const studyLanguages = ["uz", "ru", "en"] as const;
export type StudyLanguage = (typeof studyLanguages)[number];

/** Who pays: the state, the family, the family above the base sum, a foreign citizen's contract, an employer, the state's scheme for women. */
export const fundings = ["grant", "contract", "above_base", "foreign", "target", "state_scheme"] as const;
export type Funding = (typeof fundings)[number];

export const levels = ["bachelor", "master"] as const;
export type Level = (typeof levels)[number];

/** Fields that identify a person: masked until one asks for each, with a reason (personal data, class C). */
export const hiddenFields = ["pinfl", "passport", "phone"] as const;
export type HiddenField = (typeof hiddenFields)[number];

/** Why a hidden field is asked for. */
export const revealReasons = ["case", "counter", "call", "paper", "check"] as const;
export type RevealReason = (typeof revealReasons)[number];

/** For what place a certificate of study is taken. */
export const certificatePurposes = ["any_place", "work", "military", "court", "embassy", "bank", "social_fund", "school"] as const;
export type CertificatePurpose = (typeof certificatePurposes)[number];

/** A person as papers name them. */
export type PersonNames = {
  surname: string;
  given: string;
  patronymic: string;
  patronymic_kind: PatronymicKind;
  surname_cyrl: string;
  given_cyrl: string;
  patronymic_cyrl: string;
};

/** What an employee may correct in a person's record, with a proof. */
export type PersonChange = Partial<PersonNames> & {
  born_on?: Day;
  citizenship?: string;
  pinfl?: string | null;
  passport?: string | null;
  passport_until?: Day | null;
  phone?: string | null;
  email?: string | null;
  region?: string | null;
  district?: string | null;
  address?: string | null;
};

/** One person found by a search. */
export type Found = {
  person_id: string;
  student_id: string | null;
  number: string | null;
  full_name: string;
  full_name_cyrl: string;
  standing: Standing | null;
  group_code: string | null;
  course_year: number | null;
  abbr: string | null;
  faculty: string | null;
  /** `exact`: every word begins a word of the name. `similar`: close in spelling. `layout`: typed in the other keyboard layout. */
  by: "exact" | "similar" | "layout" | "number" | "pinfl" | "phone" | "passport" | "group";
};

/** Which students an employee may meet in lists, searches and cards. */
export type RowScope = { all: true } | { all: false; faculties: readonly string[]; tutor: string | null };
