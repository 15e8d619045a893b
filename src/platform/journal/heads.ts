import { sql } from "kysely";
import type { Reader } from "../database.ts";

export type Head = { block_no: number; head: Buffer; sealed_at: Date; notes: number };

/** The newest sealed block; undefined before the first. `notes` counts all notes sealed up to it. */
export async function latestHead(db: Reader): Promise<Head | undefined> {
  const { rows } = await sql<Head>`select block_no, head, sealed_at, first_leaf + leaves - 1 as notes from journal.blocks order by block_no desc limit 1`.execute(db);
  return rows[0];
}

/** The last block of each day (Asia/Tashkent), newest first: what other institutes may mirror. */
export async function listDailyHeads(db: Reader, days = 400): Promise<(Head & { day: string })[]> {
  const { rows } = await sql<Head & { day: string }>`select distinct on (day) (sealed_at at time zone 'Asia/Tashkent')::date as day,
      block_no, head, sealed_at, first_leaf + leaves - 1 as notes
    from journal.blocks order by day desc, block_no desc limit ${days}`.execute(db);
  return rows;
}

/** How many notes wait and for how long the oldest has: above six minutes something is wrong. */
export async function sealingLag(db: Reader): Promise<{ waiting: number; seconds: number }> {
  const { rows } = await sql<{ waiting: number; seconds: number }>`select count(*)::int as waiting,
      coalesce(extract(epoch from clock_timestamp() - min(note.said_at)), 0)::int as seconds
    from journal.waiting join journal.notes note using (note_id)`.execute(db);
  return rows[0]!;
}

/** Where a head was told outside: kept, so that cut-off newest blocks show. */
export async function keepAnchor(db: Reader, block_no: number, way: string, told_at: Date, reference: string): Promise<void> {
  await sql`insert into journal.anchors (block_no, way, told_at, reference) values (${block_no}, ${way}, ${told_at}, ${reference})
    on conflict (block_no, way) do nothing`.execute(db);
}
