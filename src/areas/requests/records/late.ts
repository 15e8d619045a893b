import { sql } from "kysely";
import type { Day } from "../../../kernel/day.ts";
import type { Reader, Tx } from "../../../platform/database.ts";
import type { CaseRow } from "./case.ts";

export type LateCase = Pick<CaseRow, "number" | "service" | "person_id" | "sector" | "due_on">;

/** Open cases whose day is over and whose clock runs, held in the order of numbers. */
export async function listLate(tx: Tx, today: Day, now: Date): Promise<LateCase[]> {
  const { rows } = await sql<LateCase>`select number, service, person_id, sector, due_on from requests.requests
    where closed_at is null and paused_at is null and due_on < ${today}::date and due_at < ${now} order by number for update`.execute(tx);
  return rows;
}

/** Who leads the department of a sector. */
export async function listHeadsOf(reader: Reader, sector: string, day: Day): Promise<string[]> {
  const { rows } = await sql<{ account_id: string }>`select distinct held.account_id from identity.holders held join office.sectors sector on sector.side = held.department
    where held.role = 'head' and held.during @> ${day}::date and sector.code = ${sector} order by held.account_id`.execute(reader);
  return rows.map((row) => row.account_id);
}
