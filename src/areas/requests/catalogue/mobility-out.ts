import { day, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const mobilityOut = service({
  code: "mobility-out",
  clauses: ["4.1/3", "3.5.3/3", "3.5.3/2"],
  shelf: "movement",
  sector: "student_service",
  decidedBy: "student_documents",
  askers: ["student"],
  way: "order",
  asks: { institution: line({ max: 200 }), from: day(), until: day() },
  papers: { invitation: "required", learning_agreement: "required", passport: "optional" },
  known: ["full_name", "passport", "programme", "group", "course_year", "funding", "phone"],
  term: { amount: 5, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Akademik mobillik bilan boshqa oliygohga ketish",
      result: "Buyruq va yoʻlga kerak hujjatlar toʻplami.",
      guidance: [
        "Xizmat bir yoki bir necha semestr boshqa oliygohda oʻqiydigan talaba uchun.",
        "Qabul qiluvchi oliygohning taklifnomasini va oʻquv kelishuvini ilova qiling.",
        "Kelishuvda qaysi fan oʻrniga qaysi fan oʻqilishi va kreditlari koʻrsatilgan boʻlsin.",
        "Buyruq chiqqach, transkript va hujjatlar toʻplami shu yerda ochiladi; qaytgach, kreditlar tan olinadi.",
      ],
      synonyms: ["akademik mobillik", "академик мобиллик", "академическая мобильность", "almashinuv dasturi", "exchange", "Erasmus", "boshqa universitetga bir semestr", "learning agreement"],
      asks: {
        institution: { label: "Qaysi oliygohga ketyapsiz?", hint: "Toʻliq nomi va davlati." },
        from: { label: "Qaysi kundan?" },
        until: { label: "Qaysi kungacha?", hint: "Taklifnomada koʻrsatilgan oxirgi kun." },
      },
      papers: {
        invitation: { label: "Taklifnoma yoki qabul xati" },
        learning_agreement: { label: "Oʻquv kelishuvi", hint: "Fanlar va kreditlar roʻyxati bilan; siz va qabul qiluvchi oliygoh imzolagan." },
        passport: { label: "Xorijga chiqish pasporti nusxasi", hint: "Chet elga ketayotgan boʻlsangiz." },
      },
    },
    ru: {
      title: "Выезд в другой вуз по академической мобильности",
      result: "Приказ и пакет документов в дорогу.",
      guidance: [
        "Услуга для тех, кто едет учиться в другой вуз на один или несколько семестров.",
        "Приложите приглашение принимающего вуза и учебное соглашение (Learning Agreement).",
        "В соглашении должно быть видно, какой предмет заменяет какой и сколько кредитов он даёт.",
        "После приказа здесь откроются транскрипт и пакет документов; по возвращении кредиты перезачтут.",
      ],
      synonyms: ["академическая мобильность", "обмен студентами", "программа обмена", "семестр за рубежом", "Эразмус", "учебное соглашение", "akademik mobillik"],
      asks: {
        institution: { label: "В какой вуз вы едете?", hint: "Полное название и страна." },
        from: { label: "С какого дня?" },
        until: { label: "По какой день?", hint: "Последний день по приглашению." },
      },
      papers: {
        invitation: { label: "Приглашение или письмо о зачислении" },
        learning_agreement: { label: "Учебное соглашение", hint: "Со списком предметов и кредитов, подписанное вами и принимающим вузом." },
        passport: { label: "Копия загранпаспорта", hint: "Если вы едете за границу." },
      },
    },
    en: {
      title: "Leave for another institution on academic mobility",
      result: "An order and a packet of papers to take with you.",
      guidance: [
        "This is for students who will spend one or more semesters at another institution.",
        "Attach the host's invitation and the learning agreement.",
        "The agreement must show which subject replaces which, and the credits of each.",
        "Once the order is signed, the transcript and packet open here; on return your credits are recognised.",
      ],
      synonyms: ["academic mobility", "exchange semester", "student exchange", "Erasmus", "learning agreement", "study abroad semester", "akademik mobillik", "мобильность"],
      asks: {
        institution: { label: "Which institution are you going to?", hint: "Its full name and country." },
        from: { label: "From which day?" },
        until: { label: "Until which day?", hint: "The last day given in the invitation." },
      },
      papers: {
        invitation: { label: "Invitation or letter of acceptance" },
        learning_agreement: { label: "Learning agreement", hint: "With subjects and credits, signed by you and the host." },
        passport: { label: "Copy of your travel passport", hint: "If you are going abroad." },
      },
    },
  },
});
