import type { ReactNode } from "react";
import { useWords } from "./lang.tsx";

/** The margin's colour: `wait` the reader must act, `late` late or void, `done` answered, `off` paused or closed, `rest` others work. */
export type Tone = "late" | "wait" | "done" | "off" | "rest";

/** The class of a tone; `rest` is the plain look. */
export function toneClass(tone: Tone | undefined): string {
  return tone && tone !== "rest" ? ` ${tone}` : "";
}

/** The nine words of a case. */
export type StateWord = "draft" | "asked" | "taken_in" | "returned" | "awaiting_payment" | "in_signature" | "answered" | "refused" | "withdrawn";

const tones: Record<StateWord, Tone> = {
  draft: "off",
  asked: "rest",
  taken_in: "rest",
  returned: "wait",
  awaiting_payment: "wait",
  in_signature: "rest",
  answered: "done",
  refused: "late",
  withdrawn: "off",
};

/** One function gives a case its colour everywhere: tag, row, record, masthead. Late beats the state. */
export function toneOf(state: StateWord, late = false): Tone {
  return late && tones[state] !== "done" && state !== "refused" && state !== "withdrawn" ? "late" : tones[state];
}

/** A word of state on its tint. */
export function Tag({ tone = "rest", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`tag${toneClass(tone === "off" ? "rest" : tone)}`}>{children}</span>;
}

/** The state of a case in the page's language. */
export function StateTag({ state }: { state: StateWord }) {
  const words = useWords();
  return <Tag tone={tones[state]}>{words.states[state]}</Tag>;
}

/** The tenth word: a paper that has no force any more. */
export function WithdrawnTag() {
  const words = useWords();
  return <Tag tone="late">{words.paperWithdrawn}</Tag>;
}
