import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../../platform/database.ts";
import { writeNote } from "../../../platform/journal/note.ts";
import type { IssuedPaper } from "../../documents/index.ts";
import { dayAt } from "./clock.ts";
import type { Made } from "./making.ts";

/** A case with its place in the year's register. */
export type Numbered = Made & { id: string; year: number; serial: number; number: string; receipt_code: string };

const crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Numbers in the order of asking, without gaps in each year; ids and receipt codes follow from seed and number. */
export function numbered(cases: readonly Made[], seed: number): Numbered[] {
  const last = new Map<number, number>();
  return [...cases].sort((a, b) => a.asked_at - b.asked_at).map((it) => {
    const year = Number(dayAt(it.asked_at).slice(0, 4));
    const serial = (last.get(year) ?? 0) + 1;
    last.set(year, serial);
    const digest = createHash("sha256").update(`daftar demo request ${seed} ${year} ${serial}`).digest();
    const hex = digest.toString("hex");
    const moment = it.asked_at.toString(16).padStart(12, "0");
    return Object.assign(it, {
      year, serial, number: `${year}-${String(serial).padStart(6, "0")}`,
      id: `${moment.slice(0, 8)}-${moment.slice(8)}-7${hex.slice(0, 3)}-a${hex.slice(3, 6)}-${hex.slice(6, 18)}`,
      receipt_code: [...digest.subarray(16, 28)].map((byte) => crockford[byte & 31]).join(""),
    });
  });
}

const tables = {
  requests: `id uuid, year int, serial int, service text, person_id uuid, student_id uuid, state text, sector text, assignee uuid, channel text, asked jsonb, asked_at timestamptz,
    asked_by uuid, term jsonb, due_on date, due_at timestamptz, paused_at timestamptz, closed_at timestamptz, answer text, refusal jsonb, paper_id uuid, receipt_code text, version int`,
  steps: "request_id uuid, at timestamptz, step text, by_account uuid, by_name text, by_side text, facts jsonb",
  pauses: "request_id uuid, from_at timestamptz, until_at timestamptz, reason text",
  messages: "request_id uuid, at timestamptz, side text, by_account uuid, by_name text, body text, internal boolean, seen_at timestamptz",
  attachments: "request_id uuid, upload_id uuid, slot text, name text, type text, pages int, size int, added_at timestamptz, replaced_at timestamptz",
} as const;
type Table = keyof typeof tables;

const at = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
type Kept = { papers: ReadonlyMap<Made, IssuedPaper>; uploads: ReadonlyMap<string, { id: string; size: number }>; now: number };

const rowsOf: Record<Table, (it: Numbered, kept: Kept) => object[]> = {
  requests: (it, { papers }) => [{
    id: it.id, year: it.year, serial: it.serial, service: it.card.code, person_id: it.person.person_id, student_id: it.enrolled ? it.person.student_id : null, state: it.state, sector: it.sector,
    assignee: it.assignee?.account_id ?? null, channel: it.channel, asked: it.asked, asked_at: at(it.asked_at), asked_by: it.asked_by.account_id, term: it.card.term, due_on: it.due.on, due_at: at(it.due.at),
    paused_at: at(it.paused_at), closed_at: at(it.closed_at), answer: it.answer, refusal: it.refusal, paper_id: papers.get(it)?.id ?? null, receipt_code: it.receipt_code, version: it.version,
  }],
  // Steps of one moment are told apart by their ids, which the database gives as rows come.
  steps: (it, { papers }) => it.steps.map((step) => ({
    request_id: it.id, at: at(step.at), step: step.step, by_account: step.by.account_id, by_name: step.by.name, by_side: step.by.side,
    facts: step.step === "paper_issued" ? { number: papers.get(it)!.number } : step.facts,
  })),
  pauses: (it) => it.pauses.map((pause) => ({ request_id: it.id, from_at: at(pause.from), until_at: at(pause.until), reason: "returned" })),
  messages: (it, { now }) => it.messages.map((one) => ({
    request_id: it.id, at: at(one.at), side: one.side, by_account: one.by.account_id, by_name: one.by.name, body: one.body, internal: one.internal,
    seen_at: one.seen_at !== null && one.seen_at < now ? at(one.seen_at) : null,
  })),
  attachments: (it, { uploads }) => it.files.map((file) => ({
    request_id: it.id, upload_id: uploads.get(file.slot)!.id, slot: file.slot, name: `${file.slot}.pdf`, type: "application/pdf", pages: 1, size: uploads.get(file.slot)!.size,
    added_at: at(file.at), replaced_at: at(file.replaced_at),
  })),
};

/** What the same seed and the same `now` make again: without the ids that the database gives to accounts, papers and files. */
export function digestOf(cases: readonly Numbered[]): string {
  const hash = createHash("sha256");
  for (const it of cases) {
    hash.update(JSON.stringify([it.number, it.receipt_code, it.card.code, it.person.person_id, it.state, it.sector, it.assignee?.code ?? null, it.channel, it.asked, it.asked_at, it.due, it.paused_at,
      it.closed_at, it.answer, it.refusal, it.steps.map((step) => [step.at, step.step, step.by.code]), it.pauses, it.messages.map((one) => [one.at, one.body]), it.files]));
  }
  return hash.digest("hex");
}

const atOnce = 4_000;

/** Writes the cases, table by table, with a note for each that holds its count and the digest of all; then sets the registers. */
export async function insertCases(tx: Tx, cases: readonly Numbered[], kept: Kept, said: { seed: number; digest: string }): Promise<Record<Table, number>> {
  const counts = {} as Record<Table, number>;
  for (const table of Object.keys(tables) as Table[]) {
    const shape = tables[table];
    const columns = shape.split(",").map((part) => part.trim().split(" ")[0]!).join(", ");
    counts[table] = 0;
    for (let from = 0; from < cases.length; from += atOnce) {
      const rows = cases.slice(from, from + atOnce).flatMap((it) => rowsOf[table](it, kept));
      counts[table] += rows.length;
      await sql`insert into ${sql.table(`requests.${table}`)} (${sql.raw(columns)}) select ${sql.raw(columns)}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as made (${sql.raw(shape)})`.execute(tx);
    }
    await writeNote(tx, { act: "requests.seeded", actor: null, on_behalf: null, subject: `demo:${table}`, said: { rows: counts[table], ...said } });
  }
  await sql`insert into requests.registers (year, last) select year, max(serial) from requests.requests group by year`.execute(tx);
  await sql`analyze requests.requests, requests.steps, requests.pauses, requests.messages, requests.attachments`.execute(tx);
  return counts;
}
