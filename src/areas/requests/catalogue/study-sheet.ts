import { service } from "./service.ts";

export const studySheet = service({
  code: "study-sheet",
  clauses: ["4.1/20", "3.5.2/7"],
  shelf: "study_papers",
  sector: "student_service",
  askers: ["student"],
  way: "now",
  asks: {},
  papers: {},
  known: ["full_name", "programme", "group", "course_year", "study_form", "study_language"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Semestrning oʻquv varaqasi",
      result: "Shu semestr fanlari, kreditlari va oʻqituvchilari yozilgan varaqa (PDF).",
      guidance: [
        "Varaqada siz biriktirilgan majburiy va tanlov fanlari turadi.",
        "Har bir fan yonida krediti, soatlari va nazorat turi yozilgan.",
        "Roʻyxatda ortiqcha yoki yetishmagan fan boʻlsa, semestr boshida maʼlum qiling.",
        "Fan almashsa, varaqani qaytadan oling: eskisi QR kod bilan tekshirilganda eskirgan deb chiqadi.",
      ],
      synonyms: ["oʻquv varaqa", "ўқув варақа", "учебный лист", "semestr fanlari", "fanlarim", "individual reja", "предметы семестра", "shaxsiy oʻquv reja"],
      asks: {},
      papers: {},
    },
    ru: {
      title: "Учебный лист семестра",
      result: "Лист (PDF) с предметами, кредитами и преподавателями этого семестра.",
      guidance: [
        "В листе обязательные и выборные предметы, к которым вы прикреплены.",
        "У каждого предмета указаны кредиты, часы и вид контроля.",
        "Если предмет лишний или его не хватает, сообщите в начале семестра.",
        "Если предмет заменят, возьмите новый лист: по QR-коду старый покажется устаревшим.",
      ],
      synonyms: ["учебный лист", "предметы семестра", "мои предметы", "индивидуальный план", "список предметов", "oʻquv varaqa", "ўқув варақа"],
      asks: {},
      papers: {},
    },
    en: {
      title: "Study sheet of the semester",
      result: "A sheet (PDF) with this semester's subjects, credits and teachers.",
      guidance: [
        "It lists the required and elective subjects you are assigned to.",
        "Each subject shows its credits, hours and kind of exam.",
        "If a subject is missing or doesn't belong, tell us early in the semester.",
        "If a subject changes, take a new sheet: the QR code shows the old one as out of date.",
      ],
      synonyms: ["study sheet", "semester subjects", "my courses", "course list", "individual study plan", "oʻquv varaqa", "учебный лист"],
      asks: {},
      papers: {},
    },
  },
});
