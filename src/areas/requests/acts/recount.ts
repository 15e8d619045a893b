import { addDays, dayOf } from "../../../kernel/day.ts";
import type { Desk } from "../../../platform/desk.ts";
import { calendarBetween, deadlineOf } from "../../office/index.ts";
import { insertStep, markRequest } from "../records/case.ts";
import { latestCalendarNote, listOpenForRecount, recountedUpTo } from "../records/recount.ts";
import { dueChanged } from "../notices.ts";
import { termForDeadline } from "../rules.ts";
import { tellAsker } from "./telling.ts";

/** The longest term with its pauses that a calendar is asked for. */
const horizon = 400;

/**
 * After a day off was declared or withdrawn: the day of every open case is counted anew, and a case whose day
 * moved says so in its history. Overheard from the office's notes, so a calendar act holds nobody up.
 * @returns how many days moved; undefined where the calendar has not changed since the last count
 */
export async function recountDeadlines(desk: Desk): Promise<number | undefined> {
  const upTo = await latestCalendarNote(desk.tx);
  if (upTo <= (await recountedUpTo(desk.tx))) return undefined;
  const open = await listOpenForRecount(desk.tx);
  const first = open.reduce((day, it) => (dayOf(it.asked_at) < day ? dayOf(it.asked_at) : day), desk.today);
  const calendar = await calendarBetween(desk.tx, first, addDays(desk.today, horizon));
  let moved = 0;
  for (const it of open) {
    const pauses = it.pauses.map((pause) => ({ from: new Date(pause.from_at), until: pause.until_at ? new Date(pause.until_at) : desk.now, reason: pause.reason }));
    const due = deadlineOf(it.asked_at, termForDeadline(it.term), calendar, pauses);
    if (due.due_on === it.due_on) continue;
    await markRequest(desk.tx, it.id, { due_on: due.due_on, due_at: due.due_at });
    await insertStep(desk.tx, { request_id: it.id, at: desk.now, step: "due_changed", by_account: null, by_name: "Daftar", by_side: "system", facts: { from: it.due_on, to: due.due_on } });
    await desk.note("requests.due_changed", it.number, { from: it.due_on, to: due.due_on });
    // While the clock stands the day moves by itself, and a correction tells the new one.
    if (!it.pauses.some((pause) => pause.until_at === null)) await tellAsker(desk, it, dueChanged, { service: it.service, due_on: due.due_on });
    moved += 1;
  }
  await desk.note("requests.recounted", "calendar", { upto: upTo, moved });
  return moved;
}
