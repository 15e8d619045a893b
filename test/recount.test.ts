/** A day off declared after cases were opened: the office's notes are overheard, the days move, the history says so. */
import { sql } from "kysely";
import { beforeAll, expect } from "vitest";
import { askForService } from "../src/areas/requests/acts/ask.ts";
import { recountDeadlines } from "../src/areas/requests/acts/recount.ts";
import { getRequest, listSteps } from "../src/areas/requests/records/case.ts";
import { seedProgrammes } from "../src/areas/curriculum/demo.ts";
import { declareHoliday } from "../src/areas/office/index.ts";
import { seedCalendar } from "../src/areas/office/seeds.ts";
import { seedStudents } from "../src/areas/students/demo/index.ts";
import { database } from "./database.ts";
import { personOf, test } from "./people.ts";

beforeAll(async () => {
  await database().transaction().execute(async (tx) => {
    await seedCalendar(tx);
    await seedProgrammes(tx);
    await seedStudents(tx, { students: 60, seed: 999, accounts: new Map() });
  });
}, 30_000);

test("a holiday declared in the middle of a term moves the day, once, and is told", async ({ at, tx }) => {
  const { number } = await askForService(at("aziza"), "mentor-school", personOf("aziza"), { field: "Kimyo", goal: "Oʻrganish" });
  const before = await getRequest(tx, number);
  expect(before.due_on).toBe("2026-11-27");
  expect(await recountDeadlines(at("system"))).toBeUndefined();

  await declareHoliday(at("gulchehra"), { day: "2026-11-26", kind: "day_off", who: "all", name: { uz: "Qoʻshimcha dam olish kuni", ru: "Дополнительный выходной", en: "Extra day off" }, decree: "PF-300" });
  expect(await recountDeadlines(at("system"))).toBe(1);
  expect((await getRequest(tx, number)).due_on).toBe("2026-11-28");
  expect((await listSteps(tx, before.id)).at(-1)).toMatchObject({ step: "due_changed", by_side: "system", facts: { from: "2026-11-27", to: "2026-11-28" } });
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from journal.notes where act = 'requests.due_changed' and subject = ${number}`.execute(tx);
  expect(rows[0]!.n).toBe(1);
  expect(await recountDeadlines(at("system"))).toBeUndefined();
});
