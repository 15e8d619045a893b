import { choice, line, money } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const invoice = service({
  code: "invoice",
  clauses: ["4.4/3", "3.4.4/5"],
  shelf: "money",
  sector: "accounting_marketing",
  askers: ["student", "former", "parent"],
  way: "now",
  asks: {
    contract: choice(["tuition", "dormitory", "retake"] as const),
    amount: money({ min: 100 }).optional(),
    payer_name: line({ max: 150 }).optional(),
  },
  papers: {},
  known: ["full_name", "programme", "course_year", "funding"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Hisob varagʻi",
      result: "Toʻlov uchun QR kodli hisob varagʻi, hozir tayyor boʻladi.",
      guidance: [
        "Hisob varagʻini talaba, uning ota-onasi yoki toʻlaydigan kishi oladi.",
        "Qaysi shartnoma uchun ekanini tanlang. Summani yozmasangiz, qolgan qarz toʻliq qoʻyiladi.",
        "Varaqda institut rekvizitlari, shartnoma raqami va toʻlov QR kodi boʻladi.",
        "Uni bank ilovasida yoki kassada toʻlang. Pul hisobga tushgach, qoldiq yangilanadi.",
        "Bunday shartnoma topilmasa, varaq berilmaydi va qaysi xizmatdan boshlash aytiladi.",
      ],
      synonyms: ["hisob varagʻi", "schyot", "schot faktura", "rekvizit", "toʻlov uchun hisob", "kvitansiya", "invoys", "ҳисоб варағи", "счет", "счёт", "реквизиты"],
      asks: {
        contract: { label: "Qaysi shartnoma uchun?", options: { tuition: "Oʻqish uchun toʻlov", dormitory: "Yotoqxona", retake: "Qayta oʻqish" } },
        amount: { label: "Summa, soʻm", hint: "Boʻsh qoldirsangiz, qolgan qarzning hammasi." },
        payer_name: { label: "Toʻlovchining nomi", hint: "Tashkilot toʻlasa, uning nomini yozing." },
      },
      papers: {},
    },
    ru: {
      title: "Счёт на оплату",
      result: "Счёт с QR-кодом для оплаты, готов сразу.",
      guidance: [
        "Счёт получает студент, его родитель или тот, кто платит.",
        "Выберите договор. Если не написать сумму, будет указан весь остаток долга.",
        "В счёте — реквизиты института, номер договора и QR-код для оплаты.",
        "Оплатите в приложении банка или в кассе. Когда деньги поступят, остаток обновится.",
        "Если такого договора нет, счёт не выдаётся и указано, с какой услуги начать.",
      ],
      synonyms: ["счёт", "счет на оплату", "счёт-фактура", "реквизиты", "квитанция", "инвойс", "оплата", "schet", "rekviziti"],
      asks: {
        contract: { label: "По какому договору?", options: { tuition: "Оплата обучения", dormitory: "Общежитие", retake: "Повторное обучение" } },
        amount: { label: "Сумма, сум", hint: "Если оставить пустым — весь остаток долга." },
        payer_name: { label: "Имя плательщика", hint: "Если платит организация, напишите её название." },
      },
      papers: {},
    },
    en: {
      title: "Invoice",
      result: "An invoice with a QR code to pay by, ready at once.",
      guidance: [
        "The student, a parent or whoever pays can get it.",
        "Choose the contract. If you leave the sum empty, the whole remaining debt is invoiced.",
        "The invoice holds the institute's bank details, the contract number and a QR code to pay by.",
        "Pay in a bank app or at a cash desk. When the money arrives, the balance is renewed.",
        "If there is no such contract, no invoice is made and you are told which service to start with.",
      ],
      synonyms: ["invoice", "bill", "payment details", "bank details", "receipt", "how to pay", "pay tuition"],
      asks: {
        contract: { label: "For which contract?", options: { tuition: "Tuition", dormitory: "Dormitory", retake: "Retake" } },
        amount: { label: "Sum, soʻm", hint: "Leave it empty for the whole remaining debt." },
        payer_name: { label: "Name of the payer", hint: "If an organisation pays, write its name." },
      },
      papers: {},
    },
  },
});
