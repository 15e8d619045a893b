import { verify } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect } from "vitest";
import { database, ownerDatabase } from "../../../test/database.ts";
import { personOf, test } from "../../../test/people.ts";
import { system } from "../../platform/actor.ts";
import { atDesk, sit, type Desk } from "../../platform/desk.ts";
import { signingKey } from "../../platform/secrets.ts";
import { studyCertificatePaper } from "../students/papers/study-certificate/kind.ts";
import { studyCertificateEnglishPaper } from "../students/papers/study-certificate-english/kind.ts";
import { printStudyCertificate, type StudyKnown } from "../students/papers/study-certificate/facts.ts";
import { issuePaper, reissuePaper, setLetterhead, withdrawPaper, type PaperGiven } from "./acts.ts";
import { codeOf, drawAndKeep, pdfOf } from "./drawing.ts";
import { digestOfFacts, hashOfCode } from "./freeze.ts";
import { drawPapersLeftBehind } from "./jobs.ts";
import { countCheck, findByCodeHash, findByRendition, getPaper, listChecks } from "./records.ts";
import { splitSigned } from "./rules/signed.ts";
import type { StudyCertificateFacts } from "../students/papers/study-certificate/facts.ts";

const known: StudyKnown = {
  full_name: "Karimova Aziza Rustam qizi", born_on: "2007-03-01", level: "bachelor", course_year: 2, group_code: "12-25 KT", programme_code: "60710100",
  programme_name: "Kimyoviy texnologiya", form: "full_time", funding: "grant", study_language: "uz", admitted_on: "2025-08-27", admitted_by: "214-T", graduates_on: null,
};
const aziza = personOf("aziza");
const given: PaperGiven<StudyCertificateFacts> = {
  holder: aziza, lang: "uz", validUntil: "2027-05-24", requestRef: "2026-000001",
  facts: printStudyCertificate(known, { lang: "uz", purpose: "any_place", validUntil: "2027-05-24" }),
};
const head = { ministry: "Vazirlik", name: "Namuna instituti", unit: "Registrator ofisi", contact: "Toshkent", signer_post: "Direktor", signer_name: "N.N. Namunayev", specimen: true };
const setter = system("tests", ["parameters.change"]);
const issue = (desk: Desk) => issuePaper(desk, studyCertificatePaper, given);

beforeAll(async () => {
  const outcome = await atDesk(database(), setter, (desk) => setLetterhead(desk, "uz", head), { now: new Date("2020-01-02T05:00:00Z") });
  expect(outcome).toHaveProperty("done");
});

describe("issue", () => {
  test("a paper gets the next number, a code, a signature and a note", async ({ at, tx }) => {
    const first = await issue(at("aziza"));
    const second = await issue(at("karim"));
    expect([first.number, second.number]).toEqual(["1-M/2026", "2-M/2026"]);
    const row = await getPaper(tx, first.id);
    expect(codeOf(row)).toBe(first.code);
    expect((await findByCodeHash(tx, hashOfCode(first.code)))?.id).toBe(first.id);
    const split = splitSigned(row.signed!)!;
    expect(split.content).toMatchObject({ key_id: 1, kind: 1, year: 2026, number: 1, issued_on: "2026-11-24", valid_until: "2027-05-24", holder: "Karimova A.R." });
    expect(verify(null, split.bytes, signingKey("papers-1").publicKey, split.signature)).toBe(true);
    const { rows } = await sql<{ salt: Buffer; facts: object; facts_digest: Buffer }>`select salt, facts, facts_digest from documents.papers where id = ${first.id}`.execute(tx);
    expect(digestOfFacts(rows[0]!.salt, rows[0]!.facts).equals(rows[0]!.facts_digest)).toBe(true);
    expect(Buffer.from(split.content.digest).equals(rows[0]!.facts_digest)).toBe(true);
    const notes = await sql<{ said: string }>`select said from journal.notes where act = 'documents.issued' and subject = ${first.id}`.execute(tx);
    expect(notes.rows).toHaveLength(1);
    expect(notes.rows[0]!.said).not.toContain("Karimova");
  });

  test("each series and each year has its own register", async ({ at }) => {
    expect((await issue(at("karim", { today: "2026-12-31", clock: "23:59" }))).number).toBe("1-M/2026");
    expect((await issue(at("karim", { today: "2027-01-01", clock: "00:00" }))).number).toBe("1-M/2027");
    expect((await issuePaper(at("karim"), studyCertificateEnglishPaper, given)).number).toBe("1-E/2026");
  });

  test("the day does not fall as numbers rise", async ({ at, tx }) => {
    await issue(at("karim", { today: "2026-11-25", clock: "09:00" }));
    const late = await issue(at("karim", { today: "2026-11-24", clock: "23:59" }));
    expect((await getPaper(tx, late.id)).issued_on).toBe("2026-11-25");
  });

  test("without a letterhead in its language nothing is issued, and no number is spent", async ({ at }) => {
    await expect(issuePaper(at("karim"), studyCertificatePaper, { ...given, lang: "en" })).rejects.toMatchObject({ refusal: { code: "letterhead_is_not_set" } });
    expect((await issue(at("karim"))).number).toBe("1-M/2026");
  });

  test("facts of another shape are refused", async ({ at }) => {
    await expect(issuePaper(at("karim"), studyCertificatePaper, { ...given, facts: { ...given.facts, pinfl: "1" } as StudyCertificateFacts })).rejects.toThrow();
  });
});

