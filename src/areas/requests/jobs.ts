import { system } from "../../platform/actor.ts";
import type { Database } from "../../platform/database.ts";
import { atDesk, type Desk } from "../../platform/desk.ts";
import type { JobKind } from "../../platform/jobs.ts";
import { tellLate } from "./acts/late.ts";
import { recountDeadlines } from "./acts/recount.ts";

/** Nothing changed, so nothing is to be noted: the desk is left without a trace. */
class NothingToDo extends Error {}

/** An act of the system's own; where it finds nothing to do, nothing is written. */
async function quietly(database: Database, name: string, work: (desk: Desk) => Promise<number | undefined>): Promise<void> {
  await atDesk(database, system(name, []), async (desk) => {
    if ((await work(desk)) === undefined) throw new NothingToDo();
  }).catch((error: unknown) => {
    if (!(error instanceof NothingToDo)) throw error;
  });
}

/** Listens for changes of the calendar, each minute. */
export function recountAfterCalendar(database: Database): JobKind {
  return { name: "requests.recount", schedule: "* * * * *", work: () => quietly(database, "requests.recount", recountDeadlines) };
}

/** At nine in the morning those are told whom the office kept waiting. */
export function tellLateCases(database: Database): JobKind {
  return { name: "requests.late", schedule: "0 9 * * *", work: () => quietly(database, "requests.late", tellLate) };
}
