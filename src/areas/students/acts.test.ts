import { sql } from "kysely";
import { beforeAll, describe, expect } from "vitest";
import { database } from "../../../test/database.ts";
import { personOf, test } from "../../../test/people.ts";
import type { Tx } from "../../platform/database.ts";
import { seedProgrammes } from "../curriculum/demo.ts";
import { seedLetterheads } from "../documents/demo.ts";
import { correctPerson, issueStudyCertificate, issueStudyCertificateEnglish, revealField } from "./acts.ts";
import { seedStudents } from "./demo/index.ts";
import { findStudentOfAccount, getCard } from "./reads.ts";
import { getPerson } from "./records/cards.ts";
import { listLooks } from "./records/looks.ts";
import { searchPeople } from "./records/search.ts";

beforeAll(async () => {
  await database().transaction().execute(async (tx) => {
    await seedLetterheads(tx, "2026-01-01");
    await seedProgrammes(tx);
    await seedStudents(tx, { students: 200, seed: 999, accounts: new Map() });
  });
}, 30_000);

const asked = { purpose: "any_place", language: "uz" } as const;
const studentOf = async (tx: Tx, code: string, today = "2026-11-24") => (await findStudentOfAccount(tx, { person_id: personOf(code) }, today))!;
const factsOf = async (tx: Tx, id: string) => (await sql<{ facts: { fullName: string; rows: { key: string; value: string }[] } }>`select facts from documents.papers where id = ${id}`.execute(tx)).rows[0]!.facts;
const notes = async (tx: Tx, act: string) => (await sql<{ said: string; private: string | null }>`select said, (select body from journal.private where note_id = note.note_id) as private
  from journal.notes note where act = ${act} order by note_id desc`.execute(tx)).rows;

describe("certificate of study", () => {
  test("aziza's own, in each language with names in its script", async ({ at, tx }) => {
    const desk = at("aziza");
    const student = await studentOf(tx, "aziza");
    const uz = await issueStudyCertificate(desk, student, asked);
    const ru = await issueStudyCertificate(desk, student, { ...asked, language: "ru" });
    const en = await issueStudyCertificateEnglish(desk, student, { purpose: "embassy" });
    expect((await factsOf(tx, uz.id)).fullName).toBe("Karimova Aziza Rustam qizi");
    expect((await factsOf(tx, ru.id)).fullName).toBe("Каримова Азиза Рустам қизи");
    const english = await factsOf(tx, en.id);
    expect(english.fullName).toBe("Karimova Aziza Rustam qizi");
    expect(english.rows.find((row) => row.key === "admitted")?.value).toBe("26 August 2025, order No. 412-T");
  });
  test("karim issues it for her at the counter", async ({ at, tx }) => {
    const paper = await issueStudyCertificate(at("karim"), await studentOf(tx, "aziza"), asked);
    expect(paper.number).toMatch(/^\d+-M\/2026$/);
  });
  test("aziz may not take hers", async ({ at, tx }) => {
    await expect(issueStudyCertificate(at("aziz"), await studentOf(tx, "aziza"), asked)).rejects.toMatchObject({ refusal: { code: "not_your_right" } });
  });
  test.for([["bekzod", "expelled_takes_academic_record"], ["doston", "graduated_takes_diploma_papers"], ["ravshan", "record_is_closed"]] as const)("%s is refused: %s", async ([code, refusal], { at, tx }) => {
    await expect(issueStudyCertificate(at("karim"), await studentOf(tx, code), asked)).rejects.toMatchObject({ refusal: { code: refusal, clause: "4.1/19" } });
  });
  test("dilnoza on leave is a student still", async ({ at, tx }) => {
    const paper = await issueStudyCertificate(at("nodira"), await studentOf(tx, "dilnoza"), asked);
    expect(paper.valid_until).toBe("2027-05-24");
  });
});