describe("withdrawal", () => {
  test("a head withdraws once; the number stays in the register", async ({ at, tx }) => {
    const { id, number } = await issue(at("karim"));
    await withdrawPaper(at("sherzod"), ` ${number.toLowerCase()} `, "wrong_facts");
    expect(await getPaper(tx, id)).toMatchObject({ withdrawn_on: "2026-11-24", withdrawn_reason: "wrong_facts", number_text: number });
    await expect(withdrawPaper(at("sherzod"), number, "lost")).rejects.toMatchObject({ refusal: { code: "paper_is_withdrawn_already" } });
  });

  test("neither the holder nor a manager withdraws", async ({ at }) => {
    const { number } = await issue(at("karim"));
    for (const person of ["aziza", "karim"]) await expect(withdrawPaper(at(person), number, "lost")).rejects.toMatchObject({ refusal: { code: "not_your_right" } });
  });

  test("a number that was never given is not found", async ({ at }) => {
    for (const number of ["99-M/2026", "41-M", "'; drop"]) await expect(withdrawPaper(at("sherzod"), number, "lost")).rejects.toMatchObject({ name: "NotFound" });
  });

  test("a reissue replaces the old paper by the next number", async ({ at, tx }) => {
    const old = await issue(at("karim"));
    const fresh = await reissuePaper(at("karim"), studyCertificatePaper, old.number, given);
    expect(fresh.number).toBe("2-M/2026");
    expect(await getPaper(tx, old.id)).toMatchObject({ withdrawn_reason: "replaced", replaced_by: fresh.id });
    await expect(reissuePaper(at("karim"), studyCertificatePaper, old.number, given)).rejects.toMatchObject({ refusal: { code: "paper_is_replaced_already" } });
    await expect(reissuePaper(at("karim"), studyCertificateEnglishPaper, fresh.number, given)).rejects.toMatchObject({ refusal: { code: "paper_is_another" } });
    await expect(reissuePaper(at("aziza"), studyCertificatePaper, fresh.number, given)).rejects.toMatchObject({ refusal: { code: "not_your_right" } });
  });
});

describe("the database itself", () => {
  test.for([
    "update documents.papers set facts = '{}'",
    "update documents.papers set number = 7",
    "delete from documents.papers",
    "update documents.renditions set bytes = null",
    "delete from documents.checks",
  ])("refuses the application: %s", async (statement, { at, tx }) => {
    await issue(at("karim"));
    await expect(sql.raw(statement).execute(tx)).rejects.toMatchObject({ code: "42501" });
  });

  test("a withdrawal is not taken back, nor written twice", async ({ at, tx }) => {
    const { number } = await issue(at("karim"));
    await withdrawPaper(at("sherzod"), number, "lost");
    await expect(sql`update documents.papers set withdrawn_on = null, withdrawn_at = null, withdrawn_reason = null`.execute(tx)).rejects.toMatchObject({
      code: "23514", constraint: "paper_is_withdrawn_already",
    });
  });

  test("an erased paper keeps its place, and loses its person", async ({ at, tx }) => {
    const { id, code } = await issue(at("karim"));
    await sql`select documents.erase(${id}, 'LAW-547 25', null, '2026-11-24')`.execute(tx);
    const row = await findByCodeHash(tx, hashOfCode(code));
    expect(row).toMatchObject({ number_text: "1-M/2026", holder: null, holder_name: null, facts: null, signed: null, erased_on: "2026-11-24" });
    const { rows } = await sql`select 1 from journal.notes where act = 'documents.erased' and subject = ${id}`.execute(tx);
    expect(rows).toHaveLength(1);
  });

  test("checks are counted by day, never by whom", async ({ at, tx }) => {
    const { id } = await issue(at("karim"));
    for (const day of ["2026-11-24", "2026-11-24", "2026-11-25"]) await countCheck(tx, id, day, "valid");
    expect(await listChecks(tx, id)).toEqual([{ on_day: "2026-11-25", count: 1 }, { on_day: "2026-11-24", count: 2 }]);
  });
});

describe("kept", () => {
  test("fifty at once, a fifth rolled back: numbers are dense and unique", async ({ actorOf }) => {
    const karim = actorOf("karim");
    const now = new Date("2027-03-01T05:00:00Z");
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, at) =>
        atDesk(database(), karim, async (desk) => {
          const paper = await issue(desk);
          if (at % 5 === 0) throw new Error("changed my mind");
          return paper;
        }, { now }),
      ),
    );
    const numbers = outcomes.flatMap((one) => (one.status === "fulfilled" && "done" in one.value ? [Number(one.value.done.number.split("-")[0])] : []));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  });

  test("the job draws what was left undrawn, once, and the file is known by its digest", async ({ actorOf }) => {
    const outcome = await atDesk(database(), actorOf("karim"), issue);
    const { id } = (outcome as { done: { id: string } }).done;
    await drawPapersLeftBehind(database()).work({}, {} as never);
    const paper = await getPaper(database(), id);
    const pdf = await pdfOf(database(), paper);
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await drawAndKeep(database(), id);
    const { rows } = await sql<{ sha256: Buffer }>`select sha256 from documents.renditions where paper = ${id}`.execute(ownerDatabase());
    expect(rows).toHaveLength(1);
    expect((await findByRendition(database(), rows[0]!.sha256))?.id).toBe(id);
  });

  test("a change without a note is rolled back", async () => {
    const desk = (tx: Desk["tx"]) => sit(setter, tx);
    const change = database().transaction().execute((tx) => sql`insert into documents.registers values ('Z', 2026, 1, ${desk(tx).today})`.execute(tx));
    await expect(change).rejects.toMatchObject({ code: "DF001" });
  });
});
