import * as z from "zod";
import { longDay, monthName } from "../../../../kernel/format.ts";
import type { Day } from "../../../../kernel/day.ts";
import type { PaperLanguage, PrintedRow } from "../../../documents/index.ts";
import type { CertificatePurpose, Funding, Level, StudyForm, StudyLanguage } from "../../terms.ts";
import { words } from "./texts.ts";

/** What the office knows of a student on the day of issue; names are already in the paper's script. */
export type StudyKnown = {
  full_name: string;
  born_on: Day;
  level: Level;
  course_year: number;
  group_code: string;
  programme_code: string;
  programme_name: string;
  form: StudyForm;
  funding: Funding;
  study_language: StudyLanguage;
  admitted_on: Day;
  /** The number of the order, without its day. */
  admitted_by: string;
  graduates_on: Day | null;
};

const row = z.strictObject({ key: z.string(), label: z.string(), value: z.string(), strong: z.boolean().optional() });

export const studyCertificateFacts = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  statement: z.string(),
  fullName: z.string(),
  birthDay: z.string(),
  courseYear: z.int(),
  since: z.string(),
  purposeCode: z.string(),
  rows: z.array(row).min(1),
  purpose: z.string(),
  validity: z.string(),
});
export type StudyCertificateFacts = z.infer<typeof studyCertificateFacts>;

/** Everything the certificate prints, in its language: what is frozen at issue. */
export function printStudyCertificate(known: StudyKnown, it: { lang: PaperLanguage; purpose: CertificatePurpose; validUntil: Day }): StudyCertificateFacts {
  const say = words[it.lang];
  const rows: PrintedRow[] = [
    { key: "name", label: say.rows.name, value: known.full_name, strong: true },
    { key: "born", label: say.rows.born, value: longDay(known.born_on, it.lang) },
    { key: "level", label: say.rows.level, value: say.yearAndGroup(say.levels[known.level], known.course_year, known.group_code) },
    { key: "programme", label: say.rows.programme, value: `${known.programme_code} ${known.programme_name}` },
    { key: "form", label: say.rows.form, value: [say.forms[known.form], say.fundings[known.funding], say.languages[known.study_language]].join(", ") },
    { key: "admitted", label: say.rows.admitted, value: `${longDay(known.admitted_on, it.lang)}, ${say.order(known.admitted_by)}` },
  ];
  if (known.graduates_on !== null) rows.push({ key: "graduates", label: say.rows.graduates, value: monthWords(known.graduates_on, it.lang) });
  return {
    title: say.title,
    subtitle: say.subtitle,
    statement: say.statement,
    fullName: known.full_name,
    birthDay: known.born_on,
    courseYear: known.course_year,
    since: known.admitted_on,
    purposeCode: it.purpose,
    rows,
    purpose: say.purposes[it.purpose],
    validity: say.validUntil(longDay(it.validUntil, it.lang)),
  };
}

function monthWords(day: Day, lang: PaperLanguage): string {
  const [name = ""] = monthName(day, lang).split(" ");
  return words[lang].month(day.slice(0, 4), name);
}
