import { describe, expect, test } from "vitest";
import { isClosed, isTheVersionSeen, mayAsk, mayForward, mayPutBack, mayRead, mayStep, mayTake, mayWorkIn, papersAreThere, sectorsWithin, stepsAfter, toneOf, type Reach, type Step } from "./rules.ts";
import { openStates, states, type State } from "./terms.ts";

const steps: readonly Step[] = ["take_in", "return", "correct", "forward", "answer", "refuse", "withdraw"];
const reach = (it: Partial<Reach>): Reach => ({ sectors: [], departments: [], everywhere: false, ...it });
const codeOf = (verdict: ReturnType<typeof mayStep>) => (verdict.allowed ? "allowed" : verdict.refusal.code);

describe("steps of a case", () => {
  test.for<[State, string]>([
    ["draft", ""],
    ["asked", "take_in return forward answer refuse withdraw"],
    ["taken_in", "take_in return forward answer refuse withdraw"],
    ["returned", "correct refuse withdraw"],
    ["awaiting_payment", "answer refuse withdraw"],
    ["in_signature", "return answer refuse"],
    ["answered", ""],
    ["refused", ""],
    ["withdrawn", ""],
  ])("after %s: %s", ([state, may]) => {
    expect(steps.filter((step) => mayStep(state, step).allowed).toSorted()).toEqual(may.split(" ").filter(Boolean).toSorted());
    expect(stepsAfter[state].length).toBe(may.split(" ").filter(Boolean).length);
  });
  test("a closed case says that it is closed, an open one that the step is out of order", () => {
    for (const state of states) {
      expect(isClosed(state)).toBe(!(openStates as readonly State[]).includes(state));
      for (const step of steps.filter((one) => !mayStep(state, one).allowed)) expect(codeOf(mayStep(state, step))).toBe(isClosed(state) ? "request_is_closed" : "step_out_of_order");
    }
  });
  test.for<[string, State, string | null, string]>([
    ["nobody's is taken", "asked", null, "allowed"],
    ["a forwarded one that nobody has is taken", "taken_in", null, "allowed"],
    ["one's own is taken again", "taken_in", "me", "allowed"],
    ["a colleague's is not", "taken_in", "other", "request_is_with_a_colleague"],
    ["what waits for the student is not", "returned", null, "step_out_of_order"],
    ["what is over is not", "answered", null, "request_is_closed"],
  ])("%s", ([, state, assignee, code]) => expect(codeOf(mayTake(state, assignee, "me"))).toBe(code));
  test.for<[string, Parameters<typeof mayPutBack>[0], string]>([
    ["the last step was one's own hand-over", { step: "assigned", by_account: "me" }, "allowed"],
    ["another handed it over", { step: "assigned", by_account: "other" }, "cannot_be_put_back"],
    ["somebody took it in since", { step: "taken_in", by_account: "me" }, "cannot_be_put_back"],
    ["nothing happened at all", undefined, "cannot_be_put_back"],
  ])("put back when %s: %s", ([, last, code]) => expect(codeOf(mayPutBack(last, "me"))).toBe(code));
  test("forwarded only elsewhere, and only while it is open", () => {
    expect(codeOf(mayForward("taken_in", "student_service", "study_process"))).toBe("allowed");
    expect(codeOf(mayForward("taken_in", "student_service", "student_service"))).toBe("request_is_already_there");
    expect(codeOf(mayForward("answered", "student_service", "study_process"))).toBe("request_is_closed");
    expect(codeOf(mayForward("returned", "student_service", "study_process"))).toBe("step_out_of_order");
  });
  test("a page that is old by now decides nothing", () => {
    expect(codeOf(isTheVersionSeen(3, 3))).toBe("allowed");
    expect(isTheVersionSeen(3, 4)).toMatchObject({ refusal: { code: "changed_underneath", facts: { seen: 3, now: 4 } } });
  });
});

describe("whose cases", () => {
  test.for<[string, Reach, string]>([
    ["a manager: his sector", reach({ sectors: ["student_service"] }), "student_service"],
    ["a head of the front office: its four", reach({ departments: ["front"] }), "student_service science_innovation international accounting_marketing"],
    ["a head of the back office: its three", reach({ departments: ["back"] }), "statistics study_process student_documents"],
    ["a head who is a manager too: each once", reach({ sectors: ["international", "statistics"], departments: ["front"] }), "international statistics student_service science_innovation accounting_marketing"],
    ["a dean: none", reach({}), ""],
  ])("%s", ([, it, expected]) => expect([...sectorsWithin(it)]).toEqual(expected.split(" ").filter(Boolean)));
  test("the director: all", () => expect(sectorsWithin(reach({ everywhere: true }))).toBe("all"));
  test("who took it in reads it after it was forwarded, and decides it no more", () => {
    const front = reach({ sectors: ["student_service"] });
    expect(mayRead("study_process", "student_service", front)).toBe(true);
    expect(codeOf(mayWorkIn("study_process", front))).toBe("request_is_in_another_sector");
    expect(mayRead("study_process", "international", front)).toBe(false);
    expect(mayRead("study_process", "international", reach({ everywhere: true }))).toBe(true);
  });
});

describe("asking", () => {
  const clauses = ["4.1/19"] as const;
  test.for<[string, Parameters<typeof mayAsk>[0]["askers"], Parameters<typeof mayAsk>[1]["asker"], string]>([
    ["a student, for students", ["student"], "student", "allowed"],
    ["anyone, for anyone", ["anyone"], "applicant", "allowed"],
    ["a graduate, for students", ["student"], "graduate", "service_is_for_students"],
    ["a student, for graduates", ["graduate"], "student", "service_is_not_for_students"],
  ])("%s: %s", ([, askers, asker, code]) => expect(codeOf(mayAsk({ askers, clauses: [...clauses] }, { asker, standing: "studying" }))).toBe(code));
  test("papers that are demanded and not given are named", () => {
    expect(papersAreThere({ passport: "required", photo: "optional", proof: "required" }, { passport: ["1"], proof: [] })).toEqual(["proof"]);
    expect(papersAreThere({}, {})).toEqual([]);
  });
});

test.for<[string, State, boolean, boolean, string, string]>([
  ["late", "taken_in", true, false, "late", "late"],
  ["ends today", "taken_in", false, true, "plain", "wait"],
  ["waits for the student", "returned", true, true, "wait", "off"],
  ["answered late", "answered", true, false, "done", "done"],
  ["taken back", "withdrawn", true, true, "off", "off"],
])("the margin of a case that is %s", ([, state, late, dueToday, student, office]) => {
  expect(toneOf({ state, late, dueToday }, "student")).toBe(student);
  expect(toneOf({ state, late, dueToday }, "office")).toBe(office);
});
