import { insist, Refused } from "../../kernel/verdict.ts";
import { fullName } from "../../kernel/names.ts";
import type { Desk } from "../../platform/desk.ts";
import { goodUntil, issuePaper, type IssuedPaper, type PaperLanguage } from "../documents/index.ts";
import { getPerson, insertFormerName, listFormerNames, lockPerson, markCorrected } from "./records/cards.ts";
import { getPaperFacts, type PaperFacts } from "./records/facts.ts";
import { printStudyCertificate, type StudyKnown } from "./papers/study-certificate/facts.ts";
import { studyCertificatePaper } from "./papers/study-certificate/kind.ts";
import { studyCertificateEnglishPaper } from "./papers/study-certificate-english/kind.ts";
import { changedOf, mayCorrect } from "./rules/correction.ts";
import { keysOf, personName } from "./rules/names.ts";
import { mayHaveStudyCertificate } from "./rules/standing.ts";
import type { CertificatePurpose, HiddenField, PersonChange, RevealReason } from "./terms.ts";

/** Corrects a person's record by a proof (`ground`); a former surname is kept, so that old papers and searches still fit. */
export async function correctPerson(desk: Desk, personId: string, version: number, change: PersonChange, ground: string): Promise<void> {
  desk.mustBeAllowed("students.correct");
  const before = await lockPerson(desk.tx, personId);
  const changed = changedOf(before, change);
  const after = { ...before, ...changed };
  insist(mayCorrect(after, changed, desk.today));
  if ("surname" in changed || "given" in changed) {
    const { surname, given, surname_cyrl, given_cyrl } = before;
    await insertFormerName(desk.tx, personId, { until: desk.today, surname, given, surname_cyrl, given_cyrl, ground });
  }
  const former = (await listFormerNames(desk.tx, personId)).map((name) => ({ ...after, ...name }));
  if (!(await markCorrected(desk.tx, personId, version, { ...changed, ...keysOf(after, former) }))) throw new Refused({ code: "record_changed_underneath", clause: "platform" });
  const fields = Object.keys(changed).sort();
  const words = fields.flatMap((field) => [[`before_${field}`, before[field as keyof typeof before] ?? null], [`after_${field}`, after[field as keyof typeof after] ?? null]]);
  await desk.note("students.corrected", personId, { fields: fields.join(" ") }, { ...Object.fromEntries(words), ground });
}

/** Shows one identifying field (class C): the reason is asked, and the person sees who looked. */
export async function revealField(desk: Desk, personId: string, field: HiddenField, reason: RevealReason): Promise<string | null> {
  desk.mustBeAllowed("students.reveal");
  const person = await getPerson(desk.tx, personId);
  await desk.note("students.revealed", personId, { field, class: "C", reason });
  return person[field];
}

export type CertificateAsked = { purpose: CertificatePurpose; language: PaperLanguage };

/** The certificate of study (4.1/19): one's own, or by an employee who may issue. The request it answers is told by its number. */
export async function issueStudyCertificate(desk: Desk, studentId: string, asked: CertificateAsked, requestRef: string | null = null): Promise<IssuedPaper> {
  const facts = await certifiable(desk, studentId);
  const validUntil = await goodUntil(desk.tx, studyCertificatePaper, desk.today);
  const printed = printStudyCertificate(knownIn(facts, asked.language), { lang: asked.language, purpose: asked.purpose, validUntil });
  return issuePaper(desk, studyCertificatePaper, { holder: facts.person_id, lang: asked.language, facts: printed, validUntil, requestRef });
}

/** The same in English, from the international sector (4.3/1). */
export async function issueStudyCertificateEnglish(desk: Desk, studentId: string, asked: Pick<CertificateAsked, "purpose">, requestRef: string | null = null): Promise<IssuedPaper> {
  const facts = await certifiable(desk, studentId);
  const validUntil = await goodUntil(desk.tx, studyCertificateEnglishPaper, desk.today);
  const printed = printStudyCertificate(knownIn(facts, "en"), { lang: "en", purpose: asked.purpose, validUntil });
  return issuePaper(desk, studyCertificateEnglishPaper, { holder: facts.person_id, lang: "en", facts: printed, validUntil, requestRef });
}

async function certifiable(desk: Desk, studentId: string): Promise<PaperFacts> {
  if (!desk.may("requests.ask")) desk.mustBeAllowed("documents.issue");
  const facts = await getPaperFacts(desk.tx, studentId, desk.today);
  const own = desk.actor.person_id !== null && desk.actor.person_id === facts.person_id;
  desk.mustBeAllowed(own ? "requests.ask" : "documents.issue");
  insist(mayHaveStudyCertificate({ standing: facts.standing ?? undefined, group_code: facts.group_code }));
  return facts;
}

/** Names in the script of the paper: the passport's Latin, and the stored Cyrillic in Russian. */
function knownIn(facts: PaperFacts, lang: PaperLanguage): StudyKnown {
  const programme = { uz: facts.programme_uz, ru: facts.programme_ru, en: facts.programme_en };
  return {
    full_name: fullName(personName(facts), lang), born_on: facts.born_on, level: facts.level, course_year: facts.course_year, group_code: facts.group_code ?? "",
    programme_code: facts.programme_code, programme_name: programme[lang], form: facts.form, funding: facts.funding, study_language: facts.language,
    admitted_on: facts.admitted_on, admitted_by: facts.admitted_by.split("/")[0] ?? facts.admitted_by, graduates_on: facts.graduates_on,
  };
}
