import { choice } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const achievement = service({
  code: "achievement",
  clauses: ["4.1/23", "3.5.2/16", "3.4.1/3"],
  shelf: "study",
  sector: "student_service",
  askers: ["student", "parent"],
  way: "now",
  asks: { period: choice(["this_semester", "this_year", "whole_study"] as const) },
  papers: {},
  known: ["full_name", "programme", "group", "course_year"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Oʻzlashtirish koʻrsatkichlari",
      result: "Semestrlar boʻyicha natija, guruhdagi oʻrin, qarzlar va taxmin.",
      guidance: [
        "Maʼlumotni talabaning oʻzi koʻradi; ota-ona esa talaba rozilik bergan boʻlsa.",
        "Har semestr uchun GPA, olingan kreditlar va davomat yonma-yon turadi.",
        "Guruhdagi oʻrningiz boshqalarning ismi va bahosisiz koʻrsatiladi.",
        "Taxmin hozirgi ballaringizdan hisoblanadi: u baho emas, ogohlantirish.",
      ],
      synonyms: ["oʻzlashtirish", "ўзлаштириш", "успеваемость", "reyting", "рейтинг", "baholar", "farzandimning baholari", "uspevayemost", "guruhdagi oʻrin"],
      asks: { period: { label: "Qaysi davr kerak?", options: { this_semester: "Shu semestr", this_year: "Shu oʻquv yili", whole_study: "Butun oʻqish davri" } } },
      papers: {},
    },
    ru: {
      title: "Успеваемость",
      result: "Итоги по семестрам, место в группе, долги и прогноз.",
      guidance: [
        "Сведения видит сам студент, а родитель — если студент дал согласие.",
        "За каждый семестр рядом стоят GPA, набранные кредиты и посещаемость.",
        "Ваше место в группе показано без имён и оценок других.",
        "Прогноз считается по нынешним баллам: это предупреждение, а не оценка.",
      ],
      synonyms: ["успеваемость", "рейтинг", "оценки по семестрам", "место в группе", "оценки ребёнка", "прогресс", "oʻzlashtirish"],
      asks: { period: { label: "За какой период?", options: { this_semester: "Этот семестр", this_year: "Этот учебный год", whole_study: "Всё время учёбы" } } },
      papers: {},
    },
    en: {
      title: "Achievement",
      result: "Results by semester, rank in the group, debts and a forecast.",
      guidance: [
        "The student sees it, and a parent sees it if the student has consented.",
        "Each semester shows GPA, credits earned and attendance side by side.",
        "Your rank is shown without the names or marks of others.",
        "The forecast comes from today's points: it is a warning, not a mark.",
      ],
      synonyms: ["achievement", "progress", "performance", "ranking", "my child's grades", "academic standing", "oʻzlashtirish", "успеваемость"],
      asks: { period: { label: "Which period?", options: { this_semester: "This semester", this_year: "This academic year", whole_study: "All my studies" } } },
      papers: {},
    },
  },
});
