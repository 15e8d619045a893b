import { atDesk } from "../desk.ts";
import type { AnyPage, Reading } from "../web.tsx";
import { newFaultNumber } from "./faults.ts";
import { noteLook, type Serving } from "./serving.ts";

/** The page's read and, beside it, the figure of the navigation. Both are waited for: no question outlives its answer. */
export async function readWithUnread(serving: Serving, reading: Reading, it: AnyPage): Promise<{ data: unknown; unread: number }> {
  const counting = unreadFor(serving, reading);
  let data: unknown;
  try {
    data = it.looks ? await lookedAt(serving, reading, it) : await it.read(reading);
  } finally {
    await counting;
  }
  return { data, unread: await counting };
}

/** The figure beside the navigation: a page stands without it. */
async function unreadFor(serving: Serving, { actor }: Reading): Promise<number> {
  if (!serving.unreadOf || actor.account_id === null) return 0;
  try {
    return await serving.unreadOf(serving.database, actor);
  } catch (fault) {
    serving.report(fault, { number: newFaultNumber(), route: "unread" });
    return 0;
  }
}

/** The read and its note are one transaction: nobody sees a record without the trace of it. */
async function lookedAt(serving: Serving, reading: Reading, it: AnyPage): Promise<unknown> {
  const outcome = await atDesk(serving.database, reading.actor, async (desk) => {
    const data: unknown = await it.read({ ...reading, reader: desk.tx });
    await noteLook(desk.note, it.looks?.(data, reading));
    return data;
  });
  if ("done" in outcome) return outcome.done;
  throw new Error(`A look was refused: ${JSON.stringify(outcome)}`);
}
