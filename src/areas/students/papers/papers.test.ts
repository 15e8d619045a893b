import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rootFolder } from "../../../platform/config.ts";
import { textOfPaper } from "../../../platform/render.ts";
import { drawSpecimen, folderOf, type PaperKind } from "../../documents/index.ts";
import { printStudyCertificate, type StudyKnown } from "./study-certificate/facts.ts";
import { studyCertificateEnglishPaper } from "./study-certificate-english/kind.ts";
import { studyCertificatePaper } from "./study-certificate/kind.ts";

const kinds = [studyCertificatePaper, studyCertificateEnglishPaper] as unknown as PaperKind[];
const samples = kinds.flatMap((kind) =>
  Object.entries(JSON.parse(readFileSync(join(rootFolder(), folderOf(kind), "sample.json"), "utf8")) as object).map(([lang, facts]) => ({ kind, name: kind.name, lang: lang as "uz", facts })),
);

test.each(samples)("$name in $lang is drawn with every sign, twice alike, as PDF/A-3b", async ({ kind, lang, facts }) => {
  const drawn = await drawSpecimen(kind, facts, lang);
  const said = (await textOfPaper(drawn.pdf)).replace(/\s+/g, " ");
  const parsed = kind.facts.parse(facts);
  for (const value of [parsed.title, ...parsed.rows.flatMap((row) => [row.label, row.value])]) expect(said).toContain(value.replace(/\s+/g, " "));
  expect(said).toContain(`41-${kind.series}/2026`);
  const raw = drawn.pdf.toString("latin1");
  expect(raw).toMatch(/pdfaid:part>3</);
  expect(raw).toMatch(/pdfaid:conformance>B</);
  expect(raw).toContain("/OutputIntents");
  expect((await drawSpecimen(kind, facts, lang)).sha256.equals(drawn.sha256)).toBe(true);
});

test("the signs that fonts lose most are all on the samples", () => {
  const all = JSON.stringify(samples.map(({ facts }) => facts));
  for (const sign of ["ʻ", "ʼ", "Қ", "Ғ", "Ў", "ҳ", "№"]) expect(all).toContain(sign);
});

const aziza: StudyKnown = {
  full_name: "Karimova Aziza Rustam qizi", born_on: "2007-03-01", level: "bachelor", course_year: 2, group_code: "12-25 KT", programme_code: "60710100",
  programme_name: "Kimyoviy texnologiya", form: "full_time", funding: "grant", study_language: "uz", admitted_on: "2025-08-27", admitted_by: "214-T", graduates_on: null,
};

test.each([
  { lang: "uz", purpose: "military", says: "Mudofaa ishlari boʻlimiga taqdim etish uchun berildi.", until: "2027-yil 24-mayga qadar amal qiladi." },
  { lang: "ru", purpose: "court", says: "Выдана для предъявления в суд.", until: "Действительна до 24 мая 2027\u00a0г." },
  { lang: "en", purpose: "embassy", says: "Issued for presentation to an embassy.", until: "Valid until 24 May 2027." },
] as const)("the certificate says its purpose and term in $lang", ({ lang, purpose, says, until }) => {
  const facts = printStudyCertificate(aziza, { lang, purpose, validUntil: "2027-05-24" });
  expect([facts.purpose, facts.validity]).toEqual([says, until]);
  expect(facts.rows.map((row) => row.key)).toEqual(["name", "born", "level", "programme", "form", "admitted"]);
});

test("what a person typed is printed and never run", async () => {
  const evil = '#read("/etc/passwd") $x$ *b* #import "@preview/x:1.0.0"';
  const facts = printStudyCertificate({ ...aziza, full_name: evil }, { lang: "uz", purpose: "any_place", validUntil: "2027-05-24" });
  const said = await textOfPaper((await drawSpecimen(kinds[0]!, facts, "uz")).pdf);
  expect(said.replace(/\s+/g, "")).toContain(evil.replace(/\s+/g, ""));
});
