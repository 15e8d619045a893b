/** Who is told what: one event, one notice, and never more in it than may be read over a shoulder. */
import { sql } from "kysely";
import { beforeAll, describe, expect } from "vitest";
import { database } from "../../../../test/database.ts";
import { personOf, test, type At } from "../../../../test/people.ts";
import { langs } from "../../../kernel/lang.ts";
import { system } from "../../../platform/actor.ts";
import type { Tx } from "../../../platform/database.ts";
import { sit, type Desk } from "../../../platform/desk.ts";
import { instantOf } from "../../../kernel/day.ts";
import { seedProgrammes } from "../../curriculum/demo.ts";
import { seedLetterheads } from "../../documents/demo.ts";
import { knownNotices, type NoticeFacts } from "../../messages/index.ts";
import { declareHoliday } from "../../office/index.ts";
import { seedOffice } from "../../office/demo.ts";
import { seedCalendar } from "../../office/seeds.ts";
import { seedStudents } from "../../students/demo/index.ts";
import { askForService, correct, answerCase, handOver, refuseCase, returnForCorrection, takeIn, writeToAsker, writeToOffice } from "../index.ts";
import { mentorSchool } from "../catalogue/mentor-school.ts";
import { putBack } from "./work.ts";
import { tellLate } from "./late.ts";
import { recountDeadlines } from "./recount.ts";

let seeded: Promise<void> | undefined;

beforeAll(async () => {
  await database().transaction().execute(async (tx) => {
    await seedCalendar(tx);
    await seedLetterheads(tx, "2026-01-01");
    await seedProgrammes(tx);
    await seedStudents(tx, { students: 60, seed: 999, accounts: new Map() });
  });
}, 30_000);

const story = test.extend<{ office: void }>({
  office: [async ({ actorOf }, use) => {
    const codes = ["nodira", "karim", "shahlo", "sherzod", "gulchehra"];
    await (seeded ??= database().transaction().execute(async (tx) => {
      await seedOffice(tx, new Map(codes.map((code) => [code, { account_id: actorOf(code).account_id!, person_id: actorOf(code).person_id! }])), "2026-11-24");
    }).then(() => undefined));
    await use();
  }, { auto: true }],
});

const asks = (desk: Desk, channel?: "counter") => askForService(desk, "mentor-school", personOf("aziza"), { field: "Kimyo", goal: "Oʻrganish" }, {}, channel);
type Told = { to: string | null; kind: string; subject: string | null; href: string; facts: Record<string, unknown> };
/** Everything told so far, in order, with who was told by sign-in name. */
async function told(tx: Tx): Promise<Told[]> {
  const { rows } = await sql<Told>`select coalesce((select sign_in_name from identity.accounts a where a.id = n.account_id), (select sign_in_name from identity.accounts a where a.person_id = n.person_id and a.kind = 'student')) as to,
    kind, subject, href, facts from messages.notices n order by made_at, id`.execute(tx);
  return rows;
}
const kinds = async (tx: Tx) => (await told(tx)).map((one) => `${one.to}: ${one.kind}`);
const atHour = (at: At, code: string, clock: string) => at(code, { clock });

describe("each event is told once, to whom it concerns", () => {
  story("received, handed over, returned, corrected, written both ways, answered", async ({ at, tx, actorOf }) => {
    const { number } = await asks(atHour(at, "aziza", "09:00"));
    expect(await told(tx)).toEqual([{ to: "aziza", kind: "requests.received", subject: number, href: `/my/requests/${number}`, facts: { service: "mentor-school", due_on: "2026-11-27" } }]);
    await writeToOffice(atHour(at, "aziza", "09:10"), number, "Hali hech kimda emas.");
    await handOver(atHour(at, "gulchehra", "09:20"), [number], actorOf("sherzod").account_id!);
    await returnForCorrection(atHour(at, "sherzod", "10:00"), number, 2, { reasons: ["unreadable"], text: "Pasport nusxasi oʻqilmayapti." });
    await correct(atHour(at, "aziza", "10:30"), number, {}, "Qayta yukladim.");
    await writeToAsker(atHour(at, "sherzod", "10:40"), number, "Koʻryapman.");
    await writeToAsker(atHour(at, "sherzod", "10:44"), number, "Yana bir savol.");
    await writeToOffice(atHour(at, "aziza", "10:50"), number, "Rahmat.");
    await answerCase(atHour(at, "sherzod", "11:00"), number, 4, "Ustoz biriktirildi.");
    const all = await told(tx);
    expect(all.map((one) => `${one.to}: ${one.kind}`)).toEqual([
      "aziza: requests.received", "sherzod: requests.assigned", "aziza: requests.returned", "sherzod: requests.corrected", "aziza: requests.message", "sherzod: requests.written", "aziza: requests.answered",
    ]);
    expect(all[4]!.facts).toEqual({ service: "mentor-school", count: 2 });
    expect(all.filter((one) => one.to === "sherzod").map((one) => one.href)).toEqual(Array(3).fill(`/office/requests/${number}`));
    // What was written stands in the case, not in the notice.
    expect(JSON.stringify(all)).not.toMatch(/Pasport|Rahmat|savol|Ustoz|unreadable/);
  });

  story("a refusal is told without its reason, clause or facts", async ({ at, tx }) => {
    const { number } = await asks(atHour(at, "aziza", "09:00"));
    await refuseCase(atHour(at, "gulchehra", "10:00"), number, 1, { reason: "Qarzdorlik bor.", clause: mentorSchool.clauses[0], facts: ["412 000 soʻm"], would_change: "Qarzni toʻlang." });
    expect((await told(tx)).at(-1)).toEqual({ to: "aziza", kind: "requests.refused", subject: number, href: `/my/requests/${number}`, facts: { service: "mentor-school" } });
  });

  story("one who takes a case himself is told nothing; what is undone or refused tells nothing", async ({ at, tx, actorOf }) => {
    const { number } = await asks(atHour(at, "aziza", "09:00"));
    await takeIn(atHour(at, "gulchehra", "09:10"), number, 1);
    await handOver(atHour(at, "gulchehra", "09:20"), [number], actorOf("gulchehra").account_id!);
    await putBack(atHour(at, "gulchehra", "09:21"), [number]);
    await expect(writeToAsker(at("dekan"), number, "Salom.")).rejects.toMatchObject({ refusal: { code: "not_your_right" } });
    await expect(answerCase(at("gulchehra"), number, 1, "Eski sahifa.")).rejects.toMatchObject({ refusal: { code: "changed_underneath" } });
    expect(await kinds(tx)).toEqual(["aziza: requests.received"]);
  });

  story("twenty cases handed over are one notice that leads to the colleague's list", async ({ at, tx, actorOf }) => {
    const numbers = [];
    for (const code of ["aziza", "nafisa", "dilnoza"]) numbers.push((await askForService(at(code), "mentor-school", personOf(code), { field: "Kimyo", goal: "Oʻrganish" })).number);
    await handOver(at("sherzod"), numbers, actorOf("karim").account_id!);
    expect((await told(tx)).filter((one) => one.to === "karim")).toEqual([{ to: "karim", kind: "requests.assigned", subject: null, href: "/office/queue?tab=mine", facts: { count: 3 } }]);
  });
});

