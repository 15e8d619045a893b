import { choice, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const tuitionContract = service({
  code: "tuition-contract",
  clauses: ["4.4/4", "3.4.4/5"],
  shelf: "money",
  sector: "accounting_marketing",
  askers: ["student"],
  way: "now",
  asks: {
    sides: choice(["two_sided", "three_sided"] as const),
    payer_name: line({ max: 150 }).optional(),
    payer_tin: line({ max: 9 }).optional(),
  },
  papers: {},
  known: ["full_name", "passport", "programme", "course_year", "study_form", "funding", "address", "phone"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Toʻlov-shartnoma",
      result: "Oʻquv yili uchun toʻlov-shartnoma, QR kodli PDF, hozir tayyor boʻladi.",
      guidance: [
        "Shartnomani toʻlov-kontrakt asosida oʻqiyotgan talaba oladi.",
        "Ikki tomonlamada institut va siz boʻlasiz. Ish beruvchi toʻlasa, uch tomonlamani tanlang va STIR raqamini yozing.",
        "Summa, toʻlov kunlari va rekvizitlar shartnomada darhol chiqadi.",
        "Uni yuklab oling va birinchi qismini shartnomada yozilgan kungacha toʻlang.",
        "Grantda oʻqisangiz, shartnoma tuzilmaydi. Akademik taʼtildan qaytgan boʻlsangiz, summa kreditlar boʻyicha hisoblanadi.",
      ],
      synonyms: ["kontrakt", "kantrakt", "toʻlov-kontrakt", "kontrakt olish", "shartnoma", "uch tomonlama shartnoma", "oʻqish puli", "контракт", "шартнома", "тўлов-контракт", "договор"],
      asks: {
        sides: { label: "Shartnoma necha tomonlama?", options: { two_sided: "Ikki tomonlama: oʻzim yoki oilam toʻlaydi", three_sided: "Uch tomonlama: tashkilot toʻlaydi" } },
        payer_name: { label: "Tashkilot nomi", hint: "Faqat uch tomonlama shartnoma uchun." },
        payer_tin: { label: "Tashkilotning STIR raqami", hint: "9 ta raqam." },
      },
      papers: {},
    },
    ru: {
      title: "Договор на оплату обучения",
      result: "Договор на учебный год, PDF с QR-кодом, готов сразу.",
      guidance: [
        "Договор получает студент, который учится на платной основе.",
        "В двустороннем участвуют институт и вы. Если платит работодатель, выберите трёхсторонний и укажите ИНН.",
        "Сумма, дни оплаты и реквизиты появятся в договоре сразу.",
        "Скачайте его и оплатите первую часть до дня, указанного в договоре.",
        "Если вы учитесь на гранте, договор не составляется. После академического отпуска сумма считается по кредитам.",
      ],
      synonyms: ["контракт", "договор", "договор на обучение", "получить контракт", "трёхсторонний договор", "плата за учёбу", "kontrakt", "dogovor"],
      asks: {
        sides: { label: "Какой договор нужен?", options: { two_sided: "Двусторонний: плачу я или семья", three_sided: "Трёхсторонний: платит организация" } },
        payer_name: { label: "Название организации", hint: "Только для трёхстороннего договора." },
        payer_tin: { label: "ИНН организации", hint: "9 цифр." },
      },
      papers: {},
    },
    en: {
      title: "Tuition contract",
      result: "The contract for the academic year, a PDF with a QR code, ready at once.",
      guidance: [
        "It is for students who pay for their study.",
        "A two-sided contract is between you and the institute. If an employer pays, choose three-sided and give its tax number.",
        "The sum, payment days and bank details appear in the contract at once.",
        "Download it and pay the first part by the day the contract names.",
        "If you study on a grant, there is no contract. After academic leave the sum is counted by credits.",
      ],
      synonyms: ["contract", "tuition contract", "tuition agreement", "get my contract", "three-sided contract", "employer pays", "tuition fee"],
      asks: {
        sides: { label: "How many sides has the contract?", options: { two_sided: "Two: I or my family pay", three_sided: "Three: an organisation pays" } },
        payer_name: { label: "Name of the organisation", hint: "Only for a three-sided contract." },
        payer_tin: { label: "The organisation's tax number", hint: "9 digits." },
      },
      papers: {},
    },
  },
});
