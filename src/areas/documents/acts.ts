import { yearOf, type Day } from "../../kernel/day.ts";
import { insist, Refused } from "../../kernel/verdict.ts";
import type { Desk } from "../../platform/desk.ts";
import { NotFound } from "../../platform/not-found.ts";
import { currentKeyId, seal, signBytes } from "../../platform/signing.ts";
import { codeSecret, drawRightAfter, paperKeys, versionOf } from "./drawing.ts";
import { digestOfFacts, hashOfCode, newCode, newSalt } from "./freeze.ts";
import { checkCode, rowsFor } from "./checking.ts";
import type { PaperKind, Printable, PrintedRow } from "./kind.ts";
import { findLetterhead, insertPaper, lastJournalHead, lockPaper, markWithdrawn, replaceLetterhead, takeNumber, type FrozenFacts, type Letterhead } from "./records.ts";
import { numberText, parseNumber } from "./rules/number.ts";
import { mayReissue, mayWithdraw, signedName } from "./rules/papers.ts";
import { encodeContent, joinSigned } from "./rules/signed.ts";
import type { IssuedPaper, PaperLanguage, RegisterNumber, WithdrawalReason } from "./terms.ts";

export type PaperGiven<F> = {
  /** The person whose paper it is. */
  holder: string;
  lang: PaperLanguage;
  /** Everything that is printed, already in the paper's language: nothing is looked up again at a reprint. */
  facts: F;
  /** The last day it is good; null for ever. */
  validUntil: Day | null;
  /** The number of the case it answers. */
  requestRef?: string | null;
};

/**
 * Issues a paper: freezes its facts, gives it a code, the next number and a signature. One's own needs no clerk:
 * whether it may be had at all, the act that gathered the facts has decided at the same desk.
 */
export async function issuePaper<F extends Printable>(desk: Desk, kind: PaperKind<F>, given: PaperGiven<F>): Promise<IssuedPaper> {
  desk.mustBeAllowed(given.holder === desk.actor.person_id ? "documents.read_own" : "documents.issue");
  const { tx, today } = desk;
  const facts = await frozen(desk, kind.facts.parse(given.facts), given.lang);
  const salt = newSalt();
  const digest = digestOfFacts(salt, facts);
  const code = newCode();
  const keyId = currentKeyId(paperKeys);
  const head = await lastJournalHead(tx);
  const year = yearOf(today);
  const { number, issued_on } = await takeNumber(tx, kind.series, year, today);
  const content = encodeContent({
    key_id: keyId, kind: kind.signedAs, year, number, issued_on, valid_until: given.validUntil, holder: signedName(facts.fullName), digest,
  });
  const id = await insertPaper(tx, {
    kind: kind.name, clauses: kind.clauses, series: kind.series, year, number, holder: given.holder, holder_name: facts.fullName, lang: given.lang,
    facts, salt, facts_digest: digest, template_version: versionOf(kind), issued_on, issued_at: desk.now, valid_until: given.validUntil,
    code_hash: hashOfCode(code), code_sealed: seal(codeSecret, code), key_id: keyId, signed: Buffer.from(joinSigned(content, signBytes(paperKeys, keyId, content))),
    journal_head: head, issued_by: desk.actor.account_id, request_ref: given.requestRef ?? null,
  });
  const text = numberText({ number, series: kind.series, year });
  await desk.note("documents.issued", id, { kind: kind.name, number: text, request: given.requestRef ?? null, digest: digest.toString("hex") });
  desk.afterCommit(() => drawRightAfter(id));
  return { id, number: text, code, issued_on, valid_until: given.validUntil };
}

/** Takes a paper's force away, at once and for ever. */
export async function withdrawPaper(desk: Desk, typedNumber: string, reason: WithdrawalReason): Promise<{ id: string; number: string }> {
  desk.mustBeAllowed("documents.withdraw");
  const paper = await lockPaper(desk.tx, registerNumber(typedNumber));
  insist(mayWithdraw(paper));
  await markWithdrawn(desk.tx, paper.id, { on: desk.today, at: desk.now, reason, by: desk.actor.account_id });
  await desk.note("documents.withdrawn", paper.id, { kind: paper.kind, number: paper.number_text, reason });
  return { id: paper.id, number: paper.number_text };
}

/** Issues a paper anew under the next number; the old one says which replaced it. */
export async function reissuePaper<F extends Printable>(desk: Desk, kind: PaperKind<F>, oldNumber: string, given: PaperGiven<F>): Promise<IssuedPaper> {
  desk.mustBeAllowed("documents.reissue");
  const old = await lockPaper(desk.tx, registerNumber(oldNumber));
  insist(mayReissue(old));
  if (old.kind !== kind.name || old.holder !== given.holder) throw new Refused({ code: "paper_is_another", clause: "4.1/19" });
  const issued = await issuePaper(desk, kind, given);
  await markWithdrawn(desk.tx, old.id, { on: desk.today, at: desk.now, reason: "replaced", by: desk.actor.account_id, replacedBy: issued.id });
  await desk.note("documents.replaced", old.id, { kind: old.kind, number: old.number_text, replaced_by: issued.number });
  return issued;
}

/** Sets what stands at the head of papers in one language from today on. */
export async function setLetterhead(desk: Desk, lang: PaperLanguage, letterhead: Letterhead): Promise<void> {
  desk.mustBeAllowed("parameters.change");
  await replaceLetterhead(desk.tx, lang, desk.today, letterhead);
  await desk.note("documents.letterhead_set", `letterhead:${lang}`, { from: desk.today });
}

async function frozen<F extends Printable>(desk: Desk, facts: F, lang: PaperLanguage): Promise<F & FrozenFacts> {
  const head = await findLetterhead(desk.tx, lang, desk.today);
  if (!head) throw new Refused({ code: "letterhead_is_not_set", clause: "4.1/19", facts: { language: lang } });
  const { signer_post, signer_name, specimen, ...org } = head;
  return { ...facts, org, signer: { post: signer_post, name: signer_name }, specimen };
}

function registerNumber(typed: string): RegisterNumber {
  const number = parseNumber(typed);
  if (!number) throw new NotFound("paper");
  return number;
}

/** Notes that somebody compared more of a paper than its code shows: how often, never who. */
export async function compareMore(desk: Desk, code: string, said: { surname: string; birthDay: Day }): Promise<PrintedRow[]> {
  const checked = await checkCode(desk.tx, code, desk.today);
  const rows = rowsFor(checked.paper, said);
  await desk.note("documents.compared", checked.paper?.id ?? "unknown", { known: rows !== undefined });
  return rows ?? [];
}
