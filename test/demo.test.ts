/** The demo institute is loaded small and looked through: what it shows must be what the acts could have left. */
import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { calendarBetween, deadlineOf } from "../src/areas/office/index.ts";
import { catalogue, findService } from "../src/areas/requests/index.ts";
import { schemaOf } from "../src/areas/requests/catalogue/service.ts";
import { isClosed, mayStep, termForDeadline, type Step } from "../src/areas/requests/rules.ts";
import { openStates, states, type State, type Term } from "../src/areas/requests/terms.ts";
import { loadDemo } from "../src/demo.ts";
import { urlOfDatabase } from "../src/platform/addresses.ts";
import { openClient, type Database } from "../src/platform/database.ts";
import { ownerDatabase, ownerUrl } from "./database.ts";
import { template } from "./cluster.ts";

const now = new Date("2026-11-24T11:20:00+05:00");
const wish = { students: 300, seed: 7, now };

type Case = { id: string; number: string; person_id: string; service: string; state: State; asked: Record<string, unknown>; asked_at: Date; term: Term; due_on: string; due_at: Date; paused_at: Date | null; closed_at: Date | null; paper_id: string | null; receipt_code: string; version: number };
type DoneStep = { request_id: string; at: Date; step: string; by_side: string };

let cases: Case[];
let steps: Map<string, DoneStep[]>;
const database = (): Database => ownerDatabase();
const rowsOf = async <T>(text: string): Promise<T[]> => (await sql<T>`${sql.raw(text)}`.execute(database())).rows;

beforeAll(async () => {
  await loadDemo(ownerUrl, wish);
  cases = await rowsOf<Case>("select * from requests.requests order by year, serial");
  steps = Map.groupBy(await rowsOf<DoneStep>("select request_id, at, step, by_side from requests.steps order by request_id, at, id"), (it) => it.request_id);
});

test("every state and every service are there", () => {
  expect(new Set(cases.map((it) => it.state))).toEqual(new Set(states.filter((state) => state !== "draft")));
  expect(new Set(cases.map((it) => it.service))).toEqual(new Set(catalogue.map((card) => card.code)));
});

test("numbers are dense in each year, rise with the moment of asking, and the register stands at the last", async () => {
  const gaps = await rowsOf("select year, count(*) as cases, max(serial) as last from requests.requests group by year having count(*) <> max(serial)");
  expect(gaps).toEqual([]);
  expect(cases.every((it, i) => i === 0 || cases[i - 1]!.asked_at <= it.asked_at)).toBe(true);
  expect(await rowsOf("select year, last from requests.registers order by year")).toEqual(await rowsOf("select year, max(serial) as last from requests.requests group by year order by year"));
});

