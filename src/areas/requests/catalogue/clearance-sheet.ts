import { choice } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const clearanceSheet = service({
  code: "clearance-sheet",
  clauses: ["4.1/4", "3.5.2/29"],
  shelf: "movement",
  sector: "student_service",
  askers: ["student"],
  way: "now",
  asks: { ground: choice(["graduation", "transfer", "own_wish"] as const) },
  papers: {},
  known: ["full_name", "programme", "group", "course_year", "faculty", "phone"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Aylanma varaqa",
      result: "Elektron aylanma varaqa: boʻlimlar unga tizimda imzo qoʻyadi.",
      guidance: [
        "Varaqani bitirayotgan yoki oʻqishdan ketayotgan talaba ochadi.",
        "U darhol kutubxona, yotoqxona, buxgalteriya va boshqa boʻlimlarga birdan boradi.",
        "Qogʻoz koʻtarib yurmaysiz: kim imzolaganini va kim nima kutayotganini shu yerda koʻrasiz.",
        "Kitob yoki toʻlov qarzingiz boʻlsa, boʻlim uni yozadi; qarz yopilgach, imzo qoʻyiladi.",
      ],
      synonyms: ["aylanma varaqa", "айланма варақа", "обходной лист", "обходной", "begunok", "бегунок", "aylanma qogʻoz", "obxodnoy", "kutubxona qarzi"],
      asks: { ground: { label: "Nima sababdan kerak?", options: { graduation: "Oʻqishni bitiryapman", transfer: "Boshqa oliygohga koʻchyapman", own_wish: "Oʻz xohishim bilan ketyapman" } } },
      papers: {},
    },
    ru: {
      title: "Обходной лист",
      result: "Электронный обходной лист: подразделения подписывают его в системе.",
      guidance: [
        "Лист открывает студент, который заканчивает учёбу или уходит.",
        "Он сразу приходит в библиотеку, общежитие, бухгалтерию и другие подразделения.",
        "Ходить с бумагой не надо: здесь видно, кто подписал и кто чего ждёт.",
        "Если за вами книга или долг, подразделение напишет об этом и подпишет после возврата.",
      ],
      synonyms: ["обходной лист", "бегунок", "обходной", "обходник", "долг библиотеке", "aylanma varaqa", "айланма варақа"],
      asks: { ground: { label: "Зачем он нужен?", options: { graduation: "Заканчиваю учёбу", transfer: "Перевожусь в другой вуз", own_wish: "Ухожу по собственному желанию" } } },
      papers: {},
    },
    en: {
      title: "Clearance sheet",
      result: "An electronic sheet that the units sign in the system.",
      guidance: [
        "Open it when you are graduating or leaving.",
        "It goes at once to the library, the dormitory, accounting and the other units.",
        "You don't carry any paper: you see here who has signed and who is waiting for what.",
        "If you owe a book or a payment, the unit says so and signs once it's settled.",
      ],
      synonyms: ["clearance sheet", "clearance form", "leaving form", "sign-off sheet", "library debt", "aylanma varaqa", "обходной лист"],
      asks: { ground: { label: "Why do you need it?", options: { graduation: "I am graduating", transfer: "I am moving to another institution", own_wish: "I am leaving at my own wish" } } },
      papers: {},
    },
  },
});
