import { addDays, dayOf } from "../../../kernel/day.ts";
import { calendarBetween, deadlineOf, type Deadline } from "../../office/index.ts";
import type { Reader } from "../../../platform/database.ts";
import { listPauses } from "../records/case.ts";
import { termForDeadline } from "../rules.ts";
import type { Term } from "../terms.ts";

/** The day a case must be answered by, with the sum that leads to it. */
export async function deadlineFrom(reader: Reader, askedAt: Date, term: Term, pauses: readonly { from_at: Date; until_at: Date | null; reason: string }[] = [], now?: Date): Promise<Deadline> {
  const from = dayOf(askedAt);
  // Long enough for the longest term, its pauses and every holiday between.
  const slack = pauses.reduce((days, pause) => days + Math.ceil(((pause.until_at ?? now ?? pause.from_at).getTime() - pause.from_at.getTime()) / 86_400_000), 0);
  const calendar = await calendarBetween(reader, from, addDays(from, term.amount * 3 + 60 + slack));
  return deadlineOf(askedAt, termForDeadline(term), calendar, pauses.map((pause) => ({ from: pause.from_at, until: pause.until_at, reason: pause.reason })));
}

/** The sum of a case that stands, for the chip that opens into it. */
export async function deadlineOfCase(reader: Reader, it: { id: string; asked_at: Date; term: Term }, now: Date): Promise<Deadline> {
  return deadlineFrom(reader, it.asked_at, it.term, await listPauses(reader, it.id), now);
}
