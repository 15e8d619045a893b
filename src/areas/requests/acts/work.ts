import { insist, Refused } from "../../../kernel/verdict.ts";
import type { Desk } from "../../../platform/desk.ts";
import { notify } from "../../messages/index.ts";
import { findStaffByAccount } from "../../office/index.ts";
import { getService } from "./ask.ts";
import { deadlineFrom } from "./deadline.ts";
import { endPause, insertMessage, insertPause, insertStep, listPauses, listSteps, lockRequest, markRequest, type CaseRow, type Change, type NewStep, type RefusalKept } from "../records/case.ts";
import { answered, assigned, message, refused, returned } from "../notices.ts";
import { isTheVersionSeen, mayForward, mayPutBack, mayStep, mayTake, mayWorkIn, type Reach, type Step } from "../rules.ts";
import type { Sector } from "../terms.ts";
import { tellAsker } from "./telling.ts";

/** Whose cases an actor reaches, as plain words for the rules. */
export function reachOf(actor: Desk["actor"]): Reach {
  return { sectors: actor.scope.sectors, departments: actor.scope.departments, everywhere: actor.rights.has("requests.read_all") };
}

/** The case locked, the actor at home in its sector, the page not outdated: what every step of the office begins with. */
async function openCase(desk: Desk, right: string, number: string, version: number, step?: Step): Promise<CaseRow> {
  desk.mustBeAllowed(right);
  const it = await lockRequest(desk.tx, number);
  insist(mayWorkIn(it.sector, reachOf(desk.actor)));
  insist(isTheVersionSeen(version, it.version));
  if (step) insist(mayStep(it.state, step));
  return it;
}

async function writeStep(desk: Desk, it: CaseRow, step: NewStep["step"], change: Change, facts: Record<string, string | number | null> = {}, shown: Record<string, unknown> = {}): Promise<void> {
  await markRequest(desk.tx, it.id, change);
  await insertStep(desk.tx, { request_id: it.id, at: desk.now, step, by_account: desk.actor.account_id, by_name: desk.actor.name, by_side: "office", facts: { ...facts, ...shown } });
  await desk.note(`requests.${step}`, it.number, { ...facts, version: it.version + 1 });
}

/** A manager takes the case into work: it is his until he hands it over. @clause 3.4.1/10 */
export async function takeIn(desk: Desk, number: string, version: number): Promise<void> {
  const it = await openCase(desk, "requests.work", number, version);
  insist(mayTake(it.state, it.assignee, desk.actor.account_id));
  await writeStep(desk, it, "taken_in", { state: "taken_in", assignee: desk.actor.account_id }, { assignee: desk.actor.account_id });
}

/** Several at once from the queue: each is taken as it stands now, all of them or none. @clause 3.4.1/10 */
export async function takeInAll(desk: Desk, numbers: readonly string[]): Promise<number> {
  desk.mustBeAllowed("requests.work");
  const chosen = inOneOrder(numbers);
  for (const number of chosen) {
    const it = await lockRequest(desk.tx, number);
    insist(mayWorkIn(it.sector, reachOf(desk.actor)));
    insist(mayTake(it.state, it.assignee, desk.actor.account_id));
    await writeStep(desk, it, "taken_in", { state: "taken_in", assignee: desk.actor.account_id }, { assignee: desk.actor.account_id });
  }
  return chosen.length;
}

/** Locked in one order everywhere, so that two hands over the same cases wait and do not tangle. */
function inOneOrder(numbers: readonly string[]): string[] {
  if (numbers.length === 0) throw new Refused({ code: "nothing_is_selected", clause: "3.2/1" });
  return [...new Set(numbers)].sort();
}

/** Back to the one who asked, with what to mend; the clock stops at once. @clause 3.4.1/10 */
export async function returnForCorrection(desk: Desk, number: string, version: number, what: { reasons: readonly string[]; text: string }): Promise<void> {
  const it = await openCase(desk, "requests.work", number, version, "return");
  if (what.text.trim() === "") throw new Refused({ code: "say_what_to_mend", clause: "3.4.1/10" });
  await insertPause(desk.tx, it.id, desk.now, "returned");
  await insertMessage(desk.tx, { request_id: it.id, at: desk.now, side: "office", by_account: desk.actor.account_id, by_name: desk.actor.name, body: what.text, internal: false });
  await writeStep(desk, it, "returned", { state: "returned", paused_at: desk.now, assignee: it.assignee ?? desk.actor.account_id }, { reasons: what.reasons.join(",") });
  await tellAsker(desk, it, returned, { service: it.service });
}

/** From the front office to the sector that decides, or on to another. @clause 3.4.1/10, 3.2/4 */
export async function forward(desk: Desk, number: string, version: number, to: Sector, note: string | undefined): Promise<void> {
  const it = await openCase(desk, "requests.work", number, version);
  insist(mayForward(it.state, it.sector, to));
  if (note) await insertMessage(desk.tx, { request_id: it.id, at: desk.now, side: "office", by_account: desk.actor.account_id, by_name: desk.actor.name, body: note, internal: true });
  await writeStep(desk, it, "forwarded", { sector: to, assignee: null, state: "taken_in" }, { from: it.sector, to });
}

