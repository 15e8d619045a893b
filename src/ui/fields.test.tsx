import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { choice, choices, count, day, email, line, money, passport, personName, phone, pinfl, prose, tick, yes } from "../kernel/fields.ts";
import { decodeForm } from "../kernel/forms.ts";
import { Fields } from "./fields.tsx";
import type { Problem, Typed } from "./problem.ts";

const texts = new Proxy({}, { get: (_, name) => ({ label: `Label of ${String(name)}` }) }) as Record<string, { label: string }>;
const draw = (of: Record<string, z.ZodType>, more: { typed?: Typed; problems?: readonly Problem[] } = {}) => renderToStaticMarkup(<Fields of={of} texts={texts} {...more} />);

describe("each control", () => {
  test.each([
    { name: "choice of few", field: choice(["a", "b"]), holds: ['type="radio"', 'name="it" value="b"', "<legend"] },
    { name: "choice of many", field: choice(["a", "b", "c", "d", "e", "f", "g"]), holds: ["<select", '<option value="g"'] },
    { name: "choices", field: choices(["a", "b"]), holds: ['type="checkbox"', 'name="it" value="a"'] },
    { name: "line", field: line(), holds: ['<input id="f-it"', 'maxLength="100"'] },
    { name: "prose", field: prose(), holds: ["<textarea", 'name="it"'] },
    { name: "day", field: day(), holds: ['name="it.day"', 'name="it.month"', 'name="it.year"'] },
    { name: "count", field: count(), holds: ['inputMode="numeric"'] },
    { name: "money", field: money(), holds: ["Label of it, soʻm"] },
    { name: "yes", field: yes(), holds: ['type="checkbox" name="it" value="yes"'] },
    { name: "tick", field: tick(), holds: ['type="checkbox" name="it" value="yes"'] },
    { name: "phone", field: phone(), holds: ['type="tel"', 'autoComplete="tel"'] },
    { name: "email", field: email(), holds: ['type="email"', 'autoComplete="email"'] },
    { name: "pinfl", field: pinfl(), holds: ['name="it"', 'inputMode="numeric"'] },
    { name: "passport", field: passport(), holds: ['name="it"', 'spellCheck="false"'] },
    { name: "person_name", field: personName(), holds: ['autoComplete="name"'] },
  ])("$name", ({ field, holds }) => {
    const html = draw({ it: field });
    for (const part of holds) expect(html).toMatch(new RegExp(part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "i"));
    expect(html).toContain("Label of it");
  });
});

test("what was typed comes back as it was, also where it was wrong", () => {
  const of = { purpose: choice(["bank", "army"]), about: prose(), born: day(), agreed: yes(), papers: choices(["a", "b"]), rooms: count() };
  const html = draw(of, {
    typed: { purpose: ["army"], about: ["Line one\nLine two <b>"], "born.day": ["31"], "born.month": ["mart"], "born.year": ["2006"], agreed: ["yes"], papers: ["b"], rooms: ["ko'p"] },
  });
  expect(html).toMatch(/<input(?=[^>]* value="army")(?=[^>]* checked="")[^>]*>/);
  expect(html).not.toMatch(/<input(?=[^>]* value="bank")(?=[^>]* checked="")[^>]*>/);
  expect(html).toContain("Line one\nLine two &lt;b&gt;</textarea>");
  expect(html).toMatch(/<input(?=[^>]* name="born\.month")(?=[^>]* value="mart")[^>]*>/);
  expect(html).toMatch(/<input(?=[^>]* name="agreed")(?=[^>]* checked="")[^>]*>/);
  expect(html).toMatch(/<input(?=[^>]* value="b")(?=[^>]* checked="")[^>]*>/);
  expect(html).toMatch(/<input(?=[^>]* name="rooms")(?=[^>]* value="ko&#x27;p")[^>]*>/);
});

test("a form sends under the names that its schema reads", () => {
  const of = { purpose: choice(["bank", "army"]), born: day(), agreed: yes(), rent: money() };
  const html = draw(of, { typed: { purpose: ["bank"], "born.day": ["5"], "born.month": ["9"], "born.year": ["2006"], agreed: ["yes"], rent: ["1 200 000"] } });
  const sent = new Map<string, string[]>();
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const [name, value] = ["name", "value"].map((one) => new RegExp(` ${one}="([^"]*)"`).exec(tag)?.[1]);
    if (name && (!/type="(radio|checkbox)"/.test(tag) || tag.includes('checked=""'))) sent.set(name, [value ?? ""]);
  }
  const schema = z.strictObject(of);
  expect(schema.parse(decodeForm(schema, sent))).toEqual({ purpose: "bank", born: "2006-09-05", agreed: true, rent: 120_000_000 });
});

test("a wrong field says so to the eye and to the ear", () => {
  const html = draw({ mobile: phone() }, { typed: { mobile: ["12"] }, problems: [{ field: "mobile", code: "not_a_phone" }] });
  expect(html).toMatch(/<input id="f-mobile"[^>]*aria-describedby="f-mobile-error"[^>]*aria-invalid="true"/);
  expect(html).toMatch(/id="f-mobile-error".*90 123 45 67/);
});

test("an optional field is marked, a required one is not", () => {
  expect(draw({ it: line().optional() })).toContain("(ixtiyoriy)");
  expect(draw({ it: line() })).not.toContain("(ixtiyoriy)");
});
