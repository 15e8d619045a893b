import { dayOf } from "../../kernel/day.ts";
import { visitor, type Actor } from "../../platform/actor.ts";
import { now as clockNow } from "../../platform/clock.ts";
import type { Reader } from "../../platform/database.ts";
import { hashOfToken } from "./acts/sign-in.ts";
import { findBySession, findByToken, type Known } from "./records/sessions.ts";
import { publicRights, rightsOf, rightsOfToken, type Right } from "./rules/rights.ts";

export { createAccount, disableAccount, grantRole, newOneTimePassword, resetPassword, revokeRole } from "./acts/access.ts";
export { changePassword, checkPasswordChange, endSession, endToken, makeToken, newToken, signOut, signOutEverywhere } from "./acts/own.ts";
export { checkSignIn, signIn } from "./acts/sign-in.ts";
export { allRights, grants, publicRights, rightsOf, type Right } from "./rules/rights.ts";
export { someoneHasAnAccount } from "./records/accounts.ts";
export { mayBePassword } from "./rules/passwords.ts";

/** What anyone may do without signing in. */
export const visitorRights: ReadonlySet<Right> = new Set(publicRights);

/** The one who is not signed in. */
export function nobody(): Actor {
  return visitor(visitorRights);
}

const session = /^[A-Za-z0-9_-]{43}$/;
const token = /^dft_[A-Za-z0-9_-]{43}$/;

/** Who holds this session or token, with the roles and rights of this moment; undefined when it is over, or never was. */
export async function whoIs(db: Reader, known: { session?: string | undefined; bearer?: string | undefined }, now: Date = clockNow()): Promise<Actor | undefined> {
  const today = dayOf(now);
  if (known.bearer !== undefined) {
    if (!token.test(known.bearer)) return undefined;
    const found = await findByToken(db, hashOfToken(known.bearer), now, today);
    return found && actorOf(found);
  }
  if (known.session === undefined || !session.test(known.session)) return undefined;
  const found = await findBySession(db, hashOfToken(known.session), now, today);
  return found && actorOf(found);
}

/** Until a one-time password is changed, nothing else may be done. */
const rightsBeforeChange: ReadonlySet<Right> = new Set<Right>(["identity.change_password", "identity.sign_out"]);

function actorOf(found: Known): Actor {
  const roles = [...new Set(found.held.map((held) => held.role))];
  const full = found.must_change ? rightsBeforeChange : rightsOf(roles);
  const distinct = (values: (string | null)[]) => [...new Set(values.filter((value) => value !== null))];
  return {
    kind: found.kind,
    account_id: found.account_id,
    person_id: found.person_id,
    name: found.name,
    roles,
    rights: found.scopes === null ? full : rightsOfToken(full, found.scopes),
    scope: {
      sectors: distinct(found.held.map((held) => held.sector)),
      departments: distinct(found.held.map((held) => held.department)),
      faculties: distinct(found.held.map((held) => held.faculty)),
    },
    on_behalf: null,
    session_id: found.session_id,
  };
}
