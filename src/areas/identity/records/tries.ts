import { sql } from "kysely";
import type { Day } from "../../../kernel/day.ts";
import type { Reader, Tx } from "../../../platform/database.ts";

/** Every unknown browser is counted as one. */
export const unknownBrowser = Buffer.alloc(0);

/** Is it a browser from which this account has signed in? */
export async function isKnownBrowser(db: Reader, browserHash: Buffer, accountId: string, since: Date): Promise<boolean> {
  const { rows } = await sql`select from identity.known_browsers
    where browser_hash = ${browserHash} and account_id = ${accountId} and seen_at > ${since}`.execute(db);
  return rows.length > 0;
}

export async function keepBrowser(tx: Tx, browserHash: Buffer, accountId: string, now: Date): Promise<void> {
  await sql`insert into identity.known_browsers (browser_hash, account_id, made_at, seen_at) values (${browserHash}, ${accountId}, ${now}, ${now})
    on conflict (browser_hash, account_id) do update set seen_at = excluded.seen_at`.execute(tx);
}

/**
 * Counts a try as failed before it is made, so that a hundred at once are a hundred; a right password takes it back.
 * One statement: no row means one must wait (nothing is counted then, so hammering makes nobody wait longer).
 */
export async function claimTry(db: Reader, nameHash: Buffer, browserHash: Buffer, now: Date, today: Day, waits: readonly number[], aDay: number): Promise<{ claimed: boolean; freeAt: Date | null }> {
  const { rows } = await sql<{ free_at: Date }>`insert into identity.sign_in_failures as kept
      (name_hash, browser_hash, failures, failed_at, free_at, on_day, failures_on_day)
    values (${nameHash}, ${browserHash}, 1, ${now}, ${now}::timestamptz + make_interval(secs => (${[...waits]}::int[])[1]), ${today}, 1)
    on conflict (name_hash, browser_hash) do update set
      failures = case when kept.failed_at < ${now}::timestamptz - interval '1 day' then 1 else kept.failures + 1 end,
      failed_at = ${now},
      free_at = ${now}::timestamptz + make_interval(secs => (${[...waits]}::int[])[
        least(${waits.length}, case when kept.failed_at < ${now}::timestamptz - interval '1 day' then 1 else kept.failures + 1 end)]),
      on_day = ${today},
      failures_on_day = case when kept.on_day = ${today}::date then kept.failures_on_day + 1 else 1 end
    where kept.free_at <= ${now} and (kept.on_day <> ${today}::date or kept.failures_on_day < ${aDay})
    returning free_at`.execute(db);
  if (rows[0]) return { claimed: true, freeAt: rows[0].free_at };
  const { rows: kept } = await sql<{ free_at: Date }>`select free_at from identity.sign_in_failures where name_hash = ${nameHash} and browser_hash = ${browserHash}`.execute(db);
  return { claimed: false, freeAt: kept[0]?.free_at ?? null };
}

export async function clearTries(tx: Tx, nameHash: Buffer, browserHash: Buffer): Promise<void> {
  await sql`delete from identity.sign_in_failures where name_hash = ${nameHash} and browser_hash = ${browserHash}`.execute(tx);
}

export async function countMissedNames(db: Reader, ipHash: Buffer, since: Date): Promise<number> {
  const { rows } = await sql<{ missed: number }>`select count(*)::int as missed from identity.failing_addresses where ip_hash = ${ipHash} and failed_at > ${since}`.execute(db);
  return rows[0]!.missed;
}

export async function noteMissedName(db: Reader, ipHash: Buffer, nameHash: Buffer, now: Date): Promise<void> {
  await sql`insert into identity.failing_addresses (ip_hash, name_hash, failed_at) values (${ipHash}, ${nameHash}, ${now})
    on conflict (ip_hash, name_hash) do update set failed_at = excluded.failed_at`.execute(db);
}
