/** Two at once on one row: one wins, the other is told, nothing is lost (trust: part 4). Twenty desks start together, again and again. */
import { beforeAll, describe, expect, test } from "vitest";
import { grantRole, revokeRole } from "../../src/areas/identity/index.ts";
import { askForService, handOver, takeIn } from "../../src/areas/requests/index.ts";
import { saveUpload } from "../../src/platform/files.ts";
import { atDesk, type Desk } from "../../src/platform/desk.ts";
import type { Actor } from "../../src/platform/actor.ts";
import { database } from "../database.ts";
import { actorOf, clientOf, done, one, openInstitute, type Answer, type Client } from "./harness.ts";
import { makeWorld, png, type World } from "./world.ts";

let world: World;
const who: Record<string, Actor> = {};
const by: Record<string, Client> = {};

beforeAll(async () => {
  await openInstitute();
  world = await makeWorld();
  for (const code of ["aziza", "otkir", "malika", "umida", "nodira", "karim", "sherzod", "admin", "admin2"]) {
    who[code] = await actorOf(code);
    by[code] = await clientOf(code);
  }
}, 60_000);

const outcomeOf = async (code: string, work: (desk: Desk) => Promise<unknown>) => {
  const outcome = await atDesk(database(), who[code]!, work);
  return "refused" in outcome ? outcome.refused.code : "done";
};
const sorted = async (all: Promise<string>[]) => (await Promise.all(all)).toSorted();
const statusesOf = (...answers: Answer[]) => answers.map(({ status }) => status).toSorted((a, b) => a - b);
const versionOf = (number: string) => one<number>(`select version as value from requests.requests where number = '${number}'`);

async function newCase(code: string): Promise<string> {
  const actor = who[code]!;
  return (await done(actor, (desk) => askForService(desk, "clearance-sheet", actor.person_id!, { ground: "own_wish" }))).number;
}

