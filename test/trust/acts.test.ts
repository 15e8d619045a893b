/** Every act behind every area's door refuses one without rights before it touches anything. Found by its first parameter, so a new act is asked too. */
import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { visitor } from "../../src/platform/actor.ts";
import { rootFolder } from "../../src/platform/config.ts";
import { sit } from "../../src/platform/desk.ts";
import type { Tx } from "../../src/platform/database.ts";

const doors = globSync("src/areas/*/index.ts", { cwd: rootFolder() }).toSorted();

/** What takes a desk and asks for no right, each with the reason somebody reviewed. */
const unasked: Record<string, string> = {
  "requests.termOf": "reads a parameter",
  "messages.notify": "tells of what another act did at the same desk, which was asked",
};

const untouchable = new Proxy({}, {
  get(_, name) {
    throw new Error(`The database was touched (${String(name)}) before the right was asked for.`);
  },
}) as Tx;

const acts: [name: string, act: (...given: unknown[]) => unknown][] = [];
for (const door of doors) {
  const area = door.split("/")[2]!;
  for (const [name, given] of Object.entries((await import(join(rootFolder(), door))) as Record<string, unknown>)) {
    if (typeof given !== "function" || !/^(async )?function\s*\w*\s*\(\s*desk\b/.test(given.toString())) continue;
    if (!(`${area}.${name}` in unasked)) acts.push([`${area}.${name}`, given as (...given: unknown[]) => unknown]);
  }
}

test("the acts of all areas are found", () => {
  expect(doors.length).toBeGreaterThanOrEqual(7);
  expect(acts.map(([name]) => name.split(".")[0])).toEqual(expect.arrayContaining(["documents", "identity", "office", "requests", "students"]));
  expect(acts.length).toBeGreaterThanOrEqual(30);
});

describe("without a right", () => {
  const nobody = visitor(new Set());
  test.each(acts)("%s is refused", async (_name, act) => {
    const desk = sit(nobody, untouchable);
    const asked = async () => act(desk, "00000000-0000-4000-8000-000000000000", "00000000-0000-4000-8000-000000000000", {}, {}, "");
    await expect(asked()).rejects.toMatchObject({ refusal: { code: "not_your_right" } });
    expect(desk.notes).toBe(0);
  });
});