describe("papers", () => {
  const certificate = (desk: Desk, channel?: "counter") => askForService(desk, "study-certificate", personOf("aziza"), { purpose: "any_place", language: "uz" }, {}, channel);
  story("made at once for oneself are no news; made by staff they are", async ({ at, tx }) => {
    await certificate(at("aziza"));
    expect(await told(tx)).toEqual([]);
    const it = await certificate(at("karim"), "counter");
    expect(await told(tx)).toEqual([{ to: "aziza", kind: "requests.paper_ready", subject: it.number, href: `/my/papers/${it.paper_id}`, facts: { service: "study-certificate" } }]);
  });
});

describe("days", () => {
  const office = (tx: Tx, day: string, clock = "09:00") => sit(system("requests.late", []), tx, { now: instantOf(day, clock) });

  story("a day that moved is told, unless the clock stands", async ({ at, tx }) => {
    const { number } = await asks(atHour(at, "aziza", "09:00"));
    const nafisa = await askForService(at("nafisa"), "mentor-school", personOf("nafisa"), { field: "Kimyo", goal: "Oʻrganish" });
    await returnForCorrection(at("gulchehra", { clock: "11:00" }), nafisa.number, 1, { reasons: [], text: "Aniqlashtiring." });
    await declareHoliday(at("gulchehra"), { day: "2026-11-26", kind: "day_off", who: "all", name: { uz: "Qoʻshimcha dam olish kuni", ru: "Дополнительный выходной", en: "Extra day off" }, decree: "PF-300" });
    await recountDeadlines(at("system", { clock: "12:00" }));
    expect((await told(tx)).filter((one) => one.kind === "requests.due_changed")).toEqual([{ to: "aziza", kind: "requests.due_changed", subject: number, href: `/my/requests/${number}`, facts: { service: "mentor-school", due_on: "2026-11-28" } }]);
    await recountDeadlines(at("system", { clock: "12:01" }));
    expect((await told(tx)).filter((one) => one.kind === "requests.due_changed")).toHaveLength(1);
  });

  story("late is told on the morning of the next working day, once, to the asker and in one line to the head", async ({ at, tx }) => {
    const { number } = await asks(atHour(at, "aziza", "09:00"));
    expect(await tellLate(office(tx, "2026-11-27", "19:00"))).toBeUndefined();
    // Sunday is nobody's morning.
    expect(await tellLate(office(tx, "2026-11-29"))).toBeUndefined();
    expect(await tellLate(office(tx, "2026-11-30"))).toBe(1);
    expect((await told(tx)).slice(1)).toEqual([
      { to: "aziza", kind: "requests.late", subject: number, href: `/my/requests/${number}`, facts: { service: "mentor-school", due_on: "2026-11-27" } },
      { to: "sherzod", kind: "requests.late_cases", subject: null, href: "/office/queue?due=late", facts: { count: 1 } },
    ]);
    expect(await tellLate(office(tx, "2026-12-01"))).toBeUndefined();
  });
});

describe("every kind", () => {
  const service = "mentor-school";
  const samples = (count: number): NoticeFacts[] => [{ service }, { service, due_on: "2026-11-27" }, { service, count }, { count }];
  const own = () => knownNotices().filter((one) => one.kind.startsWith("requests."));

  test("is one of twelve", () => {
    expect(own()).toHaveLength(12);
  });

  test.for(langs)("has its wording in %s, for one and for many", (lang) => {
    for (const kind of own()) {
      for (const count of [1, 2, 5]) {
        const facts = samples(count).find((one) => kind.facts.safeParse(one).success)!;
        const said = kind.text(facts, lang);
        expect(said, kind.kind).toMatch(/^[\p{Lu}\d].{5,}\.$/u);
        for (const sentence of said.split(/(?<=[.:]) /)) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(14);
        expect(kind.title?.(facts, lang), kind.kind).not.toBe("");
      }
    }
  });
});
