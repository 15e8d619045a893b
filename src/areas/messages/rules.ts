import type { NoticeFacts } from "./terms.ts";

/** What stands on the page a notice leads to, and never in the notice: it may be read over a shoulder, and later leave by other channels. */
const unspeakable = /reason|grade|gpa|mark|tiyin|sum|fee|debt|name|pinfl|passport|phone|health|register|text|body/;

/** A code or a day: no capitals, no spaces, so neither a name nor a sentence. */
const code = /^[a-z0-9][a-z0-9_:.-]{0,59}$/;

/** The first fact that a notice may not hold; undefined where all may be told. */
export function unspeakableFact(facts: NoticeFacts): string | undefined {
  return Object.entries(facts).find(([name, value]) => unspeakable.test(name) || (typeof value === "string" && !code.test(value)))?.[0];
}

/** An address within the system; one that a browser would follow elsewhere is none. */
export function leadsInside(href: string): boolean {
  return /^\/[A-Za-z0-9][A-Za-z0-9/_?=&.-]*$/.test(href);
}

/** How many events a notice tells of. */
export function countOf(facts: NoticeFacts): number {
  return typeof facts.count === "number" ? facts.count : 1;
}
