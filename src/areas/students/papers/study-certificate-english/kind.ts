import { paper } from "../../../documents/index.ts";
import { studyCertificateFacts } from "../study-certificate/facts.ts";

/** The certificate that the international sector gives in English, for readers abroad. Its facts and words are the certificate's own. */
export const studyCertificateEnglishPaper = paper({
  name: "study-certificate-english",
  area: "students",
  series: "E",
  signedAs: 2,
  clauses: ["4.3/1", "3.4.3/1"],
  facts: studyCertificateFacts,
  verifierSees: ["level", "programme", "form", "graduates"],
  validFor: { parameter: "documents.study_certificate_english_months", months: 6 },
  titles: {
    uz: { title: "Oʻqish joyidan ingliz tilida maʼlumotnoma", numbered: "Maʼlumotnoma №" },
    ru: { title: "Справка с места учёбы на английском", numbered: "Справка №" },
    en: { title: "Certificate of study in English", numbered: "Certificate No." },
  },
});
