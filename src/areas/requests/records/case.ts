import { randomInt } from "node:crypto";
import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database.ts";
import { NotFound } from "../../../platform/not-found.ts";
import type { RequestsTables } from "../tables.gen.ts";
import type { State, Term } from "../terms.ts";

export type CaseRow = {
  id: string;
  number: string;
  service: string;
  person_id: string;
  student_id: string | null;
  state: State;
  sector: string;
  assignee: string | null;
  channel: string;
  asked: Record<string, unknown>;
  asked_at: Date;
  term: Term;
  due_on: string;
  due_at: Date;
  paused_at: Date | null;
  closed_at: Date | null;
  answer: string | null;
  refusal: RefusalKept | null;
  paper_id: string | null;
  receipt_code: string;
  version: number;
};

/** What a refused person was told, frozen: the reason, its clause, the facts used and what would change the answer. */
export type RefusalKept = { reason: string; clause: string; facts: readonly string[]; would_change: string };

/** Locked, because what follows depends on its state. @throws {NotFound} */
export async function lockRequest(tx: Tx, number: string): Promise<CaseRow> {
  const row = await tx.$extendTables<RequestsTables>().selectFrom("requests.requests").selectAll().where("number", "=", number).forUpdate().executeTakeFirst();
  if (!row) throw new NotFound("request");
  return row as unknown as CaseRow;
}

/** @throws {NotFound} */
export async function getRequest(reader: Reader, number: string): Promise<CaseRow> {
  const row = await reader.$extendTables<RequestsTables>().selectFrom("requests.requests").selectAll().where("number", "=", number).executeTakeFirst();
  if (!row) throw new NotFound("request");
  return row as unknown as CaseRow;
}

/** One's own case: somebody else's is as absent as one that never was. @throws {NotFound} */
export async function getOwnRequest(reader: Reader, number: string, personId: string): Promise<CaseRow> {
  const row = await getRequest(reader, number);
  if (row.person_id !== personId) throw new NotFound("request");
  return row;
}

export async function findByReceipt(reader: Reader, code: string): Promise<CaseRow | undefined> {
  const row = await reader.$extendTables<RequestsTables>().selectFrom("requests.requests").selectAll().where("receipt_code", "=", code).executeTakeFirst();
  return row as unknown as CaseRow | undefined;
}

/** The next number of the year, without gaps: the row is held until the act is kept, so it is asked for last. */
export async function nextSerial(tx: Tx, year: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`insert into requests.registers (year, last) values (${year}, 1)
    on conflict (year) do update set last = requests.registers.last + 1 returning last`.execute(tx);
  return rows[0]!.last;
}

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Twelve random signs: whoever holds the receipt may see where the case stands, nobody can guess it. */
export function newReceiptCode(): string {
  return Array.from({ length: 12 }, () => crockford[randomInt(32)]).join("");
}

export type NewCase = Pick<CaseRow, "service" | "person_id" | "student_id" | "state" | "sector" | "assignee" | "channel" | "asked" | "asked_at" | "term" | "due_on" | "due_at" | "closed_at" | "answer" | "paper_id"> & {
  asked_by: string | null;
  term_parameter: string | null;
  year: number;
  serial: number;
};

export async function insertRequest(tx: Tx, it: NewCase): Promise<Pick<CaseRow, "id" | "number" | "receipt_code">> {
  return tx.$extendTables<RequestsTables>().insertInto("requests.requests")
    .values({ ...it, asked: JSON.stringify(it.asked), term: JSON.stringify(it.term), receipt_code: newReceiptCode() })
    .returning(["id", "number", "receipt_code"]).executeTakeFirstOrThrow();
}

export type Change = Partial<Pick<CaseRow, "state" | "sector" | "assignee" | "due_on" | "due_at" | "paused_at" | "closed_at" | "answer" | "refusal" | "paper_id">>;

/** Writes what an act decided and moves the version on. The row is locked by the act that calls this. */
export async function markRequest(tx: Tx, id: string, change: Change): Promise<void> {
  const { refusal, ...rest } = change;
  await tx.$extendTables<RequestsTables>().updateTable("requests.requests")
    .set((eb) => ({ ...rest, ...(refusal !== undefined ? { refusal: refusal === null ? null : JSON.stringify(refusal) } : {}), version: eb("version", "+", 1) }))
    .where("id", "=", id).execute();
}

