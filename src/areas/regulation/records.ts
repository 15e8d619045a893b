import { sql } from "kysely";
import type { Reader } from "../../platform/database.ts";

/** A service's last thirty days, as requests publishes them: no persons. */
export type ServiceFigures = { service: string; answered: number; median_s: number | null; late: number };

let kept: { at: number; figures: ReadonlyMap<string, ServiceFigures> } | undefined;

/** The same for everyone, so counted at most once in five seconds a process. */
export async function figuresByService(reader: Reader, now: Date): Promise<ReadonlyMap<string, ServiceFigures>> {
  if (kept && Math.abs(now.getTime() - kept.at) < 5_000) return kept.figures;
  const { rows } = await sql<ServiceFigures>`select service, answered, median_s, late from requests.fulfilled`.execute(reader);
  kept = { at: now.getTime(), figures: new Map(rows.map((row) => [row.service, row])) };
  return kept.figures;
}
