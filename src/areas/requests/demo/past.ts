import { addDays, weekday, type Day } from "../../../kernel/day.ts";
import type { RefusalKept } from "../records/case.ts";
import { texts } from "../texts/index.ts";
import type { Sector } from "../terms.ts";
import { answersTo, slotsFor } from "./asked.ts";
import { dayAt } from "./clock.ts";
import { begunByOffice, wishesOf, type Pool, type Wish } from "./load.ts";
import { answer, answerAtOnce, ask, assign, correct, forward, giveBack, refuseIt, say, takeBack, takeIn, type Made } from "./making.ts";
import { asWho, headOf, managerOf, staffOf, type Person, type Who, type World } from "./world.ts";
import { answers, corrections, mendIt, notes, questions, refusals } from "./words.ts";

const minute = 60_000;
const dayMs = 86_400_000;

/** Mansur's last day, by his story. */
export const mansurLeft: Day = "2026-10-31";
const saodatCame: Day = "2026-11-02";

/** Who is given a case of a sector. In statistics that was Mansur until shortly before he left, the head in between, and Saodat after him. */
export function deciderOf(world: World, sector: Sector, at: number): Who {
  if (sector !== "statistics") return managerOf(world, sector);
  if (dayAt(at) >= saodatCame) return staffOf(world, "saodat");
  return staffOf(world, addDays(dayAt(at), 14) <= mansurLeft ? "mansur" : "feruza");
}

/** The sector that decides: the catalogue's, and statistics where a public register is matched. */
export function decidedIn(it: Pick<Made, "card">): Sector | undefined {
  return it.card.code === "social-register" ? "statistics" : it.card.decidedBy;
}

const fits: Record<Pool, (person: Person, on: Day) => boolean> = {
  student: (it, on) => studies(it, on),
  foreign: (it, on) => it.foreign && studies(it, on),
  part_time: (it, on) => it.form === "part_time" && studies(it, on),
  graduate: (it, on) => it.gone_as === "graduated" && it.gone_on! <= on,
  expelled: (it, on) => it.gone_as === "expelled" && it.gone_on! <= on,
  leaver: (it, on) => studies(it, on) && it.gone_on !== null && Date.parse(it.gone_on) - Date.parse(on) < 60 * dayMs,
  entrant: (it, on) => soonAdmitted(it, on) && !it.foreign,
  foreign_entrant: (it, on) => soonAdmitted(it, on) && it.foreign,
};
const studies = (it: Person, on: Day) => it.admitted_on <= on && (it.gone_on === null || on < it.gone_on);
const soonAdmitted = (it: Person, on: Day) => on < it.admitted_on && Date.parse(it.admitted_on) - Date.parse(on) < 60 * dayMs;

const narrowed = new WeakMap<World, Map<Pool, readonly Person[]>>();
/** Those who may ever belong to a pool, without the named people: their stories are told, not drawn. */
function poolOfPeople(world: World, pool: Pool): readonly Person[] {
  const known = narrowed.get(world) ?? new Map<Pool, readonly Person[]>();
  narrowed.set(world, known);
  const ever: Record<Pool, (it: Person) => boolean> = {
    student: () => true, entrant: (it) => !it.foreign, foreign: (it) => it.foreign, foreign_entrant: (it) => it.foreign, part_time: (it) => it.form === "part_time",
    graduate: (it) => it.gone_as === "graduated", expelled: (it) => it.gone_as === "expelled", leaver: (it) => it.gone_on !== null,
  };
  if (!known.has(pool)) known.set(pool, world.people.filter((it) => it.code === null && ever[pool](it)));
  return known.get(pool)!;
}

/** Somebody of the pool as it was that day; undefined where chance finds nobody. */
export function somebody(world: World, pool: Pool, on: Day): Person | undefined {
  const people = poolOfPeople(world, pool);
  for (let tries = 0; tries < 60 && people.length > 0; tries += 1) {
    const one = world.chance.pick(people);
    if (fits[pool](one, on)) return one;
  }
  return undefined;
}

const onlineHours = [[0, 1], [7, 2], [8, 5], [9, 7], [10, 12], [11, 11], [12, 8], [13, 5], [14, 5], [15, 5], [16, 4], [17, 4], [18, 4], [19, 5], [20, 9], [21, 10], [22, 8], [23, 4]] as const;
const counterHours = [[9, 14], [10, 19], [11, 18], [12, 11], [13, 5], [14, 14], [15, 11], [16, 6], [17, 2]] as const;
const saturdayHours = counterHours.slice(0, 5);

/** A moment of a day at which people ask. */
export function momentOf(world: World, day: Day, self: boolean): number {
  const { chance } = world;
  const hour = chance.weighed(self ? onlineHours : weekday(day) === 6 ? saturdayHours : counterHours);
  return Date.parse(`${day}T00:00:00+05:00`) + hour * 60 * minute + chance.below(3_599) * 1000;
}

/** One asking, with answers and papers as such persons give them. */
export function asking(world: World, { card, pool, self }: Wish, at: number, given?: Person): Made | undefined {
  const { chance } = world;
  const restoring = card.code === "transfer-or-restoration" && given === undefined && chance.happens(0.35);
  const person = given ?? somebody(world, restoring ? "expelled" : pool, dayAt(at));
  if (!person) return undefined;
  const fixed = card.code === "transfer-or-restoration" ? { move: restoring ? "restoration" : chance.pick(["transfer_within", "transfer_out"]) } : {};
  const office = begunByOffice[card.code];
  return ask(world, {
    card, person, at, channel: self ? (chance.happens(0.03) ? "api" : "self") : "counter", asked: answersTo(card, person, dayAt(at), chance, fixed), slots: slotsFor(card, chance),
    by: office ? staffOf(world, office) : self ? asWho(person) : managerOf(world, card.sector),
  });
}

