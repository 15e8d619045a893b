import { describe, expect, test } from "vitest";
import { countOf, leadsInside, unspeakableFact } from "./rules.ts";
import type { NoticeFacts } from "./terms.ts";

describe("a notice may not hold", () => {
  test.each<{ name: string; facts: NoticeFacts; secret: string | undefined }>([
    { name: "a service and a day", facts: { service: "study-certificate", due_on: "2026-11-27" }, secret: undefined },
    { name: "a count", facts: { count: 20 }, secret: undefined },
    { name: "why it was refused", facts: { service: "dormitory", refusal_reason: "no_debt" }, secret: "refusal_reason" },
    { name: "a grade", facts: { grade: 5 }, secret: "grade" },
    { name: "a sum", facts: { owed_tiyin: 41_200_000 }, secret: "owed_tiyin" },
    { name: "a name, whatever it is called", facts: { who: "Karimova" }, secret: "who" },
    { name: "a sentence", facts: { said: "pasport nusxasi oʻqilmayapti" }, secret: "said" },
    { name: "a personal number", facts: { pinfl: "31503870000000" }, secret: "pinfl" },
  ])("$name", ({ facts, secret }) => {
    expect(unspeakableFact(facts)).toBe(secret);
  });
});

test.each([
  ["/my/requests/2026-004512", true],
  ["/office/queue?tab=mine", true],
  ["https://example.org/", false],
  ["//example.org/", false],
  ["/\\example.org", false],
  ["my/requests", false],
  ["/my?next=//example.org:80", false],
])("%s leads inside: %s", (href, inside) => {
  expect(leadsInside(href)).toBe(inside);
});

test("a notice tells of one event unless it says of how many", () => {
  expect(countOf({ service: "dormitory" })).toBe(1);
  expect(countOf({ count: 7 })).toBe(7);
});
