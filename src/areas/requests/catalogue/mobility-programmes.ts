import { choice, tick } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const mobilityProgrammes = service({
  code: "mobility-programmes",
  clauses: ["4.3/2", "3.4.3/2", "3.4.3/10", "3.4.3/11", "3.4.3/13"],
  shelf: "international",
  sector: "international",
  askers: ["student"],
  way: "now",
  asks: {
    kind: choice(["any", "exchange", "degree", "internship", "short_course"] as const),
    remind: tick().optional(),
  },
  papers: {},
  known: ["full_name", "programme", "course_year", "study_language"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Xalqaro grantlar va akademik mobillik dasturlari",
      result: "Ochiq eʼlonlar roʻyxati: muddati, shartlari va ariza joyi bilan.",
      guidance: [
        "Roʻyxatni har bir talaba koʻra oladi, hujjat kerak emas.",
        "Unda almashinuv, “El-yurt umidi” tanlovlari, qoʻshma dasturlar va hamkor universitetlar takliflari bor.",
        "Har bir eʼlonda kim qatnasha olishi, qaysi hujjatlar va oxirgi kun yozilgan.",
        "Dasturga oʻtsangiz, joʻnashdan oldin akademik mobillik hujjatlari uchun alohida ariza berasiz.",
        "Sizga mos eʼlon boʻlmasa, xorijda oʻqish boʻyicha maslahatga yoziling.",
      ],
      synonyms: ["mobillik", "almashinuv", "almashinuv dasturi", "chet elda oʻqish", "xalqaro grant", "El-yurt umidi", "Erasmus", "stajirovka", "qoʻshma dastur", "академик мобиллик", "хорижий грант", "обмен"],
      asks: {
        kind: {
          label: "Qanday dastur izlayapsiz?",
          options: { any: "Hammasi", exchange: "Bir-ikki semestrlik almashinuv", degree: "Diplom beradigan toʻliq oʻqish", internship: "Stajirovka yoki amaliyot", short_course: "Qisqa kurs yoki yozgi maktab" },
        },
        remind: { label: "Yangi eʼlon va oxirgi kun haqida xabar bering" },
      },
      papers: {},
    },
    ru: {
      title: "Международные гранты и программы мобильности",
      result: "Список открытых конкурсов: сроки, условия и место подачи.",
      guidance: [
        "Список открыт каждому студенту, документы не нужны.",
        "В нём обмены, конкурсы «Эл-юрт умиди», совместные программы и предложения университетов-партнёров.",
        "В каждом объявлении указано, кто может участвовать, какие нужны документы и последний день.",
        "Если вас приняли, до отъезда подайте отдельное заявление на документы академической мобильности.",
        "Если подходящего объявления нет, запишитесь на консультацию по учёбе за рубежом.",
      ],
      synonyms: ["мобильность", "обмен", "программа обмена", "учёба за границей", "международный грант", "эл-юрт умиди", "эразмус", "стажировка", "летняя школа", "совместная программа", "obmen"],
      asks: {
        kind: {
          label: "Какую программу вы ищете?",
          options: { any: "Все", exchange: "Обмен на один-два семестра", degree: "Полное обучение с дипломом", internship: "Стажировка или практика", short_course: "Короткий курс или летняя школа" },
        },
        remind: { label: "Сообщайте о новых объявлениях и последнем дне" },
      },
      papers: {},
    },
    en: {
      title: "International grants and mobility programmes",
      result: "The list of open calls: deadlines, conditions and where to apply.",
      guidance: [
        "Every student can see the list; no papers are needed.",
        "It holds exchanges, El-yurt umidi calls, joint programmes and offers from partner universities.",
        "Each call says who may take part, which papers it wants and its last day.",
        "If you are accepted, ask separately for your academic mobility papers before you leave.",
        "If nothing suits you, book a talk on studying abroad.",
      ],
      synonyms: ["mobility", "exchange", "exchange programme", "international grant", "study abroad", "erasmus", "El-yurt umidi", "internship abroad", "summer school", "joint programme", "scholarship abroad"],
      asks: {
        kind: {
          label: "What kind of programme are you looking for?",
          options: { any: "All of them", exchange: "An exchange of one or two terms", degree: "Full study with a degree", internship: "An internship", short_course: "A short course or summer school" },
        },
        remind: { label: "Tell me about new calls and last days" },
      },
      papers: {},
    },
  },
});
