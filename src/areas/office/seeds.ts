import { writeNote } from "../../platform/journal/note.ts";
import type { Tx } from "../../platform/database.ts";
import { holidays } from "./data/holidays.ts";
import { hoursAreSown, insertMarkedDay, insertUsualHours } from "./records.ts";

/** Hours and holidays that hold for every office of the country: sown once, then changed by acts only. */
export async function seedCalendar(tx: Tx): Promise<void> {
  if (await hoursAreSown(tx)) return;
  await insertUsualHours(tx);
  for (const day of holidays) await insertMarkedDay(tx, { ...day, entered_on: `${Number(day.day.slice(0, 4)) - 1}-12-25` });
  await writeNote(tx, { act: "office.calendar_sown", actor: null, on_behalf: null, subject: "calendar", said: { days: holidays.length } });
}
