import { service } from "./service.ts";

export const subjectResources = service({
  code: "subject-resources",
  clauses: ["4.1/21", "3.4.1/1", "3.5.2/3"],
  shelf: "study",
  sector: "student_service",
  askers: ["student"],
  way: "now",
  asks: {},
  papers: {},
  known: ["full_name", "programme", "group", "course_year"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Fan resurslari",
      result: "Har bir faningizning sillabusi, adabiyotlari va onlayn kursi.",
      guidance: [
        "Bu yerda shu semestrda oʻqiyotgan fanlaringizning materiallari yigʻilgan.",
        "Sillabusda mavzular, baholash mezonlari va nazorat muddatlari yozilgan.",
        "Kitob yonida uning kutubxonada nechta borligi yoki elektron nusxasi koʻrsatiladi.",
        "Material ochilmasa yoki yoʻq boʻlsa, fan oʻqituvchisiga yozing; nomi shu yerda.",
      ],
      synonyms: ["sillabus", "силлабус", "fan resurslari", "фан ресурслари", "moodle", "kitob", "maʼruza", "учебные материалы", "УМК", "lektsiya"],
      asks: {},
      papers: {},
    },
    ru: {
      title: "Материалы по предметам",
      result: "Силлабус, литература и курс Moodle по каждому вашему предмету.",
      guidance: [
        "Здесь собраны материалы предметов, которые вы изучаете в этом семестре.",
        "В силлабусе указаны темы, критерии оценки и сроки контролей.",
        "У книги видно, сколько экземпляров в библиотеке и есть ли электронная копия.",
        "Если материал не открывается или его нет, напишите преподавателю, его имя указано здесь.",
      ],
      synonyms: ["силлабус", "учебные материалы", "УМК", "литература", "лекции", "moodle", "мудл", "fan resurslari"],
      asks: {},
      papers: {},
    },
    en: {
      title: "Subject resources",
      result: "The syllabus, books and Moodle course of each of your subjects.",
      guidance: [
        "Here are the materials of the subjects you study this semester.",
        "The syllabus gives topics, marking criteria and exam times.",
        "Each book shows how many copies the library has and whether there is an e-book.",
        "If something is missing or won't open, write to the teacher named here.",
      ],
      synonyms: ["syllabus", "course materials", "reading list", "textbooks", "lectures", "moodle", "fan resurslari", "силлабус"],
      asks: {},
      papers: {},
    },
  },
});
