import { choice } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const examResults = service({
  code: "exam-results",
  clauses: ["4.1/17", "3.4.1/3"],
  shelf: "study",
  sector: "student_service",
  askers: ["student"],
  way: "now",
  asks: { period: choice(["this_semester", "all_semesters"] as const) },
  papers: {},
  known: ["full_name", "programme", "group", "course_year"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Imtihon natijalarim",
      result: "Har bir fan boʻyicha joriy, oraliq va yakuniy ballaringiz.",
      guidance: [
        "Natija oʻqituvchi qaydnomani yopishi bilan shu yerda ochiladi va sizga xabar keladi.",
        "Natijalaringizni faqat siz koʻrasiz, umumiy roʻyxat osib qoʻyilmaydi.",
        "Yonida «kutilmoqda» yozilgan fanning qaydnomasi hali yopilmagan.",
        "Ball notoʻgʻri deb hisoblasangiz, fan yonidan apellyatsiya bering.",
      ],
      synonyms: ["imtihon natijasi", "имтиҳон натижалари", "baholarim", "ballarim", "результаты экзаменов", "оценки", "yakuniy ball", "baho chiqdimi"],
      asks: { period: { label: "Qaysi davr kerak?", options: { this_semester: "Shu semestr", all_semesters: "Barcha semestrlar" } } },
      papers: {},
    },
    ru: {
      title: "Мои результаты экзаменов",
      result: "Ваши баллы за текущий, промежуточный и итоговый контроль по каждому предмету.",
      guidance: [
        "Результат открывается, как только преподаватель закроет ведомость; вам придёт сообщение.",
        "Ваши результаты видите только вы, общий список не вывешивается.",
        "Если рядом с предметом стоит «ожидается», ведомость ещё не закрыта.",
        "Если балл неверен, подайте апелляцию прямо от этого предмета.",
      ],
      synonyms: ["результаты экзаменов", "оценки", "баллы", "мои оценки", "итоговый балл", "вышли ли оценки", "imtihon natijasi", "baholarim"],
      asks: { period: { label: "За какой период?", options: { this_semester: "Этот семестр", all_semesters: "Все семестры" } } },
      papers: {},
    },
    en: {
      title: "My exam results",
      result: "Your current, midterm and final points in every subject.",
      guidance: [
        "A result opens here as soon as the teacher closes the sheet, and you are told.",
        "Only you see your results; no common list is posted.",
        "A subject marked “pending” has a sheet that is still open.",
        "If a mark looks wrong, appeal from the line of that subject.",
      ],
      synonyms: ["exam results", "my marks", "grades", "points", "final mark", "scores", "baholarim", "оценки"],
      asks: { period: { label: "Which period?", options: { this_semester: "This semester", all_semesters: "All semesters" } } },
      papers: {},
    },
  },
});
