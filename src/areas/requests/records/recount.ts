import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database.ts";
import type { Term } from "../terms.ts";

/** The newest note that changed the calendar; 0 where none did. */
export async function latestCalendarNote(reader: Reader): Promise<number> {
  const { rows } = await sql<{ last: number }>`select coalesce(max(note_id), 0) as last from journal.notes where act in ('office.holiday_declared', 'office.holiday_withdrawn')`.execute(reader);
  return rows[0]!.last;
}

/** Up to which note the open cases have been counted anew. */
export async function recountedUpTo(reader: Reader): Promise<number> {
  const { rows } = await sql<{ upto: number }>`select coalesce(max(((said::jsonb) ->> 'upto')::bigint), 0) as upto from journal.notes where act = 'requests.recounted'`.execute(reader);
  return rows[0]!.upto;
}

export type OpenCase = { id: string; number: string; service: string; person_id: string; asked_at: Date; term: Term; due_on: string; pauses: { from_at: string; until_at: string | null; reason: string }[] };

/** Every open case with its pauses, locked in the order of numbers. */
export async function listOpenForRecount(tx: Tx): Promise<OpenCase[]> {
  const { rows } = await sql<OpenCase>`select r.id, r.number, r.service, r.person_id, r.asked_at, r.term, r.due_on,
      coalesce((select json_agg(json_build_object('from_at', p.from_at, 'until_at', p.until_at, 'reason', p.reason) order by p.from_at) from requests.pauses p where p.request_id = r.id), '[]') as pauses
    from requests.requests r where r.closed_at is null order by r.number for update of r`.execute(tx);
  return rows;
}
