import { sql } from "kysely";
import type { Database, Reader } from "../../../platform/database.ts";

/** "I have this case open", said again every twenty seconds. Advice, not a lock, so it leaves no note. */
export async function sayPresent(database: Database, requestId: string, account: { id: string; name: string }): Promise<void> {
  await sql`insert into requests.presence (request_id, account_id, name, opened_at, seen_at) values (${requestId}, ${account.id}, ${account.name}, now(), now())
    on conflict (request_id, account_id) do update set seen_at = now(),
      opened_at = case when requests.presence.seen_at < now() - interval '90 seconds' then now() else requests.presence.opened_at end`.execute(database);
}

/** Others who have the case open now. */
export async function listPresent(reader: Reader, requestId: string, butNot: string | null): Promise<{ name: string; opened_at: Date }[]> {
  const { rows } = await sql<{ name: string; opened_at: Date }>`select name, opened_at from requests.presence
    where request_id = ${requestId} and account_id is distinct from ${butNot}::uuid and seen_at > now() - interval '90 seconds' order by opened_at`.execute(reader);
  return rows;
}
