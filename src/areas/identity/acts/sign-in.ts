import { createHmac, createHash, randomBytes } from "node:crypto";
import { dayOf } from "../../../kernel/day.ts";
import { Refused, type Refusal } from "../../../kernel/verdict.ts";
import type { Database } from "../../../platform/database.ts";
import type { Desk } from "../../../platform/desk.ts";
import { hit } from "../../../platform/limits.ts";
import { HashingBusy, hashPassword, verifyPassword } from "../../../platform/password.ts";
import { secret } from "../../../platform/secrets.ts";
import { findSecretByName, markRehashed, type AccountSecret } from "../records/accounts.ts";
import { insertSession } from "../records/sessions.ts";
import { claimTry, clearTries, countMissedNames, isKnownBrowser, keepBrowser, noteMissedName, unknownBrowser } from "../records/tries.ts";
import { foldedSignInName } from "../rules/accounts.ts";
import { addressWindowSeconds, namesAnAddressMayMiss, secondsUntil, triesADay, waits } from "../rules/lock-out.ts";
import { browserSeconds, lifetimeOf, sessionsAtOnce } from "../rules/sessions.ts";

export type SigningIn = { name: string; password: string; browser?: string | undefined; ip: string; now: Date };

/** What the slow part found out: who it is, or the one answer that all wrong tries get. */
export type CheckedSignIn =
  | { refused: Refusal }
  | { account: AccountSecret; counted: { name: Buffer; browser: Buffer }; browser: string; ipHash: Buffer; rehashed: string | null };

/** Tokens and browsers are kept as their hashes: a stolen table opens nothing. */
export function hashOfToken(token: string): Buffer {
  return createHash("sha256").update(token, "utf8").digest();
}

function keyed(kind: string, text: string): Buffer {
  return createHmac("sha256", secret("sign-in-counters")).update(`${kind}\n${text}`, "utf8").digest();
}

/**
 * The slow part, before the desk: counts the try, then hashes. A name nobody has, a closed account and a wrong
 * password take the same time and get the same answer, waits included.
 */
export async function checkSignIn(database: Database, it: SigningIn): Promise<CheckedSignIn> {
  const today = dayOf(it.now);
  const name = foldedSignInName(it.name);
  const nameHash = keyed("name", name ?? it.name.slice(0, 200));
  const ipHash = keyed("address", it.ip);
  const found = name === undefined ? undefined : await findSecretByName(database, name);
  const browserHash = it.browser ? hashOfToken(it.browser) : unknownBrowser;
  const known = found && it.browser ? await isKnownBrowser(database, browserHash, found.id, new Date(it.now.getTime() - browserSeconds * 1000)) : false;
  const counted = { name: nameHash, browser: known ? browserHash : unknownBrowser };

  if (!known && (await countMissedNames(database, ipHash, new Date(it.now.getTime() - addressWindowSeconds * 1000))) > namesAnAddressMayMiss) {
    const { allowed, retryAfter } = await hit(database, "sign-in-address", ipHash.toString("hex"), 1, 1);
    if (!allowed) return { refused: refusalOf("too_many_tries", retryAfter) };
  }
  const claim = await claimTry(database, counted.name, counted.browser, it.now, today, waits, triesADay);
  if (!claim.claimed) {
    const wait = claim.freeAt && claim.freeAt > it.now ? secondsUntil(claim.freeAt, it.now) : 0;
    return { refused: wait > 0 ? refusalOf("too_many_tries", wait) : refusalOf("tries_used_up_today") };
  }
  try {
    const { right, old } = await verifyPassword(it.password, found?.password_hash ?? null);
    const open = found && (found.disabled_on === null || found.disabled_on > today) && (found.password_ends_at === null || found.password_ends_at > it.now);
    if (right && open) {
      const rehashed = old ? await hashPassword(it.password) : null;
      return { account: found, counted, browser: it.browser ?? randomBytes(32).toString("base64url"), ipHash, rehashed };
    }
  } catch (fault) {
    if (fault instanceof HashingBusy) return { refused: refusalOf("too_busy_now") };
    throw fault;
  }
  await noteMissedName(database, ipHash, nameHash, it.now);
  const wait = claim.freeAt && claim.freeAt > it.now ? secondsUntil(claim.freeAt, it.now) : 0;
  return { refused: wait > 0 ? refusalOf("wrong_name_or_password_wait", wait) : refusalOf("wrong_name_or_password") };
}

function refusalOf(code: string, seconds?: number): Refusal {
  return seconds === undefined ? { code, clause: "identity" } : { code, clause: "identity", facts: { seconds } };
}

export type SignedIn = { account_id: string; session_id: string; sessionToken: string; browserToken: string; sessionSeconds: number; browserSeconds: number; mustChange: boolean; remembered: boolean; kind: "student" | "staff" };

/** Opens a session for one whose password was right. The token is told once and kept as its hash. @throws {Refused} */
export async function signIn(desk: Desk, checked: CheckedSignIn, how: { remember: boolean; userAgent: string }): Promise<SignedIn> {
  desk.mustBeAllowed("identity.sign_in");
  if ("refused" in checked) throw new Refused(checked.refused);
  const { account, counted } = checked;
  const lifetime = lifetimeOf(account.kind, how.remember);
  const remembered = how.remember && account.kind === "student";
  const sessionToken = randomBytes(32).toString("base64url");
  const session_id = await insertSession(desk.tx, {
    account_id: account.id,
    token_hash: hashOfToken(sessionToken),
    made_at: desk.now,
    ends_at: new Date(desk.now.getTime() + lifetime.seconds * 1000),
    idle_seconds: lifetime.idleSeconds,
    user_agent: how.userAgent.slice(0, 300),
    ip_hash: checked.ipHash,
    remembered,
  }, sessionsAtOnce);
  await keepBrowser(desk.tx, hashOfToken(checked.browser), account.id, desk.now);
  await clearTries(desk.tx, counted.name, counted.browser);
  if (checked.rehashed && account.password_hash) await markRehashed(desk.tx, account.id, account.password_hash, checked.rehashed);
  await desk.note("identity.signed_in", `account:${account.id}`, { session: session_id, way: "password", remembered });
  return {
    account_id: account.id, session_id, sessionToken, browserToken: checked.browser,
    sessionSeconds: lifetime.seconds, browserSeconds, mustChange: account.must_change, remembered, kind: account.kind,
  };
}