/** The office's answer, which closes the case. @clause the service's own */
export async function answerCase(desk: Desk, number: string, version: number, text: string): Promise<void> {
  const it = await openCase(desk, "requests.decide", number, version, "answer");
  await closePause(desk, it);
  await writeStep(desk, it, "answered", { state: "answered", paused_at: null, closed_at: desk.now, answer: text, assignee: it.assignee ?? desk.actor.account_id });
  await tellAsker(desk, it, answered, { service: it.service });
}

/** A refusal says what, by which clause, on which facts, and what would change the answer. */
export async function refuseCase(desk: Desk, number: string, version: number, why: RefusalKept): Promise<void> {
  const it = await openCase(desk, "requests.decide", number, version, "refuse");
  if (!getService(it.service).clauses.includes(why.clause)) throw new Refused({ code: "clause_is_not_of_this_service", clause: it.service });
  await closePause(desk, it);
  await writeStep(desk, it, "refused", { state: "refused", paused_at: null, closed_at: desk.now, refusal: why, assignee: it.assignee ?? desk.actor.account_id }, { clause: why.clause });
  await tellAsker(desk, it, refused, { service: it.service });
}

async function closePause(desk: Desk, it: CaseRow): Promise<void> {
  if (it.paused_at) await endPause(desk.tx, it.id, desk.now);
}

/** Cases go to a colleague of their sector; nothing else about them changes. @clause 3.2/1, 3.3/1 */
export async function handOver(desk: Desk, numbers: readonly string[], to: string): Promise<number> {
  desk.mustBeAllowed("requests.assign");
  const colleague = await findStaffByAccount(desk.tx, to, desk.today);
  if (!colleague) throw new Refused({ code: "colleague_is_not_here", clause: "3.2/1" });
  const chosen = inOneOrder(numbers);
  for (const number of chosen) {
    const it = await lockRequest(desk.tx, number);
    insist(mayWorkIn(it.sector, reachOf(desk.actor)));
    insist(mayStep(it.state, it.state === "returned" ? "withdraw" : "refuse"));
    await writeStep(desk, it, "assigned", { assignee: to }, { assignee: to, before: it.assignee }, { name: colleague.full_name });
  }
  const one = chosen.length === 1 ? chosen[0]! : null;
  if (to !== desk.actor.account_id) await notify(desk, { account_id: to, kind: assigned, subject: one, href: one ? `/office/requests/${one}` : "/office/queue?tab=mine", facts: { count: chosen.length } });
  return chosen.length;
}

/** The hand-over undone: each case goes back to whoever had it. @clause 3.2/1 */
export async function putBack(desk: Desk, numbers: readonly string[]): Promise<number> {
  desk.mustBeAllowed("requests.assign");
  const chosen = inOneOrder(numbers);
  for (const number of chosen) {
    const it = await lockRequest(desk.tx, number);
    insist(mayWorkIn(it.sector, reachOf(desk.actor)));
    const last = (await listSteps(desk.tx, it.id)).at(-1);
    insist(mayPutBack(last, desk.actor.account_id));
    const before = (last!.facts.before as string | null | undefined) ?? null;
    await writeStep(desk, it, "assigned", { assignee: before }, { assignee: before, before: it.assignee, undone: 1 });
  }
  return chosen.length;
}

/** An internal note: for the office's eyes. */
export async function addNote(desk: Desk, number: string, body: string): Promise<void> {
  desk.mustBeAllowed("requests.note");
  const it = await lockRequest(desk.tx, number);
  insist(mayWorkIn(it.sector, reachOf(desk.actor)));
  await insertMessage(desk.tx, { request_id: it.id, at: desk.now, side: "office", by_account: desk.actor.account_id, by_name: desk.actor.name, body, internal: true });
  await desk.note("requests.note_added", it.number);
}

/** A message from the office to the one who asked. */
export async function writeToAsker(desk: Desk, number: string, body: string): Promise<void> {
  desk.mustBeAllowed("requests.message");
  const it = await lockRequest(desk.tx, number);
  insist(mayWorkIn(it.sector, reachOf(desk.actor)));
  await insertMessage(desk.tx, { request_id: it.id, at: desk.now, side: "office", by_account: desk.actor.account_id, by_name: desk.actor.name, body, internal: false });
  await desk.note("requests.message_sent", it.number, { side: "office" });
  await tellAsker(desk, it, message, { service: it.service, count: 1 });
}

/** After a correction the clock goes on, and the day moves by what it stood. */
export async function resumeClock(desk: Desk, it: CaseRow): Promise<{ due_on: string; due_at: Date }> {
  await endPause(desk.tx, it.id, desk.now);
  const due = await deadlineFrom(desk.tx, it.asked_at, it.term, await listPauses(desk.tx, it.id), desk.now);
  return { due_on: due.due_on, due_at: due.due_at };
}
