/** The checkers themselves: each planted fault is found, and a right history is not blamed. */
import { describe, expect, test } from "vitest";
import { check, type Rows } from "./check.ts";
import { randomFrom, type Done } from "./client.ts";

const paper = "00000000-0000-4000-8000-000000000001";
const op = (id: number, kind: Done["kind"], to: string, more: Partial<Done> = {}): Done => ({ id, who: "aziza", kind, key: `k${id}`, path: "", body: {}, tries: 1, told: { outcome: "ok", status: 303, to }, ...more });
const history: Done[] = [
  op(1, "certificate", `/my/papers/${paper}`),
  op(2, "message", "/my/requests/2026-000001?done=message", { body: { body: "salom" } }),
  op(3, "ask", "/my/requests/2026-000003?done=asked"),
  op(4, "take", "", { path: "/office/requests/2026-000003/take" }),
  op(5, "answer", "", { path: "/office/requests/2026-000003/answer" }),
];
const rows: Rows = {
  papers: [{ id: paper, noted: 1, asked: 1 }],
  messages: [{ body: "salom", count: 1 }],
  cases: [
    { number: "2026-000002", service: "study-certificate", state: "answered", answer: null, paper_id: paper, taken: 0, answered: 0, asked: 1, noted: 1 },
    { number: "2026-000003", service: "admission-advice", state: "answered", answer: "Javob 2026-000003", paper_id: null, taken: 1, answered: 1, asked: 1, noted: 3 },
  ],
  registers: [{ of: "M", year: 2026, last: 1, count: 1, distinct: 1, max: 1 }],
};
const [certified, advised] = rows.cases as [Rows["cases"][number], Rows["cases"][number]];

test("a right history is not blamed", () => expect(check(history, rows)).toEqual([]));

describe("a planted fault is found", () => {
  test.each<[string, readonly Done[], Rows, RegExp]>([
    ["an acknowledged paper is lost", history, { ...rows, papers: [] }, /acknowledged and is lost/],
    ["one asking has two papers", history, { ...rows, papers: [...rows.papers, { id: "x", noted: 1, asked: 1 }] }, /given to nobody/],
    ["two askings got one paper", [...history, op(6, "certificate", `/my/papers/${paper}`)], rows, /for two askings/],
    ["a message is lost", history, { ...rows, messages: [] }, /message 2 is there 0 times/],
    ["a message is there twice", history, { ...rows, messages: [{ body: "salom", count: 2 }] }, /there 2 times/],
    ["a case is lost", history, { ...rows, cases: [certified] }, /2026-000003 was acknowledged and is lost/],
    ["a case nobody asked for", history.filter(({ kind }) => kind !== "ask"), rows, /asked by nobody/],
    ["a case is taken twice", history, { ...rows, cases: [certified, { ...advised, taken: 2, noted: 4 }] }, /taken 2 times/],
    ["an answer did not stay", history, { ...rows, cases: [certified, { ...advised, state: "taken_in" }] }, /is taken_in/],
    ["a repeated act was refused", [op(9, "take", "", { told: { outcome: "refused", status: 409, to: "" } })], rows, /was refused/],
    ["a paper without its note", history, { ...rows, papers: [{ id: paper, noted: 0, asked: 1 }] }, /0 notes/],
    ["a paper without its case", history, { ...rows, papers: [{ id: paper, noted: 1, asked: 0 }] }, /answers 0 cases/],
    ["a case answered with nothing", history, { ...rows, cases: [{ ...certified, paper_id: null }, advised] }, /answered with nothing/],
    ["a step without its note", history, { ...rows, cases: [certified, { ...advised, noted: 2 }] }, /2 notes for its steps/],
    ["a gap", history, { ...rows, registers: [{ of: "M", year: 2026, last: 2, count: 1, distinct: 1, max: 2 }] }, /says 2, and holds 1/],
    ["a number twice", history, { ...rows, registers: [{ of: "M", year: 2026, last: 2, count: 2, distinct: 1, max: 1 }] }, /1 different/],
  ])("%s", (_name, done, kept, said) => {
    expect(check(done, kept).join("\n")).toMatch(said);
  });
});

test("a seed gives the same numbers", () => {
  const [first, second] = [randomFrom(7), randomFrom(7)];
  expect(Array.from({ length: 20 }, first)).toEqual(Array.from({ length: 20 }, second));
});
