/** The documents lead somewhere: every link is a file, and what the tour names in a file is there. */
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const documents = ["README.md", ...globSync("docs/**/*.md", { cwd: root }), ...globSync("src/**/README.md", { cwd: root })];
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** The files a text links to, as paths in the repository. */
function linked(file: string, text = read(file)): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to!).filter((to) => !/^(https?:|#)/.test(to)).map((to) => join(dirname(file), to.replace(/#.*$/, "")));
}

test.each(documents)("every link of %s is there", (file) => {
  expect(linked(file).filter((to) => !existsSync(join(root, to)))).toEqual([]);
});

describe("docs/tour.md", () => {
  const steps = read("docs/tour.md").split("\n").filter((line) => /^\d+\. /.test(line));

  test("has its steps", () => {
    expect(steps.length).toBeGreaterThan(7);
  });

  test.each(steps.map((step) => [step.split(".")[0], step] as const))("step %s names what its files hold", (_, step) => {
    const source = linked("docs/tour.md", step).filter((to) => statSync(join(root, to)).isFile()).map(read).join("\n");
    const functions = [...step.matchAll(/`(\w+)\(\)`/g)].map(([, name]) => name!);
    expect(functions.filter((name) => !new RegExp(`function ${name}\\b`).test(source))).toEqual([]);
    const others = [...step.matchAll(/`(\w+)`/g)].map(([, name]) => name!);
    expect(others.filter((name) => !new RegExp(`\\b${name}\\b`).test(source))).toEqual([]);
  });
});

test("docs/promises.md names tests that are there, and strikes out the promise that has none", () => {
  const rows = read("docs/promises.md").split("\n").filter((line) => /^\| \d+ \|/.test(line));
  expect(rows).toHaveLength(10);
  for (const row of rows) {
    const [, , sentence = "", proof = ""] = row.split("|").map((cell) => cell.trim());
    const tests = [...proof.matchAll(/`([^`]+\.test\.tsx?)`/g)].map(([, file]) => file!);
    expect(tests.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(/^~~.*~~$/.test(sentence), row).toBe(tests.length === 0);
  }
});

test("docs/words.md has a word in four languages in every row, and the code word is in the code", () => {
  const rows = read("docs/words.md").split("\n").filter((line) => line.startsWith("| ") && line.includes("`"));
  expect(rows.length).toBeGreaterThan(25);
  const code = [...globSync("src/**/*.{ts,tsx}", { cwd: root }), ...globSync("db/migrations/*.sql", { cwd: root })].map(read).join("\n");
  for (const row of rows) {
    const cells = row.split("|").slice(1, -1).map((cell) => cell.trim());
    expect(cells.filter((cell) => cell === ""), row).toEqual([]);
    for (const [, word] of cells.at(-1)!.matchAll(/`([^`]+)`/g)) expect(new RegExp(`(?<![A-Za-z])${word}`).test(code), word).toBe(true);
  }
});
