import { verify as verifyBytes, type KeyObject } from "node:crypto";
import { sql } from "kysely";
import type { Reader } from "../database.ts";
import { privateDigest } from "./note.ts";
import { firstHead, headBeginning, headOf, headText, leafOf, rootOf } from "./merkle.ts";
import { longestWaitSeconds } from "./seal.ts";

/** The first thing that is not as it was sealed. */
export type Wrong = { what: string; block_no?: number; note_id?: string; expected?: string; found?: string };

export type Verified = { blocks: number; notes: number; head: Buffer | undefined; wrong: Wrong | undefined };

export type VerifyOptions = {
  /** Public keys by their number; a block of an unknown key is wrong. */
  keys: ReadonlyMap<number, KeyObject>;
  /** A head told outside (paper, e-mail, another institute): 32 or 64 hex digits, in groups or not. */
  anchor?: string | undefined;
  /** Blocks read at once: bounds the memory. */
  atOnce?: number;
  onProgress?: (blocks: number) => void;
};

type Block = { block_no: number; first_leaf: number; leaves: number; root: Buffer; prev_head: Buffer; sealed_at_us: string; head: Buffer; key_id: number; signature: Buffer };
type Leaf = { leaf_no: number; note_id: string; block_no: number; leaf: Buffer; said_at_us: string | null; said: string | null; private_digest: Buffer | null };

const short = (bytes: Buffer) => bytes.toString("hex");

/** Reads the whole journal, block by block, and stops at the first fault, which it names. */
export async function verifyJournal(db: Reader, options: VerifyOptions): Promise<Verified> {
  const anchor = options.anchor === undefined ? undefined : headBeginning(options.anchor);
  if (options.anchor !== undefined && anchor === undefined) return { blocks: 0, notes: 0, head: undefined, wrong: { what: "the anchor is not a head: 32 or 64 hex digits", found: options.anchor } };
  let head: Buffer = firstHead;
  let blocks = 0;
  let notes = 0;
  let anchored = anchor === undefined;
  const done = (wrong?: Wrong): Verified => ({ blocks, notes, head: blocks > 0 ? head : undefined, wrong });

  for (;;) {
    const read = await readBlocks(db, blocks, options.atOnce ?? 16);
    if (read.length === 0) break;
    const leaves = await readLeaves(db, notes + 1, notes + read.reduce((sum, block) => sum + block.leaves, 0));
    for (const block of read) {
      const wrong = wrongInBlock(block, { block_no: blocks + 1, first_leaf: notes + 1, head }, leaves, options.keys);
      if (wrong) return done(wrong);
      blocks += 1;
      notes += block.leaves;
      head = block.head;
      if (anchor !== undefined && short(head).startsWith(anchor)) anchored = true;
    }
    options.onProgress?.(blocks);
  }
  const beside = (await wrongOutsideBlocks(db, blocks, notes)) ?? (await wrongPrivateWords(db));
  if (beside) return done(beside);
  if (!anchored) return done({ what: "no block has the head of the anchor: blocks were cut off or made anew after it was told", expected: options.anchor!, found: blocks > 0 ? headText(head) : "no block" });
  return done();
}

async function readBlocks(db: Reader, after: number, atOnce: number): Promise<Block[]> {
  const { rows } = await sql<Block>`select block_no, first_leaf, leaves, root, prev_head, (extract(epoch from sealed_at) * 1000000)::bigint::text as sealed_at_us,
    head, key_id, signature from journal.blocks where block_no > ${after} order by block_no limit ${atOnce}`.execute(db);
  return rows;
}

async function readLeaves(db: Reader, from: number, until: number): Promise<Map<number, Leaf>> {
  const { rows } = await sql<Leaf>`select leaf.leaf_no, leaf.note_id::text, leaf.block_no, leaf.leaf,
      (extract(epoch from note.said_at) * 1000000)::bigint::text as said_at_us, note.said, note.private_digest
    from journal.leaves leaf left join journal.notes note using (note_id) where leaf.leaf_no between ${from} and ${until}`.execute(db);
  return new Map(rows.map((leaf) => [leaf.leaf_no, leaf]));
}

