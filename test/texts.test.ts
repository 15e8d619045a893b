/** Every refusal has a sentence in every language, and Uzbek is written with its own letters. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import ts from "typescript";
import { describe, expect } from "vitest";
import { knownKinds } from "../src/areas/documents/index.ts";
import { clauses } from "../src/areas/regulation/index.ts";
import { catalogue } from "../src/areas/requests/index.ts";
import { words as certificateWords } from "../src/areas/students/papers/study-certificate/texts.ts";
import { faces } from "../src/faces/index.ts";
import { refusalCodes } from "../src/faces/refusals.ts";
import { texts as face } from "../src/faces/texts/index.ts";
import { keptWords } from "../src/kernel/cyrillic-exceptions.ts";
import { langs } from "../src/kernel/lang.ts";
import { bundle, type Bundle } from "../src/kernel/texts.ts";
import { texts as kit } from "../src/ui/texts/index.ts";
import { ownerDatabase, test } from "./database.ts";

const root = join(import.meta.dirname, "..");

/** The texts of each area, by its folder. */
const areas: Record<string, Bundle<object>> = {};
for (const file of globSync("src/areas/*/texts/index.ts", { cwd: root }).toSorted()) {
  areas[file.split("/")[2]!] = ((await import(join(root, file))) as { texts: Bundle<object> }).texts;
}

const parts: Record<string, Bundle<object>> = {
  ...areas, face, kit,
  certificate: bundle<object>(certificateWords),
  ...Object.fromEntries(catalogue.map((card) => [`service ${card.code}`, bundle<object>(shownOf(card.texts))])),
  ...Object.fromEntries(knownKinds().map((kind) => [`paper ${kind.name}`, bundle<object>(kind.titles)])),
};

/** What people search by may be written in any script: all else of a card is shown. */
function shownOf(written: (typeof catalogue)[number]["texts"]) {
  const without = ({ synonyms: _synonyms, ...shown }: (typeof written)["uz"]) => shown;
  return { uz: without(written.uz), ru: without(written.ru), en: without(written.en) };
}

/** Every sentence under a text object with its path; a text function is asked with each of the numbers. */
function sentences(text: unknown, numbers: readonly number[], path = ""): [path: string, said: string][] {
  if (typeof text === "string") return [[path, text]];
  if (typeof text === "function") return numbers.map((n) => [`${path}(${n})`, (text as (...args: number[]) => string)(n, n, n, n, n, n)]);
  if (text && typeof text === "object") return Object.entries(text).flatMap(([key, inner]) => sentences(inner, numbers, `${path}.${key}`));
  return [];
}

/** Codes that the desk and the upload give: the kit words them. */
const ofAll = { refusals: Object.keys(kit("uz").refusals), problems: Object.keys(kit("uz").problems) };

