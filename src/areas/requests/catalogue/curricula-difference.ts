import { choice, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const curriculaDifference = service({
  code: "curricula-difference",
  clauses: ["4.1/29", "3.5.2/23", "3.5.2/13"],
  shelf: "movement",
  sector: "student_service",
  askers: ["student", "former", "applicant", "office"],
  way: "now",
  asks: {
    ground: choice(["transfer", "restoration", "repeating"] as const),
    programme: line({ max: 200 }),
  },
  papers: { academic_record: "optional" },
  known: ["full_name", "programme", "course_year", "study_form", "standing"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Oʻquv rejalari farqi",
      result: "Topshirilishi kerak boʻlgan fanlar, kreditlar, summa va reja.",
      guidance: [
        "Koʻchirilayotgan, tiklanayotgan yoki kursda qolgan talaba qaysi fanlar yetishmasligini biladi.",
        "Oʻqigan fanlaringiz yangi rejadagi fanlar bilan nomi va krediti boʻyicha solishtiriladi.",
        "Boshqa oliygohda oʻqigan boʻlsangiz, akademik maʼlumotnoma yoki transkriptni yuklang.",
        "Bu dastlabki hisob: ariza berganingizda komissiya uni tasdiqlaydi.",
      ],
      synonyms: ["fanlar farqi", "фанлар фарқи", "akademik farq", "академическая разница", "разница предметов", "oʻquv reja farqi", "raznitsa", "разница", "qancha kredit yetishmaydi"],
      asks: {
        ground: { label: "Nima uchun kerak?", options: { transfer: "Oʻqishni koʻchirish uchun", restoration: "Oʻqishni tiklash uchun", repeating: "Kursda qolganim uchun" } },
        programme: { label: "Qaysi yoʻnalish bilan solishtiramiz?" },
      },
      papers: { academic_record: { label: "Akademik maʼlumotnoma yoki transkript", hint: "Boshqa oliygohda oʻqigan boʻlsangiz." } },
    },
    ru: {
      title: "Разница учебных планов",
      result: "Предметы, которые нужно сдать, кредиты, сумма и план.",
      guidance: [
        "Тот, кто переводится, восстанавливается или остался на курсе, узнаёт, каких предметов не хватает.",
        "Ваши предметы сравниваются с новым планом по названию и кредитам.",
        "Если вы учились в другом вузе, загрузите академическую справку или транскрипт.",
        "Это предварительный расчёт: при подаче заявления его утвердит комиссия.",
      ],
      synonyms: ["академическая разница", "разница предметов", "академразница", "разница учебных планов", "сколько досдавать", "fanlar farqi", "фанлар фарқи"],
      asks: {
        ground: { label: "Для чего?", options: { transfer: "Для перевода", restoration: "Для восстановления", repeating: "Я остался(ась) на курсе" } },
        programme: { label: "С каким направлением сравнить?" },
      },
      papers: { academic_record: { label: "Академическая справка или транскрипт", hint: "Если вы учились в другом вузе." } },
    },
    en: {
      title: "Difference of curricula",
      result: "The subjects you must still pass, with credits, cost and a plan.",
      guidance: [
        "If you transfer, return or repeat a year, you see which subjects are missing.",
        "Your subjects are compared with the new curriculum by title and credits.",
        "If you studied elsewhere, upload your academic record or transcript.",
        "This is a first reckoning: the commission confirms it when you apply.",
      ],
      synonyms: ["difference of curricula", "curriculum gap", "missing subjects", "credit difference", "academic difference", "fanlar farqi", "академическая разница"],
      asks: {
        ground: { label: "What is it for?", options: { transfer: "A transfer", restoration: "A restoration", repeating: "I am repeating a year" } },
        programme: { label: "Which programme should we compare with?" },
      },
      papers: { academic_record: { label: "Academic record or transcript", hint: "If you studied at another institution." } },
    },
  },
});
