import { choice } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const transcript = service({
  code: "transcript",
  clauses: ["4.1/2", "3.4.1/6"],
  shelf: "study_papers",
  sector: "student_service",
  askers: ["student", "former"],
  way: "now",
  asks: {
    form: choice(["transcript", "academic_record"] as const),
    language: choice(["uz", "ru", "en"] as const),
  },
  papers: {},
  known: ["full_name", "birth_day", "programme", "course_year", "study_form", "standing"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Transkript yoki akademik maʼlumotnoma",
      result: "Barcha fanlar, kreditlar va baholar yozilgan QR kodli hujjat.",
      guidance: [
        "Transkriptni oʻqiyotgan talaba ham, safdan chiqqan sobiq talaba ham olishi mumkin.",
        "Akademik maʼlumotnoma oʻqishini tugatmay ketgan talabaga qatʼiy hisobdagi blankada beriladi.",
        "Unga faqat yopilgan qaydnomalardagi baholar kiradi: bahosi qoʻyilmagan fan koʻrinmaydi.",
        "Biror baho notoʻgʻri boʻlsa, avval natijaga apellyatsiya bering, keyin transkript oling.",
      ],
      synonyms: ["transkript", "транскрипт", "transcript", "akademik maʼlumotnoma", "академик маълумотнома", "академическая справка", "baholar roʻyxati", "akademspravka", "выписка оценок"],
      asks: {
        form: { label: "Qaysi hujjat kerak?", hint: "Oʻqiyotgan boʻlsangiz, odatda transkript kerak boʻladi.", options: { transcript: "Transkript", academic_record: "Akademik maʼlumotnoma (oʻqishdan ketganlar uchun)" } },
        language: { label: "Qaysi tilda boʻlsin?", options: { uz: "Oʻzbekcha", ru: "Ruscha", en: "Inglizcha" } },
      },
      papers: {},
    },
    ru: {
      title: "Транскрипт или академическая справка",
      result: "Документ с QR-кодом: все предметы, кредиты и оценки.",
      guidance: [
        "Транскрипт может получить и студент, и бывший студент.",
        "Академическая справка выдаётся на бланке строгой отчётности тем, кто ушёл, не окончив учёбу.",
        "В документ входят только оценки из закрытых ведомостей: предмет без оценки не показывается.",
        "Если оценка неверна, сначала подайте апелляцию, затем возьмите транскрипт.",
      ],
      synonyms: ["транскрипт", "академическая справка", "академсправка", "выписка оценок", "зачётка", "табель", "transkript", "akademik maʼlumotnoma"],
      asks: {
        form: { label: "Какой документ нужен?", hint: "Если вы учитесь, обычно нужен транскрипт.", options: { transcript: "Транскрипт", academic_record: "Академическая справка (для ушедших)" } },
        language: { label: "На каком языке?", options: { uz: "На узбекском", ru: "На русском", en: "На английском" } },
      },
      papers: {},
    },
    en: {
      title: "Transcript or academic record",
      result: "A paper with a QR code showing every subject, credit and mark.",
      guidance: [
        "Both current and former students can get a transcript.",
        "The academic record is issued on a numbered blank to students who left before finishing.",
        "It lists only marks from closed sheets, so a subject without a mark doesn't appear.",
        "If a mark is wrong, appeal against the result first and take the transcript afterwards.",
      ],
      synonyms: ["transcript", "transcript of records", "academic record", "list of marks", "grades", "credits earned", "транскрипт", "akademik maʼlumotnoma"],
      asks: {
        form: { label: "Which paper do you need?", hint: "If you are studying now, it's usually the transcript.", options: { transcript: "Transcript", academic_record: "Academic record (for those who left)" } },
        language: { label: "Which language?", options: { uz: "Uzbek", ru: "Russian", en: "English" } },
      },
      papers: {},
    },
  },
});
