import type { Database } from "../../platform/database.ts";
import type { JobKind } from "../../platform/jobs.ts";
import { now } from "../../platform/clock.ts";
import { drawAndKeep } from "./drawing.ts";
import { listUndrawn } from "./records.ts";

const dayMs = 86_400_000;

/** The safety net of `drawRightAfter`: papers that were issued while the drawing process was dying are drawn within a minute. */
export function drawPapersLeftBehind(database: Database): JobKind {
  return {
    name: "documents.draw-left-behind",
    schedule: "* * * * *",
    async work() {
      for (const id of await listUndrawn(database, new Date(now().getTime() - dayMs), 200)) await drawAndKeep(database, id);
    },
  };
}
