import { day } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const retakeBalance = service({
  code: "retake-balance",
  clauses: ["4.4/6", "3.4.4/6"],
  shelf: "money",
  sector: "accounting_marketing",
  askers: ["student", "former"],
  way: "now",
  asks: { on_day: day().optional() },
  papers: {},
  known: ["full_name", "programme", "course_year", "group"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Qayta oʻqish toʻlovi qoldigʻi",
      result: "Qayta oʻqish shartnomasi boʻyicha qarz yoki haqdorlik, istalgan kunga.",
      guidance: [
        "Qoldiqni qayta oʻqish shartnomasi bor talaba koʻradi.",
        "Hujjat kerak emas. Har bir shartnoma oʻz raqami va fanlari bilan chiqadi.",
        "Hisoblangan summa, toʻlovlar va qarz yoki ortiqcha toʻlov koʻrinadi.",
        "Toʻlov bank tasdiqlagach qoʻshiladi, guruhdagi oʻrin shundan keyin mustahkamlanadi.",
        "Toʻlovingiz koʻrinmasa, kvitansiyani buxgalteriya sektoriga yuboring. Shartnoma boʻlmasa, hisob ham yoʻq.",
      ],
      synonyms: ["qayta oʻqish puli", "qayta oʻqish qarzi", "retake qarz", "kredit qarzi", "qayta oʻqish toʻlovi", "қайта ўқиш пули", "қайта ўқиш қарзи", "долг за повторное обучение"],
      asks: { on_day: { label: "Qaysi kunga?", hint: "Boʻsh qoldirsangiz, bugungi holat." } },
      papers: {},
    },
    ru: {
      title: "Остаток по повторному обучению",
      result: "Долг или переплата по договору повторного обучения на любой день.",
      guidance: [
        "Остаток видит студент, у которого есть договор на повторное обучение.",
        "Документы не нужны. Каждый договор показан со своим номером и предметами.",
        "Вы увидите начисленную сумму, платежи и долг или переплату.",
        "Платёж добавится после подтверждения банка, тогда же закрепится место в группе.",
        "Если платежа не видно, пришлите квитанцию в сектор бухгалтерии. Нет договора — нет и счёта.",
      ],
      synonyms: ["долг за пересдачу", "оплата повторного обучения", "долг за ретейк", "хвост оплата", "остаток", "переплата", "задолженность по кредитам", "dolg retake"],
      asks: { on_day: { label: "На какой день?", hint: "Если оставить пустым — на сегодня." } },
      papers: {},
    },
    en: {
      title: "Retake balance",
      result: "What you owe or have overpaid for retakes, on any day.",
      guidance: [
        "Students with a retake contract can see it.",
        "No papers are needed. Each contract is shown with its number and subjects.",
        "You see the charge, your payments and the debt or overpayment.",
        "A payment is added once the bank confirms it; your place in the group is fixed then.",
        "If a payment is missing, send the receipt to the accounting sector. Without a contract there is no account.",
      ],
      synonyms: ["retake balance", "retake debt", "retake payment", "how much do I owe", "re-study fee", "overpaid"],
      asks: { on_day: { label: "On what day?", hint: "Leave it empty for today." } },
      papers: {},
    },
  },
});
