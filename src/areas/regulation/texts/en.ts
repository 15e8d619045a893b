import type { Texts } from "./uz.ts";

export const en: Texts = {
  title: "Regulation of the registrar's office",
  lead: (day) => `The text as adopted (in Uzbek), our English reading under it. Beside it: how the system fulfils each clause, as of ${day}.`,
  search: "Search the regulation",
  chapters: { "2": "II. Structure", "3": "III. Duties", "4": "IV. Services", "5": "V. Rights and duties" },
  sections: {
    "2.1": "2.1. Structure", "2.2": "2.2. Positions", "3.1": "3.1. Director of the office", "3.2": "3.2. Head of the front office", "3.3": "3.3. Head of the back office",
    "3.4.1": "3.4.1. Student service sector", "3.4.2": "3.4.2. Science and innovation sector", "3.4.3": "3.4.3. International sector", "3.4.4": "3.4.4. Accounting and marketing sector",
    "3.5.1": "3.5.1. Statistics sector", "3.5.2": "3.5.2. Student movement and teaching sector", "3.5.3": "3.5.3. Student documents sector",
    "4.1": "4.1. Academic services", "4.2": "4.2. Youth and social services", "4.3": "4.3. International services",
    "4.4": "4.4. Marketing and accounting services", "4.5": "4.5. Science and innovation services", "4.6": "4.6. Other services", "5.1": "5.1. Rights of the office", "5.2": "5.2. Obligations of the office",
  },
  all: "All",
  notYet: "Not in the system yet",
  byHand: "Done by people",
  kinds: { service: "Service", paper: "Paper", page: "Page" },
  month: (n) => `${n} in 30 days`,
  median: (span) => `usually ${span}`,
  late: (n) => `${n} late`,
  unfulfilled: (n) => `${n} ${n === 1 ? "clause is" : "clauses are"} not fulfilled in the system yet.`,
  partly: (n) => `${n} done by people.`,
  showThem: "Show them",
  nothing: (text) => `“${text}” isn't in the regulation.`,
};
