import { day } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const tuitionBalance = service({
  code: "tuition-balance",
  clauses: ["4.4/7", "3.4.4/5"],
  shelf: "money",
  sector: "accounting_marketing",
  askers: ["student", "former"],
  way: "now",
  asks: { on_day: day().optional() },
  papers: {},
  known: ["full_name", "programme", "course_year", "study_form", "funding"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Kontrakt toʻlovi qoldigʻi",
      result: "Toʻlov-shartnoma boʻyicha qarz yoki haqdorlik, istalgan kunga.",
      guidance: [
        "Qoldiqni toʻlov-kontrakt asosida oʻqiyotgan yoki oʻqigan talaba koʻradi.",
        "Hujjat kerak emas. Kunni tanlamasangiz, bugungi holat chiqadi.",
        "Yillik summa, toʻlov qismlari, tushgan pullar va keyingi toʻlov kuni koʻrinadi.",
        "Toʻlov pul institut hisobiga tushganda qoʻshiladi. Koʻrinmasa, kvitansiyani buxgalteriya sektoriga yuboring.",
        "Grantda oʻqisangiz, qoldiq boʻlmaydi: bu yerda shu haqda yoziladi.",
      ],
      synonyms: ["kontrakt qarzi", "kontrakt qoldiq", "kontraktdan qarz", "qancha toʻladim", "qancha qarzim bor", "haqdorlik", "qarzdorlik", "контракт қарзи", "контракт қолдиғи", "долг по контракту"],
      asks: { on_day: { label: "Qaysi kunga?", hint: "Boʻsh qoldirsangiz, bugungi holat." } },
      papers: {},
    },
    ru: {
      title: "Остаток по контракту",
      result: "Долг или переплата по договору на обучение на любой день.",
      guidance: [
        "Остаток видит студент, который учится или учился на платной основе.",
        "Документы не нужны. Если день не выбран, показано состояние на сегодня.",
        "Вы увидите сумму за год, части оплаты, поступления и день следующего платежа.",
        "Платёж добавится, когда деньги поступят на счёт института. Если его нет, пришлите квитанцию в сектор бухгалтерии.",
        "Если вы учитесь на гранте, остатка нет: здесь так и написано.",
      ],
      synonyms: ["долг по контракту", "сколько я должен", "остаток контракта", "задолженность", "переплата", "оплата контракта", "dolg kontrakt", "сальдо"],
      asks: { on_day: { label: "На какой день?", hint: "Если оставить пустым — на сегодня." } },
      papers: {},
    },
    en: {
      title: "Tuition balance",
      result: "What you owe or have overpaid for tuition, on any day.",
      guidance: [
        "Students who pay or have paid for their study can see it.",
        "No papers are needed. Without a day you see today's balance.",
        "You see the year's sum, its parts, the money received and the next payment day.",
        "A payment counts when it reaches the institute's account. If it's missing, send the receipt to the accounting sector.",
        "If you study on a grant, there is no balance, and this page says so.",
      ],
      synonyms: ["tuition balance", "contract debt", "how much do I owe", "how much have I paid", "tuition debt", "overpaid", "account statement"],
      asks: { on_day: { label: "On what day?", hint: "Leave it empty for today." } },
      papers: {},
    },
  },
});
