import type { Desk } from "../../../platform/desk.ts";
import { lastTold, notify } from "../../messages/index.ts";
import { calendarBetween, isWorkingDay } from "../../office/index.ts";
import { late, lateCases } from "../notices.ts";
import { listHeadsOf, listLate } from "../records/late.ts";
import { tellAsker } from "./telling.ts";

/**
 * On the morning of the working day after: whoever asked is told that the office is late, once a case, and the heads of the
 * sectors how many such cases there are. @clause 3.4.1/10
 * @returns how many were told; undefined where there was nothing to tell
 */
export async function tellLate(desk: Desk): Promise<number | undefined> {
  if (!isWorkingDay(await calendarBetween(desk.tx, desk.today, desk.today), desk.today)) return undefined;
  const heads = new Map<string, number>();
  let told = 0;
  for (const it of await listLate(desk.tx, desk.today, desk.now)) {
    if (await lastTold(desk.tx, { person_id: it.person_id }, late.kind, it.number)) continue;
    await tellAsker(desk, it, late, { service: it.service, due_on: it.due_on });
    await desk.note("requests.told_late", it.number, { due_on: it.due_on });
    for (const head of await listHeadsOf(desk.tx, it.sector, desk.today)) heads.set(head, (heads.get(head) ?? 0) + 1);
    told += 1;
  }
  for (const [account_id, count] of heads) await notify(desk, { account_id, kind: lateCases, href: "/office/queue?due=late", facts: { count } });
  return told === 0 ? undefined : told;
}