test("nobody has two open cases of one service, and no receipt is another's", () => {
  const keys = cases.filter((it) => !isClosed(it.state)).map((it) => `${it.person_id} ${it.service}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(cases.map((it) => it.receipt_code)).size).toBe(cases.length);
  expect(cases.every((it) => /^[0-9A-HJKMNP-TV-Z]{12}$/.test(it.receipt_code))).toBe(true);
});

const stepNamed: Readonly<Record<string, Step>> = { taken_in: "take_in", returned: "return", corrected: "correct", forwarded: "forward", answered: "answer", refused: "refuse", withdrawn: "withdraw" };

/** The state to which the steps lead, each allowed by the rules at its turn. */
function replayed(done: readonly DoneStep[]): State {
  let state: State = "asked";
  let assigned = false;
  for (const { step } of done.slice(1)) {
    if (step === "paper_issued") state = "answered";
    const wanted = stepNamed[step];
    if (wanted) expect(mayStep(state, wanted)).toEqual({ allowed: true });
    if (step === "taken_in" || step === "assigned" || step === "returned") assigned = true;
    if (step === "forwarded") assigned = false;
    if (step === "taken_in" || step === "forwarded") state = "taken_in";
    else if (step === "corrected") state = assigned ? "taken_in" : "asked";
    else if (step === "returned" || step === "answered" || step === "refused" || step === "withdrawn") state = step;
  }
  return state;
}

test("steps follow one another by the rules and lead to the state that stands, none of them ahead of now", () => {
  for (const it of cases) {
    const done = steps.get(it.id)!;
    expect(done[0]).toMatchObject({ step: "asked", at: it.asked_at });
    const byActs = replayed(done);
    expect(it.state === "in_signature" || it.state === "awaiting_payment" ? "taken_in" : it.state).toBe(byActs);
    expect(done.at(-1)!.at.getTime()).toBeLessThan(now.getTime());
    if (isClosed(it.state)) expect(done.at(-1)!.at).toEqual(it.closed_at);
    expect(it.version).toBe(1 + done.filter(({ step }) => step !== "asked" && step !== "paper_issued").length);
  }
});

test("the clock of a returned case stands, of no other; every day of answer is what the deadline rule gives", async () => {
  const pauses = Map.groupBy(await rowsOf<{ request_id: string; from_at: Date; until_at: Date | null }>("select request_id, from_at, until_at from requests.pauses order by from_at"), (it) => it.request_id);
  const calendar = await calendarBetween(database(), "2024-10-01", "2027-06-01");
  for (const it of cases) {
    const own = pauses.get(it.id) ?? [];
    expect(own.filter((pause) => pause.until_at === null)).toHaveLength(it.state === "returned" ? 1 : 0);
    expect(it.paused_at).toEqual(it.state === "returned" ? own.at(-1)!.from_at : null);
    const mended = new Set(steps.get(it.id)!.filter(({ step }) => step === "corrected").map(({ at }) => at.getTime()));
    const counted = own.filter((pause) => pause.until_at !== null && mended.has(pause.until_at.getTime())).map((pause) => ({ from: pause.from_at, until: pause.until_at, reason: "returned" }));
    const due = deadlineOf(it.asked_at, termForDeadline(it.term), calendar, counted);
    expect([it.number, it.due_on, it.due_at]).toEqual([it.number, due.due_on, due.due_at]);
  }
});

test("what was asked is what the services' forms let through", () => {
  const wrong = cases.filter((it) => !schemaOf(findService(it.service)!).safeParse(it.asked).success).map((it) => [it.service, it.asked]);
  expect(wrong).toEqual([]);
});

test("the queue holds late cases, cases that end today, and what Mansur left", async () => {
  const open = cases.filter((it) => (openStates as readonly State[]).includes(it.state));
  expect(open).toHaveLength(70);
  expect(open.filter((it) => it.paused_at === null && it.due_at < now)).toHaveLength(3);
  expect(open.filter((it) => it.paused_at === null && it.due_on === "2026-11-24").length).toBeGreaterThanOrEqual(4);
  const [left] = await rowsOf<{ cases: number }>("select count(*)::int as cases from requests.requests where closed_at is null and assignee = (select id from identity.accounts where sign_in_name = 'mansur')");
  expect(left!.cases).toBe(7);
  expect(await rowsOf("select from requests.steps where at >= '2026-11-01' and by_account = (select id from identity.accounts where sign_in_name = 'mansur')")).toEqual([]);
});

describe("papers", () => {
  test("whoever was answered at once holds a paper with the case's number", async () => {
    const atOnce = cases.filter((it) => steps.get(it.id)!.some(({ step }) => step === "paper_issued"));
    expect(atOnce.length).toBeGreaterThan(5);
    const papers = new Map((await rowsOf<{ id: string; request_ref: string }>("select id, request_ref from documents.papers")).map((it) => [it.id, it.request_ref]));
    expect(atOnce.map((it) => papers.get(it.paper_id!))).toEqual(atOnce.map((it) => it.number));
  });

  test("their numbers have no gaps and their days never fall; one is withdrawn", async () => {
    expect(await rowsOf("select series, year from documents.papers group by series, year having count(*) <> max(number)")).toEqual([]);
    expect(await rowsOf("select from (select issued_on, lag(issued_on) over (partition by series, year order by number) as before from documents.papers) it where issued_on < before")).toEqual([]);
    expect(await rowsOf("select withdrawn_reason from documents.papers where withdrawn_on is not null")).toEqual([{ withdrawn_reason: "wrong_facts" }]);
  });
});

test("aziza has one certificate and one case that waits for her", async () => {
  const own = await rowsOf("select service, state, paper_id is not null as paper from requests.requests where person_id = (select person_id from identity.accounts where sign_in_name = 'aziza') order by asked_at desc limit 2");
  expect(own).toEqual([{ service: "dormitory", state: "returned", paper: false }, { service: "study-certificate", state: "answered", paper: true }]);
});

describe("the same seed", () => {
  const name = `again_${process.pid}_${randomBytes(3).toString("hex")}`;
  const inCluster = async (text: string) => {
    const owner = await openClient(inject("clusterUrl"), "daftar tests");
    await owner.query(text);
    await owner.end();
  };
  afterAll(() => inCluster(`drop database if exists ${name} with (force)`));

  test("makes the same cases anew", async () => {
    await inCluster(`create database ${name} template ${template} strategy file_copy`);
    const url = urlOfDatabase(inject("clusterUrl"), name);
    await loadDemo(url, wish);
    const again = await openClient(url, "daftar tests");
    const digests = "select distinct (said::jsonb) ->> 'digest' as digest from journal.notes where act = 'requests.seeded'";
    const { rows } = await again.query<{ digest: string }>(digests);
    await again.end();
    expect(rows).toHaveLength(1);
    expect(rows).toEqual(await rowsOf(digests));
  });
});
