import type { Day } from "../../kernel/day.ts";
import type { Reader } from "../../platform/database.ts";
import { publishedKeys, signBytes, currentKeyId } from "../../platform/signing.ts";
import { createHash } from "node:crypto";
import { codeOf, paperKeys } from "./drawing.ts";
import { hashOfCode } from "./freeze.ts";
import { knownKinds, kindNamed, type PrintedRow } from "./kind.ts";
import { countCheck, findByCodeHash, findByRendition, getPaper, listWithdrawn, type PaperRow } from "./records.ts";
import { readCode } from "./rules/code.ts";
import { numberText } from "./rules/number.ts";
import { authenticityOf, knowsTheHolder } from "./rules/papers.ts";
import type { Authenticity } from "./terms.ts";

/** What a verifier is told. `typed` is the code in its one form where it could be one, else as it was typed. */
export type Checked = { answer: Authenticity; typed: string; paper: PaperRow | undefined; replacement: { number_text: string; issued_on: Day } | undefined };

/** Looks a code up and counts the check. Unknown and mistyped codes answer alike. */
export async function checkCode(reader: Reader, typed: string, today: Day): Promise<Checked> {
  const code = readCode(typed.slice(0, 100));
  const paper = code ? await findByCodeHash(reader, hashOfCode(code)) : undefined;
  const answer = authenticityOf(paper, today);
  if (paper && answer !== "unknown") await countCheck(reader, paper.id, today, answer);
  const replacement = paper?.replaced_by ? await getPaper(reader, paper.replaced_by) : undefined;
  return { answer, typed: code ?? typed.trim().slice(0, 30), paper, replacement };
}

/** The code of the paper whose very bytes have this digest; the browser then asks by the code. */
export async function codeByDigest(reader: Reader, sha256: string): Promise<string | undefined> {
  const paper = await findByRendition(reader, Buffer.from(sha256, "hex"));
  return paper?.code_sealed ? codeOf(paper) : undefined;
}

/** Further rows for one who says what is printed; undefined if it is not what is printed. */
export function rowsFor(paper: PaperRow | undefined, said: { surname: string; birthDay: Day }): PrintedRow[] | undefined {
  const sees = paper && kindNamed(paper.kind)?.verifierSees;
  if (!paper?.facts || !sees || !knowsTheHolder(paper.facts, said)) return undefined;
  return paper.facts.rows.filter((row) => sees.includes(row.key));
}

/** What a page needs to check signatures without us: the keys, and what the kinds are called. */
export function keysForVerifiers() {
  const kinds = knownKinds().map(({ signedAs, series, titles }) => ({ signed_as: signedAs, series, uz: titles.uz.title, ru: titles.ru.title, en: titles.en.title }));
  return { keys: publishedKeys(paperKeys), kinds };
}

/** How many fit the 50 kB that a page keeps. */
const listedAtMost = 2_300;

/** Numbers withdrawn, each as 16 bytes of its hash, signed with the day of the list. */
export async function withdrawnForVerifiers(reader: Reader, today: Day) {
  const hashes = (await listWithdrawn(reader, listedAtMost)).map((paper) => createHash("sha256").update(numberText(paper)).digest().subarray(0, 16));
  const list = Buffer.concat(hashes).toString("base64url");
  const keyId = currentKeyId(paperKeys);
  return { day: today, list, key: keyId, signature: signBytes(paperKeys, keyId, Buffer.from(`${today}\n${list}`)).toString("base64url") };
}
