import { insist, Refused } from "../../../kernel/verdict.ts";
import type { Desk } from "../../../platform/desk.ts";
import { listUploads } from "../../../platform/files.ts";
import { NotFound } from "../../../platform/not-found.ts";
import { endPause, insertAttachments, insertMessage, insertStep, lockRequest, markReplaced, markRequest, type CaseRow } from "../records/case.ts";
import { corrected, written } from "../notices.ts";
import { mayStep } from "../rules.ts";
import { getService, type GivenPapers } from "./ask.ts";
import { tellAssignee } from "./telling.ts";
import { resumeClock } from "./work.ts";

/** One's own case; another's is answered as if it did not exist. */
async function ownCase(desk: Desk, right: string, number: string): Promise<CaseRow> {
  desk.mustBeAllowed(right);
  const it = await lockRequest(desk.tx, number);
  if (it.person_id !== desk.actor.person_id) throw new NotFound("request");
  return it;
}

/** What was asked for is mended and sent again; the clock goes on from this moment. @clause 3.4.1/10 */
export async function correct(desk: Desk, number: string, papers: GivenPapers, text: string | undefined): Promise<void> {
  const it = await ownCase(desk, "requests.ask", number);
  insist(mayStep(it.state, "correct"));
  const slots = Object.keys(getService(it.service).papers);
  let sent = 0;
  for (const slot of slots) {
    const ids = papers[slot] ?? [];
    if (ids.length === 0) continue;
    const files = await listUploads(desk.tx, ids, desk.actor.account_id ?? "visitor");
    if (files.length !== new Set(ids).size) throw new Refused({ code: "upload_is_not_there", clause: "3.4.1/10" });
    await markReplaced(desk.tx, it.id, slot, desk.now);
    await insertAttachments(desk.tx, it.id, desk.now, slot, files);
    sent += files.length;
  }
  if (sent === 0 && !text) throw new Refused({ code: "nothing_was_mended", clause: "3.4.1/10" });
  if (text) await insertMessage(desk.tx, { request_id: it.id, at: desk.now, side: "student", by_account: desk.actor.account_id, by_name: desk.actor.name, body: text, internal: false });
  const due = await resumeClock(desk, it);
  await markRequest(desk.tx, it.id, { state: it.assignee ? "taken_in" : "asked", paused_at: null, ...due });
  await insertStep(desk.tx, { request_id: it.id, at: desk.now, step: "corrected", by_account: desk.actor.account_id, by_name: desk.actor.name, by_side: "student", facts: { papers: sent, due_on: due.due_on } });
  await desk.note("requests.corrected", it.number, { papers: sent, due_on: due.due_on });
  await tellAssignee(desk, it, corrected, { service: it.service });
}

/** Taken back by the one who asked, as long as nobody has answered. */
export async function withdraw(desk: Desk, number: string): Promise<void> {
  const it = await ownCase(desk, "requests.withdraw", number);
  insist(mayStep(it.state, "withdraw"));
  if (it.paused_at) await endPause(desk.tx, it.id, desk.now);
  await markRequest(desk.tx, it.id, { state: "withdrawn", paused_at: null, closed_at: desk.now });
  await insertStep(desk.tx, { request_id: it.id, at: desk.now, step: "withdrawn", by_account: desk.actor.account_id, by_name: desk.actor.name, by_side: "student" });
  await desk.note("requests.withdrawn", it.number);
}

/** A message from the one who asked. */
export async function writeToOffice(desk: Desk, number: string, body: string): Promise<void> {
  const it = await ownCase(desk, "requests.ask", number);
  await insertMessage(desk.tx, { request_id: it.id, at: desk.now, side: "student", by_account: desk.actor.account_id, by_name: desk.actor.name, body, internal: false });
  await desk.note("requests.message_sent", it.number, { side: "student" });
  await tellAssignee(desk, it, written, { service: it.service, count: 1 });
}
