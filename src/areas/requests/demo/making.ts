import { insist } from "../../../kernel/verdict.ts";
import type { Service } from "../catalogue/service.ts";
import type { RefusalKept } from "../records/case.ts";
import { mayForward, mayStep, type Step } from "../rules.ts";
import type { Sector, State } from "../terms.ts";
import type { Channel } from "../acts/ask.ts";
import { dayAt } from "./clock.ts";
import { asWho, type Person, type Who, type World } from "./world.ts";

/** A case in the making: the steps below change it as the acts of the same names do, and by the same rules. */
export type Made = {
  card: Service;
  person: Person;
  state: State;
  sector: Sector;
  assignee: Who | null;
  channel: Channel;
  asked: Record<string, unknown>;
  asked_at: number;
  asked_by: Who;
  /** Whether the person was already a student that day. */
  enrolled: boolean;
  due: { on: string; at: number };
  paused_at: number | null;
  closed_at: number | null;
  answer: string | null;
  refusal: RefusalKept | null;
  /** The system answers it with a paper. */
  atOnce: boolean;
  version: number;
  steps: { at: number; step: string; by: Who; facts: Record<string, unknown> }[];
  pauses: { from: number; until: number | null }[];
  messages: { at: number; side: "student" | "office"; by: Who; body: string; internal: boolean; seen_at: number | null }[];
  files: { slot: string; at: number; replaced_at: number | null }[];
};

export const systemItself: Who = { code: "system", account_id: null, name: "Daftar", side: "system" };

export type Asking = { card: Service; person: Person; at: number; channel: Channel; asked: Record<string, unknown>; slots: readonly string[]; by?: Who };

export function ask(world: World, { card, person, at, channel, asked, slots, by = asWho(person) }: Asking): Made {
  const enrolled = person.admitted_on <= dayAt(at);
  return {
    card, person, channel, asked, asked_at: at, asked_by: by, enrolled, state: "asked", sector: card.sector, assignee: null, due: world.clock.due(at, card.term),
    paused_at: null, closed_at: null, answer: null, refusal: null, atOnce: false, version: 1, pauses: [], messages: [],
    steps: [{ at, step: "asked", by, facts: { channel, papers: slots.length } }], files: slots.map((slot) => ({ slot, at, replaced_at: null })),
  };
}

function step(it: Made, wanted: Step, name: string, by: Who, at: number, facts: Record<string, unknown> = {}): void {
  insist(mayStep(it.state, wanted));
  write(it, name, by, at, facts);
}

function write(it: Made, name: string, by: Who, at: number, facts: Record<string, unknown>): void {
  if (at < it.steps.at(-1)!.at) throw new Error(`A step of the demo goes back in time: ${it.card.code}, ${name}.`);
  it.steps.push({ at, step: name, by, facts });
  it.version += 1;
}

export function takeIn(it: Made, by: Who, at: number): void {
  step(it, "take_in", "taken_in", by, at, { assignee: by.account_id });
  it.state = "taken_in";
  it.assignee = by;
}

export function forward(it: Made, by: Who, at: number, to: Sector, note?: string): void {
  insist(mayForward(it.state, it.sector, to));
  if (note) say(it, by, at, note, true);
  write(it, "forwarded", by, at, { from: it.sector, to });
  Object.assign(it, { sector: to, assignee: null, state: "taken_in" });
}

export function assign(it: Made, by: Who, at: number, to: Who): void {
  write(it, "assigned", by, at, { assignee: to.account_id, before: it.assignee?.account_id ?? null, name: to.name });
  it.assignee = to;
}

export function giveBack(it: Made, by: Who, at: number, reasons: string, text: string): void {
  step(it, "return", "returned", by, at, { reasons });
  it.pauses.push({ from: at, until: null });
  say(it, by, at, text);
  Object.assign(it, { state: "returned", paused_at: at, assignee: it.assignee ?? by });
}

/** Mended: a better copy of the paper, or a word; the day moves by what the clock stood. */
export function correct(world: World, it: Made, at: number, slot: string | undefined, text: string | undefined): void {
  if (text) say(it, asWho(it.person), at, text);
  for (const file of it.files) if (file.slot === slot && file.replaced_at === null) file.replaced_at = at;
  if (slot) it.files.push({ slot, at, replaced_at: null });
  it.pauses.at(-1)!.until = at;
  it.due = world.clock.due(it.asked_at, it.card.term, it.pauses);
  step(it, "correct", "corrected", asWho(it.person), at, { papers: slot ? 1 : 0, due_on: it.due.on });
  Object.assign(it, { state: it.assignee ? "taken_in" : "asked", paused_at: null });
}

/** The system's own answer, in the instant of the asking. */
export function answerAtOnce(it: Made): void {
  it.steps.push({ at: it.asked_at, step: "paper_issued", by: systemItself, facts: {} });
  Object.assign(it, { state: "answered", closed_at: it.asked_at, atOnce: true });
}

export function answer(it: Made, by: Who, at: number, text: string): void {
  step(it, "answer", "answered", by, at);
  Object.assign(it, { state: "answered", closed_at: at, answer: text, assignee: it.assignee ?? by });
}

export function refuseIt(it: Made, by: Who, at: number, why: RefusalKept): void {
  step(it, "refuse", "refused", by, at, { clause: why.clause });
  closePause(it, at);
  Object.assign(it, { state: "refused", closed_at: at, paused_at: null, refusal: why, assignee: it.assignee ?? by });
}

export function takeBack(it: Made, at: number): void {
  step(it, "withdraw", "withdrawn", asWho(it.person), at);
  closePause(it, at);
  Object.assign(it, { state: "withdrawn", closed_at: at, paused_at: null });
}

function closePause(it: Made, at: number): void {
  const pause = it.pauses.at(-1);
  if (pause && pause.until === null) pause.until = at;
}

export function say(it: Made, by: Who, at: number, body: string, internal = false, seenAfter: number | null = 3_600_000): void {
  it.messages.push({ at, side: by.side === "student" ? "student" : "office", by, body, internal, seen_at: internal || seenAfter === null ? null : at + seenAfter });
}