describe("one open case a service", () => {
  test("twenty ask at once: one case", async () => {
    const ask = () => outcomeOf("malika", (desk) => askForService(desk, "result-appeal", who.malika!.person_id!, { subject: "Kimyo", control: "final", reason: "Sinov" }));
    const outcomes = await sorted(Array.from({ length: 20 }, ask));
    expect(outcomes).toEqual(["done", ...Array(19).fill("one_open_request_per_service")]);
  });

  test("two tabs with two keys: one goes to the case, the other is told of it, and keeps what was typed", async () => {
    const form = { subject: "Fizika", control: "final", reason: "Ikkinchi oynadagi matn" };
    const answers = await Promise.all([by.otkir!.post("/my/services/result-appeal", form), by.otkir!.post("/my/services/result-appeal", form)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    expect(answers.find(({ status }) => status === 409)!.text).toContain("Ikkinchi oynadagi matn");
  });
});

describe("one case, two managers", () => {
  test("both take it: one has it, the other is told by 409", async () => {
    const number = await newCase("aziza");
    const take = (code: string) => by[code]!.post(`/office/requests/${number}/take`, { version: "1" });
    const answers = await Promise.all([take("nodira"), take("karim")]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    expect(await versionOf(number)).toBe(2);
    const loser = answers.findIndex(({ status }) => status === 409);
    expect(await outcomeOf(["nodira", "karim"][loser]!, (desk) => takeIn(desk, number, 1))).toBe("changed_underneath");
    expect(await one<number>(`select count(*) as value from requests.steps s join requests.requests r on r.id = s.request_id where r.number = '${number}' and step = 'taken_in'`)).toBe(1);
  });

  test("one answers while the other refuses: one closes it, the text of the other is kept on the page", async () => {
    const number = await newCase("otkir");
    const answers = await Promise.all([
      by.nodira!.post(`/office/requests/${number}/answer`, { version: "1", text: "Nodiraning javobi" }),
      by.karim!.post(`/office/requests/${number}/answer`, { version: "1", text: "Karimning javobi" }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    const lost = answers.find(({ status }) => status === 409)!;
    expect(lost.text).toContain(answers[0] === lost ? "Nodiraning javobi" : "Karimning javobi");
    expect(await one<number>(`select count(*) as value from requests.steps s join requests.requests r on r.id = s.request_id where r.number = '${number}' and step in ('answered', 'refused')`)).toBe(1);
  });

  test("the student withdraws while the office answers: it ends once", async () => {
    for (let round = 0; round < 5; round += 1) {
      const number = await newCase("malika");
      const [theirs, ours] = await Promise.all([by.malika!.post(`/my/requests/${number}/withdraw`), by.nodira!.post(`/office/requests/${number}/answer`, { version: "1", text: "Javob" })]);
      expect(statusesOf(theirs, ours)).toEqual([303, 409]);
      expect(await one<string>(`select state as value from requests.requests where number = '${number}'`)).toBe(theirs.status === 303 ? "withdrawn" : "answered");
    }
  });

  test("several handed over in two orders do not tangle", async () => {
    const numbers = [await newCase("umida"), await newCase("otkir"), await newCase("malika")];
    const account = (code: string) => who[code]!.account_id!;
    for (let round = 0; round < 6; round += 1)
      expect(await sorted([outcomeOf("sherzod", (desk) => handOver(desk, numbers, account("nodira"))), outcomeOf("sherzod", (desk) => handOver(desk, numbers.toReversed(), account("karim")))])).toEqual(["done", "done"]);
    expect(await one<number>(`select count(distinct assignee) as value from requests.requests where number = any(array['${numbers.join("','")}'])`)).toBe(1);
  });

  test("a page that is old changes nothing", async () => {
    const at = await versionOf(world.aziza.number);
    for (const version of [at - 1, at + 1, 0]) {
      const answer = await by.nodira!.post(`/office/requests/${world.aziza.number}/answer`, { version: String(version), text: "Eski sahifa" });
      expect(answer.status).toBe(409);
      expect(answer.text).toContain("Eski sahifa");
    }
    for (const version of ["", "abc", "1.5", "1e3", "9".repeat(30), "-1"]) expect((await by.nodira!.post(`/office/requests/${world.aziza.number}/answer`, { version, text: "x" })).status, version).toBeGreaterThanOrEqual(409);
    expect(await versionOf(world.aziza.number)).toBe(at);
  });
});

test("two correct one record: the second is told", async () => {
  const person = await one<{ version: number; given: string; given_cyrl: string; surname: string; surname_cyrl: string; patronymic: string; patronymic_cyrl: string; day: string; month: string; year: string }>(
    `select row_to_json(it) as value from (select version, given, given_cyrl, surname, surname_cyrl, patronymic, patronymic_cyrl, extract(day from born_on)::text as day, extract(month from born_on)::text as month, extract(year from born_on)::text as year from students.persons where id = '${world.aziza.person}') it`);
  const { version, day, month, year, ...names } = person;
  const send = (code: string, address: string) => by[code]!.post(`/office/students/${world.aziza.student}/correct`, { ...names, version: String(version), "born_on.day": day, "born_on.month": month, "born_on.year": year, address, ground: "Ariza" });
  const answers = await Promise.all([send("nodira", "Birinchi koʻcha 1"), send("karim", "Ikkinchi koʻcha 2")]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
  expect(answers.find(({ status }) => status === 409)!.text).toMatch(/(Birinchi|Ikkinchi) koʻcha/);
});

test("one upload serves one person's two cases, and is not lost by either", async () => {
  const kept = await saveUpload(database(), { owner: who.malika!.account_id!, name: "a.png", bytes: png(5) });
  if ("refused" in kept) throw new Error(kept.refused);
  const ask = (field: string) => outcomeOf("malika", (desk) => askForService(desk, "record-correction", who.malika!.person_id!, { field, correct: "x" }, { evidence: [kept.id] }));
  expect(await sorted([ask("name"), ask("phone")])).toEqual(["done", "one_open_request_per_service"]);
});

test("two administrators cannot take the role from each other at once", async () => {
  const held = (code: string) => one<string>(`select h.id as value from identity.roles_held h where h.account_id = '${who[code]!.account_id}' and role = 'administrator' and h.during @> date '2026-11-24'`);
  const [first, second] = [await held("admin"), await held("admin2")];
  const outcomes = await sorted([outcomeOf("admin", (desk) => revokeRole(desk, second)), outcomeOf("admin2", (desk) => revokeRole(desk, first))]);
  expect(outcomes.filter((one) => one === "done").length).toBe(1);
  expect(await one<number>("select count(*) as value from identity.roles_held where role = 'administrator' and during @> date '2026-11-25'")).toBeGreaterThanOrEqual(1);
});

test("the same role granted twice at once is held once", async () => {
  const outcomes = await sorted([1, 2, 3, 4].map(() => outcomeOf("admin", (desk) => grantRole(desk, { account_id: who.karim!.account_id!, role: "accountant" }))));
  expect(outcomes.filter((one) => one === "done").length).toBe(1);
});
