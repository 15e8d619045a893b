import { allow, refuse, type Verdict } from "../../kernel/verdict.ts";
import { frontSectors, openStates, type Asker, type Sector, type State, type Term } from "./terms.ts";

/** Steps that may follow each state. @clause 3.4.1/10 */
export const stepsAfter: Record<State, readonly Step[]> = {
  draft: [],
  asked: ["take_in", "return", "forward", "answer", "refuse", "withdraw"],
  taken_in: ["take_in", "return", "forward", "answer", "refuse", "withdraw"],
  returned: ["correct", "withdraw", "refuse"],
  awaiting_payment: ["answer", "refuse", "withdraw"],
  in_signature: ["return", "answer", "refuse"],
  answered: [],
  refused: [],
  withdrawn: [],
};
export type Step = "take_in" | "return" | "correct" | "forward" | "answer" | "refuse" | "withdraw";

/** May this step follow? A closed case says so in its own words. */
export function mayStep(state: State, step: Step): Verdict {
  if (stepsAfter[state].includes(step)) return allow;
  if (isClosed(state)) return refuse("request_is_closed", "3.4.1/10");
  return refuse("step_out_of_order", "3.4.1/10", { state, step });
}

/** Into work goes what nobody has, or what one has already; a colleague's case is handed over by the head. @clause 3.4.1/10, 3.2/1 */
export function mayTake(state: State, assignee: string | null, account: string | null): Verdict {
  if (assignee !== null && assignee !== account) return refuse("request_is_with_a_colleague", "3.2/1");
  return mayStep(state, "take_in");
}

/** A hand-over is put back by whoever made it, as long as nobody has touched the case since. */
export function mayPutBack(last: { step: string; by_account: string | null } | undefined, account: string | null): Verdict {
  return last?.step === "assigned" && last.by_account === account ? allow : refuse("cannot_be_put_back", "3.2/1");
}

export function isClosed(state: State): boolean {
  return !(openStates as readonly State[]).includes(state);
}

/** What the office knows of the one who asks, as far as asking goes. */
export type Standing = { asker: Asker; standing: string | undefined };

/** Who may ask for a service. @clause 4.1–4.6 */
export function mayAsk(card: { askers: readonly Asker[]; clauses: readonly [string, ...string[]] }, who: Standing): Verdict {
  if (card.askers.includes("anyone") || card.askers.includes(who.asker)) return allow;
  // Somebody on leave is still a student, who left is not.
  return refuse(who.asker === "student" ? "service_is_not_for_students" : "service_is_for_students", card.clauses[0], { asker: who.asker });
}

/** All papers that the service demands must be there. @clause 3.4.1/10 */
export function papersAreThere(papers: Readonly<Record<string, "required" | "optional">>, given: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(papers).filter(([slot, need]) => need === "required" && (given[slot] ?? []).length === 0).map(([slot]) => slot);
}

/** The rows somebody works with: his sectors, his department's, or all of them. */
export type Reach = { sectors: readonly string[]; departments: readonly string[]; everywhere: boolean };

const backSectors: readonly Sector[] = ["statistics", "study_process", "student_documents"];

/** Sectors whose cases one may open and decide. Heads reach their department's, the director all. @clause 2.1/1, 2.1/2, 3.2/3, 3.3/2 */
export function sectorsWithin(reach: Reach): readonly Sector[] | "all" {
  if (reach.everywhere) return "all";
  const front = reach.departments.includes("front") ? frontSectors : [];
  const back = reach.departments.includes("back") ? backSectors : [];
  return [...new Set([...(reach.sectors as readonly Sector[]), ...front, ...back])];
}

/** A case is decided in the sector where it lies. @clause 3.4.1/10 */
export function mayWorkIn(sector: string, reach: Reach): Verdict {
  const within = sectorsWithin(reach);
  return within === "all" || within.includes(sector as Sector) ? allow : refuse("request_is_in_another_sector", "3.4.1/10", { sector });
}

/** Who took a case in goes on reading it after it was forwarded; another's stays closed. @clause 3.4.1/10 */
export function mayRead(sector: string, takenInBy: string, reach: Reach): boolean {
  return mayWorkIn(sector, reach).allowed || mayWorkIn(takenInBy, reach).allowed;
}

/** Forwarded to another sector, never to where it lies already. */
export function mayForward(state: State, from: string, to: string): Verdict {
  if (from === to) return refuse("request_is_already_there", "3.4.1/10");
  return mayStep(state, "forward");
}

/** Seconds count as "now": the day of asking, however late it is. */
export function termForDeadline(term: Term): Term {
  return term.unit === "seconds" ? { amount: 1, unit: "working_days" } : term;
}

/** A paper that several looked at must not change under anyone's hand. */
export function isTheVersionSeen(seen: number, now: number): Verdict {
  return seen === now ? allow : refuse("changed_underneath", "3.4.1/10", { seen, now });
}

/** Which of the states asks the reader to act: the margin's colour on every list. */
export function toneOf(request: { state: State; late: boolean; dueToday: boolean }, side: "student" | "office"): "wait" | "late" | "done" | "off" | "plain" {
  if (request.state === "refused" || request.state === "withdrawn") return "off";
  if (request.state === "answered") return "done";
  if (request.state === "returned") return side === "student" ? "wait" : "off";
  if (request.late) return "late";
  if (side === "office" && request.dueToday) return "wait";
  return "plain";
}
