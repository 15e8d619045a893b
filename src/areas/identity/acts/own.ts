import { randomBytes } from "node:crypto";
import { addDays, type Day } from "../../../kernel/day.ts";
import { insist, Refused, type Refusal } from "../../../kernel/verdict.ts";
import type { Reader } from "../../../platform/database.ts";
import type { Desk } from "../../../platform/desk.ts";
import { NotFound } from "../../../platform/not-found.ts";
import { HashingBusy, hashPassword, verifyPassword } from "../../../platform/password.ts";
import { findSecret, markPasswordChanged } from "../records/accounts.ts";
import { deleteSession, deleteSessions, insertToken, markTokenEnded } from "../records/sessions.ts";
import { mayBePassword } from "../rules/passwords.ts";
import { mayMakeToken } from "../rules/tokens.ts";
import { hashOfToken } from "./sign-in.ts";

function ownAccount(desk: Desk): string {
  const { account_id } = desk.actor;
  if (account_id === null) throw new Refused({ code: "not_your_right", clause: "identity" });
  return account_id;
}

/** Ends the session one is in. */
export async function signOut(desk: Desk): Promise<void> {
  desk.mustBeAllowed("identity.sign_out");
  const account = ownAccount(desk);
  if (desk.actor.session_id) await deleteSession(desk.tx, account, desk.actor.session_id);
  await desk.note("identity.signed_out", `account:${account}`, { session: desk.actor.session_id });
}

/** Ends every session, this one too: the answer to a lost telephone. */
export async function signOutEverywhere(desk: Desk): Promise<number> {
  desk.mustBeAllowed("identity.own_sessions");
  const account = ownAccount(desk);
  const ended = await deleteSessions(desk.tx, account);
  await desk.note("identity.signed_out_everywhere", `account:${account}`, { ended });
  return ended;
}

/** Ends one of one's own sessions. @throws {NotFound} when it is not one's own */
export async function endSession(desk: Desk, sessionId: string): Promise<void> {
  desk.mustBeAllowed("identity.own_sessions");
  const account = ownAccount(desk);
  if (!(await deleteSession(desk.tx, account, sessionId))) throw new NotFound("session");
  await desk.note("identity.session_ended", `account:${account}`, { session: sessionId });
}

/** What the slow part of a change of password found out. */
export type CheckedChange = { refused: Refusal } | { checked: string | null; hash: string };

/** The slow part, before the desk: the old password checked, the new one judged and hashed. */
export async function checkPasswordChange(reader: Reader, accountId: string, old: string, wanted: string): Promise<CheckedChange> {
  const account = await findSecret(reader, accountId);
  if (!account) throw new NotFound("account");
  const verdict = mayBePassword(wanted, account);
  if (!verdict.allowed) return { refused: verdict.refusal };
  try {
    const { right } = await verifyPassword(old, account.password_hash);
    if (!right) return { refused: { code: "old_password_is_wrong", clause: "identity" } };
    return { checked: account.password_hash, hash: await hashPassword(wanted) };
  } catch (fault) {
    if (fault instanceof HashingBusy) return { refused: { code: "too_busy_now", clause: "identity" } };
    throw fault;
  }
}

/** A new password; every other session ends, for whoever knew the old one may sit there. */
export async function changePassword(desk: Desk, change: CheckedChange): Promise<void> {
  desk.mustBeAllowed("identity.change_password");
  if ("refused" in change) throw new Refused(change.refused);
  const account = ownAccount(desk);
  if (!(await markPasswordChanged(desk.tx, account, change.checked, change.hash))) throw new Refused({ code: "old_password_is_wrong", clause: "identity" });
  const ended = await deleteSessions(desk.tx, account, desk.actor.session_id);
  await desk.note("identity.password_changed", `account:${account}`, { ended });
}

/** A token nobody has yet; it means nothing until `makeToken` keeps it. */
export function newToken(): string {
  return `dft_${randomBytes(32).toString("base64url")}`;
}

/** A key for a program of one's own; kept as its hash, so whoever makes it must have copied it. Its scopes are among one's own rights. */
export async function makeToken(desk: Desk, it: { name: string; scopes: readonly string[]; ends_on: Day; token?: string }): Promise<{ id: string; token: string }> {
  desk.mustBeAllowed("identity.token_own");
  const account = ownAccount(desk);
  insist(mayMakeToken(it, desk.actor.rights, desk.today, addDays(desk.today, 365)));
  const token = it.token ?? newToken();
  const id = await insertToken(desk.tx, { name: it.name, scopes: it.scopes, ends_on: it.ends_on, account_id: account, token_hash: hashOfToken(token), made_on: desk.today });
  await desk.note("identity.token_made", `account:${account}`, { token: id, scopes: [...it.scopes].sort().join(" "), ends_on: it.ends_on }, { name: it.name });
  return { id, token };
}

/** @throws {NotFound} when it is not one's own, or has ended already */
export async function endToken(desk: Desk, tokenId: string): Promise<void> {
  desk.mustBeAllowed("identity.token_own");
  const account = ownAccount(desk);
  if (!(await markTokenEnded(desk.tx, account, tokenId, desk.today))) throw new NotFound("token");
  await desk.note("identity.token_ended", `account:${account}`, { token: tokenId });
}
