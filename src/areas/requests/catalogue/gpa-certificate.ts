import { choice } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const gpaCertificate = service({
  code: "gpa-certificate",
  clauses: ["4.1/13", "3.4.1/4", "3.5.2/19"],
  shelf: "study_papers",
  sector: "student_service",
  askers: ["student"],
  way: "now",
  asks: { language: choice(["uz", "ru", "en"] as const) },
  papers: {},
  known: ["full_name", "programme", "group", "course_year", "study_form"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "GPA haqida maʼlumotnoma",
      result: "QR kodli maʼlumotnoma, GPA qanday chiqqani fanma-fan koʻrsatilgan.",
      guidance: [
        "Maʼlumotnomani hozir oʻqiyotgan va kamida bitta semestr bahosi bor talaba oladi.",
        "GPA har bir fanning bahosi va krediti boʻyicha hisoblanadi; hisob ilovada ochiq yoziladi.",
        "Qaydnomasi yopilmagan fan hisobga kirmaydi, shuning uchun sessiyadan keyin olgan maʼqul.",
        "Hisobga rozi boʻlmasangiz, apellyatsiya bering: farqni komissiya koʻrib chiqadi.",
      ],
      synonyms: ["GPA", "ЖПА", "gpa spravka", "справка GPA", "oʻrtacha ball", "ўртача балл", "средний балл", "gpa maʼlumotnoma", "gpa necha"],
      asks: { language: { label: "Qaysi tilda boʻlsin?", options: { uz: "Oʻzbekcha", ru: "Ruscha", en: "Inglizcha" } } },
      papers: {},
    },
    ru: {
      title: "Справка о GPA",
      result: "Справка с QR-кодом, расчёт GPA показан по предметам.",
      guidance: [
        "Справку получает студент, у которого есть оценки хотя бы за один семестр.",
        "GPA считается по оценке и кредитам каждого предмета; расчёт приведён в справке.",
        "Предметы с незакрытой ведомостью не учитываются, поэтому лучше брать справку после сессии.",
        "Если вы не согласны с расчётом, подайте апелляцию: её рассмотрит комиссия.",
      ],
      synonyms: ["GPA", "справка GPA", "средний балл", "справка о среднем балле", "джипиэй", "балл GPA", "oʻrtacha ball"],
      asks: { language: { label: "На каком языке?", options: { uz: "На узбекском", ru: "На русском", en: "На английском" } } },
      papers: {},
    },
    en: {
      title: "GPA certificate",
      result: "A certificate with a QR code and the GPA worked out subject by subject.",
      guidance: [
        "Any current student with marks for at least one semester can get it.",
        "The GPA comes from the mark and credits of each subject; the sum is shown in full.",
        "Subjects whose sheets are still open don't count, so it's best taken after the session.",
        "If you disagree with the sum, file an appeal and the commission will look at it.",
      ],
      synonyms: ["GPA", "grade point average", "average mark", "GPA certificate", "GPA letter", "oʻrtacha ball", "средний балл"],
      asks: { language: { label: "Which language?", options: { uz: "Uzbek", ru: "Russian", en: "English" } } },
      papers: {},
    },
  },
});
