import * as z from "zod";
import { fieldsOf } from "../../../kernel/fields.ts";
import { Refused, insist, type Verdict } from "../../../kernel/verdict.ts";
import { yearOf } from "../../../kernel/day.ts";
import type { Desk } from "../../../platform/desk.ts";
import { listUploads, type StoredFile } from "../../../platform/files.ts";
import { NotFound } from "../../../platform/not-found.ts";
import { parameterOn } from "../../../platform/parameters.ts";
import { getAsker, type AskerFacts } from "../records/askers.ts";
import { findService } from "../catalogue/index.ts";
import { schemaOf, type Service } from "../catalogue/service.ts";
import { dropDraft } from "../records/drafts.ts";
import { insertAttachments, insertRequest, insertStep, nextSerial } from "../records/case.ts";
import { mayAsk, papersAreThere } from "../rules.ts";
import type { Term } from "../terms.ts";
import { paperReady, received } from "../notices.ts";
import { deadlineFrom } from "./deadline.ts";
import { tellAsker } from "./telling.ts";

export type Channel = "self" | "counter" | "api";
export type AskedCase = { number: string; receipt_code: string; state: "asked" | "answered"; paper_id: string | null };

/** Files are given by slot, as ids of uploads that the one who asks has sent. */
export type GivenPapers = Readonly<Record<string, readonly string[]>>;

/**
 * A person asks for a service. A service the system does itself is answered in the same transaction;
 * every other becomes a case with a number and a day. `given` is what the service's schema let through.
 * @clause 3.4.1/10 and the service's own
 */
export async function askForService(desk: Desk, code: string, personId: string, given: Record<string, unknown>, papers: GivenPapers = {}, channel: Channel = "self"): Promise<AskedCase> {
  const own = desk.actor.person_id === personId;
  desk.mustBeAllowed(own ? "requests.ask" : "requests.ask_for");
  const card = getService(code);
  const who = await getAsker(desk.tx, personId);
  insist(mayAskFor(card, who));
  const asked = checked(card, given);
  const files = await filesOf(desk, card, papers);

  const { term, parameterId } = await termOf(desk, card);
  const due = await deadlineFrom(desk.tx, desk.now, term);
  const paper = card.now ? await card.now(desk, who, asked as never) : undefined;
  const done = paper !== undefined;
  const serial = await nextSerial(desk.tx, yearOf(desk.today));
  const it = await insertRequest(desk.tx, {
    year: yearOf(desk.today), serial, service: card.code, person_id: personId, student_id: who.student_id,
    state: done ? "answered" : "asked", sector: card.sector, assignee: null, channel, asked, asked_at: desk.now, asked_by: desk.actor.account_id,
    term, term_parameter: parameterId, due_on: due.due_on, due_at: due.due_at, closed_at: done ? desk.now : null, answer: null, paper_id: paper?.id ?? null,
  });
  for (const [slot, list] of files) await insertAttachments(desk.tx, it.id, desk.now, slot, list);
  const by = { request_id: it.id, at: desk.now, by_account: desk.actor.account_id, by_name: desk.actor.name, by_side: own ? "student" : "office" } as const;
  await insertStep(desk.tx, { ...by, step: "asked", facts: { channel, papers: files.reduce((n, [, list]) => n + list.length, 0) } });
  if (paper) await insertStep(desk.tx, { ...by, by_side: "system", by_name: "Daftar", by_account: null, step: "paper_issued", facts: { number: paper.number } });
  if (desk.actor.account_id && own) await dropDraft(desk.tx, desk.actor.account_id, card.code);
  await desk.note(done ? "requests.answered_at_once" : "requests.asked", it.number, { service: card.code, person: personId, channel, due_on: due.due_on, paper: paper?.id ?? null });
  if (!done) await tellAsker(desk, { ...it, person_id: personId }, received, { service: card.code, due_on: due.due_on });
  else if (!own) await tellAsker(desk, { ...it, person_id: personId }, paperReady, { service: card.code }, `/my/papers/${paper.id}`);
  return { number: it.number, receipt_code: it.receipt_code, state: done ? "answered" : "asked", paper_id: paper?.id ?? null };
}

/** A service with a rule of its own says why better than the list of who may ask. */
export function mayAskFor(card: Service, who: AskerFacts): Verdict {
  return card.may ? card.may(who) : mayAsk(card, who);
}

/** @throws {NotFound} */
export function getService(code: string): Service {
  const card = findService(code);
  if (!card) throw new NotFound("service");
  return card;
}

/** The act checks again what page and API have checked: nobody reaches it by another door. */
function checked(card: Service, given: Record<string, unknown>): Record<string, unknown> {
  const sums = new Set(fieldsOf(schemaOf(card)).filter((field) => field.control === "money").map((field) => field.name));
  // A sum was read into tiyin already; everything else reads the same once more.
  const typed = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, sums.has(name) && typeof value === "number" ? (value / 100).toFixed(2) : value]));
  const parsed = schemaOf(card).safeParse(typed);
  if (!parsed.success) throw new Refused({ code: "not_understood", clause: card.clauses[0], facts: { fields: z.prettifyError(parsed.error).slice(0, 200) } });
  return given;
}

async function filesOf(desk: Desk, card: Service, papers: GivenPapers): Promise<[string, StoredFile[]][]> {
  const missing = papersAreThere(card.papers, papers);
  if (missing.length > 0) throw new Refused({ code: "papers_missing", clause: card.clauses[0], facts: { slots: missing.join(", ") } });
  const files: [string, StoredFile[]][] = [];
  for (const slot of Object.keys(card.papers)) {
    const ids = papers[slot] ?? [];
    const found = await listUploads(desk.tx, ids, desk.actor.account_id ?? "visitor");
    if (found.length !== new Set(ids).size) throw new Refused({ code: "upload_is_not_there", clause: card.clauses[0] });
    if (found.length > 0) files.push([slot, found]);
  }
  return files;
}

/** The name of the dated row that holds a service's term. */
export function termParameter(code: string): string {
  return `requests.term.${code.replaceAll("-", "_")}`;
}

/** The term in force today: a dated row, so that the council changes it without a programmer. */
export async function termOf(desk: Pick<Desk, "tx" | "today">, card: Service): Promise<{ term: Term; parameterId: string | null }> {
  const row = await parameterOn<Term>(desk.tx, termParameter(card.code), desk.today);
  return row ? { term: row.value, parameterId: row.id } : { term: card.term, parameterId: null };
}

