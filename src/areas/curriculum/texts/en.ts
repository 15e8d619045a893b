import type { Texts } from "./uz.ts";

export const en: Texts = {
  title: "Study programmes",
  lead: "What the institute teaches today, by bachelor's and master's programme.",
  search: "Name or code", level: "Level", form: "Form of study", language: "Language", any: "All",
  levels: { bachelor: "Bachelor's", master: "Master's" },
  forms: { full_time: "full-time", evening: "evening", part_time: "part-time" },
  languages: { uz: "Uzbek", ru: "Russian", en: "English" },
  code: "Code", name: "Name", forms_head: "Forms", languages_head: "Languages", years: "Length", intake: "Intake 2026",
  yearsOf: (years) => `${years} years`,
  found: (count) => `${count} ${count === 1 ? "programme" : "programmes"}`,
  none: "No such programme.", clear: "Clear", back: "All programmes",
  ways: "How you can study", abbr: "Mark in group names", ask: "A question? Ask the office.", byTitle: "Programme", also: "In other languages",
};