export type NewStep = { request_id: string; at: Date; step: string; by_account: string | null; by_name: string; by_side: "student" | "office" | "system"; facts?: Record<string, unknown> };

export async function insertStep(tx: Tx, it: NewStep): Promise<void> {
  await tx.$extendTables<RequestsTables>().insertInto("requests.steps").values({ ...it, facts: JSON.stringify(it.facts ?? {}) }).execute();
}

export type PauseRow = { from_at: Date; until_at: Date | null; reason: string };

export async function insertPause(tx: Tx, requestId: string, at: Date, reason: string): Promise<void> {
  await tx.$extendTables<RequestsTables>().insertInto("requests.pauses").values({ request_id: requestId, from_at: at, reason }).execute();
}

export async function endPause(tx: Tx, requestId: string, at: Date): Promise<void> {
  await tx.$extendTables<RequestsTables>().updateTable("requests.pauses").set({ until_at: at }).where("request_id", "=", requestId).where("until_at", "is", null).execute();
}

export async function listPauses(reader: Reader, requestId: string): Promise<PauseRow[]> {
  return reader.$extendTables<RequestsTables>().selectFrom("requests.pauses").select(["from_at", "until_at", "reason"]).where("request_id", "=", requestId).orderBy("from_at").execute();
}

export type AttachmentRow = { id: string; upload_id: string; slot: string; name: string; type: string; pages: number; size: number; added_at: Date; replaced_at: Date | null };

export async function insertAttachments(tx: Tx, requestId: string, at: Date, slot: string, files: readonly { id: string; name: string; type: string; pages: number; size: number }[]): Promise<void> {
  if (files.length === 0) return;
  await tx.$extendTables<RequestsTables>().insertInto("requests.attachments")
    .values(files.map((f) => ({ request_id: requestId, upload_id: f.id, slot, name: f.name, type: f.type, pages: f.pages, size: f.size, added_at: at }))).execute();
}

/** A better copy was sent: the earlier ones of that slot stay, marked. */
export async function markReplaced(tx: Tx, requestId: string, slot: string, at: Date): Promise<void> {
  await tx.$extendTables<RequestsTables>().updateTable("requests.attachments").set({ replaced_at: at })
    .where("request_id", "=", requestId).where("slot", "=", slot).where("replaced_at", "is", null).execute();
}

export async function listAttachments(reader: Reader, requestId: string): Promise<AttachmentRow[]> {
  return reader.$extendTables<RequestsTables>().selectFrom("requests.attachments")
    .select(["id", "upload_id", "slot", "name", "type", "pages", "size", "added_at", "replaced_at"]).where("request_id", "=", requestId).orderBy("added_at").execute();
}

export type MessageRow = { id: string; at: Date; side: "student" | "office"; by_account: string | null; by_name: string; body: string; internal: boolean; seen_at: Date | null };

export async function insertMessage(tx: Tx, it: { request_id: string; at: Date; side: "student" | "office"; by_account: string | null; by_name: string; body: string; internal: boolean }): Promise<void> {
  await tx.$extendTables<RequestsTables>().insertInto("requests.messages").values(it).execute();
}

/** `inside`: with the office's own notes, which no student may see. */
export async function listMessages(reader: Reader, requestId: string, inside: boolean): Promise<MessageRow[]> {
  let query = reader.$extendTables<RequestsTables>().selectFrom("requests.messages")
    .select(["id", "at", "side", "by_account", "by_name", "body", "internal", "seen_at"]).where("request_id", "=", requestId);
  if (!inside) query = query.where("internal", "=", false);
  return (await query.orderBy("at").execute()) as MessageRow[];
}

export type StepRow = { at: Date; step: string; by_account: string | null; by_name: string; by_side: "student" | "office" | "system"; facts: Record<string, unknown> };

export async function listSteps(reader: Reader, requestId: string): Promise<StepRow[]> {
  const rows = await reader.$extendTables<RequestsTables>().selectFrom("requests.steps")
    .select(["at", "step", "by_account", "by_name", "by_side", "facts"]).where("request_id", "=", requestId).orderBy("at").orderBy("id").execute();
  return rows as unknown as StepRow[];
}
