import { sql } from "kysely";
import type { Reader } from "../../../platform/database.ts";

export type CounterDay = { served: number; given: number; opened: number };

/** What one account did at the counter since the morning. */
export async function counterDay(reader: Reader, account: string | null, since: Date): Promise<CounterDay> {
  const { rows } = await sql<CounterDay>`select count(distinct person_id)::int as served, count(*) filter (where paper_id is not null and closed_at = asked_at)::int as given,
      count(*) filter (where paper_id is null or closed_at is distinct from asked_at)::int as opened
    from requests.requests where asked_by = ${account}::uuid and channel = 'counter' and asked_at >= ${since}`.execute(reader);
  return rows[0]!;
}
