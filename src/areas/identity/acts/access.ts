import type { Day } from "../../../kernel/day.ts";
import { insist, Refused } from "../../../kernel/verdict.ts";
import type { Desk } from "../../../platform/desk.ts";
import { NotFound } from "../../../platform/not-found.ts";
import { hashPassword, oneTimePassword } from "../../../platform/password.ts";
import { countOtherAdministrators, insertAccount, insertHeld, lockAccount, lockHeld, markDisabled, markOneTimePassword, markRevoked } from "../records/accounts.ts";
import { deleteSessions, markTokensEnded } from "../records/sessions.ts";
import { foldedSignInName, mayDisable, mayGrant, mayRevoke } from "../rules/accounts.ts";
import { oneTimeSeconds } from "../rules/sessions.ts";
import type { AccountKind, Role, Scope } from "../terms.ts";

/** A one-time password and its hash, made before the desk because hashing is slow. @throws {HashingBusy} */
export async function newOneTimePassword(password = oneTimePassword()): Promise<{ password: string; hash: string }> {
  return { password, hash: await hashPassword(password) };
}

export type AccountWanted = { kind: AccountKind; sign_in_name: string; surname: string; given: string; patronymic?: string; person_id?: string | null };

/** A new account with a one-time password, which must be changed within a day. Answers its id. */
export async function createAccount(desk: Desk, wanted: AccountWanted, hash: string): Promise<string> {
  desk.mustBeAllowed("identity.create");
  const name = foldedSignInName(wanted.sign_in_name);
  if (name === undefined) throw new Refused({ code: "sign_in_name_is_folded", clause: "identity" });
  const id = await insertAccount(desk.tx, {
    ...wanted, sign_in_name: name, password_hash: hash, must_change: true, password_ends_at: new Date(desk.now.getTime() + oneTimeSeconds * 1000),
  });
  await desk.note("identity.account_created", `account:${id}`, { kind: wanted.kind, person: wanted.person_id ?? null },
    { sign_in_name: name, surname: wanted.surname, given: wanted.given });
  return id;
}

/** A role for an account, from a day on: two persons' act, never for oneself. */
export async function grantRole(desk: Desk, it: { account_id: string; role: Role; scope?: Scope; from?: Day; until?: Day | null }): Promise<string> {
  desk.mustBeAllowed("identity.grant");
  const account = await lockAccount(desk.tx, it.account_id);
  if (!account) throw new NotFound("account");
  const scope = it.scope ?? {};
  insist(mayGrant(desk.actor.account_id, account.id, it.role, scope));
  const from = it.from ?? desk.today;
  const until = it.until ?? null;
  if (until !== null && until < from) throw new Refused({ code: "ends_before_it_begins", clause: "identity" });
  const id = await insertHeld(desk.tx, account.id, it.role, scope, from, until, desk.actor.account_id);
  await desk.note("identity.role_granted", `account:${account.id}`, {
    held: id, role: it.role, from, until, sector: scope.sector ?? null, department: scope.department ?? null, faculty: scope.faculty ?? null,
  });
  return id;
}

/** Takes a role away from today on; the next request of its holder is without it. */
export async function revokeRole(desk: Desk, heldId: string): Promise<void> {
  desk.mustBeAllowed("identity.grant");
  const held = await lockHeld(desk.tx, heldId);
  if (!held || (held.until !== null && held.until < desk.today)) throw new NotFound("role");
  const others = held.role === "administrator" ? await countOtherAdministrators(desk.tx, held.account_id, desk.today) : 0;
  insist(mayRevoke(desk.actor.account_id, held.account_id, held.role, others));
  await markRevoked(desk.tx, heldId, desk.today);
  await desk.note("identity.role_revoked", `account:${held.account_id}`, { held: heldId, role: held.role });
}

/** Closes an account from today: its sessions and tokens end at once, its name stays on what it did. */
export async function disableAccount(desk: Desk, accountId: string): Promise<void> {
  desk.mustBeAllowed("identity.disable");
  const account = await lockAccount(desk.tx, accountId);
  if (!account) throw new NotFound("account");
  const others = account.administrator ? await countOtherAdministrators(desk.tx, account.id, desk.today) : 0;
  insist(mayDisable(desk.actor.account_id, account, others));
  await markDisabled(desk.tx, account.id, desk.today);
  const sessions = await deleteSessions(desk.tx, account.id);
  const tokens = await markTokensEnded(desk.tx, account.id, desk.today);
  await desk.note("identity.account_disabled", `account:${account.id}`, { sessions, tokens });
}

/** A new one-time password for one who lost theirs and came to the office; all sessions end. */
export async function resetPassword(desk: Desk, accountId: string, hash: string): Promise<void> {
  desk.mustBeAllowed("identity.create");
  const account = await lockAccount(desk.tx, accountId);
  if (!account) throw new NotFound("account");
  if (account.id === desk.actor.account_id) throw new Refused({ code: "nobody_resets_oneself", clause: "identity" });
  await markOneTimePassword(desk.tx, account.id, hash, new Date(desk.now.getTime() + oneTimeSeconds * 1000));
  const ended = await deleteSessions(desk.tx, account.id);
  await desk.note("identity.password_reset", `account:${account.id}`, { ended });
}