describe("correcting a record", () => {
  test("a new surname: the old one is kept and found, the note holds both words apart", async ({ at, tx }) => {
    const before = await getPerson(tx, personOf("nafisa"));
    await correctPerson(at("nodira"), before.id, before.version, { surname: "Olimova", surname_cyrl: "Олимова" }, "Nikoh guvohnomasi");
    for (const name of ["Olimova Nafisa", "Маматова Нафиса"]) {
      expect((await searchPeople(tx, name, { scope: { all: true }, day: "2026-11-24", limit: 8 })).map((it) => it.person_id)).toContain(before.id);
    }
    const [note] = await notes(tx, "students.corrected");
    expect(note!.said).not.toMatch(/Olimova|Mamatova/);
    expect(JSON.parse(note!.private!)).toMatchObject({ before_surname: "Mamatova", after_surname: "Olimova", ground: "Nikoh guvohnomasi" });
  });
  test("on a page that is old by now nothing is written", async ({ at, tx }) => {
    const before = await getPerson(tx, personOf("nafisa"));
    await correctPerson(at("nodira"), before.id, before.version, { email: "a@namuna.uz" }, "Ariza");
    await expect(correctPerson(at("karim"), before.id, before.version, { email: "b@namuna.uz" }, "Ariza")).rejects.toMatchObject({ refusal: { code: "record_changed_underneath" } });
  });
  test("against the PINFL", async ({ at, tx }) => {
    const { id, version } = await getPerson(tx, personOf("aziza"));
    await expect(correctPerson(at("nodira"), id, version, { born_on: "2007-03-02" }, "Pasport")).rejects.toMatchObject({ refusal: { code: "pinfl_names_another_birth_day" } });
  });
  test("aziza and her dean may not", async ({ at, tx }) => {
    const { id, version } = await getPerson(tx, personOf("aziza"));
    for (const code of ["aziza", "dekan"]) {
      await expect(correctPerson(at(code), id, version, { email: "a@namuna.uz" }, "Ariza")).rejects.toMatchObject({ refusal: { code: "not_your_right" } });
    }
  });
});

describe("hidden fields", () => {
  test("masked until asked for, then shown to the one who asked and told to the student", async ({ at, tx, actorOf }) => {
    const desk = at("karim");
    const card = () => getCard(tx, "999251100001", { actor: actorOf("karim"), on: "2026-11-24" });
    expect((await card()).person.hidden.pinfl).toEqual({ shown: "•••• 0017", revealed: false });
    expect(JSON.stringify(await card())).not.toContain("60103079990017");
    expect(await revealField(desk, personOf("aziza"), "pinfl", "counter")).toBe("60103079990017");
    expect((await card()).person.hidden.pinfl).toEqual({ shown: "60103079990017", revealed: true });
    const others = await getCard(tx, "999251100001", { actor: actorOf("nodira"), on: "2026-11-24" });
    expect(others.person.hidden.pinfl?.revealed).toBe(false);
    const [look] = await listLooks(tx, personOf("aziza"));
    expect(look).toMatchObject({ act: "students.revealed", field: "pinfl", class: "C", reason: "counter", role: "manager", sector: "student_service" });
  });
  test("a tutor may not", async ({ at }) => {
    await expect(revealField(at("nozima"), personOf("sardor"), "phone", "call")).rejects.toMatchObject({ refusal: { code: "not_your_right" } });
  });
});

describe("cards", () => {
  test("as of any day", async ({ tx, actorOf }) => {
    const on = async (day: string) => {
      const it = await getCard(tx, await studentOf(tx, "jasur"), { actor: actorOf("karim"), on: day });
      return [it.standing?.standing, it.place?.group_code, it.place?.course_year];
    };
    expect(await on("2024-09-10")).toEqual(["studying", "12-24 KTO", 1]);
    expect(await on("2026-11-24")).toEqual(["studying", "12-25 KTO", 2]);
  });
  test("zulfiya meets her groups, another's student is as absent", async ({ tx, actorOf }) => {
    const it = { actor: actorOf("zulfiya"), on: "2026-11-24" };
    expect((await getCard(tx, "999251100001", it)).place?.group_code).toBe("12-25 KT");
    await expect(getCard(tx, "999231100002", it)).rejects.toThrow("student");
  });
  test("ishoq's card asks about isxak", async ({ tx, actorOf }) => {
    const card = await getCard(tx, "999241100005", { actor: actorOf("karim"), on: "2026-11-24" });
    expect(card.doubles.map((one) => one.number)).toEqual(["999241190001"]);
  });
});
