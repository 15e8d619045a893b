import { sql } from "kysely";
import type { Day } from "../../../kernel/day.ts";
import type { Reader, Tx } from "../../../platform/database.ts";
import type { AccountKind, Role } from "../terms.ts";

export type HeldToday = { role: Role; sector: string | null; department: string | null; faculty: string | null };

/** One who asks, found by a cookie or a token. */
export type Known = { account_id: string; kind: AccountKind; person_id: string | null; name: string; must_change: boolean; session_id: string | null; scopes: string[] | null; held: HeldToday[] };

/** The roles of this day, read with each request: one that was taken away is gone at once. */
const heldOn = (today: Day) => sql`coalesce((select json_agg(json_build_object('role', role, 'sector', sector, 'department', department, 'faculty', faculty))
  from identity.roles_held held where held.account_id = found.account_id and held.during @> ${today}::date), '[]'::json) as held`;

/** The session's account and its roles; seen_at moves at most once a minute. One statement. */
export async function findBySession(db: Reader, tokenHash: Buffer, now: Date, today: Day): Promise<Known | undefined> {
  const { rows } = await sql<Known>`with found as materialized (
      select session.id as session_id, account.id as account_id, account.kind, account.person_id, account.name, account.must_change, null::text[] as scopes
      from identity.sessions session join identity.accounts account on account.id = session.account_id
      where session.token_hash = ${tokenHash} and session.ends_at > ${now} and session.seen_at + session.idle > ${now}
        and (account.disabled_on is null or account.disabled_on > ${today}::date)),
    touched as (update identity.sessions set seen_at = ${now} where id = (select session_id from found) and seen_at < ${now}::timestamptz - interval '1 minute')
    select found.*, ${heldOn(today)} from found`.execute(db);
  return rows[0];
}

/** The token's owner with the owner's roles of today. One statement. */
export async function findByToken(db: Reader, tokenHash: Buffer, now: Date, today: Day): Promise<Known | undefined> {
  const { rows } = await sql<Known>`with found as materialized (
      select null::uuid as session_id, token.id as token_id, account.id as account_id, account.kind, account.person_id, account.name, account.must_change, token.scopes
      from identity.tokens token join identity.accounts account on account.id = token.account_id
      where token.token_hash = ${tokenHash} and token.ended_on is null and token.ends_on >= ${today}::date
        and (account.disabled_on is null or account.disabled_on > ${today}::date)),
    used as (insert into identity.token_uses as use (token_id, used_at) select token_id, ${now} from found
      on conflict (token_id) do update set used_at = excluded.used_at where use.used_at < excluded.used_at - interval '1 minute')
    select account_id, kind, person_id, name, must_change, session_id, scopes, ${heldOn(today)} from found`.execute(db);
  return rows[0];
}

export type NewSession = { account_id: string; token_hash: Buffer; made_at: Date; ends_at: Date; idle_seconds: number; user_agent: string; ip_hash: Buffer | null; remembered: boolean };

/** Opens a session and ends those seen longest ago past `atOnce`. */
export async function insertSession(tx: Tx, it: NewSession, atOnce: number): Promise<string> {
  await sql`delete from identity.sessions where account_id = ${it.account_id} and id not in
    (select id from identity.sessions where account_id = ${it.account_id} and ends_at > ${it.made_at} order by seen_at desc limit ${atOnce - 1})`.execute(tx);
  const { rows } = await sql<{ id: string }>`insert into identity.sessions (account_id, token_hash, made_at, seen_at, ends_at, idle, user_agent, ip_hash, remembered)
    values (${it.account_id}, ${it.token_hash}, ${it.made_at}, ${it.made_at}, ${it.ends_at}, make_interval(secs => ${it.idle_seconds}),
      ${it.user_agent}, ${it.ip_hash}, ${it.remembered}) returning id`.execute(tx);
  return rows[0]!.id;
}

export async function deleteSession(tx: Tx, accountId: string, sessionId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from identity.sessions where id = ${sessionId} and account_id = ${accountId}`.execute(tx);
  return numAffectedRows === 1n;
}

/** All of an account's sessions, or all but one. Answers how many ended. */
export async function deleteSessions(tx: Tx, accountId: string, but: string | null = null): Promise<number> {
  const { numAffectedRows } = await sql`delete from identity.sessions where account_id = ${accountId} and id is distinct from ${but}::uuid`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

export type OpenSession = { id: string; made_at: Date; seen_at: Date; ends_at: Date; user_agent: string; remembered: boolean };

export async function listSessions(db: Reader, accountId: string, now: Date): Promise<OpenSession[]> {
  const { rows } = await sql<OpenSession>`select id, made_at, seen_at, ends_at, user_agent, remembered from identity.sessions
    where account_id = ${accountId} and ends_at > ${now} and seen_at + idle > ${now} order by seen_at desc`.execute(db);
  return rows;
}

/** Sessions over for good, and counters nobody needs any more. */
export async function sweepSessions(tx: Tx, now: Date): Promise<void> {
  await sql`delete from identity.sessions where ends_at < ${now} or seen_at + idle < ${now}`.execute(tx);
  await sql`delete from identity.failing_addresses where failed_at < ${now}::timestamptz - interval '1 hour'`.execute(tx);
  await sql`delete from identity.sign_in_failures where failed_at < ${now}::timestamptz - interval '2 days'`.execute(tx);
}

export type OpenToken = { id: string; name: string; scopes: string[]; made_on: Day; ends_on: Day; used_at: Date | null };

export async function insertToken(tx: Tx, it: { account_id: string; token_hash: Buffer; name: string; scopes: readonly string[]; made_on: Day; ends_on: Day }): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into identity.tokens (account_id, token_hash, name, scopes, made_on, ends_on)
    values (${it.account_id}, ${it.token_hash}, ${it.name}, ${[...it.scopes]}::text[], ${it.made_on}, ${it.ends_on}) returning id`.execute(tx);
  return rows[0]!.id;
}

export async function markTokenEnded(tx: Tx, accountId: string, tokenId: string, on: Day): Promise<boolean> {
  const { numAffectedRows } = await sql`update identity.tokens set ended_on = ${on} where id = ${tokenId} and account_id = ${accountId} and ended_on is null`.execute(tx);
  return numAffectedRows === 1n;
}

export async function markTokensEnded(tx: Tx, accountId: string, on: Day): Promise<number> {
  const { numAffectedRows } = await sql`update identity.tokens set ended_on = ${on} where account_id = ${accountId} and ended_on is null`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}

export async function listTokens(db: Reader, accountId: string, today: Day): Promise<OpenToken[]> {
  const { rows } = await sql<OpenToken>`select token.id, token.name, token.scopes, token.made_on, token.ends_on, use.used_at
    from identity.tokens token left join identity.token_uses use on use.token_id = token.id
    where token.account_id = ${accountId} and token.ended_on is null and token.ends_on >= ${today}::date order by token.id desc`.execute(db);
  return rows;
}
