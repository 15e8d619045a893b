import { paper } from "../../../documents/index.ts";
import { studyCertificateFacts } from "./facts.ts";
import { words } from "./texts.ts";

/** The certificate of study, in the language its reader needs. */
export const studyCertificatePaper = paper({
  name: "study-certificate",
  area: "students",
  series: "M",
  signedAs: 1,
  clauses: ["4.1/19"],
  facts: studyCertificateFacts,
  verifierSees: ["level", "programme", "form", "graduates"],
  validFor: { parameter: "documents.study_certificate_months", months: 6 },
  titles: { uz: words.uz.titles, ru: words.ru.titles, en: words.en.titles },
});
