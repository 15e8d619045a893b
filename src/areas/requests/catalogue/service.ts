import * as z from "zod";
import type { WrittenLang } from "../../../kernel/lang.ts";
import type { Verdict } from "../../../kernel/verdict.ts";
import type { Desk } from "../../../platform/desk.ts";
import type { AskerFacts } from "../records/askers.ts";
import type { Asker, KnownFact, Sector, Shelf, Term, Way } from "../terms.ts";

export type Asks = Record<string, z.ZodType>;

type OptionsOf<F> = F extends z.ZodOptional<infer I> ? OptionsOf<I> : F extends z.ZodEnum<infer E> ? { options: Record<Extract<keyof E, string>, string> } : unknown;

/** The words of one question: its label, an optional hint, and a word for each choice. */
export type QuestionTexts<F> = { label: string; hint?: string } & OptionsOf<F>;

export type ServiceTexts<A extends Asks, P extends string> = {
  title: string;
  /** One line under the title: what comes out and how. */
  result: string;
  /** At least three sentences: who may ask, what to bring, what happens then. */
  guidance: readonly [string, string, string, ...string[]];
  /** What people type when they look for it, in any language and script. */
  synonyms: readonly string[];
  asks: { [K in keyof A]: QuestionTexts<A[K]> };
  papers: Record<P, { label: string; hint?: string }>;
};

export type Service<A extends Asks = any, P extends string = string> = {
  code: string;
  /** The clause of the service first, then the duties it fulfils. */
  clauses: readonly [string, ...string[]];
  shelf: Shelf;
  /** The front-office sector that takes it in. */
  sector: Sector;
  /** The back-office sector that decides, where the front office does not. */
  decidedBy?: Sector;
  askers: readonly Asker[];
  way: Way;
  asks: A;
  papers: Record<P, "required" | "optional">;
  known: readonly KnownFact[];
  /** Seeds of dated rows: the office changes term and fee without a programmer. */
  term: Term;
  fee_tiyin: number;
  texts: Record<WrittenLang, ServiceTexts<A, P>>;
  /** Beyond who may ask: what this one's record must show. The refusal is told in place of the form. */
  may?: (who: AskerFacts) => Verdict;
  /** The system does it itself, in the transaction of the asking. Absent: people work it by the general case. */
  now?(desk: Desk, who: AskerFacts, asked: { [K in keyof A]: z.output<A[K]> }): Promise<{ id: string; number: string }>;
};

/** `by_hand`: people work it by the general case, and no clause counts as fulfilled by that. */
export function workedBy(card: Pick<Service, "now">): "system" | "by_hand" {
  return card.now ? "system" : "by_hand";
}

/** Any service's words, where its own questions do not matter. */
export type Words = ServiceTexts<any, string>;

/** One service of chapter IV: the form, the check, the API and the words, in one place. */
export function service<const A extends Asks, const P extends string>(card: Service<A, P>): Service<A, P> {
  return card;
}

/** The schema of what is asked: strict, so that an unknown field is told and not dropped. */
export function schemaOf(card: Pick<Service, "asks">) {
  return z.strictObject(card.asks);
}
