import type { Role } from "../terms.ts";

const office = ["manager", "head", "director"] as const;
const leaders = ["head", "director"] as const;
const above = ["dean", "vice_rector", "rector"] as const;
const watching = ["vice_rector", "rector", "auditor"] as const;
const teaching = ["tutor", "teacher"] as const;
const staff = ["manager", "head", "director", "tutor", "teacher", "dean", "vice_rector", "rector", "accountant", "auditor", "administrator"] as const;
const everyone = ["student", ...staff] as const;

/**
 * Who may do what: one line a right, read by a person. Which rows it holds for is the scope of the role
 * and the condition of each read; this table only says which verbs a role knows.
 */
export const grants = {
  "office.calendar": ["director", "administrator"],
  "office.appoint": ["director", "administrator"],
  "office.look": [...office, ...above, "auditor"],

  "students.look": [...office, ...teaching, ...above, "accountant", "auditor"],
  "students.search": [...office, ...teaching, ...above, "accountant", "auditor"],
  "students.reveal": [...office],
  "students.correct": [...office],
  "students.read_own": ["student"],
  "students.look_log_own": ["student"],
  "students.import": ["head", "director", "administrator"],

  "requests.ask": ["student"],
  "requests.ask_for": ["manager", "head"],
  "requests.work": [...office],
  "requests.decide": [...office],
  "requests.assign": [...leaders],
  "requests.note": [...office],
  "requests.message": ["student", ...office],
  "requests.withdraw": ["student"],
  "requests.read_own": ["student"],
  "requests.read": [...office, ...above, "auditor"],
  "requests.read_all": ["director", ...watching],

  "documents.issue": [...office],
  "documents.withdraw": [...leaders],
  "documents.reissue": [...office],
  "documents.print": [...office],
  // A paper does not know its holder's faculty, so it cannot be opened to one faculty's dean alone.
  "documents.read": [...office, "vice_rector", "rector", "auditor"],
  "documents.read_own": ["student"],

  "curriculum.read": [...everyone],
  "curriculum.change": [...leaders],
  "grading.read": [...office, ...above, "auditor"],
  "grading.read_own": ["student"],
  "finance.read": ["accountant", "manager", "head", "director", "vice_rector", "rector", "auditor"],
  "finance.read_own": ["student"],
  "orders.draft": [...office],
  "orders.sign": ["rector", "vice_rector"],
  "orders.read": [...office, ...above, "auditor"],

  "messages.read_own": [...everyone],
  "messages.switch_own": [...everyone],

  "regulation.read": [...everyone],
  "statistics.read": ["head", "director", ...watching],
  "management.read": ["head", "director", ...watching],
  "management.read_faculty": ["dean", ...watching],
  "parameters.read": [...staff],
  "parameters.change": ["director", "administrator"],

  "identity.create": ["administrator"],
  "identity.read": ["administrator", "director", "auditor"],
  "identity.grant": ["administrator"],
  "identity.disable": ["administrator"],
  "identity.token_own": ["student", ...staff],

  "journal.read": ["auditor", "director", "rector"],
  "system.status": ["administrator", "director", "auditor"],
} as const satisfies Record<string, readonly Role[]>;

export type GrantedRight = keyof typeof grants;
/** What one may be asked to hold: the rights of roles, of every account, and of nobody in particular. */
export type Right = GrantedRight | OwnRight | PublicRight;

/** What anyone may do without signing in. */
export const publicRights = ["identity.sign_in", "documents.verify"] as const;
export type PublicRight = (typeof publicRights)[number];

const byRole: ReadonlyMap<Role, readonly GrantedRight[]> = (() => {
  const map = new Map<Role, GrantedRight[]>();
  for (const [right, holders] of Object.entries(grants) as [GrantedRight, readonly Role[]][]) {
    for (const role of new Set(holders)) map.set(role, [...(map.get(role) ?? []), right]);
  }
  return map;
})();

/** What every account may do for itself, also before any role is given to it. */
export const ownRights = ["identity.sign_out", "identity.own_sessions", "identity.change_password"] as const;
export type OwnRight = (typeof ownRights)[number];

/** The rights of an account: what everyone may, its own affairs, and what its roles add up to. */
export function rightsOf(roles: Iterable<Role>): Set<Right> {
  const rights = new Set<Right>([...publicRights, ...ownRights]);
  for (const role of roles) for (const right of byRole.get(role) ?? []) rights.add(right);
  return rights;
}

/** Every right there is, for Daftar itself: jobs, the demo's loader, the operator's commands. */
export const allRights: readonly Right[] = [...(Object.keys(grants) as GrantedRight[]), ...ownRights, ...publicRights];

/** A token may what its scopes say, and never more than its owner may at this moment. */
export function rightsOfToken(owner: ReadonlySet<Right>, scopes: readonly string[]): Set<Right> {
  const asked = new Set(scopes);
  return new Set([...owner].filter((right) => asked.has(right) && !ownerOnly.has(right)));
}

/** What a program may never do in its owner's place. */
export const ownerOnly: ReadonlySet<Right> = new Set<Right>([
  "identity.create", "identity.grant", "identity.disable", "identity.token_own", "identity.own_sessions", "identity.change_password",
  "identity.sign_out", "identity.sign_in", "orders.sign", "students.reveal",
]);
