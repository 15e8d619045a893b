import { sql } from "kysely";
import type { Reader } from "./database.ts";

/**
 * Counts one hit on `key` in `bucket` and says whether it is within `limit` per `seconds`. Counted in the
 * database, so that any number of web processes count together; by its clock, which nobody moves.
 */
export async function hit(db: Reader, bucket: string, key: string, limit: number, seconds: number): Promise<{ allowed: boolean; retryAfter: number }> {
  const { rows } = await sql<{ hits: number; left: number }>`
    with span as (select to_timestamp(floor(extract(epoch from clock_timestamp()) / ${seconds}::int) * ${seconds}::int) as begins)
    insert into platform.rate_buckets as counted (key, bucket) select ${`${bucket}:${seconds}:${key}`}, begins from span
    on conflict (key, bucket) do update set hits = counted.hits + 1
    returning hits, ceil(extract(epoch from bucket + make_interval(secs => ${seconds}::int) - clock_timestamp()))::int as left`.execute(db);
  const { hits, left } = rows[0]!;
  return { allowed: hits <= limit, retryAfter: Math.max(1, left) };
}

/** Forgets buckets past any window in use. */
export async function sweepLimits(db: Reader): Promise<void> {
  await sql`delete from platform.rate_buckets where bucket < now() - interval '2 days'`.execute(db);
}
