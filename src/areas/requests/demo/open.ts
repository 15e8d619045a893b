import { findService } from "../catalogue/index.ts";
import { termForDeadline } from "../rules.ts";
import { dayAt } from "./clock.ts";
import { openWeights, poolOfOpen } from "./load.ts";
import { assign, forward, takeIn, type Made } from "./making.ts";
import { asking, decidedIn, deciderOf, laterAtHome, mansurLeft, mendItsFault, momentOf, returnIt } from "./past.ts";
import { headOf, managerOf, staffOf, type World } from "./world.ts";
import { notes } from "./words.ts";

/** Where the queue is to stand: how many in all, how many late, ending on the next closing, waiting for the one who asked. */
export type Queue = { open: number; late: number; today: number; returned: number };

/** The keys of one open case per person and service. */
export type Taken = Set<string>;
export const keyOf = (it: Pick<Made, "person" | "card">) => `${it.person.person_id} ${it.card.code}`;

export const isLate = (world: World, it: Made) => it.closed_at === null && it.paused_at === null && it.due.at < world.now;
export const endsNow = (world: World, it: Made) => it.closed_at === null && it.paused_at === null && it.due.on === world.clock.days[world.clock.indexAt(world.now)]!.day;

/** An open case that was asked on the k-th working day, not worked yet. */
function askedOn(world: World, code: string, k: number, taken: Taken): Made | undefined {
  const { clock, chance, now } = world;
  const card = findService(code)!;
  const [from, until] = [clock.days[k - 1]!.closes, Math.min(clock.days[k]!.closes, now)];
  let self = chance.happens(0.6);
  let at = 0;
  for (let tries = 0; !(at >= from && at < until - 120_000); tries += 1) {
    if (tries > 12) {
      self = true;
      at = from + Math.floor((until - from) * (0.05 + 0.9 * chance.next()));
      break;
    }
    at = momentOf(world, clock.days[k]!.day, self);
  }
  for (let tries = 0; tries < 8; tries += 1) {
    const made = asking(world, { card, pool: poolOfOpen(code), self }, at);
    if (!made || taken.has(keyOf(made))) continue;
    taken.add(keyOf(made));
    return made;
  }
  return undefined;
}

/** Brings an open case as far as the office has come with it. */
function workOn(world: World, it: Made, until: number): void {
  const { clock, chance } = world;
  const spent = clock.between(it.asked_at, until);
  const last = () => it.steps.at(-1)!.at;
  const next = () => clock.plus(last(), Math.max(1, clock.between(last(), until) * (0.1 + 0.3 * chance.next())));
  if (spent < 45 || (spent < 700 && chance.happens(0.45))) return;
  takeIn(it, managerOf(world, it.sector), next());
  const to = decidedIn(it);
  if (!to || to === it.sector || spent < 200 || chance.happens(0.35)) return;
  forward(it, it.assignee!, next(), to, chance.happens(0.4) ? chance.pick(notes) : undefined);
  if (chance.happens(0.25)) return;
  assign(it, headOf(world, to), next(), deciderOf(world, to, world.now));
  if (it.card.way === "order" && chance.happens(0.6)) it.state = "in_signature";
  else if (payable.has(it.card.code) && chance.happens(0.7)) it.state = "awaiting_payment";
}

const payable = new Set(["diploma-duplicate", "retake", "retake-contract", "student-card"]);

/** What lies in the queue besides the named people's cases, until the wanted figures stand. */
export function* openCases(world: World, wanted: Queue, taken: Taken): Generator<Made> {
  const { clock, chance, now } = world;
  const today = clock.indexAt(now);
  const weights = openWeights(Number(dayAt(now).slice(5, 7)));
  const shortOnes = weights.filter(([code]) => daysOf(code) <= 5);
  const daysAgo = (n: number) => clock.days[today - n]!.closes;
  let left = wanted;
  for (let misses = 0; left.open > 0 && misses < 2_000; ) {
    const kind = left.late > 0 ? "late" : left.today > 0 ? "today" : left.returned > 0 ? "returned" : "rest";
    const code = chance.weighed(kind === "late" ? shortOnes : weights);
    const term = daysOf(code);
    const due = kind === "late" ? today - 1 - chance.below(3) : kind === "today" ? today : kind === "returned" ? today - chance.below(9) : today + 1 + chance.below(term);
    const made = askedOn(world, code, due - term, taken);
    if (!made) {
      misses += 1;
      continue;
    }
    if (kind === "returned") {
      takeIn(made, managerOf(world, made.sector), clock.plus(made.asked_at, 30 + chance.below(120)));
      const spent = clock.between(made.steps.at(-1)!.at, now);
      returnIt(world, made, made.assignee!, clock.plus(made.steps.at(-1)!.at, spent * (0.1 + 0.6 * chance.next())));
    } else {
      workOn(world, made, now);
      if (kind === "rest" && made.state === "asked" && chance.happens(0.25)) returnAndMend(world, made, daysAgo(1));
    }
    left = { ...left, open: left.open - 1, ...(kind === "rest" ? {} : { [kind]: left[kind] - 1 }) };
    yield made;
  }
}

/** Back once and mended since: such a case has a longer sum. */
function returnAndMend(world: World, it: Made, before: number): void {
  if (world.clock.between(it.asked_at, before) < 300) return;
  takeIn(it, managerOf(world, it.sector), world.clock.plus(it.asked_at, 25));
  returnIt(world, it, it.assignee!, world.clock.plus(it.asked_at, 60));
  mendItsFault(world, it, Math.min(laterAtHome(world, it.steps.at(-1)!.at), world.now - 600_000));
}

const daysOf = (code: string) => termForDeadline(findService(code)!.term).amount;

/** Mansur left with seven cases, five of them waiting for their people, and they are still his. */
export function* mansursCases(world: World, taken: Taken): Generator<Made> {
  const { clock, chance, now } = world;
  const mansur = staffOf(world, "mansur");
  const end = Math.min(clock.indexAt(Date.parse(`${mansurLeft}T10:00:00+05:00`)), clock.indexAt(now) - 8);
  for (let n = 0; n < 7; ) {
    const made = askedOn(world, n % 2 === 0 ? "social-register" : "record-correction", end - 3 - chance.below(6), taken);
    if (!made) continue;
    takeIn(made, managerOf(world, made.sector), clock.plus(made.asked_at, 40 + chance.below(90)));
    forward(made, made.assignee!, clock.plus(made.steps.at(-1)!.at, 25), "statistics", "Reyestr bilan solishtirish kerak.");
    assign(made, headOf(world, "statistics"), clock.plus(made.steps.at(-1)!.at, 35), mansur);
    if (n < 5) returnIt(world, made, mansur, clock.plus(made.steps.at(-1)!.at, 60 + chance.below(400)));
    n += 1;
    yield made;
  }
}
