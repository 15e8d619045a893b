import { choice } from "../../../kernel/fields.ts";
import { issueStudyCertificateEnglish, mayHaveStudyCertificate, type Standing } from "../../students/index.ts";
import { service } from "./service.ts";

export const studyCertificateEnglish = service({
  code: "study-certificate-english",
  clauses: ["4.3/1", "3.4.3/1"],
  shelf: "study_papers",
  sector: "international",
  askers: ["student"],
  way: "now",
  asks: { purpose: choice(["any_place", "embassy"] as const) },
  papers: {},
  known: ["full_name", "birth_day", "programme", "course_year", "study_form", "funding", "standing"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  may: (who) => mayHaveStudyCertificate({ standing: who.standing as Standing | undefined, group_code: who.group_code }),
  now: (desk, who, asked) => issueStudyCertificateEnglish(desk, who.student_id!, asked),
  texts: {
    uz: {
      title: "Oʻqish joyidan ingliz tilida maʼlumotnoma",
      result: "QR kodli PDF ingliz tilida, hozir tayyor boʻladi.",
      guidance: [
        "Maʼlumotnomani institutda oʻqiyotgan talaba oladi.",
        "Hujjat kerak emas: ism, yoʻnalish va kurs bazadan olinadi. Ism pasportdagi lotin yozuvida chiqadi.",
        "Tugmani bosasiz va PDFni darhol ochasiz. QR kod uning haqiqiyligini istalgan mamlakatda koʻrsatadi.",
        "Maʼlumot xato boʻlsa, avval uni tuzatish uchun ariza bering, keyin maʼlumotnomani qayta oling.",
        "Oʻqiyotganlar roʻyxatida boʻlmasangiz, maʼlumotnoma berilmaydi va sababi shu yerda yoziladi.",
      ],
      synonyms: ["inglizcha spravka", "inglizcha maʼlumotnoma", "ingliz tilida spravka", "oʻqish joyidan spravka", "elchixona uchun maʼlumotnoma", "viza uchun spravka", "инглизча маълумотнома", "справка на английском"],
      asks: {
        purpose: { label: "Qayerga topshirasiz?", options: { any_place: "Istalgan joyga", embassy: "Elchixonaga" } },
      },
      papers: {},
    },
    ru: {
      title: "Справка с места учёбы на английском",
      result: "PDF на английском с QR-кодом, готов сразу.",
      guidance: [
        "Справку получает студент, который учится в институте.",
        "Документы не нужны: имя, направление и курс берутся из базы. Имя пишется латиницей, как в паспорте.",
        "Нажмите кнопку и сразу откройте PDF. QR-код подтвердит его подлинность в любой стране.",
        "Если в данных ошибка, сначала подайте заявление на исправление, потом получите справку заново.",
        "Если вас нет в списке обучающихся, справка не выдаётся, и причина указана здесь же.",
      ],
      synonyms: ["справка на английском", "английская справка", "справка с места учёбы", "справка для посольства", "справка для визы", "справка студента", "spravka na angliyskom"],
      asks: {
        purpose: { label: "Куда вы её подаёте?", options: { any_place: "В любое место", embassy: "В посольство" } },
      },
      papers: {},
    },
    en: {
      title: "Certificate of study in English",
      result: "A PDF in English with a QR code, ready at once.",
      guidance: [
        "Any student who studies at the institute can get it.",
        "No papers needed: your name, programme and year come from the records. Your name is spelled as in your passport.",
        "Press the button and open the PDF at once. The QR code proves it is genuine in any country.",
        "If something in it is wrong, ask for a correction first, then get the certificate again.",
        "If you are not on the list of students, no certificate is issued and the reason is shown here.",
      ],
      synonyms: ["certificate of study", "enrolment certificate", "proof of enrollment", "student status letter", "letter for embassy", "certificate for visa", "english certificate"],
      asks: {
        purpose: { label: "Where will you hand it in?", options: { any_place: "Any place", embassy: "An embassy" } },
      },
      papers: {},
    },
  },
});
