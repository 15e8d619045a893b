import { addDays, type Day } from "../../kernel/day.ts";
import { toCyrillic } from "../../kernel/cyrillic.ts";
import { shortName, type PersonName } from "../../kernel/names.ts";
import { sortKey } from "../../kernel/sorting.ts";
import { insist } from "../../kernel/verdict.ts";
import type { Desk } from "../../platform/desk.ts";
import { insertMarkedDay, insertStaff, listMarkedDays, lockMarkedDay, lockPost, lockStaff, markEnded, markWithdrawn } from "./records.ts";
import { mayAppoint, mayDeclare, mayEnd, mayWithdraw } from "./rules/staff.ts";
import type { Certainty, MarkedDay } from "./terms.ts";

/** A day that the week alone does not know. Areas with open deadlines overhear the note and count them anew. @clause LABOUR 208 */
export async function declareHoliday(desk: Desk, it: MarkedDay & { mark?: Certainty }): Promise<string> {
  desk.mustBeAllowed("office.calendar");
  insist(mayDeclare(it.day, it.who, desk.today, await listMarkedDays(desk.tx, it.day, it.day)));
  const id = await insertMarkedDay(desk.tx, { ...it, mark: it.mark ?? "CONFIRMED", entered_on: desk.today });
  await desk.note("office.holiday_declared", id, { day: it.day, who: it.who, kind: it.kind, act: it.decree });
  return id;
}

/** Takes a declared day back: a resolution moved it. The row stays, so that an old deadline can be explained. */
export async function withdrawHoliday(desk: Desk, id: string): Promise<void> {
  desk.mustBeAllowed("office.calendar");
  const it = await lockMarkedDay(desk.tx, id);
  insist(mayWithdraw(it.day, it.withdrawn_on, desk.today));
  await markWithdrawn(desk.tx, id, desk.today);
  await desk.note("office.holiday_withdrawn", id, { day: it.day, who: it.who, kind: it.kind });
}

export type Appointment = { account_id?: string | null; name: PersonName; employee_number: string; position: string; unit: string; from: Day; order: string };

/** Puts a person into a post by the rector's order. @clause 2.1/3, 2.2/5 */
export async function appointStaff(desk: Desk, it: Appointment): Promise<string> {
  desk.mustBeAllowed("office.appoint");
  insist(mayAppoint(await lockPost(desk.tx, it.position, it.unit, it.from), it.from, desk.today, it.order));
  const id = await insertStaff(desk.tx, {
    account_id: it.account_id ?? null, employee_number: it.employee_number, position: it.position, unit: it.unit,
    name: bothScripts(it.name), sort_latin: sortKey(shortName(it.name)), from: it.from, appointed_by: it.order,
  });
  await desk.note("office.appointed", id, { position: it.position, unit: it.unit, from: it.from, order: it.order }, { name: shortName(it.name) });
  return id;
}

/** Ends a post with its last day, by the rector's order. @clause 2.1/3 */
export async function endStaff(desk: Desk, id: string, lastDay: Day, order: string): Promise<void> {
  desk.mustBeAllowed("office.appoint");
  const held = await lockStaff(desk.tx, id);
  insist(mayEnd(held, lastDay));
  await markEnded(desk.tx, id, addDays(lastDay, 1), order);
  await desk.note("office.post_ended", id, { position: held.position, unit: held.unit, last_day: lastDay, order });
}

/** A name in both scripts: what the passport's Cyrillic does not give is derived once, and stored. */
export function bothScripts(name: PersonName): PersonName & { surnameCyrl: string; givenCyrl: string; patronymicCyrl: string } {
  return {
    ...name,
    surnameCyrl: name.surnameCyrl || toCyrillic(name.surname),
    givenCyrl: name.givenCyrl || toCyrillic(name.given),
    patronymicCyrl: name.patronymicCyrl || toCyrillic(name.patronymic),
  };
}
