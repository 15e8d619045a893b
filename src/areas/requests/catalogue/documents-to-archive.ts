import { choice, count, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const documentsToArchive = service({
  code: "documents-to-archive",
  clauses: ["4.1/16", "3.5.3/1", "3.5.3/2"],
  shelf: "study_papers",
  sector: "student_service",
  decidedBy: "student_documents",
  askers: ["office"],
  way: "desk",
  asks: {
    kind: choice(["personal_files", "grade_sheets", "orders"] as const),
    files: count({ min: 1, max: 5000 }),
    batch: line({ max: 200 }),
  },
  papers: { inventory: "required" },
  known: [],
  term: { amount: 10, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Talabalar hujjatlarini arxivga topshirish",
      result: "Tikilgan yigʻma jildlar, roʻyxat, quti va javon raqami.",
      guidance: [
        "Xizmatdan bitiruvchilar va safdan chiqqanlar hujjatini topshiradigan xodimlar foydalanadi.",
        "Har bir jild varaqlari raqamlangan va ichki roʻyxati bilan tikilgan boʻlsin.",
        "Jildga buyruqlardan koʻchirmalar va ularning asoslari ham qoʻyiladi.",
        "Qabul qilingach, har bir jildga quti, javon va saqlash muddati yoziladi.",
      ],
      synonyms: ["arxiv", "архив", "arxivga topshirish", "сдать в архив", "yigʻma jild", "йиғма жилд", "shaxsiy ish", "личное дело", "ҳужжатларни архивга топшириш"],
      asks: {
        kind: { label: "Qanday hujjatlar?", options: { personal_files: "Talabalarning shaxsiy yigʻma jildlari", grade_sheets: "Qaydnomalar", orders: "Buyruqlar va asoslari" } },
        files: { label: "Nechta jild?" },
        batch: { label: "Qaysi yil, yoʻnalish yoki guruhlar?", hint: "Masalan: 2026-yil bitiruvchilari, Axborot xavfsizligi." },
      },
      papers: { inventory: { label: "Jildlar roʻyxati", hint: "Har bir jildning nomi va varaqlari soni bilan." } },
    },
    ru: {
      title: "Сдача документов студентов в архив",
      result: "Сшитые дела, опись, номер коробки и полки.",
      guidance: [
        "Услуга для сотрудников, которые сдают дела выпускников и отчисленных.",
        "Листы каждого дела должны быть пронумерованы и сшиты с внутренней описью.",
        "В дело вкладываются и выписки из приказов с их основаниями.",
        "После приёма у каждого дела записываются коробка, полка и срок хранения.",
      ],
      synonyms: ["архив", "сдать в архив", "личное дело", "опись дел", "передача документов", "хранение дел", "arxivga topshirish"],
      asks: {
        kind: { label: "Какие документы?", options: { personal_files: "Личные дела студентов", grade_sheets: "Ведомости", orders: "Приказы и основания" } },
        files: { label: "Сколько дел?" },
        batch: { label: "Какой год, направление или группы?", hint: "Например: выпуск 2026 года, «Информационная безопасность»." },
      },
      papers: { inventory: { label: "Опись дел", hint: "С названием и числом листов каждого дела." } },
    },
    en: {
      title: "Hand student documents to the archive",
      result: "Bound files, an inventory, and a box and shelf number.",
      guidance: [
        "This is for staff who hand over the files of graduates and of students who left.",
        "The sheets of each file must be numbered and bound with an inner list.",
        "Extracts of orders and their grounds go into the file too.",
        "Once taken in, each file gets its box, shelf and term of keeping.",
      ],
      synonyms: ["archive", "hand over to archive", "personal file", "file inventory", "records storage", "arxiv", "личное дело"],
      asks: {
        kind: { label: "What documents?", options: { personal_files: "Students' personal files", grade_sheets: "Mark sheets", orders: "Orders and their grounds" } },
        files: { label: "How many files?" },
        batch: { label: "Which year, programme or groups?", hint: "For example: graduates of 2026, Information Security." },
      },
      papers: { inventory: { label: "List of the files", hint: "With the title and number of sheets of each." } },
    },
  },
});