function wrongInBlock(block: Block, due: { block_no: number; first_leaf: number; head: Buffer }, leaves: ReadonlyMap<number, Leaf>, keys: ReadonlyMap<number, KeyObject>): Wrong | undefined {
  const { block_no } = block;
  if (block_no !== due.block_no) return { what: "a block is missing", block_no: due.block_no, expected: String(due.block_no), found: String(block_no) };
  if (block.first_leaf !== due.first_leaf) return { what: "the block does not begin where the one before ended", block_no, expected: String(due.first_leaf), found: String(block.first_leaf) };
  const hashes: Buffer[] = [];
  for (let leaf_no = block.first_leaf; leaf_no < block.first_leaf + block.leaves; leaf_no += 1) {
    const leaf = leaves.get(leaf_no);
    if (!leaf) return { what: `leaf ${leaf_no} is missing`, block_no };
    const { note_id } = leaf;
    if (leaf.block_no !== block_no) return { what: `leaf ${leaf_no} says it is of another block`, block_no, note_id, expected: String(block_no), found: String(leaf.block_no) };
    if (leaf.said === null || leaf.said_at_us === null) return { what: "the note was removed", block_no, note_id, expected: short(leaf.leaf) };
    const hash = leafOf({ note_id: BigInt(note_id), said_at_us: BigInt(leaf.said_at_us), said: leaf.said, private_digest: leaf.private_digest });
    if (!hash.equals(leaf.leaf)) return { what: "the note is not what was sealed", block_no, note_id, expected: short(leaf.leaf), found: short(hash) };
    hashes.push(hash);
  }
  const root = rootOf(hashes);
  if (!root.equals(block.root)) return { what: "the notes of the block, or their order, are not what was sealed", block_no, expected: short(block.root), found: short(root) };
  if (!block.prev_head.equals(due.head)) return { what: "the block does not follow the one before it", block_no, expected: short(due.head), found: short(block.prev_head) };
  const head = headOf({ block_no, first_leaf: BigInt(block.first_leaf), leaves: block.leaves, root, prev_head: block.prev_head, sealed_at_us: BigInt(block.sealed_at_us) });
  if (!head.equals(block.head)) return { what: "the head is not that of the block", block_no, expected: short(block.head), found: short(head) };
  const key = keys.get(block.key_id);
  if (!key) return { what: `the block is signed with key ${block.key_id}, which is not ours`, block_no };
  if (!verifyBytes(null, head, key, block.signature)) return { what: "the signature is not that of our key", block_no };
  return undefined;
}

/** What no block speaks of: leaves past the end, notes that were never sealed, anchors of blocks that are gone. */
async function wrongOutsideBlocks(db: Reader, blocks: number, leaves: number): Promise<Wrong | undefined> {
  const { rows: past } = await sql<{ leaf_no: number; note_id: string }>`select leaf_no, note_id::text from journal.leaves
    where leaf_no > ${leaves} or leaf_no < 1 order by leaf_no limit 1`.execute(db);
  if (past[0]) return { what: `leaf ${past[0].leaf_no} is in no block: blocks were removed`, note_id: past[0].note_id };
  const { rows: unsealed } = await sql<{ note_id: string }>`select note.note_id::text from journal.notes note
    where not exists (select from journal.leaves leaf where leaf.note_id = note.note_id)
      and not exists (select from journal.waiting waiting where waiting.note_id = note.note_id) order by note.note_id limit 1`.execute(db);
  if (unsealed[0]) return { what: "the note is in no block and does not wait for one: it was kept out of sealing, or put in by hand", note_id: unsealed[0].note_id };
  const { rows: late } = await sql<{ note_id: string; seconds: number }>`select waiting.note_id::text, extract(epoch from clock_timestamp() - note.said_at)::int as seconds
    from journal.waiting join journal.notes note using (note_id)
    where note.said_at < clock_timestamp() - make_interval(secs => ${longestWaitSeconds}) order by note_id limit 1`.execute(db);
  if (late[0]) return { what: `the note waits for sealing since ${late[0].seconds} s: the sealer stands, or it is held out`, note_id: late[0].note_id };
  const { rows: cut } = await sql<{ block_no: number; way: string }>`select block_no, way from journal.anchors where block_no > ${blocks} order by block_no limit 1`.execute(db);
  if (cut[0]) return { what: `block ${cut[0].block_no} was told outside (${cut[0].way}) and is gone`, block_no: cut[0].block_no };
  return undefined;
}

/** Private words must fit their digest; where they are gone, a note must say that they were erased. */
async function wrongPrivateWords(db: Reader): Promise<Wrong | undefined> {
  const { rows: gone } = await sql<{ note_id: string }>`select note.note_id::text from journal.notes note
    where note.private_digest is not null and not exists (select from journal.private words where words.note_id = note.note_id)
      and not exists (select from journal.notes erasure where erasure.act = 'journal.erased' and erasure.subject = 'note:' || note.note_id)
    order by note.note_id limit 1`.execute(db);
  if (gone[0]) return { what: "the private words are gone and no note says they were erased", note_id: gone[0].note_id };
  for (let after = "0"; ; ) {
    const { rows } = await sql<{ note_id: string; salt: Buffer; body: string; private_digest: Buffer | null }>`
      select words.note_id::text, words.salt, words.body, note.private_digest from journal.private words join journal.notes note using (note_id)
      where words.note_id > ${after}::bigint order by words.note_id limit 5000`.execute(db);
    const wrong = rows.find((row) => !row.private_digest?.equals(privateDigest(row.salt, row.body)));
    if (wrong) return { what: "the private words are not those that were noted", note_id: wrong.note_id };
    if (rows.length === 0) return undefined;
    after = rows.at(-1)!.note_id;
  }
}

/** A fault in one sentence, for people and logs. */
export function wrongText(wrong: Wrong): string {
  const where = [wrong.block_no === undefined ? "" : `block ${wrong.block_no}`, wrong.note_id === undefined ? "" : `note ${wrong.note_id}`].filter(Boolean).join(", ");
  const compared = [wrong.expected === undefined ? "" : `expected ${wrong.expected}`, wrong.found === undefined ? "" : `found ${wrong.found}`].filter(Boolean).join(", ");
  return `${where ? `${where}: ` : ""}${wrong.what}${compared ? ` (${compared})` : ""}`;
}
