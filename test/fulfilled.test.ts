/** What the regulation says fulfils each clause is what the cards, papers and pages really are. `UPDATE_FULFILLED=1` writes it anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { knownKinds } from "../src/areas/documents/index.ts";
import { clauses, fulfilled, type Fulfilment } from "../src/areas/regulation/index.ts";
import { catalogue } from "../src/areas/requests/index.ts";
import { faces } from "../src/faces/index.ts";
import type { AnyPage } from "../src/platform/web.tsx";

const file = join(import.meta.dirname, "../src/areas/regulation/fulfilled.gen.ts");

/**
 * A card counts for the clause of its own service: as the system's work if it has `now`, else as people's. The duties it names
 * count only where its own paper names them too: a certificate alone does not inform on "the institute's services".
 */
function ofServices(): Fulfilment[] {
  return catalogue.map((card) => ({ clause: card.clauses[0], kind: "service", name: titlesOf(card.texts), href: `/services/${card.code}`, worked: card.now ? "system" : "by_hand" }));
}

/** A paper is asked for at the service of the same clause. */
function ofPapers(): Fulfilment[] {
  return knownKinds().flatMap((kind) => {
    const card = catalogue.find((one) => one.now && kind.clauses.includes(one.clauses[0]));
    if (!card) return [];
    return kind.clauses.map((clause): Fulfilment => ({ clause, kind: "paper", name: titlesOf(kind.titles), href: `/services/${card.code}`, worked: "system" }));
  });
}

/** Pages that have an address of their own. Their steps (a case's decision, a person at the counter) stand behind them. */
function ofPages(): Fulfilment[] {
  const pages = faces.flatMap((face) => face.pages as readonly AnyPage[]).filter((page) => page.clauses && !page.path.includes(":"));
  return pages.flatMap((page) => page.clauses!.map((clause): Fulfilment => ({ clause, kind: "page", name: titleOf(page), href: page.path, worked: "system" })));
}

const titlesOf = (of: Record<"uz" | "ru" | "en", { title: string }>) => ({ uz: of.uz.title, ru: of.ru.title, en: of.en.title });

/** Such a page is titled without looking at a row: a list of cases is everyone's. */
function titleOf(page: AnyPage): Fulfilment["name"] {
  const nothing = new Proxy({}, { get: () => ({ within: "all" }) });
  const [uz, ru, en] = (["uz", "ru", "en"] as const).map((lang) => page.title(nothing, lang) as string);
  return { uz: uz!, ru: ru!, en: en! };
}

/** In the order of the regulation; services first, then papers, then pages. */
function computed(): Fulfilment[] {
  const all = [...ofServices(), ...ofPapers(), ...ofPages()];
  return clauses.flatMap(({ clause }) => all.filter((one) => one.clause === clause));
}

function written(of: readonly Fulfilment[]): string {
  const lines = of.map(({ clause, kind, worked, href, name }) => `  { clause: ${JSON.stringify(clause)}, kind: ${JSON.stringify(kind)}, worked: ${JSON.stringify(worked)}, href: ${JSON.stringify(href)}, name: { uz: ${JSON.stringify(name.uz)}, ru: ${JSON.stringify(name.ru)}, en: ${JSON.stringify(name.en)} } },`);
  return `// Generated from service cards, kinds of papers and pages by test/fulfilled.test.ts. Do not edit.\nimport type { Fulfilment } from "./terms.ts";\n\nexport const fulfilled: readonly Fulfilment[] = [\n${lines.join("\n")}\n];\n`;
}

test("every clause that something names is known to the regulation", () => {
  const known = new Set(clauses.map(({ clause }) => clause));
  expect([...ofServices(), ...ofPapers(), ...ofPages()].filter(({ clause }) => !known.has(clause))).toEqual([]);
});

test("the committed fulfilments are those of the code", () => {
  const now = computed();
  if (process.env["UPDATE_FULFILLED"] === "1") writeFileSync(file, written(now));
  expect(readFileSync(file, "utf8")).toBe(written(now));
  if (process.env["UPDATE_FULFILLED"] !== "1") expect(fulfilled).toEqual(now);
});

test("all are named in three languages, once a clause and address", () => {
  const now = computed();
  expect(now.filter(({ name }) => Object.values(name).some((said) => typeof said !== "string" || said.length < 3))).toEqual([]);
  const keys = now.map(({ clause, kind, href }) => `${clause} ${kind} ${href}`);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test("each of the 59 services is there, and what only people work fulfils nothing", () => {
  const services = computed().filter(({ kind }) => kind === "service");
  expect(services).toHaveLength(59);
  for (const { href, worked } of services) expect(worked, href).toBe(catalogue.find((card) => href === `/services/${card.code}`)?.now ? "system" : "by_hand");
});
