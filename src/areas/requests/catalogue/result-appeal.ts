import { choice, line, prose } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const resultAppeal = service({
  code: "result-appeal",
  clauses: ["4.1/6", "3.4.1/3", "3.4.1/10", "3.5.2/20"],
  shelf: "study",
  sector: "student_service",
  decidedBy: "study_process",
  askers: ["student"],
  way: "desk",
  asks: {
    subject: line({ max: 200 }),
    control: choice(["midterm", "final", "gpa"] as const),
    reason: prose({ max: 2000 }),
  },
  papers: { evidence: "optional" },
  known: ["full_name", "programme", "group", "course_year", "phone"],
  term: { amount: 3, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Imtihon natijasiga apellyatsiya",
      result: "Apellyatsiya komissiyasining yozma qarori.",
      guidance: [
        "Bahoga rozi boʻlmasangiz, natija eʼlon qilingach darhol ariza bering.",
        "Qaysi savol yoki mezon notoʻgʻri baholangan deb hisoblasangiz, aniq yozing.",
        "Komissiya ishingizni qayta koʻrib chiqadi, kerak boʻlsa, sizni taklif qiladi.",
        "Bahoni faqat komissiya qarori oʻzgartiradi; qaror va asosi shu yerda koʻrinadi.",
      ],
      synonyms: ["apellyatsiya", "апелляция", "bahoga norozilik", "imtihon natijasi xato", "подать апелляцию", "ball past qoʻyilgan", "apelyatsiya", "имтиҳон апелляцияси", "не согласен с оценкой"],
      asks: {
        subject: { label: "Qaysi fan boʻyicha?" },
        control: { label: "Nima yuzasidan?", options: { midterm: "Oraliq nazorat bahosi", final: "Yakuniy nazorat bahosi", gpa: "GPA hisobi" } },
        reason: { label: "Nimaga rozi emassiz?", hint: "Savol raqami, mezon yoki hisobdagi xatoni koʻrsating." },
      },
      papers: { evidence: { label: "Dalil", hint: "Ish nusxasi yoki natija tasviri, boʻlsa." } },
    },
    ru: {
      title: "Апелляция на результат экзамена",
      result: "Письменное решение апелляционной комиссии.",
      guidance: [
        "Если вы не согласны с оценкой, подайте заявление сразу после объявления результата.",
        "Напишите точно, какой вопрос или критерий оценён неверно.",
        "Комиссия пересмотрит работу и при необходимости пригласит вас.",
        "Оценку меняет только решение комиссии; решение и его основание вы увидите здесь.",
      ],
      synonyms: ["апелляция", "подать апелляцию", "не согласен с оценкой", "пересмотр оценки", "ошибка в баллах", "занизили балл", "apellyatsiya"],
      asks: {
        subject: { label: "По какому предмету?" },
        control: { label: "О чём апелляция?", options: { midterm: "Оценка промежуточного контроля", final: "Оценка итогового контроля", gpa: "Расчёт GPA" } },
        reason: { label: "С чем вы не согласны?", hint: "Укажите номер вопроса, критерий или ошибку в расчёте." },
      },
      papers: { evidence: { label: "Доказательство", hint: "Копия работы или снимок результата, если есть." } },
    },
    en: {
      title: "Appeal against an exam result",
      result: "A written decision of the appeal commission.",
      guidance: [
        "If you disagree with a mark, apply as soon as the result is published.",
        "Say exactly which question or criterion was marked wrongly.",
        "The commission reviews your work and invites you if it needs to.",
        "Only the commission's decision changes the mark; you see the decision and its reason here.",
      ],
      synonyms: ["appeal", "exam appeal", "dispute a mark", "wrong grade", "regrade", "review of marks", "apellyatsiya", "апелляция"],
      asks: {
        subject: { label: "Which subject?" },
        control: { label: "What is the appeal about?", options: { midterm: "A midterm mark", final: "A final mark", gpa: "The GPA calculation" } },
        reason: { label: "What do you disagree with?", hint: "Name the question, the criterion or the error in the sum." },
      },
      papers: { evidence: { label: "Evidence", hint: "A copy of the work or a picture of the result, if you have one." } },
    },
  },
});
