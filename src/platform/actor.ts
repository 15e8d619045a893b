/** Who acts, as identity told the platform for this one request. Rights are read anew each time: a revoked one is gone at once. */
export type Actor = {
  readonly kind: "visitor" | "student" | "staff" | "system";
  /** The account; null for a visitor and for the system itself. */
  readonly account_id: string | null;
  /** The person behind the account; null for the system and for accounts of no person. */
  readonly person_id: string | null;
  /** As the person is shown to others: "Aliyeva Nodira". */
  readonly name: string;
  readonly roles: readonly string[];
  readonly rights: ReadonlySet<string>;
  /** Which rows: the sectors, departments and faculties the roles were given for. */
  readonly scope: { readonly sectors: readonly string[]; readonly departments: readonly string[]; readonly faculties: readonly string[] };
  /** The account in whose place one acts, by a dated delegation. */
  readonly on_behalf: string | null;
  readonly session_id: string | null;
};

const noScope = { sectors: [], departments: [], faculties: [] } as const;

/** A person at the public pages, known to nobody. `rights` are what identity grants to everyone. */
export function visitor(rights: ReadonlySet<string> = new Set()): Actor {
  return { kind: "visitor", account_id: null, person_id: null, name: "", roles: [], rights, scope: noScope, on_behalf: null, session_id: null };
}

/** Daftar itself: jobs, the demo's loader, the operator's commands. `name` tells which. */
export function system(name: string, rights: Iterable<string>): Actor {
  return { kind: "system", account_id: null, person_id: null, name, roles: ["system"], rights: new Set(rights), scope: noScope, on_behalf: null, session_id: null };
}
