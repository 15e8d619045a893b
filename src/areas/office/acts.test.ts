import { sql } from "kysely";
import { beforeAll, describe, expect } from "vitest";
import { personNameFrom } from "../../kernel/names.ts";
import { Refused } from "../../kernel/verdict.ts";
import { ownerDatabase } from "../../../test/database.ts";
import { test } from "../../../test/people.ts";
import { seedOffice } from "./demo.ts";
import {
  appointStaff, calendarBetween, dayKind, deadlineOf, declareHoliday, endStaff, findStaffByAccount, isWorkingDay, listMarkedDays, listPosts, listSectors, listStaff, listStaffOfSector, listUnits, withdrawHoliday,
} from "./index.ts";

const today = "2026-11-24";
const hayit = { day: "2027-03-10", who: "all", kind: "holiday", name: { uz: "Ramazon hayiti", ru: "Рамазан хайит", en: "Ramazon hayit" }, decree: "PQ-77, 01.03.2027" } as const;
const newcomer = { name: personNameFrom("Gʻaniyev Sherali Yoqub oʻgʻli"), employee_number: "999262200777", position: "manager", unit: "999-308", from: today, order: "500-K" };
const refusal = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
};

beforeAll(async () => {
  await ownerDatabase().transaction().execute((tx) => seedOffice(tx));
});

describe("what the demo institute holds", () => {
  test("structure, sectors, norm and staff", async ({ tx }) => {
    expect((await listUnits(tx, today)).filter((unit) => unit.kind === "faculty")).toHaveLength(7);
    expect((await listSectors(tx, today)).map((sector) => [sector.clause, sector.code, sector.side])).toEqual([
      ["3.4.1", "student_service", "front"], ["3.4.2", "science_innovation", "front"], ["3.4.3", "international", "front"], ["3.4.4", "accounting_marketing", "front"],
      ["3.5.1", "statistics", "back"], ["3.5.2", "study_process", "back"], ["3.5.3", "student_documents", "back"],
    ]);
    const managers = (await listPosts(tx, today)).filter((post) => post.position === "manager");
    expect(managers.reduce((sum, post) => sum + (post.norm ?? 0), 0)).toBe(24);
    expect((await listStaffOfSector(tx, "student_service", today)).map((one) => one.full_name)).toEqual(["Aliyeva Nodira Anvar qizi", "Saidov Karim Bahodir oʻgʻli"]);
  });

  test("who has left is not here, and was here before", async ({ tx }) => {
    const named = async (on: string) => (await listStaff(tx, on)).map((one) => one.short_name);
    expect(await named("2026-10-31")).toContain("Ergashev Mansur");
    expect(await named("2026-11-01")).not.toContain("Ergashev Mansur");
  });

  test("the calendar read from the database counts as the rules do", async ({ tx }) => {
    const calendar = await calendarBetween(tx, "2026-12-01", "2026-12-31");
    expect(deadlineOf(new Date("2026-12-07T05:00:00Z"), { amount: 1, unit: "working_days" }, calendar).due_on).toBe("2026-12-09");
    const five = await calendarBetween(tx, "2026-12-01", "2026-12-31", "five_day");
    expect([isWorkingDay(five, "2026-12-12"), isWorkingDay(five, "2026-12-05"), isWorkingDay(calendar, "2026-12-05")]).toEqual([true, false, true]);
    // The eve of New Year's day is the last day asked for: the day after it must be known too.
    expect(dayKind(await calendarBetween(tx, "2026-09-30", "2026-09-30"), "2026-09-30")).toMatchObject({ closes: "17:00" });
  });
});

describe("the calendar", () => {
  test("a late hayit moves a deadline, and taken back gives it back", async ({ at, tx }) => {
    const due = async () => deadlineOf(new Date("2027-03-09T05:00:00Z"), { amount: 1, unit: "working_days" }, await calendarBetween(tx, "2027-03-01", "2027-04-01")).due_on;
    expect(await due()).toBe("2027-03-10");
    const desk = at("gulchehra", { today: "2027-03-05" });
    const id = await declareHoliday(desk, hayit);
    expect(desk.notes).toBe(1);
    expect(await due()).toBe("2027-03-11");
    await withdrawHoliday(at("gulchehra", { today: "2027-03-06" }), id);
    expect(await due()).toBe("2027-03-10");
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from office.holidays where id = ${id}`.execute(tx);
    expect(rows[0]?.n).toBe(1);
  });

  test("not twice, not for yesterday, not by a manager", async ({ at }) => {
    expect(await refusal(declareHoliday(at("gulchehra"), { ...hayit, day: "2026-12-08" }))).toBe("day_is_declared_already");
    expect(await refusal(declareHoliday(at("gulchehra"), { ...hayit, day: "2026-11-23" }))).toBe("day_is_over");
    expect(await refusal(declareHoliday(at("karim"), hayit))).toBe("not_your_right");
    expect(await refusal(withdrawHoliday(at("karim"), "00000000-0000-7000-8000-000000000000"))).toBe("not_your_right");
  });

  test("the database itself keeps a day from standing twice", async ({ tx }) => {
    const row = sql`insert into office.holidays (day, who, kind, name_uz, name_ru, name_en, act, mark, entered_on) values ('2027-03-10', 'all', 'holiday', 'a', 'b', 'c', 'd', 'OWN', '2026-11-24')`;
    await row.execute(tx);
    await expect(row.execute(tx)).rejects.toMatchObject({ code: "23505", constraint: "day_is_declared_already" });
  });

  test("a past day is not taken back", async ({ at, tx }) => {
    const [constitution] = await listMarkedDays(tx, "2025-12-08", "2025-12-08");
    expect(await refusal(withdrawHoliday(at("gulchehra"), constitution!.id))).toBe("day_is_over");
  });
});

describe("staff", () => {
  test("a manager comes by an order, is found by the account, and leaves by another", async ({ at, tx, actorOf }) => {
    const account_id = actorOf("nodira").account_id!;
    const desk = at("gulchehra");
    const id = await appointStaff(desk, { ...newcomer, account_id });
    expect(await findStaffByAccount(tx, account_id, today)).toMatchObject({ staff_id: id, sector: "statistics", given_cyrl: "Шерали", full_name: "Gʻaniyev Sherali Yoqub oʻgʻli" });
    await endStaff(desk, id, "2026-11-30", "520-K");
    expect(await findStaffByAccount(tx, account_id, "2026-11-30")).toBeDefined();
    expect(await findStaffByAccount(tx, account_id, "2026-12-01")).toBeUndefined();
    expect(await refusal(endStaff(desk, id, "2026-12-15", "521-K"))).toBe("post_is_ended_already");
    expect(desk.notes).toBe(2);
  });

  test("no second director, nobody without an order, and not by a manager", async ({ at }) => {
    expect(await refusal(appointStaff(at("gulchehra"), { ...newcomer, position: "director", unit: "999-301" }))).toBe("staffing_norm_is_full");
    expect(await refusal(appointStaff(at("gulchehra"), { ...newcomer, order: "" }))).toBe("appointment_needs_an_order");
    expect(await refusal(appointStaff(at("karim"), newcomer))).toBe("not_your_right");
    expect(await refusal(endStaff(at("karim"), "00000000-0000-7000-8000-000000000000", today, "1-K"))).toBe("not_your_right");
  });

  test("the database keeps one person from one post twice", async ({ at }) => {
    await appointStaff(at("gulchehra"), newcomer);
    await expect(appointStaff(at("gulchehra"), newcomer)).rejects.toMatchObject({ code: "23P01", constraint: "already_in_this_post" });
  });
});
