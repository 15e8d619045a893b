import { generateKeyPairSync, sign, verify } from "node:crypto";
import { expect, test } from "vitest";
import { encodeContent, fromBase64url, joinSigned, splitSigned, toBase64url, type SignedContent } from "./signed.ts";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const content: SignedContent = {
  key_id: 3, kind: 1, year: 2026, number: 41, issued_on: "2026-11-24", valid_until: "2027-05-24", holder: "Karimova A.R.", digest: Uint8Array.from({ length: 16 }, (_, at) => at),
};
const bytes = encodeContent(content);
const signed = joinSigned(bytes, sign(null, bytes, privateKey));

function isTrue(carried: Uint8Array): boolean {
  const split = splitSigned(carried);
  return split !== undefined && verify(null, split.bytes, publicKey, split.signature);
}

test.each([
  { name: "as issued", of: content },
  { name: "for ever", of: { ...content, valid_until: null } },
  { name: "a great number", of: { ...content, number: 4_000_000_000, year: 2099, key_id: 65_535, kind: 255 } },
  { name: "no holder", of: { ...content, holder: "" } },
  { name: "Cyrillic", of: { ...content, holder: "Ғуломова Ш.Ў." } },
])("what was signed is read back: $name", ({ of }) => {
  const own = encodeContent(of);
  expect(splitSigned(joinSigned(own, new Uint8Array(64)))?.content).toEqual(of);
});

test("the longest name is cut between letters and the whole fits a QR of version 10", () => {
  const long = encodeContent({ ...content, holder: "Абдурахмонова-Худойбердиева О.Ш." });
  const whole = joinSigned(long, new Uint8Array(64));
  expect(whole.length).toBeLessThanOrEqual(126);
  expect(splitSigned(whole)?.content.holder).toBe("Абдурахмонова-Ху");
  expect(`https://daftar.example/v/XXXX-XXXX-XXXX-XXXX#${toBase64url(whole)}`.length).toBeLessThanOrEqual(213);
});

test("base64url has one text for one content", () => {
  for (let length = 0; length < 130; length += 1) {
    const some = Uint8Array.from({ length }, (_, at) => (at * 37 + length) & 255);
    const text = toBase64url(some);
    expect(text).toBe(Buffer.from(some).toString("base64url"));
    expect(fromBase64url(text)).toEqual(some);
  }
  expect(fromBase64url("AB")).toBeUndefined();
  expect(fromBase64url("A")).toBeUndefined();
  expect(fromBase64url("AA=")).toBeUndefined();
});

test("of ten thousand flipped, swapped, cut and lengthened contents none is valid", () => {
  expect(isTrue(signed)).toBe(true);
  let seed = 20_261_124;
  const drawn = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % below;
  };
  let valid = 0;
  for (let at = 0; at < 10_000; at += 1) {
    const carried = mutated(drawn(5), drawn);
    if (Buffer.from(carried).equals(Buffer.from(signed))) continue;
    if (isTrue(carried)) valid += 1;
  }
  expect(valid).toBe(0);
});

function mutated(how: number, drawn: (below: number) => number): Uint8Array {
  const carried = Uint8Array.from(signed);
  if (how === 0) carried[drawn(carried.length)]! ^= 1 << drawn(8);
  if (how === 1) {
    const [a, b] = [drawn(carried.length), drawn(carried.length)];
    [carried[a], carried[b]] = [carried[b]!, carried[a]!];
  }
  if (how === 2) return carried.slice(0, drawn(carried.length));
  if (how === 3) return Uint8Array.from([...carried.slice(0, drawn(carried.length)), drawn(256), ...carried]);
  if (how === 4) for (let times = 0; times <= drawn(6); times += 1) carried[drawn(bytes.length)] = drawn(256);
  return carried;
}

test("the signature of one paper does not sign another", () => {
  const other = encodeContent({ ...content, number: 42 });
  expect(isTrue(joinSigned(other, splitSigned(signed)!.signature))).toBe(false);
});
