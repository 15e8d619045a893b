import { choice, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const personalSchedule = service({
  code: "personal-schedule",
  clauses: ["4.1/15", "3.5.2/24", "3.4.1/3", "3.4.1/10"],
  shelf: "study",
  sector: "student_service",
  decidedBy: "study_process",
  askers: ["student"],
  way: "order",
  asks: {
    ground: choice(["illness", "relative_illness", "bereavement", "childbirth", "other"] as const),
    control: choice(["midterm", "final", "both"] as const),
    subjects: line({ max: 300 }),
  },
  papers: { evidence: "required" },
  known: ["full_name", "programme", "group", "course_year", "phone"],
  term: { amount: 3, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Qoldirilgan nazorat uchun shaxsiy grafik",
      result: "Oraliq va yakuniy nazoratlar uchun oʻzingizning jadvalingiz.",
      guidance: [
        "Ariza oraliq yoki yakuniy nazoratga uzrli sabab bilan kelolmagan talaba uchun.",
        "Uzrli sabab: kasallik, yaqin qarindoshning betobligi yoki vafoti, tugʻruq va shu kabilar.",
        "Sababni tasdiqlovchi hujjat qoldirilgan nazorat kunini oʻz ichiga olishi kerak.",
        "Grafik tasdiqlangach, kun va xonalar imtihonlar roʻyxatingizga qoʻshiladi.",
      ],
      synonyms: ["shaxsiy grafik", "шахсий график", "индивидуальный график", "individualniy grafik", "imtihonga kirolmadim", "пропустил экзамен", "qoldirilgan yakuniy", "sababli imtihon"],
      asks: {
        ground: { label: "Nima sababdan kirmadingiz?", options: { illness: "Kasal boʻldim", relative_illness: "Yaqin qarindoshim betob edi", bereavement: "Yaqin qarindoshim vafot etdi", childbirth: "Tugʻruq holati", other: "Boshqa uzrli sabab" } },
        control: { label: "Qaysi nazoratni qoldirdingiz?", options: { midterm: "Oraliq nazoratni", final: "Yakuniy nazoratni", both: "Ikkalasini ham" } },
        subjects: { label: "Qaysi fanlardan?", hint: "Bir necha fan boʻlsa, vergul bilan yozing." },
      },
      papers: { evidence: { label: "Uzrli sababni tasdiqlovchi hujjat", hint: "Tibbiy maʼlumotnoma, guvohnoma yoki boshqa hujjat." } },
    },
    ru: {
      title: "Личный график для пропущенного контроля",
      result: "Ваше собственное расписание промежуточных и итоговых контролей.",
      guidance: [
        "Заявление для тех, кто пропустил промежуточный или итоговый контроль по уважительной причине.",
        "Уважительные причины: болезнь, болезнь или смерть близкого родственника, роды и подобное.",
        "Подтверждающий документ должен охватывать день пропущенного контроля.",
        "После утверждения дни и аудитории появятся в вашем списке экзаменов.",
      ],
      synonyms: ["личный график", "индивидуальный график", "пропустил экзамен", "не был на экзамене", "перенос экзамена", "сдать позже", "shaxsiy grafik"],
      asks: {
        ground: { label: "Почему вы не пришли?", options: { illness: "Я болел(а)", relative_illness: "Болел близкий родственник", bereavement: "Умер близкий родственник", childbirth: "Роды", other: "Другая уважительная причина" } },
        control: { label: "Какой контроль пропущен?", options: { midterm: "Промежуточный", final: "Итоговый", both: "Оба" } },
        subjects: { label: "По каким предметам?", hint: "Если их несколько, напишите через запятую." },
      },
      papers: { evidence: { label: "Подтверждение уважительной причины", hint: "Медицинская справка, свидетельство или другой документ." } },
    },
    en: {
      title: "Personal schedule for missed exams",
      result: "Your own schedule of midterms and finals.",
      guidance: [
        "Apply if you missed a midterm or a final for a valid reason.",
        "Valid reasons are illness, a close relative's illness or death, childbirth and the like.",
        "The proof must cover the day of the exam you missed.",
        "Once approved, the days and rooms are added to your list of exams.",
      ],
      synonyms: ["personal schedule", "individual schedule", "missed exam", "make-up exam", "deferred exam", "shaxsiy grafik", "индивидуальный график"],
      asks: {
        ground: { label: "Why did you miss it?", options: { illness: "I was ill", relative_illness: "A close relative was ill", bereavement: "A close relative died", childbirth: "Childbirth", other: "Another valid reason" } },
        control: { label: "Which exam did you miss?", options: { midterm: "A midterm", final: "A final", both: "Both" } },
        subjects: { label: "In which subjects?", hint: "If there are several, separate them with commas." },
      },
      papers: { evidence: { label: "Proof of the reason", hint: "A medical note, a certificate or another paper." } },
    },
  },
});
