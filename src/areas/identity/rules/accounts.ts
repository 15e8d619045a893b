import { allow, refuse, type Verdict } from "../../../kernel/verdict.ts";
import type { Role, Scope } from "../terms.ts";
import { departmentScopes, sectorScopes } from "../terms.ts";

/** The form in which sign-in names are kept and looked up; undefined if it cannot be one. */
export function foldedSignInName(typed: string): string | undefined {
  const name = typed.normalize("NFKC").trim().toLowerCase().replace(/[ʻʼ‘’'`]/g, "").replace(/\s+/g, "");
  return /^[a-z0-9][a-z0-9._-]{1,39}$/.test(name) ? name : undefined;
}

/** Nobody gives a role to oneself, and a role is narrowed only the way it can be. @clause identity two-person */
export function mayGrant(granter: string | null, grantee: string, role: Role, scope: Scope): Verdict {
  if (granter === grantee) return refuse("nobody_grants_to_oneself", "identity");
  if (role === "manager" && !scope.sector) return refuse("a_manager_needs_a_sector", "identity");
  if (role === "head" && !scope.department) return refuse("a_head_needs_a_department", "identity");
  if (role === "dean" && !scope.faculty) return refuse("a_dean_needs_a_faculty", "identity");
  if (scope.sector && !(sectorScopes as readonly string[]).includes(scope.sector)) return refuse("no_such_sector", "identity");
  if (scope.department && !(departmentScopes as readonly string[]).includes(scope.department)) return refuse("no_such_department", "identity");
  return allow;
}

/** Taking a role away needs another person too, and somebody must be left who can give roles. */
export function mayRevoke(revoker: string | null, holder: string, role: Role, otherAdministrators: number): Verdict {
  if (revoker === holder) return refuse("nobody_revokes_from_oneself", "identity");
  if (role === "administrator" && otherAdministrators === 0) return refuse("last_administrator_stays", "identity");
  return allow;
}

/** An account is closed by another person, and never the last administrator's. */
export function mayDisable(by: string | null, account: { id: string; disabled_on: string | null; administrator: boolean }, otherAdministrators: number): Verdict {
  if (by === account.id) return refuse("nobody_disables_oneself", "identity");
  if (account.disabled_on !== null) return refuse("already_disabled", "identity");
  if (account.administrator && otherAdministrators === 0) return refuse("last_administrator_stays", "identity");
  return allow;
}
