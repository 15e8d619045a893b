import { line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const guide = service({
  code: "guide",
  clauses: ["4.6/4", "3.4.1/1"],
  shelf: "advice",
  sector: "student_service",
  askers: ["anyone"],
  way: "now",
  asks: { looking_for: line({ max: 100 }).optional() },
  papers: {},
  known: [],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Institut xizmatlari va resurslari",
      result: "Xizmat va resurslar roʻyxati: qayerda, qachon va kim uchun.",
      guidance: [
        "Yoʻlboshchini hamma ochadi, tizimga kirish va hujjat shart emas.",
        "Nima kerakligini oʻzbekcha, ruscha yoki inglizcha, istalgan yozuvda yozing.",
        "Javobda ofis xizmatlari, kutubxona, yotoqxona, tibbiy yordam va boshqa resurslar chiqadi.",
        "Har birida joyi, ish vaqti va unga yetaklaydigan havola bor.",
        "Topilmasa, eng koʻp soʻraladigan xizmatlar va ofisga yozish yoʻli koʻrsatiladi.",
      ],
      synonyms: ["xizmatlar", "yordam", "qayerda", "qoʻllanma", "yoʻlboshchi", "kutubxona", "oshxona", "sport zali", "ish vaqti", "maʼlumot", "хизматлар", "қаерда", "услуги", "где находится"],
      asks: { looking_for: { label: "Nima kerak?", hint: "Masalan: kutubxona, sport zali, ofis ish vaqti." } },
      papers: {},
    },
    ru: {
      title: "Услуги и ресурсы института",
      result: "Список услуг и ресурсов: где, когда и для кого.",
      guidance: [
        "Путеводитель открыт всем, вход в систему и документы не нужны.",
        "Напишите, что вам нужно, по-узбекски, по-русски или по-английски.",
        "В ответе — услуги офиса, библиотека, общежитие, медицинская помощь и другие ресурсы.",
        "У каждого указаны место, часы работы и ссылка.",
        "Если ничего не нашлось, показаны самые частые услуги и способ написать в офис.",
      ],
      synonyms: ["услуги", "помощь", "где находится", "путеводитель", "справочник", "библиотека", "столовая", "спортзал", "часы работы", "uslugi", "gde"],
      asks: { looking_for: { label: "Что вам нужно?", hint: "Например: библиотека, спортзал, часы работы офиса." } },
      papers: {},
    },
    en: {
      title: "The institute's services and resources",
      result: "A list of services and resources: where, when and for whom.",
      guidance: [
        "The guide is open to everyone; no sign-in and no papers are needed.",
        "Write what you need in Uzbek, Russian or English, in any script.",
        "The answer holds the office's services, the library, the dormitory, medical help and other resources.",
        "Each shows its place, its hours and a link.",
        "If nothing is found, you see the commonest services and a way to write to the office.",
      ],
      synonyms: ["services", "help", "where is", "guide", "directory", "library", "canteen", "gym", "opening hours", "information"],
      asks: { looking_for: { label: "What do you need?", hint: "For example: library, gym, office hours." } },
      papers: {},
    },
  },
});
