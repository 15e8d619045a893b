import { choice, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const retake = service({
  code: "retake",
  clauses: ["4.1/18", "3.4.1/11", "3.5.2/11", "3.5.2/12", "3.4.4/6"],
  shelf: "study",
  sector: "student_service",
  decidedBy: "study_process",
  askers: ["student"],
  way: "now",
  asks: {
    subjects: line({ max: 300 }),
    time: choice(["any", "day", "evening"] as const),
  },
  papers: {},
  known: ["full_name", "programme", "group", "course_year", "funding", "phone"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Fanni qayta oʻqish",
      result: "Ariza, toʻlov summasi va shartnoma; keyin guruh va jadval.",
      guidance: [
        "Ariza fandan akademik qarzi bor talaba uchun.",
        "Summa fanning kreditlaridan hisoblanadi va yuborishdan oldin sizga koʻrsatiladi.",
        "Shartnoma darhol tuziladi; toʻlov tushgach, qayta oʻqish guruhiga qoʻshilasiz.",
        "Dars va nazorat jadvali guruh tuzilgach shu yerda chiqadi.",
      ],
      synonyms: ["qayta oʻqish", "қайта ўқиш", "retake", "qarzdorlik", "akademik qarz", "академический долг", "пересдача", "xvost", "хвост", "qayta topshirish"],
      asks: {
        subjects: { label: "Qaysi fanlarni qayta oʻqiysiz?", hint: "Qarzdorlik roʻyxatidagi nomini yozing, bir nechta boʻlsa, vergul bilan." },
        time: { label: "Qaysi vaqt qulay?", hint: "Guruh tuzishda hisobga olamiz.", options: { any: "Farqi yoʻq", day: "Kunduzi", evening: "Kechqurun" } },
      },
      papers: {},
    },
    ru: {
      title: "Повторное изучение предмета",
      result: "Заявление, сумма и договор; затем группа и расписание.",
      guidance: [
        "Заявление для студентов с академической задолженностью.",
        "Сумма считается по кредитам предмета, вы увидите её до отправки.",
        "Договор составляется сразу; после оплаты вас включат в группу повторного обучения.",
        "Расписание занятий и контролей появится здесь, когда группа будет создана.",
      ],
      synonyms: ["пересдача", "повторное обучение", "академический долг", "задолженность", "хвост", "ретейк", "закрыть долг", "qayta oʻqish"],
      asks: {
        subjects: { label: "Какие предметы изучаете повторно?", hint: "Как в списке задолженностей; если несколько, через запятую." },
        time: { label: "Какое время удобно?", hint: "Учтём при создании группы.", options: { any: "Любое", day: "Днём", evening: "Вечером" } },
      },
      papers: {},
    },
    en: {
      title: "Retake a subject",
      result: "An application, the sum and a contract; then a group and a schedule.",
      guidance: [
        "Apply if you have an academic debt in a subject.",
        "The sum comes from the subject's credits and you see it before you send.",
        "The contract is made at once; once paid, you are placed in a retake group.",
        "The class and exam schedule appears here when the group is formed.",
      ],
      synonyms: ["retake", "academic debt", "failed subject", "repeat a course", "resit", "qayta oʻqish", "пересдача", "хвост"],
      asks: {
        subjects: { label: "Which subjects will you retake?", hint: "As named in your list of debts; separate several with commas." },
        time: { label: "What time suits you?", hint: "We take it into account when forming groups.", options: { any: "Any time", day: "Daytime", evening: "Evening" } },
      },
      papers: {},
    },
  },
});