/** The frozen refusal of a shelf's kind. */
export function refusalFor({ card, person }: Pick<Made, "card" | "person">): RefusalKept {
  const why = refusals[card.shelf];
  return { reason: why.reason[person.lang], clause: card.clauses[0], facts: [why.fact[person.lang]], would_change: why.change[person.lang] };
}

const faults = ["unreadable", "missing_page", "expired", "wrong_paper"] as const;

/** Back to the one who asked: the fault in the catalogue's own sentence. */
export function returnIt(world: World, it: Made, by: Who, at: number): void {
  const reason = it.files.length > 0 ? world.chance.pick(faults) : "not_clear";
  giveBack(it, by, at, reason, `${texts(it.person.lang).reasons[reason]} ${mendIt[it.person.lang]}`);
}

export function mendItsFault(world: World, it: Made, at: number): void {
  const slot = it.files.length > 0 ? world.chance.pick(it.files).slot : undefined;
  correct(world, it, at, slot, slot === undefined || world.chance.happens(0.5) ? world.chance.pick(corrections)[it.person.lang] : undefined);
}

/** Some hours or days later, by day rather than by night. */
export function laterAtHome(world: World, after: number): number {
  const at = after + (2 + world.chance.next() ** 2 * 110) * 60 * minute;
  const hour = Math.floor((at / 3_600_000 + 5) % 24);
  return hour < 7 ? at + (8 - hour) * 60 * minute : at;
}

/** Works a case to its end as the office does. False where the end would lie ahead of now: such a case lies open instead. */
function workToTheEnd(world: World, it: Made): boolean {
  const { chance, clock, now } = world;
  const last = () => it.steps.at(-1)!.at;
  const rest = () => Math.max(20, clock.between(last(), it.due.at));
  const after = (from: number, to: number) => clock.plus(last(), rest() * (from + (to - from) * chance.next()) + 1);
  const fate = chance.next();
  takeIn(it, deciderOf(world, it.sector, last()), it.card.way === "now" ? clock.plus(last(), rest() * 0.25 * chance.next() ** 3 + 2) : after(0.02, 0.25));
  if (chance.happens(0.04)) {
    const [question, reply] = chance.pick(questions);
    say(it, asWho(it.person), last() + 4 * minute, question[it.person.lang]);
    say(it, it.assignee!, clock.plus(last() + 9 * minute, 20), reply[it.person.lang]);
  }
  for (let again = chance.happens(0.14); again; again = chance.happens(0.14)) {
    returnIt(world, it, it.assignee!, after(0.03, 0.15));
    if (fate < 0.012) break;
    mendItsFault(world, it, laterAtHome(world, last()));
  }
  if (fate < 0.012) {
    takeBack(it, it.state === "returned" ? laterAtHome(world, last()) : after(0.05, 0.4));
    return it.closed_at! < now;
  }
  const to = decidedIn(it);
  if (to && to !== it.sector && chance.happens(0.9)) {
    forward(it, it.assignee!, after(0.02, 0.12), to, chance.happens(0.3) ? chance.pick(notes) : undefined);
    assign(it, headOf(world, to), after(0.02, 0.1), deciderOf(world, to, last()));
  }
  const quick = it.card.way === "now" ? 0.5 * chance.next() ** 2 : 0.1 + 0.75 * chance.next();
  const at = chance.happens(0.019) ? clock.plus(it.due.at, 40 + chance.below(1_400)) : clock.plus(last(), rest() * quick + 1);
  if (fate < 0.052) refuseIt(it, it.assignee!, at, refusalFor(it));
  else answer(it, it.assignee!, at, chance.pick(answers[it.card.shelf])[it.person.lang]);
  return it.closed_at! < now;
}

/** Since this long ago certificates are drawn by the system; before that only some, for trial. */
const atOnceSince = 31 * dayMs;

/** Closed cases of two years, as the months bring them. `scale` is the share of the institute's yearly load. */
export function* pastCases(world: World, from: Day, until: Day, scale: number): Generator<Made> {
  const { clock, now, chance } = world;
  for (let at = Date.parse(`${from}T12:00:00+05:00`); dayAt(at) <= until; at += dayMs) {
    const day = dayAt(at);
    for (const wish of wishesOf({ month: Number(day.slice(5, 7)), weekday: weekday(day), works: clock.worksOn(day) }, scale, chance)) {
      const made = asking(world, wish, momentOf(world, day, wish.self));
      if (!made || made.asked_at >= now) continue;
      if (made.card.now && (made.asked_at > now - atOnceSince || chance.happens(0.0025))) answerAtOnce(made);
      else if (!workToTheEnd(world, made)) continue;
      yield made;
    }
  }
}

/** One closed case of a service that chance left out, so that every service has one. */
export function closedCaseOf(world: World, wish: Wish, people: readonly Person[]): Made | undefined {
  for (let tries = 0; tries < 20; tries += 1) {
    const day = dayAt(world.now - (40 + world.chance.below(300)) * dayMs);
    const made = asking(world, wish, momentOf(world, day, wish.self), somebody(world, wish.pool, day) ?? world.chance.pick(people));
    if (made && workToTheEnd(world, made)) return made;
  }
  return undefined;
}
