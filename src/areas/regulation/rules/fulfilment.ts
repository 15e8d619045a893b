import type { Clause } from "./clauses.ts";
import type { Fulfilment, Worked } from "../terms.ts";

/** How a clause is worked: what only people do counts for amber and fulfils nothing. */
export function workedOf(clause: string, fulfilled: readonly Fulfilment[]): Worked {
  const of = fulfilled.filter((one) => one.clause === clause);
  if (of.some((one) => one.worked === "system")) return "system";
  return of.length > 0 ? "by_hand" : "none";
}

/** The part of the regulation a clause stands in: `3.4.1/10` → `3.4.1`. */
export function sectionOf(clause: string): string {
  return clause.split("/")[0]!;
}

/** Clauses whose text, reading or number holds every folded word. */
export function findClauses(clauses: readonly Clause[], words: readonly string[], fold: (text: string) => string): readonly Clause[] {
  if (words.length === 0) return clauses;
  return clauses.filter((one) => {
    const held = ` ${fold(`${one.text} ${one.meaning}`)} ${one.clause}`;
    return words.every((word) => held.includes(word));
  });
}
