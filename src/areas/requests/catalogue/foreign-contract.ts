import { choice, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const foreignContract = service({
  code: "foreign-contract",
  clauses: ["4.3/6", "3.4.3/6"],
  shelf: "international",
  sector: "international",
  askers: ["student"],
  way: "now",
  asks: {
    second_language: choice(["english", "russian"] as const),
    payer: choice(["myself", "family", "organisation"] as const),
    payer_name: line({ max: 150 }).optional(),
  },
  papers: {},
  known: ["full_name", "citizenship", "passport", "programme", "course_year", "study_form", "address", "phone"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Xorijlik talaba uchun toʻlov-shartnoma",
      result: "Ikki tildagi toʻlov-shartnoma, QR kodli PDF, hozir tayyor boʻladi.",
      guidance: [
        "Shartnomani oʻqishga qabul qilingan va roʻyxatga olingan xorijlik talaba oladi.",
        "Hujjat kerak emas: pasport, yoʻnalish va summa bazadan olinadi. Siz tilni va toʻlovchini tanlaysiz.",
        "Shartnoma darhol tuziladi. Unda oʻquv yili summasi, valyutasi va toʻlov kunlari yozilgan.",
        "Uni ochib oʻqing, imzolang va birinchi toʻlovni shartnomadagi kungacha qiling.",
        "Roʻyxatga olinmagan boʻlsangiz, shartnoma berilmaydi. Avval xorijlik talabani roʻyxatga olish xizmatidan foydalaning.",
      ],
      synonyms: ["kontrakt", "shartnoma", "toʻlov-kontrakt", "xorijiy talaba kontrakti", "dollar kontrakt", "ikki tilda shartnoma", "контракт", "шартнома", "хорижлик талаба контракти", "договор"],
      asks: {
        second_language: { label: "Ikkinchi til qaysi boʻlsin?", hint: "Birinchisi oʻzbek tili.", options: { english: "Ingliz tili", russian: "Rus tili" } },
        payer: { label: "Kim toʻlaydi?", options: { myself: "Oʻzim", family: "Oilam", organisation: "Tashkilot yoki davlat jamgʻarmasi" } },
        payer_name: { label: "Toʻlovchining nomi", hint: "Oʻzingiz toʻlamasangiz: ismi yoki tashkilot nomi." },
      },
      papers: {},
    },
    ru: {
      title: "Договор для иностранного студента",
      result: "Договор на двух языках, PDF с QR-кодом, готов сразу.",
      guidance: [
        "Договор получает принятый и зарегистрированный иностранный студент.",
        "Документы не нужны: паспорт, направление и сумма берутся из базы. Вы выбираете язык и плательщика.",
        "Договор составляется сразу. В нём сумма за учебный год, валюта и дни оплаты.",
        "Откройте его, прочтите, подпишите и внесите первый платёж до дня, указанного в договоре.",
        "Если вы не зарегистрированы, договор не выдаётся. Сначала пройдите регистрацию иностранного студента.",
      ],
      synonyms: ["контракт", "договор", "оплата за учёбу", "контракт иностранца", "договор в долларах", "договор на двух языках", "kontrakt", "dogovor"],
      asks: {
        second_language: { label: "Какой второй язык?", hint: "Первый — узбекский.", options: { english: "Английский", russian: "Русский" } },
        payer: { label: "Кто платит?", options: { myself: "Я сам", family: "Семья", organisation: "Организация или государственный фонд" } },
        payer_name: { label: "Имя плательщика", hint: "Если платите не вы: имя или название организации." },
      },
      papers: {},
    },
    en: {
      title: "Contract for a foreign student",
      result: "A contract in two languages, a PDF with a QR code, ready at once.",
      guidance: [
        "It is for foreign students who have been admitted and registered.",
        "No papers are needed: passport, programme and sum come from the records. You choose the language and the payer.",
        "The contract is made at once. It states the year's sum, the currency and the payment days.",
        "Open it, read it, sign it and make the first payment by the day it names.",
        "If you are not registered yet, there is no contract. Ask for registration of a foreign student first.",
      ],
      synonyms: ["contract", "tuition contract", "foreign student contract", "agreement", "tuition fee", "contract in dollars", "bilingual contract"],
      asks: {
        second_language: { label: "Which second language?", hint: "The first is Uzbek.", options: { english: "English", russian: "Russian" } },
        payer: { label: "Who pays?", options: { myself: "I do", family: "My family", organisation: "An organisation or a state fund" } },
        payer_name: { label: "Name of the payer", hint: "If it isn't you: the person's or the organisation's name." },
      },
      papers: {},
    },
  },
});
