import { beforeAll, describe, expect, test } from "vitest";
import { readPinfl } from "../../../kernel/identifiers.ts";
import { standingOn } from "../rules/standing.ts";
import type { Standing } from "../terms.ts";
import { madeRows, makeStudents } from "./index.ts";
import { stories } from "./named.ts";
import { programmeRows } from "./tables.ts";

const day = "2026-11-24";
let made: ReturnType<typeof makeStudents>;
let current: Map<string, Standing>;

beforeAll(() => {
  made = makeStudents({ students: 12_000, seed: 999, accounts: new Map() });
  current = standingsOf(made);
});

function standingsOf(of: typeof made): Map<string, Standing> {
  const spans = Map.groupBy(of.standings, (it) => it.student_id);
  return new Map([...spans].map(([id, own]) => [id, standingOn(own, day)!.standing]));
}
const isHere = (of: Map<string, Standing>, id: string) => of.get(id) === "studying" || of.get(id) === "on_leave";

test("12,000 students, course by course as the programmes say", () => {
  const counted = new Map<string, number>();
  for (const place of made.placements.filter((it) => it.until === null && isHere(current, it.student_id))) {
    const cell = `${place.programme} ${place.form} ${place.course_year}`;
    counted.set(cell, (counted.get(cell) ?? 0) + 1);
  }
  const wanted = programmeRows().flatMap((it) => it.courses.map((count, i) => [`${it.key} ${it.form} ${i + 1}`, count] as const)).filter(([, count]) => count > 0);
  expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(wanted));
  expect([...counted.values()].reduce((a, b) => a + b, 0)).toBe(12_000);
});

test("the same seed makes the same institute, another seed another", () => {
  const digest = (seed: number) => madeRows({ students: 300, seed, accounts: new Map() }).digest;
  expect(digest(999)).toBe(digest(999));
  expect(digest(998)).not.toBe(digest(999));
});

test("a small institute keeps the named people and its sum", () => {
  const small = makeStudents({ students: 300, seed: 999, accounts: new Map() });
  const here = standingsOf(small);
  expect(small.students.filter((it) => isHere(here, it.id))).toHaveLength(300);
  expect(small.students.filter((it) => Number(it.number.slice(7)) < 100)).toHaveLength(Object.keys(stories).length - 1);
});

describe("named people", () => {
  test.each<[string, string, Standing, string]>([
    ["999251100001", "12-25 KT", "studying", "287-T/2026"],
    ["999231100001", "12-23 KT", "expelled", "269-T/2025"],
    ["999241100001", "21-24 BT", "on_leave", "290-T/2026"],
    ["999231100007", "11-23 KTM", "died", "269-T/2025"],
    ["999201100001", "11-20 KT", "graduated", "240-T/2023"],
    ["999241190001", "12-24 MSM", "studying", "290-T/2026"],
  ])("%s of %s is %s", (number, group, standing, ground) => {
    const student = made.students.find((it) => it.number === number)!;
    const place = made.placements.find((it) => it.student_id === student.id && it.until === null)!;
    expect([place.group_code, current.get(student.id), place.ground]).toEqual([group, standing, ground]);
  });
});

describe("shares and faults", () => {
  test("156 foreign citizens, about 1 % on leave, about 42 % women", () => {
    const persons = made.persons;
    expect(persons.filter((it) => it.citizenship !== "UZ")).toHaveLength(156);
    const leave = [...current.values()].filter((it) => it === "on_leave").length;
    expect(leave).toBeGreaterThan(80);
    expect(leave).toBeLessThan(200);
    const women = persons.filter((it) => it.sex === "f").length / persons.length;
    expect(women).toBeGreaterThan(0.39);
    expect(women).toBeLessThan(0.47);
  });
  test("PINFLs are unique, and wrong exactly where planted", () => {
    const all = made.persons.filter((it) => it.pinfl !== null);
    expect(new Set(all.map((it) => it.pinfl)).size).toBe(all.length);
    const read = all.map((it) => [it, readPinfl(it.pinfl!)] as const);
    expect(read.filter(([it, told]) => typeof told === "string" || told.sex !== it.sex)).toEqual([]);
    expect(read.filter(([, told]) => typeof told !== "string" && told.checkDigit === "wrong")).toHaveLength(9);
    expect(read.filter(([it, told]) => typeof told !== "string" && told.bornOn !== it.born_on)).toHaveLength(12);
  });
  test("no living person's numbers", () => {
    for (const { pinfl, passport, phone } of made.persons) {
      expect(pinfl?.slice(7, 10) ?? "999").toBe("999");
      expect(passport).toMatch(/^(XX00\d{5}|T\d{7})$/);
      expect(phone).toMatch(/^\+998900\d{6}$/);
    }
  });
  test("nobody bears a pair of names that is never made", () => {
    expect(made.persons.filter((it) => `${it.surname} ${it.given}` === "Hamidov Rustam" || `${it.surname} ${it.given}` === "Karimov Islom")).toEqual([]);
  });
});
