import { addDays, instantOf, type Day } from "../../../../kernel/day.ts";
import { fold } from "../../../../kernel/folding.ts";
import type { Actor } from "../../../../platform/actor.ts";
import { reachOf } from "../../acts/work.ts";
import { findService } from "../../catalogue/index.ts";
import type { QueueFilter } from "../../records/queue.ts";
import { sectorsWithin } from "../../rules.ts";
import { openStates, sectors, type Sector } from "../../terms.ts";

const oneOf = <T extends string>(of: readonly T[], value: string | null): T | undefined => of.find((one) => one === value);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A number is looked for as it stands, a name as it is folded. */
function textOf(typed: string | null): string | undefined {
  const text = (typed ?? "").trim().slice(0, 100);
  if (text === "") return undefined;
  return /^[\d-]+$/.test(text) ? text : fold(text) || undefined;
}

/** The queue that an address asks for; what cannot be understood in it is left out. */
export function filterOf(query: URLSearchParams, { actor, now, today }: { actor: Actor; now: Date; today: Day }): QueueFilter {
  const who = query.get("who") ?? "";
  return {
    within: sectorsWithin(reachOf(actor)),
    account: actor.account_id,
    tab: oneOf(["mine", "nobody", "sector"] as const, query.get("tab")) ?? "sector",
    sector: oneOf(sectors, query.get("sector")),
    state: oneOf(openStates, query.get("state")),
    service: findService(query.get("service") ?? "")?.code,
    due: oneOf(["late", "today"] as const, query.get("due")),
    assignee: uuid.test(who) ? who : undefined,
    text: textOf(query.get("q")),
    sort: oneOf(["due", "asked", "name", "service"] as const, query.get("sort")) ?? "due",
    down: query.get("down") === "1",
    now,
    endOfToday: instantOf(addDays(today, 1)),
  };
}

/** Sectors whose cases the list may hold. */
export function sectorsOf({ within }: Pick<QueueFilter, "within">): readonly Sector[] {
  return within === "all" ? sectors : within;
}

const kept = ["tab", "sector", "state", "service", "due", "who", "q", "sort", "down", "page"] as const;
export type Wish = Partial<Record<(typeof kept)[number], string | undefined>>;

/** The same list with something changed; another view begins with its first page. */
export function queueHref(query: URLSearchParams, wish: Wish = {}, path = "/office/queue"): string {
  const next = new URLSearchParams();
  for (const name of kept) {
    const value = name in wish ? wish[name] : name === "page" && Object.keys(wish).length > 0 ? undefined : (query.get(name) ?? undefined);
    if (value) next.set(name, value);
  }
  const said = next.toString();
  return said ? `${path}?${said}` : path;
}
