import { addDays, type Day } from "../../../../kernel/day.ts";
import { clockTime } from "../../../../kernel/format.ts";
import type { Lang } from "../../../../kernel/lang.ts";
import type { Reader } from "../../../../platform/database.ts";
import type { Tone } from "../../../../ui/state.tsx";
import { calendarBetween, lateness, type Calendar } from "../../../office/index.ts";
import { isClosed } from "../../rules.ts";
import type { State } from "../../terms.ts";
import { texts } from "../../texts/index.ts";

type Dated = { state: State; due_on: Day; due_at: Date; paused_at: Date | null };
export type Due = { label: string; look: "late" | "wait" | "paused" | "plain"; tone: Tone };

/** The working days between today and all these days: one read for a whole list. */
export async function calendarFor(reader: Reader, rows: readonly { due_on: Day }[], today: Day): Promise<Calendar> {
  const days = [today, ...rows.map((row) => row.due_on)].toSorted();
  return calendarBetween(reader, addDays(days[0]!, -1), addDays(days.at(-1)!, 1));
}

/** How an open case stands to its day, as the office's lists say it: tinted only where it is late or ends today. */
export function dueOf(it: Dated, now: Date, today: Day, calendar: Calendar, lang: Lang): Due {
  const text = texts(lang).due;
  if (isClosed(it.state)) return { label: texts(lang).states[it.state], look: "plain", tone: it.state === "answered" ? "done" : "off" };
  if (it.paused_at) return { label: text.paused, look: "paused", tone: "off" };
  const { late, working_days } = lateness(it, now, calendar);
  if (late) return { label: text.late(working_days), look: "late", tone: "late" };
  if (it.due_on <= today) return { label: text.today(clockTime(it.due_at)), look: "wait", tone: "wait" };
  return { label: text.left(working_days), look: "plain", tone: "rest" };
}
