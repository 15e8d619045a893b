import { choice, day } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const absenceExcuse = service({
  code: "absence-excuse",
  clauses: ["4.1/14", "3.5.2/15", "3.4.1/10", "3.5.2/14"],
  shelf: "study",
  sector: "student_service",
  decidedBy: "study_process",
  askers: ["student"],
  way: "desk",
  asks: {
    ground: choice(["illness", "relative_illness", "bereavement", "childbirth", "representing", "other"] as const),
    from: day(),
    until: day(),
  },
  papers: { evidence: "required", explanation: "optional" },
  known: ["full_name", "programme", "group", "course_year", "phone"],
  term: { amount: 2, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Qoldirilgan darslarni sababli qilish",
      result: "Davomatda sababli deb belgilangan darslar.",
      guidance: [
        "Darsni uzrli sabab bilan qoldirgan boʻlsangiz, tasdiqlovchi hujjatni yuklang.",
        "Kasal boʻlgan boʻlsangiz, tibbiy maʼlumotnomada kunlar va muhr aniq koʻrinsin.",
        "Faqat hujjatda koʻrsatilgan kunlardagi darslar sababliga oʻtadi, qolgani oʻzgarmaydi.",
        "Hujjat aslini soʻrashimiz mumkin; nazoratni qoldirgan boʻlsangiz, shaxsiy grafikka ham ariza bering.",
      ],
      synonyms: ["nb", "НБ", "sababli", "сабабли", "davomat", "qoldirilgan dars", "пропуски", "уважительная причина", "kasallik spravkasi", "справка о болезни"],
      asks: {
        ground: { label: "Nima sababdan kelmadingiz?", options: { illness: "Kasal boʻldim", relative_illness: "Yaqin qarindoshim betob edi", bereavement: "Yaqin qarindoshim vafot etdi", childbirth: "Tugʻruq holati", representing: "Musobaqa yoki tadbirda oliygoh nomidan qatnashdim", other: "Boshqa sabab" } },
        from: { label: "Qaysi kundan?" },
        until: { label: "Qaysi kungacha?", hint: "Kelmagan oxirgi kuningiz." },
      },
      papers: {
        evidence: { label: "Tasdiqlovchi hujjat", hint: "Tibbiy maʼlumotnoma, guvohnoma yoki buyruq nusxasi." },
        explanation: { label: "Tushuntirish xati", hint: "Hujjatdan sabab aniq koʻrinmasa." },
      },
    },
    ru: {
      title: "Сделать пропуски уважительными",
      result: "Занятия, отмеченные как пропущенные по уважительной причине.",
      guidance: [
        "Если вы пропустили занятия по уважительной причине, загрузите подтверждение.",
        "При болезни на медицинской справке должны читаться даты и печать.",
        "Уважительными станут только занятия в дни, указанные в документе.",
        "Мы можем попросить оригинал; если пропущен контроль, подайте и на личный график.",
      ],
      synonyms: ["пропуски", "НБ", "нбшки", "уважительная причина", "справка о болезни", "отработка пропусков", "sababli", "davomat"],
      asks: {
        ground: { label: "Почему вы не пришли?", options: { illness: "Я болел(а)", relative_illness: "Болел близкий родственник", bereavement: "Умер близкий родственник", childbirth: "Роды", representing: "Выступал(а) за вуз на соревновании или мероприятии", other: "Другая причина" } },
        from: { label: "С какого дня?" },
        until: { label: "По какой день?", hint: "Последний день, когда вас не было." },
      },
      papers: {
        evidence: { label: "Подтверждающий документ", hint: "Медицинская справка, свидетельство или копия приказа." },
        explanation: { label: "Объяснительная", hint: "Если причина не ясна из документа." },
      },
    },
    en: {
      title: "Have absences excused",
      result: "Missed classes marked as excused.",
      guidance: [
        "If you missed classes for a valid reason, upload the proof.",
        "For an illness, the dates and the stamp on the medical note must be readable.",
        "Only classes on the days the paper covers become excused.",
        "We may ask for the original; if you also missed an exam, apply for a personal schedule too.",
      ],
      synonyms: ["absence", "excused absence", "missed classes", "sick note", "attendance", "nb", "sababli", "пропуски"],
      asks: {
        ground: { label: "Why were you absent?", options: { illness: "I was ill", relative_illness: "A close relative was ill", bereavement: "A close relative died", childbirth: "Childbirth", representing: "I represented the institution at an event", other: "Another reason" } },
        from: { label: "From which day?" },
        until: { label: "Until which day?", hint: "The last day you were away." },
      },
      papers: {
        evidence: { label: "Proof", hint: "A medical note, a certificate or a copy of an order." },
        explanation: { label: "Letter of explanation", hint: "If the paper doesn't make the reason clear." },
      },
    },
  },
});
