/** Everything the worker does by itself: each area's jobs, and the platform's own housekeeping. */
// Kinds of papers are known to a process once it imports the areas that print them.
import "./areas/students/index.ts";
import { drawPapersLeftBehind } from "./areas/documents/jobs.ts";
import { sweepIdentity } from "./areas/identity/jobs.ts";
import type { Database } from "./platform/database.ts";
import type { JobKind } from "./platform/jobs.ts";
import { recountAfterCalendar, tellLateCases } from "./areas/requests/jobs.ts";
import { sweep } from "./platform/sweep.ts";

export function jobs(database: Database): JobKind[] {
  return [sweep(database), sweepIdentity(database), drawPapersLeftBehind(database), recountAfterCalendar(database), tellLateCases(database)];
}
