import { choice, count, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const promotion = service({
  code: "promotion",
  clauses: ["4.1/22", "3.5.2/18", "3.5.2/17", "3.5.2/26", "3.5.1/2"],
  shelf: "movement",
  sector: "student_service",
  decidedBy: "study_process",
  askers: ["office"],
  way: "order",
  asks: {
    from_course: count({ min: 1, max: 5 }),
    level: choice(["bachelor", "master"] as const),
    scope: line({ max: 200 }).optional(),
  },
  papers: { minutes: "required" },
  known: [],
  term: { amount: 5, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Talabalarni keyingi kursga oʻtkazish",
      result: "Bitta buyruq bilan kursdan kursga oʻtgan talabalar, HEMIS bilan bir xil.",
      guidance: [
        "Xizmatni oʻquv yili yakunida ofis xodimi ochadi, talaba ariza bermaydi.",
        "Tizim kredit va qarzlarni solishtirib, ikki roʻyxat tuzadi: oʻtadiganlar va qoladiganlar.",
        "Qoladigan har bir talaba yonida sababi va qarz fanlari koʻrsatiladi.",
        "Buyruq imzolangach, kurslar birdan oʻzgaradi va HEMIS bilan solishtiriladi.",
      ],
      synonyms: ["kursdan kursga oʻtkazish", "курсдан курсга ўтказиш", "перевод на следующий курс", "keyingi kurs", "kursga oʻtish", "kursda qolish", "оставить на второй год", "perevod na kurs"],
      asks: {
        from_course: { label: "Qaysi kursdan?" },
        level: { label: "Qaysi bosqich?", options: { bachelor: "Bakalavriat", master: "Magistratura" } },
        scope: { label: "Qaysi yoʻnalish yoki guruhlar?", hint: "Boʻsh qoldirsangiz, kursning hammasi olinadi." },
      },
      papers: { minutes: { label: "Kengash yigʻilishi bayonnomasi", hint: "Imzolangan nusxasi." } },
    },
    ru: {
      title: "Перевод студентов на следующий курс",
      result: "Студенты переведены одним приказом, данные совпадают с HEMIS.",
      guidance: [
        "Услугу открывает сотрудник офиса в конце учебного года, студент заявления не подаёт.",
        "Система сверяет кредиты и долги и составляет два списка: переводятся и остаются.",
        "У каждого, кто остаётся, указаны причина и предметы с долгом.",
        "После подписания приказа курсы меняются разом и сверяются с HEMIS.",
      ],
      synonyms: ["перевод на следующий курс", "перевод с курса на курс", "оставить на курсе", "второй год", "приказ о переводе", "kursdan kursga oʻtkazish"],
      asks: {
        from_course: { label: "С какого курса?" },
        level: { label: "Какая ступень?", options: { bachelor: "Бакалавриат", master: "Магистратура" } },
        scope: { label: "Какие направления или группы?", hint: "Если оставить пустым, берётся весь курс." },
      },
      papers: { minutes: { label: "Протокол заседания совета", hint: "Подписанная копия." } },
    },
    en: {
      title: "Move students to the next year",
      result: "Students moved up by one order, in agreement with HEMIS.",
      guidance: [
        "Office staff open this at the end of the academic year; students don't apply.",
        "The system compares credits and debts and makes two lists: those who move and those who stay.",
        "Everyone who stays is shown with the reason and the subjects owed.",
        "Once the order is signed, the years change together and are compared with HEMIS.",
      ],
      synonyms: ["promotion", "next year", "move to next course", "year progression", "repeat the year", "kursdan kursga", "перевод на курс"],
      asks: {
        from_course: { label: "From which year?" },
        level: { label: "Which level?", options: { bachelor: "Bachelor's", master: "Master's" } },
        scope: { label: "Which programmes or groups?", hint: "Leave empty to take the whole year." },
      },
      papers: { minutes: { label: "Minutes of the council", hint: "A signed copy." } },
    },
  },
});
