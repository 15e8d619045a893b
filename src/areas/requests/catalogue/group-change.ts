import { choice, line, prose } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const groupChange = service({
  code: "group-change",
  clauses: ["4.1/27", "3.5.2/2", "3.5.2/8", "3.4.1/10"],
  shelf: "movement",
  sector: "student_service",
  decidedBy: "study_process",
  askers: ["student"],
  way: "order",
  asks: {
    group: line({ max: 40 }),
    reason: choice(["language", "schedule", "health", "family", "other"] as const),
    explanation: prose({ max: 1000 }).optional(),
  },
  papers: { evidence: "optional" },
  known: ["full_name", "programme", "group", "course_year", "study_form", "study_language"],
  term: { amount: 3, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Boshqa guruhga oʻtish",
      result: "Yangi guruh; dars jadvali va jurnal shunga moslanadi.",
      guidance: [
        "Oʻz yoʻnalishingiz va kursingizdagi boshqa guruhga oʻtishni soʻraysiz.",
        "Oʻqish tili boshqa guruh uchun shu tilni bilishingizni tasdiqlovchi hujjat ilova qiling.",
        "Boʻlim guruhda joy borligini va fanlar mosligini tekshiradi.",
        "Buyruq imzolanguncha eski guruhda oʻqiysiz; keyin baholar va davomat siz bilan oʻtadi.",
      ],
      synonyms: ["guruh almashtirish", "гуруҳ алмаштириш", "boshqa guruhga oʻtish", "сменить группу", "перевод в другую группу", "gruppa", "guruhni oʻzgartirish", "perevod v gruppu"],
      asks: {
        group: { label: "Qaysi guruhga oʻtmoqchisiz?", hint: "Masalan: 201-24." },
        reason: { label: "Sababi nima?", options: { language: "Oʻqish tilini oʻzgartirmoqchiman", schedule: "Dars vaqti toʻgʻri kelmayapti", health: "Sogʻligʻim tufayli", family: "Oilaviy sharoit", other: "Boshqa sabab" } },
        explanation: { label: "Qisqacha tushuntiring", hint: "Sabab hujjatdan koʻrinsa, yozish shart emas." },
      },
      papers: { evidence: { label: "Sababni tasdiqlovchi hujjat", hint: "Masalan, til sertifikati yoki tibbiy xulosa." } },
    },
    ru: {
      title: "Перейти в другую группу",
      result: "Новая группа; расписание и журнал меняются вслед за ней.",
      guidance: [
        "Вы просите перевести вас в другую группу того же направления и курса.",
        "Для группы с другим языком обучения приложите подтверждение знания этого языка.",
        "Отдел проверит, есть ли место и совпадают ли предметы.",
        "До приказа вы учитесь в прежней группе; потом оценки и посещаемость перейдут с вами.",
      ],
      synonyms: ["сменить группу", "перевод в другую группу", "другая группа", "поменять группу", "перейти в русскую группу", "guruh almashtirish", "гуруҳ"],
      asks: {
        group: { label: "В какую группу?", hint: "Например: 201-24." },
        reason: { label: "По какой причине?", options: { language: "Хочу сменить язык обучения", schedule: "Не подходит время занятий", health: "По здоровью", family: "Семейные обстоятельства", other: "Другая причина" } },
        explanation: { label: "Коротко поясните", hint: "Не нужно, если причина видна из документа." },
      },
      papers: { evidence: { label: "Подтверждение причины", hint: "Например, сертификат о языке или заключение врача." } },
    },
    en: {
      title: "Move to another group",
      result: "A new group; the timetable and journal follow.",
      guidance: [
        "You ask to move to another group of the same programme and year.",
        "For a group taught in another language, attach proof that you know it.",
        "The sector checks that there is a place and that the subjects match.",
        "You stay in your group until the order is signed; then marks and attendance move with you.",
      ],
      synonyms: ["change group", "move group", "another group", "switch group", "group transfer", "guruh almashtirish", "сменить группу"],
      asks: {
        group: { label: "To which group?", hint: "For example: 201-24." },
        reason: { label: "Why?", options: { language: "I want another language of study", schedule: "The class times don't suit me", health: "My health", family: "Family circumstances", other: "Another reason" } },
        explanation: { label: "Explain briefly", hint: "Not needed if the paper shows the reason." },
      },
      papers: { evidence: { label: "Proof of the reason", hint: "For example, a language certificate or a medical opinion." } },
    },
  },
});
