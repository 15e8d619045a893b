import { createHmac } from "node:crypto";
import { sql } from "kysely";
import { dayOf, type Day } from "../kernel/day.ts";
import type { Lang } from "../kernel/lang.ts";
import { Refused, type Refusal } from "../kernel/verdict.ts";
import type { Actor } from "./actor.ts";
import { now as clockNow } from "./clock.ts";
import type { Database, Tx } from "./database.ts";
import { secret } from "./secrets.ts";
import { writeNote, type PrivateWords, type Said } from "./journal/note.ts";

/** Where one piece of work is done: who, on which day, in which transaction. */
export type Desk = {
  readonly actor: Actor;
  readonly today: Day;
  readonly now: Date;
  /** The language of the person who acts; papers and messages choose their own. */
  readonly lang: Lang;
  readonly tx: Tx;
  /** First line of every act. @throws {Refused} not_your_right */
  mustBeAllowed(right: string): void;
  may(right: string): boolean;
  /** Leaves the trace. An act without one is rolled back. */
  note(act: string, subject: string, said?: Said, privately?: PrivateWords): Promise<void>;
  readonly notes: number;
  /** Work that follows only if all of this was kept (drawing a paper, waking a job). Its faults are logged, never shown. */
  afterCommit(work: () => void | Promise<void>): void;
};

/** What a repeated submit gets back instead of a second effect. */
export type StoredAnswer = { status: number; headers: Record<string, string>; body: string };

/** A submit that must have one effect however often it arrives. `digest` is of what was sent. */
export type Once<T> = { who: string; key: string; route: string; digest: Buffer; answer: (done: T) => StoredAnswer };

export type Outcome<T> = { done: T } | { refused: Refusal } | { replayed: StoredAnswer };

export type Sitting<T> = { lang?: Lang; now?: Date; once?: Once<T> };

/** Named constraints that are refusals: filled once by the server from the areas' texts. */
const refusalCodes = new Set<string>();
export function nameRefusals(codes: Iterable<string>): void {
  for (const code of codes) refusalCodes.add(code);
}

let reportFault: (fault: unknown) => void = () => {};
/** Where faults of work after the commit go; the server gives its log. */
export function reportFaultsTo(report: (fault: unknown) => void): void {
  reportFault = report;
}

/** Sits an actor down at a desk in a transaction that somebody else opened: tests and the demo's loader. */
export function sit(actor: Actor, tx: Tx, sitting: { lang?: Lang; now?: Date } = {}): Desk & { readonly followUps: (() => void | Promise<void>)[] } {
  const now = sitting.now ?? clockNow();
  const followUps: (() => void | Promise<void>)[] = [];
  let notes = 0;
  return {
    actor,
    now,
    today: dayOf(now),
    lang: sitting.lang ?? "uz",
    tx,
    followUps,
    get notes() {
      return notes;
    },
    may: (right) => actor.rights.has(right),
    mustBeAllowed(right) {
      if (!actor.rights.has(right)) throw new Refused({ code: "not_your_right", clause: "identity", facts: { right } });
    },
    async note(act, subject, said = {}, privately) {
      await writeNote(tx, { act, actor: actor.account_id, on_behalf: actor.on_behalf, subject, said, private: privately });
      notes += 1;
    },
    afterCommit: (work) => void followUps.push(work),
  };
}

/** One piece of work: everything in it is committed together, or none of it is. */
export async function atDesk<T>(database: Database, actor: Actor, work: (desk: Desk) => Promise<T>, sitting: Sitting<T> = {}): Promise<Outcome<T>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await oneSitting(database, actor, work, sitting);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) return { refused: refusal };
      // Deadlock and serialization failures are nobody's fault: the whole act is repeated.
      if (attempt < 3 && ["40P01", "40001"].includes((error as { code?: string }).code ?? "")) continue;
      throw error;
    }
  }
}

async function oneSitting<T>(database: Database, actor: Actor, work: (desk: Desk) => Promise<T>, sitting: Sitting<T>): Promise<Outcome<T>> {
  let followUps: (() => void | Promise<void>)[] = [];
  const outcome = await database.transaction().execute(async (tx): Promise<Outcome<T>> => {
    const { once } = sitting;
    if (once) {
      const before = await claim(tx, once);
      if (before) return { replayed: before };
    }
    const desk = sit(actor, tx, sitting);
    const done = await work(desk);
    if (desk.notes === 0) throw new Error("An act left no note in the journal.");
    if (once) await keepAnswer(tx, once, once.answer(done));
    followUps = desk.followUps;
    return { done };
  });
  for (const follow of followUps) await Promise.resolve().then(follow).catch(reportFault);
  return outcome;
}

/** Takes the key, or gives the answer that was given for it. A twin still running is waited for by the unique key itself. */
async function claim<T>(tx: Tx, once: Once<T>): Promise<StoredAnswer | undefined> {
  const taken = await sql<{ key: string }>`
    insert into platform.idempotency (who, key, route, request_digest) values (${once.who}, ${once.key}, ${once.route}, ${once.digest})
    on conflict (who, key) do nothing returning key`.execute(tx);
  if (taken.rows.length > 0) return undefined;
  const { rows } = await sql<{ request_digest: Buffer; status: number | null; headers: Record<string, string> | null; body: string | null }>`
    select request_digest, status, headers, body from platform.idempotency where who = ${once.who} and key = ${once.key}`.execute(tx);
  const before = rows[0];
  if (!before || before.status === null) throw new Refused({ code: "being_done", clause: "platform" });
  if (!before.request_digest.equals(once.digest)) throw new Refused({ code: "key_used_for_another_request", clause: "platform" });
  return { status: before.status, headers: before.headers ?? {}, body: before.body ?? "" };
}

async function keepAnswer<T>(tx: Tx, once: Once<T>, answer: StoredAnswer): Promise<void> {
  await sql`update platform.idempotency set status = ${answer.status}, headers = ${JSON.stringify(answer.headers)}::jsonb, body = ${answer.body}
    where who = ${once.who} and key = ${once.key}`.execute(tx);
}

/** A digest of a submit for `Once`, under a secret: what was sent may hold a password, which nobody shall guess from it. */
export function digestOf(sent: string): Buffer {
  return createHmac("sha256", secret("idempotency")).update(sent, "utf8").digest();
}

/** A broken constraint carries the same name as the refusal it stands for; a name without a text is a fault. */
function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refused) return error.refusal;
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === "55P03") return { code: "being_done", clause: "platform" };
  const broken = code === "23505" || code === "23514" || code === "23P01";
  if (broken && constraint && refusalCodes.has(constraint)) return { code: constraint, clause: "database" };
  return undefined;
}
