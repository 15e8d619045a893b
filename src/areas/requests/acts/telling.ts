import type { Desk } from "../../../platform/desk.ts";
import { notify, type NoticeFacts, type NoticeKind } from "../../messages/index.ts";
import type { CaseRow } from "../records/case.ts";

type Told = Pick<CaseRow, "number" | "service" | "person_id" | "assignee">;

/** Tells the one who asked of his case. */
export async function tellAsker<F extends NoticeFacts>(desk: Desk, it: Pick<Told, "number" | "person_id">, kind: NoticeKind<F>, facts: F, href = `/my/requests/${it.number}`): Promise<void> {
  await notify(desk, { person_id: it.person_id, kind, subject: it.number, href, facts });
}

/** Tells whoever has the case. One that nobody has stands in the queue for all. */
export async function tellAssignee<F extends NoticeFacts>(desk: Desk, it: Pick<Told, "number" | "assignee">, kind: NoticeKind<F>, facts: F): Promise<void> {
  if (it.assignee === null || it.assignee === desk.actor.account_id) return;
  await notify(desk, { account_id: it.assignee, kind, subject: it.number, href: `/office/requests/${it.number}`, facts });
}
