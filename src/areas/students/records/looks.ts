import { sql } from "kysely";
import type { Reader } from "../../../platform/database.ts";

export type Look = {
  note_id: number; said_at: Date; act: "students.looked" | "students.revealed"; class: string | null; reason: string | null; field: string | null;
  role: string | null; sector: string | null; department: string | null; name: string | null;
};

/** Who opened a person's record, newest first: the office's place of each on that day, and the name for those who may know it. */
export async function listLooks(reader: Reader, personId: string, page = 1, size = 50): Promise<Look[]> {
  const { rows } = await sql<Look>`select look.note_id, look.said_at, look.act, look.class, look.reason, look.field, held.role, held.sector, held.department, people.name
    from (select * from students.looks where person_id = ${personId}::uuid order by note_id desc limit ${size} offset ${(page - 1) * size}) look
    left join identity.people people on people.account_id = look.account_id
    left join lateral (select role, sector, department from identity.holders holder where holder.account_id = look.account_id
      and holder.during @> (look.said_at at time zone 'Asia/Tashkent')::date order by holder.role = 'director' desc, lower(holder.during) desc limit 1) held on true
    order by look.note_id desc`.execute(reader);
  return rows;
}

export async function countLooks(reader: Reader, personId: string): Promise<{ looks: number; revealed: number }> {
  const { rows } = await sql<{ looks: number; revealed: number }>`select count(*)::int as looks, count(*) filter (where act = 'students.revealed')::int as revealed
    from students.looks where person_id = ${personId}::uuid`.execute(reader);
  return rows[0]!;
}
