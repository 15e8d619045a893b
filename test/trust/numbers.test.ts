/** Promise 3: no number twice, none missing: fifty at once, a fifth of them rolled back, every register. */
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { issueStudyCertificate, issueStudyCertificateEnglish } from "../../src/areas/students/index.ts";
import { askForService } from "../../src/areas/requests/index.ts";
import { withdrawPaper } from "../../src/areas/documents/index.ts";
import { instantOf } from "../../src/kernel/day.ts";
import type { Actor } from "../../src/platform/actor.ts";
import { atDesk, type Desk } from "../../src/platform/desk.ts";
import { database, ownerDatabase } from "../database.ts";
import { actorOf, done, one, openInstitute } from "./harness.ts";

let aziza: Actor;
let karim: Actor;
let student: string;

beforeAll(async () => {
  await openInstitute();
  [aziza, karim] = [await actorOf("aziza"), await actorOf("karim")];
  student = await one<string>(`select id as value from students.students where person_id = '${aziza.person_id}'`);
}, 60_000);

class Stumbled extends Error {}

/** Fifty desks at once; each fifth stumbles after its number was taken, half of them before the note and half at the very end. */
async function fifty(work: (desk: Desk, i: number) => Promise<unknown>, now?: Date): Promise<number> {
  const outcomes = await Promise.all(Array.from({ length: 50 }, (_, i) =>
    atDesk(database(), i % 2 ? aziza : karim, async (desk) => {
      await work(desk, i);
      if (i % 5 === 0) throw new Stumbled();
    }, now ? { now } : {}).then(() => true, (error: unknown) => {
      if (!(error instanceof Stumbled)) throw error;
      return false;
    })));
  return outcomes.filter(Boolean).length;
}

/** What is wrong with the numbers of a series or year, in words. */
async function faultsOf(register: "documents" | "requests"): Promise<unknown[]> {
  const numbered = register === "documents" ? sql`select series as of, year, number, issued_on as at from documents.papers` : sql`select 'case' as of, year, serial as number, asked_at::date as at from requests.requests`;
  const kept = register === "documents" ? sql`select series as of, year, last from documents.registers` : sql`select 'case' as of, year, last from requests.registers`;
  const { rows } = await sql`with numbered as (${numbered}), kept as (${kept})
    select kept.of, kept.year, kept.last, count(number)::int, count(distinct number)::int as distinct, min(number), max(number) from kept left join numbered using (of, year)
    group by 1, 2, 3 having count(number) <> last or count(distinct number) <> last or max(number) is distinct from last or min(number) is distinct from 1`.execute(ownerDatabase());
  return rows;
}

const countPapers = () => one<number>("select count(*) as value from documents.papers");

describe("fifty at once", () => {
  test("certificates of study", async () => {
    const before = await countPapers();
    expect(await fifty((desk, i) => issueStudyCertificate(desk, student, { purpose: i % 3 ? "any_place" : "embassy", language: "uz" }))).toBe(40);
    expect(await countPapers()).toBe(before + 40);
    expect(await faultsOf("documents")).toEqual([]);
  });

  test("two kinds together do not disturb each other", async () => {
    expect(await fifty((desk, i) => (i % 2 ? issueStudyCertificate(desk, student, { purpose: "any_place", language: "ru" }) : issueStudyCertificateEnglish(desk, student, { purpose: "embassy" })))).toBe(40);
    expect(await faultsOf("documents")).toEqual([]);
  });

  test("cases, with the paper that answers them", async () => {
    expect(await fifty((desk) => askForService(desk, "study-certificate", aziza.person_id!, { purpose: "any_place", language: "uz" }))).toBe(40);
    expect(await faultsOf("requests")).toEqual([]);
    expect(await faultsOf("documents")).toEqual([]);
  });

  test("a withdrawn paper keeps its number", async () => {
    const director = await actorOf("sherzod");
    const { number } = await done(karim, (desk) => issueStudyCertificate(desk, student, { purpose: "any_place", language: "uz" }));
    await done(director, (desk) => withdrawPaper(desk, number, "issued_in_error"));
    expect(await faultsOf("documents")).toEqual([]);
  });
});

test("days never fall as numbers rise", async () => {
  const yesterday = instantOf("2026-11-23", "17:00");
  await Promise.all([fifty((desk) => issueStudyCertificate(desk, student, { purpose: "any_place", language: "uz" })), fifty((desk) => issueStudyCertificate(desk, student, { purpose: "any_place", language: "uz" }), yesterday)]);
  const { rows } = await sql`select * from (select series, year, number, issued_on, lag(issued_on) over (partition by series, year order by number) as before from documents.papers) it where issued_on < before`.execute(ownerDatabase());
  expect(rows).toEqual([]);
  expect(await faultsOf("documents")).toEqual([]);
});

test("the year turns at Tashkent's midnight, and numbers begin anew", async () => {
  const turn = (at: string) => atDesk(database(), karim, (desk) => issueStudyCertificate(desk, student, { purpose: "any_place", language: "uz" }), { now: new Date(at) });
  const last = (await turn("2026-12-31T18:59:59Z")) as { done: { number: string } };
  const first = (await turn("2026-12-31T19:00:00Z")) as { done: { number: string } };
  const second = (await turn("2026-12-31T19:00:01Z")) as { done: { number: string } };
  expect(await one<number[]>(`select array_agg(year order by issued_at) as value from documents.papers where number_text in ('${last.done.number}', '${first.done.number}', '${second.done.number}')`)).toEqual([2026, 2027, 2027]);
  expect(await one<number[]>("select array_agg(number order by number) as value from documents.papers where year = 2027")).toEqual([1, 2]);
  expect(await faultsOf("documents")).toEqual([]);
});
