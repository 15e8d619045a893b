import { now as clockNow } from "../../platform/clock.ts";
import type { Database } from "../../platform/database.ts";
import type { JobKind } from "../../platform/jobs.ts";
import { sweepSessions } from "./records/sessions.ts";

/** Ended sessions and old counters are forgotten; nothing of it is a protected table, so no note is due. */
export function sweepIdentity(database: Database): JobKind {
  return {
    name: "identity.sweep",
    schedule: "*/15 * * * *",
    work: () => database.transaction().execute((tx) => sweepSessions(tx, clockNow())),
  };
}
