import { describe, expect, test } from "vitest";
import { firstHead, headBeginning, headOf, headText, leafOf, nodeOf, proofOf, rootByProof, rootOf } from "./merkle.ts";

const note = (n: number, said = `{"act":"a.b","actor":null,"n":${n}}`) => ({ note_id: BigInt(n), said_at_us: 1_795_500_000_000_000n + BigInt(n), said, private_digest: null });
const leaves = (count: number) => Array.from({ length: count }, (_, i) => leafOf(note(i + 1)));

describe("fixed vectors: a change here breaks every block already sealed", () => {
  test("leaf", () => {
    expect(leafOf(note(1)).toString("hex")).toBe("8eafe65f4f9ce9d41ab1ed5800c7536db21c44045566c5e904d70280ce6a0511");
    expect(leafOf({ ...note(1), private_digest: Buffer.alloc(32, 7) }).toString("hex")).toBe("a2bdb6922bc57e8377459c92280dd1886fabad9833aaef413efedcdcab430959");
  });
  test("root of five, the odd one goes up as it is", () => {
    const [a, b, c, d, e] = leaves(5) as [Buffer, Buffer, Buffer, Buffer, Buffer];
    expect(rootOf([a, b, c, d, e])).toEqual(nodeOf(nodeOf(nodeOf(a, b), nodeOf(c, d)), e));
    expect(rootOf([a, b, c, d, e]).toString("hex")).toBe("f95877275184e25c208f12a59f9b9e3a48d83286ba4b11c030767de4ef4f6534");
  });
  test("head", () => {
    const head = headOf({ block_no: 1, first_leaf: 1n, leaves: 5, root: rootOf(leaves(5)), prev_head: firstHead, sealed_at_us: 1_795_500_001_000_000n });
    expect(head.toString("hex")).toBe("329efcd37ebd904aeadb9549face0fd5d4c1913e80424a84cb9816ee95bd11e0");
  });
});

describe("a leaf changes with", () => {
  test.each([
    ["the id", { note_id: 2n }], ["the time", { said_at_us: 1n }], ["the words", { said: "{}" }], ["the private digest", { private_digest: Buffer.alloc(32, 1) }],
  ])("%s", (_, change) => {
    expect(leafOf({ ...note(1), ...change })).not.toEqual(leafOf(note(1)));
  });
});

test("a leaf is never a node: a sealed pair cannot be passed off as a note", () => {
  const [a, b] = leaves(2) as [Buffer, Buffer];
  expect(leafOf({ ...note(1), said: Buffer.concat([a, b]).toString("latin1") })).not.toEqual(nodeOf(a, b));
});

test.each([1, 2, 3, 4, 5, 7, 8, 9, 33])("each leaf of %i proves itself, and no other", (count) => {
  const all = leaves(count);
  const root = rootOf(all);
  for (const [at, leaf] of all.entries()) {
    expect(rootByProof(leaf, proofOf(all, at))).toEqual(root);
    expect(rootByProof(leafOf(note(99)), proofOf(all, at))).not.toEqual(root);
  }
});

test("order matters", () => {
  const [a, b, c] = leaves(3) as [Buffer, Buffer, Buffer];
  expect(rootOf([a, b, c])).not.toEqual(rootOf([b, a, c]));
});

test("no leaves, no root", () => {
  expect(() => rootOf([])).toThrow("without leaves");
});

test.each([
  ["as printed", "a1b2 c3d4 e5f6 0718 2930 4a5b 6c7d 8e9f", "a1b2c3d4e5f6071829304a5b6c7d8e9f"],
  ["capitals, no spaces", "A1B2C3D4E5F6071829304A5B6C7D8E9F", "a1b2c3d4e5f6071829304a5b6c7d8e9f"],
  ["too short", "a1b2", undefined],
  ["no hex", "z1b2 c3d4 e5f6 0718 2930 4a5b 6c7d 8e9f", undefined],
])("a typed head, %s", (_, typed, expected) => {
  expect(headBeginning(typed)).toBe(expected);
});

test("a head in print is its first 32 digits in eight groups", () => {
  const head = Buffer.from("a1b2c3d4e5f6071829304a5b6c7d8e9f".padEnd(64, "0"), "hex");
  expect(headText(head)).toBe("a1b2 c3d4 e5f6 0718 2930 4a5b 6c7d 8e9f");
  expect(head.toString("hex").startsWith(headBeginning(headText(head))!)).toBe(true);
});
