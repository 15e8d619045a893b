import { NotFound } from "../../../../platform/not-found.ts";
import type { Reading } from "../../../../platform/web.tsx";
import type { Calendar, Deadline } from "../../../office/index.ts";
import { getService } from "../../acts/ask.ts";
import { deadlineOfCase } from "../../acts/deadline.ts";
import { reachOf } from "../../acts/work.ts";
import type { Service } from "../../catalogue/service.ts";
import { getAsker, type AskerFacts } from "../../records/askers.ts";
import { getRequest, listAttachments, listMessages, listSteps, type AttachmentRow, type CaseRow, type MessageRow, type StepRow } from "../../records/case.ts";
import { listColleagues, nameOfAccount, type Colleague } from "../../records/colleagues.ts";
import { listPresent } from "../../records/presence.ts";
import { countOwn, nextInQueue } from "../../records/queue.ts";
import { isClosed, mayRead, mayWorkIn } from "../../rules.ts";
import type { Sector } from "../../terms.ts";
import { calendarFor } from "./due.ts";
import { filterOf } from "./queue-filter.ts";

export type CaseData = {
  it: CaseRow;
  card: Service;
  who: AskerFacts;
  holder: string | undefined;
  steps: readonly StepRow[];
  messages: readonly MessageRow[];
  files: readonly AttachmentRow[];
  deadline: Deadline;
  calendar: Calendar;
  present: readonly { name: string; opened_at: Date }[];
  colleagues: readonly Colleague[];
  openCases: number;
  next: string | undefined;
  /** Why nothing may be done here, if so: the case lies elsewhere, or is over. */
  shut: "elsewhere" | "closed" | undefined;
};

type At = Pick<Reading<"/office/requests/:number">, "reader" | "actor" | "params" | "now" | "today">;

/** A case as the office reads it: one of another sector is as absent as one that never was. @throws {NotFound} */
export async function readableCase({ reader, actor, params }: Pick<At, "reader" | "actor" | "params">): Promise<CaseRow> {
  const it = await getRequest(reader, params.number);
  if (!mayRead(it.sector, getService(it.service).sector, reachOf(actor))) throw new NotFound("request");
  return it;
}

export async function readCase(at: At): Promise<CaseData> {
  const { reader, actor, now, today } = at;
  const it = await readableCase(at);
  const elsewhere = !mayWorkIn(it.sector, reachOf(actor)).allowed;
  return {
    it,
    card: getService(it.service),
    who: await getAsker(reader, it.person_id),
    holder: it.assignee ? await nameOfAccount(reader, it.assignee) : undefined,
    steps: await listSteps(reader, it.id),
    messages: await listMessages(reader, it.id, true),
    files: await listAttachments(reader, it.id),
    deadline: await deadlineOfCase(reader, it, now),
    calendar: await calendarFor(reader, [it], today),
    present: await listPresent(reader, it.id, actor.account_id),
    colleagues: await listColleagues(reader, [it.sector as Sector], today),
    openCases: (await countOwn(reader, it.person_id)).open - (isClosed(it.state) ? 0 : 1),
    next: await nextOf(at, it.number),
    shut: isClosed(it.state) ? "closed" : elsewhere ? "elsewhere" : undefined,
  };
}

/** What one would take up after this: first what one has, then what nobody has. */
export async function nextOf({ reader, actor, now, today }: Pick<At, "reader" | "actor" | "now" | "today">, number: string): Promise<string | undefined> {
  const filter = filterOf(new URLSearchParams(), { actor, now, today });
  return (await nextInQueue(reader, { ...filter, tab: "mine", running: true }, number)) ?? (await nextInQueue(reader, { ...filter, tab: "nobody", running: true }, number));
}

/** The language the student studies in: texts written for him begin in it. */
export function langOfAsker(who: AskerFacts): "uz" | "ru" | "en" {
  return who.language === "ru" || who.language === "en" ? who.language : "uz";
}
