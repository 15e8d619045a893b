/** What the platform keeps for a while only: answers to repeated submits, counted hits, parked forms. */
import { sql } from "kysely";
import type { Database } from "./database.ts";
import type { JobKind } from "./jobs.ts";
import { sweepLimits } from "./limits.ts";

export function sweep(database: Database): JobKind {
  return {
    name: "platform.sweep",
    schedule: "*/15 * * * *",
    async work() {
      await sql`delete from platform.idempotency where made_at < now() - interval '7 days'`.execute(database);
      await sweepLimits(database);
      await sql`delete from platform.parked where made_at < now() - interval '30 minutes'`.execute(database);
    },
  };
}
