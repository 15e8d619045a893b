import type { RowScope } from "../terms.ts";

/** What of an actor decides which rows are met. */
export type Holder = { roles: readonly string[]; scope: { faculties: readonly string[] }; person_id: string | null };

const everywhere = new Set(["manager", "head", "director", "vice_rector", "rector", "accountant", "auditor", "administrator", "system"]);

/** The widest of the roles counts: a dean meets the faculty, a tutor the groups in care, the office everyone. */
export function rowScopeOf(actor: Holder): RowScope {
  if (actor.roles.some((role) => everywhere.has(role))) return { all: true };
  return { all: false, faculties: actor.roles.includes("dean") ? actor.scope.faculties : [], tutor: actor.roles.includes("tutor") ? actor.person_id : null };
}
