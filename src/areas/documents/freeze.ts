import { createHash, randomBytes, randomInt } from "node:crypto";
import { codeFrom } from "./rules/code.ts";

/** JSON with sorted keys at every depth: the same facts have the same bytes, whatever the database does to their order. */
export function canonicalFacts(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalFacts).join(",")}]`;
  if (value && typeof value === "object") {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonicalFacts(one)}`).join(",")}}`;
  }
  return JSON.stringify(value ?? null);
}

/** First 16 bytes of sha256(salt, facts). The salt keeps the facts from being guessed out of a QR. */
export function digestOfFacts(salt: Uint8Array, facts: unknown): Buffer {
  return createHash("sha256").update(salt).update(canonicalFacts(facts), "utf8").digest().subarray(0, 16);
}

export function newSalt(): Buffer {
  return randomBytes(16);
}

/** A new code, drawn at random: nobody guesses one of ours in the life of the institute. */
export function newCode(): string {
  return codeFrom(Uint8Array.from({ length: 15 }, () => randomInt(32)));
}

/** Papers are looked up by this; the code itself is stored encrypted. */
export function hashOfCode(code: string): Buffer {
  return createHash("sha256").update(code.replaceAll("-", ""), "ascii").digest();
}
