import { createHash } from "node:crypto";

/** What a leaf is made of: the stored bytes of a note, never a re-printed form of them. */
export type LeafOf = { note_id: bigint; said_at_us: bigint; said: string; private_digest: Buffer | null };

export type HeadOf = { block_no: number; first_leaf: bigint; leaves: number; root: Buffer; prev_head: Buffer; sealed_at_us: bigint };

const leafMark = Buffer.of(0);
const nodeMark = Buffer.of(1);
const headMark = Buffer.of(2);
const nothingPrivate = Buffer.alloc(32);

/** The head before the first block. */
export const firstHead = Buffer.alloc(32);

function eight(value: bigint | number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(value));
  return bytes;
}

const sha256 = (...parts: Buffer[]): Buffer => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Printed in every proof: changing it breaks all blocks already sealed. */
export function leafOf(note: LeafOf): Buffer {
  return sha256(leafMark, eight(note.note_id), eight(note.said_at_us), sha256(Buffer.from(note.said, "utf8")), note.private_digest ?? nothingPrivate);
}

export function nodeOf(left: Buffer, right: Buffer): Buffer {
  return sha256(nodeMark, left, right);
}

/** The root over leaves in their order; an odd one goes up as it is (RFC 6962's shape). */
export function rootOf(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) throw new Error("A block without leaves has no root.");
  let row = leaves;
  while (row.length > 1) {
    const above: Buffer[] = [];
    for (let i = 0; i < row.length; i += 2) above.push(i + 1 < row.length ? nodeOf(row[i]!, row[i + 1]!) : row[i]!);
    row = above;
  }
  return row[0]!;
}

export function headOf(block: HeadOf): Buffer {
  return sha256(headMark, eight(block.block_no), eight(block.first_leaf), eight(block.leaves), block.root, block.prev_head, eight(block.sealed_at_us));
}

/** The hashes beside the way from one leaf to the root: shows that a note is in a block without showing its neighbours. */
export type Step = { side: "left" | "right"; hash: Buffer };

export function proofOf(leaves: readonly Buffer[], at: number): Step[] {
  const steps: Step[] = [];
  let row = leaves;
  let i = at;
  while (row.length > 1) {
    const beside = i % 2 === 0 ? row[i + 1] : row[i - 1];
    if (beside) steps.push({ side: i % 2 === 0 ? "right" : "left", hash: beside });
    const above: Buffer[] = [];
    for (let j = 0; j < row.length; j += 2) above.push(j + 1 < row.length ? nodeOf(row[j]!, row[j + 1]!) : row[j]!);
    row = above;
    i = Math.floor(i / 2);
  }
  return steps;
}

export function rootByProof(leaf: Buffer, steps: readonly Step[]): Buffer {
  return steps.reduce((hash, step) => (step.side === "left" ? nodeOf(step.hash, hash) : nodeOf(hash, step.hash)), leaf);
}

/** A head as it stands in small print on papers: its first 32 hex digits in eight groups. */
export function headText(head: Buffer): string {
  return head.toString("hex").slice(0, 32).match(/.{4}/g)!.join(" ");
}

/** What a person copied from a paper, as the hex digits a head must begin with; undefined if it is no head. */
export function headBeginning(typed: string): string | undefined {
  const digits = typed.toLowerCase().replace(/[\s·:-]/g, "");
  return /^([0-9a-f]{32}|[0-9a-f]{64})$/.test(digits) ? digits : undefined;
}
