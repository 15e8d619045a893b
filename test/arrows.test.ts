/** A checker that silently reads no module also reports success: here each rule is broken once, and each must be caught. */
import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const { forbidden } = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as { forbidden: { name: string; from: { path?: string } }[] };

/** Rule → the file that breaks it and its text. */
const planted: Record<string, readonly [file: string, text: string]> = {
  "1-rules-are-alone": ["src/areas/identity/rules/planted.ts", 'import "../records.ts";'],
  "2-kernel-looks-at-nothing": ["src/kernel/planted.ts", 'import { readFileSync } from "node:fs"; readFileSync("x");'],
  "2-platform-and-ui-know-no-area": ["src/platform/planted.ts", 'import "../areas/identity/index.ts";'],
  "2-ui-knows-no-platform": ["src/ui/planted.ts", 'import "../platform/target.ts";'],
  "3-by-the-front-door": ["src/areas/students/acts/planted.ts", 'import "../../identity/records.ts";'],
  "3-area-in-the-table": ["src/areas/invented/index.ts", 'import "../../kernel/target.ts";'],
  "4-areas-see-no-faces": ["src/areas/identity/reads.ts", 'import "../../faces/target.ts";'],
  "5-records-decide-nothing": ["src/areas/identity/records/planted.ts", 'import "../rules.ts";'],
  "5-acts-draw-nothing": ["src/areas/identity/acts/planted.ts", 'import "../pages/target.tsx";'],
  "6-react-in-pages-only": ["src/areas/identity/acts/reacting.ts", 'import { createElement } from "react"; createElement("a");'],
  "6-hono-in-platform-only": ["src/areas/identity/acts/serving.ts", 'import { Hono } from "hono"; new Hono();'],
  "7-sql-in-records-only": ["src/areas/identity/acts/asking.ts", 'import { sql } from "kysely"; sql``;'],
  "7-tables-of-their-records": ["src/areas/identity/acts/tables.ts", 'import type { X } from "../tables.gen.ts"; export type Y = X;'],
  "8-nobody-opens-the-database": ["src/areas/identity/acts/opening.ts", 'import { openDatabase } from "../../../platform/database.ts"; openDatabase();'],
  "9-no-tests-in-the-product": ["src/areas/identity/acts/testing.ts", 'import "../../../../test/target.ts";'],
  "9-no-circles": ["src/kernel/circle.ts", 'import "./circle-back.ts";'],
  "9-everything-resolves": ["src/kernel/lost.ts", 'import "./nowhere.ts";'],
  "9-declared-packages-only": ["src/platform/undeclared.ts", 'import autocannon from "autocannon"; autocannon;'],
  "10-islands-are-light": ["src/areas/identity/pages/planted.island.tsx", 'import "../acts/target.ts";'],
  "10-the-browser-gets-little": ["src/client.ts", 'import "./kernel/target.ts"; import "./areas/identity/acts/target.ts";'],
};

/** What the planted files point at. */
const targets: Record<string, string> = {
  "src/areas/identity/index.ts": "export {};",
  "src/areas/identity/rules.ts": "export {};",
  "src/areas/identity/records.ts": "export {};",
  "src/areas/identity/acts/target.ts": "export {};",
  "src/areas/identity/pages/target.tsx": "export {};",
  "src/areas/identity/tables.gen.ts": "export type X = 1;",
  "src/areas/requests/index.ts": "export {};",
  "src/faces/target.ts": "export {};",
  "src/platform/target.ts": "export {};",
  "src/platform/database.ts": "export function openDatabase(): void {}",
  "src/kernel/target.ts": "export {};",
  "src/kernel/circle-back.ts": 'import "./circle.ts";',
  "test/target.ts": "export {};",
};

const copy = mkdtempSync(join(tmpdir(), "daftar-arrows-"));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface Report {
  summary: { violations: { rule: { name: string }; from: string }[]; totalCruised: number };
  modules: { source: string }[];
}

function cruise(folder: string, parts: readonly string[]): Report {
  const done = spawnSync(process.execPath, [join(root, "node_modules/.bin/depcruise"), "--config", ".dependency-cruiser.cjs", "--output-type", "json", ...parts], { cwd: folder, encoding: "utf8", maxBuffer: 200_000_000 });
  if (!done.stdout.startsWith("{")) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as Report;
}

const areas = forbidden.filter(({ name }) => name.startsWith("areas-")).map(({ name }) => name.slice("areas-".length));
/** An area that this one may not see: one that lies above, or for the highest, one that nobody may import. */
const strangerOf = (area: string) => (["requests", "appeals"].includes(area) ? "regulation" : "requests");

let report: Report;
beforeAll(() => {
  const all = Object.entries({ ...targets, ...Object.fromEntries(Object.values(planted)) });
  for (const area of areas) all.push([`src/areas/${area}/arrow.ts`, `import "../${strangerOf(area)}/index.ts";`]);
  all.push(["src/areas/regulation/index.ts", "export {};"]);
  for (const [file, text] of all) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
  }
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"]) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  report = cruise(copy, ["src", "test"]);
}, 30_000);

/** A circle is reported from any of its files. */
const caught = (rule: string, file: string) => report.summary.violations.some((violation) => violation.rule.name === rule && (violation.from === file || (rule === "9-no-circles" && violation.from === "src/kernel/circle-back.ts")));

test("each rule has a planted violation", () => {
  expect(forbidden.map(({ name }) => name).filter((name) => !name.startsWith("areas-")).toSorted()).toEqual(Object.keys(planted).toSorted());
});

test.each(Object.entries(planted))("%s is caught", (rule, [file]) => {
  expect(caught(rule, file)).toBe(true);
});

test.each(areas)("%s looking at an area not on its line is caught", (area) => {
  expect(caught(`areas-${area}`, `src/areas/${area}/arrow.ts`)).toBe(true);
});

test("every source file is read", () => {
  const onDisk = globSync("src/**/*.{ts,tsx}", { cwd: root });
  const read = new Set(cruise(root, ["src"]).modules.map(({ source }) => source));
  expect(onDisk.filter((file) => !read.has(file))).toEqual([]);
}, 30_000);
