/** What an account is: a person may hold one of each. */
export const accountKinds = ["student", "staff"] as const;
export type AccountKind = (typeof accountKinds)[number];

/** Sector, department and faculty are scopes of a role, not roles of their own. */
export const roles = [
  "student", "manager", "head", "director", "tutor", "teacher", "dean", "vice_rector", "rector", "accountant", "auditor", "administrator",
] as const;
export type Role = (typeof roles)[number];

/** The seven sectors of the office, as scopes (3.4.1–3.5.3). */
export const sectorScopes = [
  "student_service", "science_innovation", "international", "accounting_marketing", "statistics", "study_process", "student_documents",
] as const;

/** The two departments of the office, as scopes. */
export const departmentScopes = ["front", "back"] as const;

/** For which rows a role is held; an absent one means the role is not narrowed that way. */
export type Scope = { sector?: string | null; department?: string | null; faculty?: string | null };

export function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text);
}