/** Every literal code of `refuse(…)`, of a thrown or built `{ code, clause }`, and of `{ refused: "…" }`, with its file. */
function codesInSource(): { file: string; code: string }[] {
  const found: { file: string; code: string }[] = [];
  for (const file of globSync("src/**/*.{ts,tsx}", { cwd: root, exclude: ["**/*.test.*", "**/*.enhance.ts", "**/kit-page.tsx"] })) {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true, file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
    const literals = (node: ts.Node): string[] => (ts.isStringLiteral(node) ? [node.text] : ts.isConditionalExpression(node) ? [...literals(node.whenTrue), ...literals(node.whenFalse)] : []);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && ["refuse", "refusalOf"].includes(node.expression.getText(source)) && node.arguments[0]) for (const code of literals(node.arguments[0])) found.push({ file, code });
      if (ts.isObjectLiteralExpression(node)) {
        const value = (name: string) => node.properties.find((one): one is ts.PropertyAssignment => ts.isPropertyAssignment(one) && one.name.getText(source) === name)?.initializer;
        const code = node.properties.some((one) => one.name?.getText(source) === "clause") ? value("code") : undefined;
        if (code) for (const one of literals(code)) found.push({ file, code: one });
        const refused = value("refused");
        if (refused) for (const one of literals(refused).filter((text) => /^[a-z]+(_[a-z0-9]+)+$/.test(text))) found.push({ file, code: one });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** Nobody's wish breaks these: a number, a code and a pause are the system's own under a lock, letterheads and programmes come with the seeds. */
const neverByPeople = [
  "code_is_given_once", "number_is_given_once", "one_letterhead_a_day_and_language", "one_open_pause_per_request", "programme_is_listed_once_on_a_day", "receipt_code_is_one", "requests_by_number",
];

describe("refusals", () => {
  const used = codesInSource();

  test("are found in the source", () => {
    expect(new Set(used.map(({ code }) => code)).size).toBeGreaterThan(70);
  });

  test("of an area have a sentence in its texts, in every language", () => {
    const wordless = used.filter(({ file, code }) => {
      const area = /^src\/areas\/([^/]+)\//.exec(file)?.[1];
      const own = area ? (areas[area]?.("uz") as { refusals?: object } | undefined)?.refusals : undefined;
      return !(own && code in own) && !ofAll.refusals.includes(code) && !ofAll.problems.includes(code);
    });
    expect(wordless).toEqual([]);
    for (const of of Object.values(areas)) {
      const keys = langs.map((lang) => Object.keys((of(lang) as { refusals?: object }).refusals ?? {}));
      for (const one of keys) expect(one).toEqual(keys[0]);
      for (const lang of langs) expect(sentences((of(lang) as { refusals?: object }).refusals, [5]).filter(([, said]) => said.length < 10)).toEqual([]);
    }
  });

  test("that a table gives have a sentence, or only a fault of ours can break them", async () => {
    const schemas = Object.keys(areas).map((area) => area.replaceAll("-", "_"));
    const { rows } = await sql<{ name: string }>`
      select c.conname as name from pg_constraint c join pg_namespace n on n.oid = c.connamespace
      where n.nspname = any (${schemas}) and c.contype in ('u', 'x', 'p') and c.conname !~ '_(pkey|key)[0-9]*$'
      union
      select i.relname from pg_index x join pg_class i on i.oid = x.indexrelid join pg_namespace n on n.oid = i.relnamespace
      where x.indisunique and n.nspname = any (${schemas}) and i.relname !~ '_(pkey|key)[0-9]*$'`.execute(ownerDatabase());
    const wordless = rows.map(({ name }) => name).filter((name) => !refusalCodes.includes(name));
    expect(wordless.toSorted()).toEqual(neverByPeople);
  });

  test("of every area are known to the server", () => {
    const worded = Object.values(areas).flatMap((of) => Object.keys((of("uz") as { refusals?: object }).refusals ?? {}));
    expect(new Set(refusalCodes)).toEqual(new Set(worded));
  });

  test("that have a sentence are given by the source or by a constraint", async () => {
    const { rows } = await sql<{ name: string }>`select conname as name from pg_constraint union select relname from pg_class where relkind = 'i'`.execute(ownerDatabase());
    const given = new Set([...used.map(({ code }) => code), ...rows.map(({ name }) => name), ...ofAll.refusals]);
    expect(refusalCodes.filter((code) => !given.has(code))).toEqual([]);
  });
});

describe.each(Object.entries(parts))("%s", (_, of) => {
  test("is Uzbek in its own letters", () => {
    const said = sentences(of("uz"), [1, 5]);
    expect(said.filter(([, text]) => /\p{L}['‘’`´]|['‘’`´]\p{L}/u.test(text))).toEqual([]);
    expect(said.filter(([, text]) => /[og]ʼ|(?<![og])ʻ/iu.test(text))).toEqual([]);
  });

  test("is Cyrillic without a Latin letter in Uzbek Cyrillic", () => {
    const kept = new RegExp(`${[...keptWords].join("|")}`, "gu");
    const latin = sentences(of("uz-Cyrl"), [1, 5]).filter(([, text]) => text.split(/\s+/u).some((token) => !/\d|[@/]|\p{L}\.\p{L}/u.test(token) && /[A-Za-z]/.test(token.replaceAll(/\{[^}]*\}/g, "").replaceAll(kept, "").replaceAll(/\b[IVX]{1,5}\b/g, ""))));
    expect(latin).toEqual([]);
  });

  test("counts in Russian", () => {
    const shape = (n: number) => sentences(of("ru"), [n]).filter(([path]) => path.endsWith(")")).map(([path, said]) => [path.replace(/\(\d+\)$/, ""), said.replaceAll(String(n), "#")] as const);
    const [one, two, five, eleven, twentyOne] = [1, 2, 5, 11, 21].map((n) => new Map(shape(n)));
    const wrong = [...one!].filter(([path, said]) => {
      const counts = counted.test(said) && !uncounted.includes(path);
      return counts && !(said === twentyOne!.get(path) && five!.get(path) === eleven!.get(path) && new Set([said, two!.get(path), five!.get(path)]).size > 1);
    });
    expect(wrong).toEqual([]);
  });
});

/** A number before a noun of its own: not a year of study (5 курс), a place (страница 2 из 5) or a shortened unit (5 дн.). */
const counted = /# (?!курс|из |до |[а-яё]{1,3}(?![а-яё]))[а-яё]/u;
/** What stands there is no count but a year, a day or an hour. */
const uncounted = [".calendar.daysOff", ".calendar.done", ".openedBy"];

describe("clauses", () => {
  const known = new Set(clauses.map(({ clause }) => clause));

  test("are 213", () => {
    expect(known.size).toBe(213);
    expect(clauses).toHaveLength(213);
  });

  test("that cards, papers, pages and endpoints name exist", () => {
    const named = [
      ...catalogue.map((card) => [card.code, card.clauses] as const),
      ...knownKinds().map((kind) => [kind.name, kind.clauses] as const),
      ...faces.flatMap(({ pages, endpoints }) => [...pages, ...endpoints].map((one) => [one.path as string, (one.clauses ?? []) as readonly string[]] as const)),
    ];
    expect(named.flatMap(([who, of]) => of.filter((clause) => !known.has(clause)).map((clause) => `${who} ${clause}`))).toEqual([]);
  });

  test("that rules and pages name with @clause exist, where they name this regulation", () => {
    const unknown: string[] = [];
    for (const file of globSync("src/**/*.{ts,tsx}", { cwd: root })) {
      for (const [, said] of readFileSync(join(root, file), "utf8").matchAll(/@clause ([^\n*]+)/g)) {
        for (const [clause] of said!.matchAll(/\b[2-5]\.\d(?:\.\d)?\/\d+\b/g)) if (!known.has(clause)) unknown.push(`${file} ${clause}`);
      }
    }
    expect(unknown).toEqual([]);
  });
});
