/** The front door of requests: what other areas and the faces may use. */
import { addDays, instantOf, type Day } from "../../kernel/day.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database.ts";
import { reachOf } from "./acts/work.ts";
import { queueCounts, type QueueCounts } from "./records/queue.ts";
import { sectorsWithin } from "./rules.ts";
export { askForService, getService, termOf, termParameter } from "./acts/ask.ts";
export { correct, withdraw, writeToOffice } from "./acts/own.ts";
export { addNote, answerCase, forward, handOver, refuseCase, returnForCorrection, takeIn, writeToAsker } from "./acts/work.ts";
export { ownBlocks } from "./blocks/own.tsx";
export { catalogue, findService } from "./catalogue/index.ts";
export { workedBy, type Service } from "./catalogue/service.ts";
export { searchServices, stateOfService, wordsOf } from "./reads.ts";
export { getAsker, type AskerFacts } from "./records/askers.ts";
export { knownText, wayAndTerm } from "./words.ts";


/** The queue in five figures, for whoever works in it. */
export function queueTotals({ reader, actor, now, today }: { reader: Reader; actor: Actor; now: Date; today: Day }): Promise<QueueCounts> {
  return queueCounts(reader, { within: sectorsWithin(reachOf(actor)), account: actor.account_id, now, endOfToday: instantOf(addDays(today, 1)) });
}
