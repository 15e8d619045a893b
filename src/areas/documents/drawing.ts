import { clockTime, longDay, shortDay } from "../../kernel/format.ts";
import { config } from "../../platform/config.ts";
import type { Database, Reader } from "../../platform/database.ts";
import { NotFound } from "../../platform/not-found.ts";
import { qrSvg } from "../../platform/qr.ts";
import { drawPaper, templateVersion } from "../../platform/render.ts";
import { fingerprint, unseal } from "../../platform/signing.ts";
import { folderOf, frames, kindNamed, type PaperKind, type SheetKind } from "./kind.ts";
import { findRendition, getPaper, keepRendition, type PaperRow } from "./records.ts";
import { toBase64url } from "./rules/signed.ts";
import { texts } from "./texts/index.ts";

/** The name of the keys that sign papers. */
export const paperKeys = "papers";
/** The name of the secret that keeps their codes for reprints. */
export const codeSecret = "code-key";

const versions = new Map<string, string>();

/** The template version of a kind, as files stand now. */
export function versionOf(kind: Pick<SheetKind, "name" | "area">): string {
  let version = versions.get(kind.name);
  if (!version) versions.set(kind.name, (version = templateVersion(folderOf(kind), frames)));
  return version;
}

/** The code of a paper. @throws {NotFound} if it was erased */
export function codeOf(paper: PaperRow): string {
  if (!paper.code_sealed) throw new NotFound("paper");
  return unseal(codeSecret, paper.code_sealed);
}

/** What the QR of a paper holds: the address to ask at, and after # what can be checked without asking. */
export function addressOf(origin: string, code: string, signed: Uint8Array): string {
  return `${origin}/v/${code}#${toBase64url(signed)}`;
}

/** All that the template is given: the frozen facts, and the paper's entry in the register. */
export function sheetOf(paper: PaperRow): Record<string, unknown> {
  const kind = kindOf(paper);
  if (!paper.facts || !paper.signed) throw new NotFound("paper");
  const words = texts(paper.lang).paper;
  const code = codeOf(paper);
  const { publicOrigin } = config();
  return {
    ...paper.facts,
    lang: paper.lang,
    number: paper.number_text,
    kind: kind.titles[paper.lang].numbered,
    day: longDay(paper.issued_on, paper.lang),
    code,
    qr: qrSvg(addressOf(publicOrigin, code, paper.signed)),
    verify: words.verify(publicOrigin.replace(/^https?:\/\//, "")),
    anchor: paper.journal_head ? words.anchor(paper.journal_head) : "",
    sign: {
      ...paper.facts.signer,
      at: words.signedAt(shortDay(paper.issued_on), clockTime(paper.issued_at)),
      cert: words.key(fingerprint(paperKeys, paper.key_id)),
    },
  };
}

function kindOf(paper: PaperRow): PaperKind {
  const kind = kindNamed(paper.kind);
  if (!kind) throw new Error(`No kind of paper is called ${paper.kind}.`);
  return kind;
}

/** The PDF of a paper: the kept bytes, or drawn now from the frozen facts. Drawn twice, the bytes are the same. */
export async function pdfOf(reader: Reader, paper: PaperRow): Promise<Buffer> {
  const kept = await findRendition(reader, paper.id, versionOf(kindOf(paper)));
  return kept ? kept.bytes : (await draw(paper)).pdf;
}

function draw(paper: PaperRow) {
  return drawPaper({ template: folderOf(kindOf(paper)), frames, facts: sheetOf(paper), at: paper.issued_at });
}

/** Draws and keeps one paper, unless somebody did already. */
export async function drawAndKeep(database: Database, id: string): Promise<void> {
  const paper = await getPaper(database, id);
  const version = versionOf(kindOf(paper));
  if (paper.erased_on !== null || (await findRendition(database, id, version))) return;
  const { pdf, sha256 } = await draw(paper);
  await keepRendition(database, { paper: id, version, sha256, bytes: pdf });
}

let drawingFor: Database | undefined;

/** From now on papers are drawn right after the act that issued them; without this the job alone draws them. */
export function drawPapersRightAway(database: Database | undefined): void {
  drawingFor = database;
}

/** What an issue leaves for after its commit. */
export async function drawRightAfter(id: string): Promise<void> {
  if (drawingFor) await drawAndKeep(drawingFor, id);
}

/** A sheet outside the register: a case's receipt. `address` is what its QR holds. */
export async function drawSheet<F extends Record<string, unknown>>(kind: SheetKind<F>, facts: F, it: { address: string; at: Date }): Promise<{ pdf: Buffer; sha256: Buffer }> {
  return drawPaper({ template: folderOf(kind), frames, facts: { ...kind.facts.parse(facts), qr: qrSvg(it.address) }, at: it.at });
}
