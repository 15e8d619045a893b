import { choice } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const scholarshipCertificate = service({
  code: "scholarship-certificate",
  clauses: ["4.4/2", "3.4.4/7"],
  shelf: "money",
  sector: "accounting_marketing",
  askers: ["student"],
  way: "now",
  asks: {
    period: choice(["three_months", "six_months", "twelve_months"] as const),
    purpose: choice(["any_place", "bank", "social_support", "embassy"] as const),
  },
  papers: {},
  known: ["full_name", "programme", "course_year", "study_form", "funding", "standing"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Stipendiya toʻgʻrisida maʼlumotnoma",
      result: "Oyma-oy stipendiya summasi, QR kodli PDF, hozir tayyor boʻladi.",
      guidance: [
        "Maʼlumotnomani institutda oʻqiyotgan talaba oladi.",
        "Hujjat kerak emas: summalar stipendiya buyrugʻi va toʻlovlardan olinadi.",
        "Davr va joyni tanlaysiz, PDF darhol ochiladi. Bank yoki mahalla uni QR kod orqali tekshiradi.",
        "Stipendiya tayinlanmagan boʻlsa, maʼlumotnomada aynan shu yoziladi.",
        "Summa notoʻgʻri koʻrinsa, buxgalteriya va marketing sektoriga yozing: javobini shu ariza orqali olasiz.",
      ],
      synonyms: ["stipendiya", "stipendiya spravka", "stipuha", "step", "daromad maʼlumotnomasi", "bank uchun spravka", "стипендия", "стипендия маълумотнома", "справка о стипендии"],
      asks: {
        period: { label: "Qaysi davr uchun?", options: { three_months: "Oxirgi 3 oy", six_months: "Oxirgi 6 oy", twelve_months: "Oxirgi 12 oy" } },
        purpose: { label: "Qayerga topshirasiz?", options: { any_place: "Istalgan joyga", bank: "Bankka", social_support: "Mahalla yoki ijtimoiy himoyaga", embassy: "Elchixonaga" } },
      },
      papers: {},
    },
    ru: {
      title: "Справка о стипендии",
      result: "Сумма стипендии по месяцам, PDF с QR-кодом, готов сразу.",
      guidance: [
        "Справку получает студент, который учится в институте.",
        "Документы не нужны: суммы берутся из приказа о стипендии и выплат.",
        "Выберите период и место, PDF откроется сразу. Банк или махалля проверит его по QR-коду.",
        "Если стипендия не назначена, в справке так и будет написано.",
        "Если сумма кажется неверной, напишите в сектор бухгалтерии и маркетинга: ответ придёт в этой же заявке.",
      ],
      synonyms: ["стипендия", "справка о стипендии", "степуха", "стипуха", "справка о доходах", "справка для банка", "spravka o stipendii", "stipendiya"],
      asks: {
        period: { label: "За какой период?", options: { three_months: "За последние 3 месяца", six_months: "За последние 6 месяцев", twelve_months: "За последние 12 месяцев" } },
        purpose: { label: "Куда вы её подаёте?", options: { any_place: "В любое место", bank: "В банк", social_support: "В махаллю или органы соцзащиты", embassy: "В посольство" } },
      },
      papers: {},
    },
    en: {
      title: "Scholarship certificate",
      result: "Your scholarship month by month, a PDF with a QR code, ready at once.",
      guidance: [
        "Any student who studies at the institute can get it.",
        "No papers are needed: the sums come from the scholarship order and the payments.",
        "Choose the period and the place; the PDF opens at once. A bank or the mahalla checks it by its QR code.",
        "If you have no scholarship, the certificate says exactly that.",
        "If a sum looks wrong, write to the accounting and marketing sector: the answer comes in this request.",
      ],
      synonyms: ["scholarship certificate", "stipend", "stipend certificate", "income certificate", "proof of income", "certificate for a bank"],
      asks: {
        period: { label: "For what period?", options: { three_months: "The last 3 months", six_months: "The last 6 months", twelve_months: "The last 12 months" } },
        purpose: { label: "Where will you hand it in?", options: { any_place: "Any place", bank: "A bank", social_support: "The mahalla or social protection", embassy: "An embassy" } },
      },
      papers: {},
    },
  },
});
