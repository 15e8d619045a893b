import { choice, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const retakeContract = service({
  code: "retake-contract",
  clauses: ["4.4/1", "3.4.4/6"],
  shelf: "money",
  sector: "accounting_marketing",
  askers: ["student"],
  way: "now",
  asks: {
    payer: choice(["myself", "family", "organisation"] as const),
    payer_name: line({ max: 150 }).optional(),
  },
  papers: {},
  known: ["full_name", "programme", "course_year", "group", "funding", "passport", "phone"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Qayta oʻqish shartnomasi",
      result: "Kreditlar boʻyicha hisoblangan shartnoma, QR kodli PDF, hozir tayyor boʻladi.",
      guidance: [
        "Shartnomani akademik qarzi bor va qayta oʻqishga ariza bergan talaba oladi.",
        "Hujjat kerak emas: fanlar va kreditlar qayta oʻqish arizangizdan olinadi.",
        "Summa har bir fanning kreditlari bir kredit narxiga koʻpaytirilib hisoblanadi va shartnomada yoziladi.",
        "Shartnomani oching, toʻlang. Pul hisobga tushgach, qayta oʻqish guruhidagi oʻrningiz mustahkamlanadi.",
        "Qarz yoki ariza boʻlmasa, shartnoma tuzilmaydi. Avval qayta oʻqish uchun ariza bering (4.1/18-band).",
      ],
      synonyms: ["qayta oʻqish kontrakti", "qayta oʻqish shartnomasi", "akademik qarz", "qarz fan", "kredit puli", "retake", "қайта ўқиш шартномаси", "қайта ўқиш", "академ қарз", "контракт на повторное обучение"],
      asks: {
        payer: { label: "Kim toʻlaydi?", options: { myself: "Oʻzim", family: "Oilam", organisation: "Tashkilot" } },
        payer_name: { label: "Toʻlovchining nomi", hint: "Oʻzingiz toʻlamasangiz: ismi yoki tashkilot nomi." },
      },
      papers: {},
    },
    ru: {
      title: "Договор на повторное обучение",
      result: "Договор с суммой по кредитам, PDF с QR-кодом, готов сразу.",
      guidance: [
        "Договор получает студент с академической задолженностью, подавший заявление на повторное обучение.",
        "Документы не нужны: предметы и кредиты берутся из вашего заявления.",
        "Сумма — это кредиты каждого предмета, умноженные на цену кредита; расчёт указан в договоре.",
        "Откройте договор и оплатите. Когда деньги поступят, место в группе повторного обучения закрепится.",
        "Без долга или заявления договор не составляется. Сначала подайте заявление на повторное обучение (п. 4.1/18).",
      ],
      synonyms: ["договор на повторное обучение", "контракт за пересдачу", "ретейк", "академическая задолженность", "хвост", "хвосты", "повторное освоение", "оплата кредитов", "dogovor retake"],
      asks: {
        payer: { label: "Кто платит?", options: { myself: "Я сам", family: "Семья", organisation: "Организация" } },
        payer_name: { label: "Имя плательщика", hint: "Если платите не вы: имя или название организации." },
      },
      papers: {},
    },
    en: {
      title: "Retake contract",
      result: "A contract computed by credits, a PDF with a QR code, ready at once.",
      guidance: [
        "It is for students with an academic debt who have applied for a retake.",
        "No papers are needed: subjects and credits come from your retake application.",
        "The sum is each subject's credits times the price of a credit; the contract shows how it was computed.",
        "Open the contract and pay. When the money arrives, your place in the retake group is fixed.",
        "Without a debt or an application there is no contract. Apply for a retake first (clause 4.1/18).",
      ],
      synonyms: ["retake contract", "re-study contract", "academic debt", "failed subject", "repeat a course", "pay per credit", "retake fee"],
      asks: {
        payer: { label: "Who pays?", options: { myself: "I do", family: "My family", organisation: "An organisation" } },
        payer_name: { label: "Name of the payer", hint: "If it isn't you: the person's or the organisation's name." },
      },
      papers: {},
    },
  },
});
