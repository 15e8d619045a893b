import { sign as signBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import type { Database } from "../database.ts";
import { locks } from "../locks.ts";
import { signingKey, type SigningKey } from "../secrets.ts";
import { firstHead, headOf, leafOf, rootOf } from "./merkle.ts";

/** More than this are left for the next block. */
export const leavesInABlock = 4096;

/** Notes that wait longer than this were kept out of sealing, or a transaction hangs: an alarm either way. */
export const longestWaitSeconds = 360;

export type Sealed = { block_no: number; leaves: number; head: Buffer };

type Settled = { note_id: string; said_at_us: string; said: string; private_digest: Buffer | null };

/** The key that seals now; older ones stay for verifying. */
export const sealingKeyName = "journal-1";

/**
 * Puts settled notes into one block and signs its head. A note is settled when every transaction as old as its own
 * is over, so none can appear before it any more. Answers undefined when nothing waits or another sealer is at it.
 */
export async function sealOnce(database: Database, key: SigningKey = signingKey(sealingKeyName)): Promise<Sealed | undefined> {
  return database.transaction().execute(async (tx) => {
    const { rows: lock } = await sql<{ taken: boolean }>`select pg_try_advisory_xact_lock(${locks.sealing}) as taken`.execute(tx);
    if (!lock[0]!.taken) return undefined;
    const { rows: notes } = await sql<Settled>`
      with settled as (select note_id, xid from journal.waiting
        where xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid, note_id limit ${leavesInABlock})
      select note.note_id::text, (extract(epoch from note.said_at) * 1000000)::bigint::text as said_at_us, note.said, note.private_digest
      from settled join journal.notes note using (note_id) order by settled.xid, note_id`.execute(tx);
    if (notes.length === 0) return undefined;
    const { rows: newest } = await sql<{ block_no: number; first_leaf: number; leaves: number; head: Buffer }>`
      select block_no, first_leaf, leaves, head from journal.blocks order by block_no desc limit 1`.execute(tx);
    const before = newest[0];
    const leaves = notes.map((note) => leafOf({ note_id: BigInt(note.note_id), said_at_us: BigInt(note.said_at_us), said: note.said, private_digest: note.private_digest }));
    const { rows: clock } = await sql<{ us: string }>`select (extract(epoch from clock_timestamp()) * 1000000)::bigint::text as us`.execute(tx);
    const block = {
      block_no: (before?.block_no ?? 0) + 1,
      first_leaf: BigInt(before ? before.first_leaf + before.leaves : 1),
      leaves: leaves.length,
      root: rootOf(leaves),
      prev_head: before?.head ?? firstHead,
      sealed_at_us: BigInt(clock[0]!.us),
    };
    const head = headOf(block);
    await sql`insert into journal.blocks (block_no, first_leaf, leaves, root, prev_head, sealed_at, head, key_id, signature)
      values (${block.block_no}, ${block.first_leaf.toString()}::bigint, ${block.leaves}, ${block.root}, ${block.prev_head},
        timestamptz 'epoch' + ${block.sealed_at_us.toString()}::bigint * interval '1 microsecond', ${head}, ${key.keyId}, ${signBytes(null, head, key.privateKey)})`.execute(tx);
    const ids = notes.map((note) => note.note_id);
    await sql`insert into journal.leaves (leaf_no, note_id, block_no, leaf)
      select ${block.first_leaf.toString()}::bigint + place - 1, note_id, ${block.block_no}, leaf
      from unnest(${ids}::bigint[], ${leaves}::bytea[]) with ordinality as row (note_id, leaf, place)`.execute(tx);
    await sql`delete from journal.waiting where note_id = any(${ids}::bigint[])`.execute(tx);
    return { block_no: block.block_no, leaves: leaves.length, head };
  });
}

/** Seals all that is settled. Answers how many notes went in. */
export async function sealAll(database: Database, key: SigningKey = signingKey(sealingKeyName)): Promise<number> {
  let sealed = 0;
  for (let block = await sealOnce(database, key); block; block = await sealOnce(database, key)) sealed += block.leaves;
  return sealed;
}

/** Seals each second until `stop` is called; what goes wrong is told and tried again. `stop` waits for a block under way. */
export function startSealing(database: Database, { onFault, everyMs = 1000 }: { onFault: (fault: unknown) => void; everyMs?: number }): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const run = (async () => {
    while (!stopping.signal.aborted) {
      try {
        const block = await sealOnce(database);
        // A full block means more is waiting: no pause before the next.
        if (block && block.leaves === leavesInABlock) continue;
      } catch (fault) {
        onFault(fault);
      }
      await pause(everyMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await run;
    },
  };
}
