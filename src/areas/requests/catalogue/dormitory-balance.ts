import { day } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const dormitoryBalance = service({
  code: "dormitory-balance",
  clauses: ["4.4/5"],
  shelf: "money",
  sector: "accounting_marketing",
  askers: ["student", "former"],
  way: "now",
  asks: { on_day: day().optional() },
  papers: {},
  known: ["full_name", "course_year", "group"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Yotoqxona toʻlovi qoldigʻi",
      result: "Yotoqxona shartnomasi boʻyicha qarz yoki haqdorlik, istalgan kunga.",
      guidance: [
        "Qoldiqni yotoqxonada yashayotgan yoki yashagan talaba koʻradi.",
        "Hujjat kerak emas. Kunni tanlamasangiz, bugungi holat chiqadi.",
        "Oylar boʻyicha hisoblangan summa, toʻlovlar va qarz yoki ortiqcha toʻlov koʻrinadi.",
        "Yangi toʻlov bank tasdiqlagach qoʻshiladi. Koʻrinmasa, kvitansiyani buxgalteriya sektoriga yuboring.",
        "Yotoqxona shartnomangiz boʻlmasa, bu yerda hisob ochilmaydi.",
      ],
      synonyms: ["yotoqxona puli", "yotoqxona qarzi", "yotoqxona toʻlovi", "yotoqxona qoldiq", "obshejitiya puli", "TTJ toʻlovi", "ётоқхона пули", "ётоқхона қарзи", "долг за общежитие"],
      asks: { on_day: { label: "Qaysi kunga?", hint: "Boʻsh qoldirsangiz, bugungi holat." } },
      papers: {},
    },
    ru: {
      title: "Остаток по общежитию",
      result: "Долг или переплата по договору общежития на любой день.",
      guidance: [
        "Остаток видит студент, который живёт или жил в общежитии.",
        "Документы не нужны. Если день не выбран, показано состояние на сегодня.",
        "Вы увидите начисления по месяцам, платежи и долг или переплату.",
        "Новый платёж добавится после подтверждения банка. Если его нет, пришлите квитанцию в сектор бухгалтерии.",
        "Если у вас нет договора общежития, счёт здесь не открывается.",
      ],
      synonyms: ["долг за общежитие", "оплата общежития", "задолженность общага", "сколько должен за общагу", "остаток", "переплата", "dolg obshejitie"],
      asks: { on_day: { label: "На какой день?", hint: "Если оставить пустым — на сегодня." } },
      papers: {},
    },
    en: {
      title: "Dormitory balance",
      result: "What you owe or have overpaid for the dormitory, on any day.",
      guidance: [
        "Students who live or have lived in the dormitory can see it.",
        "No papers are needed. Without a day you see today's balance.",
        "You see the charges month by month, your payments and the debt or overpayment.",
        "A new payment is added once the bank confirms it. If it's missing, send the receipt to the accounting sector.",
        "If you have no dormitory contract, there is no account here.",
      ],
      synonyms: ["dormitory balance", "dorm debt", "dorm payment", "how much do I owe", "hostel fee", "overpaid"],
      asks: { on_day: { label: "On what day?", hint: "Leave it empty for today." } },
      papers: {},
    },
  },
});
