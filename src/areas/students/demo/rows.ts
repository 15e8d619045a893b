import type { Day } from "../../../kernel/day.ts";
import type { Funding, Level, PersonNames, Standing, StudyForm, StudyLanguage } from "../terms.ts";

/** The made institute before it is written down. */
export type PersonRow = PersonNames & {
  id: string; passport_name: string | null; sex: "m" | "f"; born_on: Day; citizenship: string; pinfl: string | null; passport: string | null; passport_until: Day | null;
  phone: string | null; email: string | null; region: string | null; district: string | null; address: string | null; lives: string | null;
};
export type FormerNameRow = { person_id: string; until: Day; surname: string; given: string; surname_cyrl: string; given_cyrl: string; ground: string };
export type StudentRow = { id: string; person_id: string; number: string; level: Level; admitted_on: Day; admitted_by: string; graduates_on: Day | null };
export type PlacementRow = {
  student_id: string; from: Day; until: Day | null; programme: string; form: StudyForm; language: StudyLanguage; funding: Funding;
  group_code: string | null; course_year: number; ground: string;
};
export type StandingRow = { student_id: string; from: Day; until: Day | null; standing: Standing; reason: string | null; planned_until: Day | null; ground: string };
export type GroupRow = { code: string; programme: string; form: StudyForm; language: StudyLanguage; admitted_year: number };
export type TutorRow = { group_code: string; person_id: string; name: string; from: Day };

export type Made = {
  persons: PersonRow[]; formerNames: FormerNameRow[]; students: StudentRow[]; placements: PlacementRow[]; standings: StandingRow[]; groups: Map<string, GroupRow>; tutors: TutorRow[];
};

export function nothingMade(): Made {
  return { persons: [], formerNames: [], students: [], placements: [], standings: [], groups: new Map(), tutors: [] };
}
