import { choice, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const diplomaDataChange = service({
  code: "diploma-data-change",
  clauses: ["4.1/11", "3.5.3/7"],
  shelf: "study_papers",
  sector: "student_service",
  decidedBy: "student_documents",
  askers: ["graduate"],
  way: "out",
  asks: {
    change: choice(["not_in_register", "name", "number_or_day", "programme"] as const),
    correct: line({ max: 200 }),
  },
  papers: { diploma: "required", evidence: "optional" },
  known: ["full_name", "birth_day", "passport", "programme", "phone"],
  term: { amount: 10, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Reyestrdagi diplom maʼlumotini qoʻshish yoki tuzatish",
      result: "Diplom reyestrida toʻgʻrilangan yozuv.",
      guidance: [
        "Diplomingiz elektron reyestrda chiqmasa yoki xato chiqsa, shu arizani bering.",
        "Diplom va ilovasining har ikki tomonini rangli, oʻqiladigan qilib suratga oling.",
        "Boʻlim yozuvni arxivdagi bitirish buyrugʻi va berish kitobi bilan solishtiradi.",
        "Tuzatish reyestrga yuboriladi; u yerda koʻringach, sizga xabar keladi.",
      ],
      synonyms: ["diplom reyestrda yoʻq", "диплом реестрда йўқ", "d-arxiv", "diplom my.gov.uz da chiqmayapti", "диплома нет в реестре", "diplomdagi xato", "исправить данные диплома", "ott.mehnat.uz"],
      asks: {
        change: { label: "Nima xato?", options: { not_in_register: "Diplomim reyestrda yoʻq", name: "Ism-sharifim xato", number_or_day: "Raqami yoki berilgan kuni xato", programme: "Yoʻnalish yoki daraja xato" } },
        correct: { label: "Toʻgʻrisi qanday?", hint: "Diplomda qanday yozilgan boʻlsa, aynan shunday yozing." },
      },
      papers: {
        diploma: { label: "Diplom va ilova nusxasi" },
        evidence: { label: "Qoʻshimcha dalil", hint: "Masalan, ism oʻzgargani haqidagi guvohnoma." },
      },
    },
    ru: {
      title: "Добавить или исправить диплом в реестре",
      result: "Исправленная запись в реестре дипломов.",
      guidance: [
        "Подайте заявление, если вашего диплома нет в электронном реестре или там ошибка.",
        "Снимите обе стороны диплома и приложения в цвете, чтобы всё читалось.",
        "Отдел сверит запись с приказом о выпуске и книгой выдачи в архиве.",
        "Исправление уйдёт в реестр; когда оно там появится, вам придёт сообщение.",
      ],
      synonyms: ["диплома нет в реестре", "ошибка в дипломе", "исправить диплом", "реестр дипломов", "d-arxiv", "диплом не находится", "diplom reyestrda yoʻq"],
      asks: {
        change: { label: "Что неверно?", options: { not_in_register: "Диплома нет в реестре", name: "Ошибка в имени", number_or_day: "Ошибка в номере или дате", programme: "Ошибка в направлении или степени" } },
        correct: { label: "Как правильно?", hint: "Напишите точно так, как в дипломе." },
      },
      papers: {
        diploma: { label: "Копия диплома и приложения" },
        evidence: { label: "Дополнительное подтверждение", hint: "Например, свидетельство о смене имени." },
      },
    },
    en: {
      title: "Add or correct a diploma in the register",
      result: "A corrected entry in the diploma register.",
      guidance: [
        "Apply if your diploma is missing from the electronic register or shown with an error.",
        "Photograph both sides of the diploma and supplement in colour so that all of it can be read.",
        "The sector compares the entry with the graduation order and the issue book in the archive.",
        "The correction is sent to the register; you are told once it shows there.",
      ],
      synonyms: ["diploma register", "diploma not found", "wrong diploma data", "correct diploma", "verify diploma", "d-arxiv", "диплома нет в реестре"],
      asks: {
        change: { label: "What is wrong?", options: { not_in_register: "My diploma is not in the register", name: "My name is wrong", number_or_day: "The number or the day is wrong", programme: "The programme or degree is wrong" } },
        correct: { label: "What should it say?", hint: "Write it exactly as the diploma does." },
      },
      papers: {
        diploma: { label: "Copy of the diploma and supplement" },
        evidence: { label: "Further evidence", hint: "For example, a certificate of change of name." },
      },
    },
  },
});
