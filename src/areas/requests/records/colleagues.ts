import { sql } from "kysely";
import type { Day } from "../../../kernel/day.ts";
import type { Reader } from "../../../platform/database.ts";

export type Colleague = { account_id: string; name: string; sector: string | null };

/** Who works today in these sectors, or leads the department they belong to: to these a case may be handed. */
export async function listColleagues(reader: Reader, sectors: readonly string[], day: Day): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`select distinct on (held.name, held.account_id) held.account_id, held.name, held.sector
    from identity.holders held join office.staff_now staff on staff.account_id = held.account_id
    where held.during @> ${day}::date and (held.sector = any(${[...sectors]}::text[])
      or held.role = 'head' and held.department in (select side from office.sectors where code = any(${[...sectors]}::text[])))
    order by held.name, held.account_id`.execute(reader);
  return rows;
}

/** The name behind an account, also of who has left. */
export async function nameOfAccount(reader: Reader, account: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select name from identity.people where account_id = ${account}::uuid`.execute(reader);
  return rows[0]?.name;
}
