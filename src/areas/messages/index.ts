/** The front door of messages: how an area registers its kinds of notice and tells people. */
import type { Actor } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database.ts";
import { readsOf } from "./acts.ts";
import { countUnread } from "./records.ts";

export { markSeen, notify, openNotice, type Telling } from "./acts.ts";
export { knownNotices, notice, noticeNamed, type NoticeKind } from "./kind.ts";
export { lastTold } from "./records.ts";
export * from "./terms.ts";

/** How many notices somebody has not opened: the figure beside the navigation of every page. */
export function unreadOf(reader: Reader, actor: Actor): Promise<number> {
  return countUnread(reader, readsOf(actor));
}
