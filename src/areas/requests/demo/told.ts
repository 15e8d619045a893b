import { system } from "../../../platform/actor.ts";
import type { Tx } from "../../../platform/database.ts";
import { sit, type Desk } from "../../../platform/desk.ts";
import { notify } from "../../messages/index.ts";
import { tellAsker, tellAssignee } from "../acts/telling.ts";
import { answered, assigned, corrected, message, paperReady, received, refused, returned, written } from "../notices.ts";
import type { Numbered } from "./rows.ts";

/** How far back people have not opened what they were told. */
const lately = 5 * 86_400_000;

type Event = { at: number; tell: (desk: Desk) => Promise<void> };

/** What the acts of the last days would have told, in the order in which it happened. @returns how many events */
export async function tellTheNews(tx: Tx, cases: readonly Numbered[], papers: ReadonlyMap<unknown, { id: string }>, now: number): Promise<number> {
  const news = cases.flatMap((it) => eventsOf(it, papers.get(it)?.id)).filter(({ at }) => at > now - lately && at <= now).toSorted((a, b) => a.at - b.at);
  for (const { at, tell } of news) await tell(sit(system("demo", []), tx, { now: new Date(at) }));
  return news.length;
}

function eventsOf(it: Numbered, paper: string | undefined): Event[] {
  const { number, card } = it;
  const asker = { number, person_id: it.person.person_id };
  const assignee = { number, assignee: it.assignee?.account_id ?? null };
  const about = { service: card.code };
  const steps = it.steps.flatMap(({ at, step, by, facts }): Event[] => {
    if (step === "asked" && !it.atOnce) return [{ at, tell: (desk) => tellAsker(desk, asker, received, { ...about, due_on: it.due.on }) }];
    if (step === "asked" && paper && by.side === "office") return [{ at, tell: (desk) => tellAsker(desk, asker, paperReady, about, `/my/papers/${paper}`) }];
    if (step === "corrected") return [{ at, tell: (desk) => tellAssignee(desk, assignee, corrected, about) }];
    if (step === "assigned" && typeof facts.assignee === "string" && facts.assignee !== by.account_id) {
      const to = facts.assignee;
      return [{ at, tell: (desk) => notify(desk, { account_id: to, kind: assigned, subject: number, href: `/office/requests/${number}`, facts: { count: 1 } }) }];
    }
    const kind = step === "returned" ? returned : step === "refused" ? refused : step === "answered" && !it.atOnce ? answered : undefined;
    return kind ? [{ at, tell: (desk) => tellAsker(desk, asker, kind, about) }] : [];
  });
  // A correction that was asked for, or sent, is told as such: its message is no second event.
  const alone = it.messages.filter((one) => !one.internal && !it.steps.some(({ at }) => at === one.at));
  return [...steps, ...alone.map(({ at, side }): Event => ({
    at, tell: (desk) => (side === "office" ? tellAsker(desk, asker, message, { ...about, count: 1 }) : tellAssignee(desk, assignee, written, { ...about, count: 1 })),
  }))];
}
