import type { Widened } from "../../../kernel/texts.ts";

export const uz = {
  title: "Taʼlim dasturlari",
  lead: "Institutda bugun oʻqitiladigan yoʻnalish va mutaxassisliklar.",
  search: "Nomi yoki kodi", level: "Bosqich", form: "Taʼlim shakli", language: "Taʼlim tili", any: "Hammasi",
  levels: { bachelor: "Bakalavriat", master: "Magistratura" },
  forms: { full_time: "kunduzgi", evening: "kechki", part_time: "sirtqi" },
  languages: { uz: "oʻzbek", ru: "rus", en: "ingliz" },
  code: "Kodi", name: "Nomi", forms_head: "Shakllari", languages_head: "Tillari", years: "Muddati", intake: "Qabul, 2026",
  yearsOf: (years: number) => `${years} yil`,
  found: (count: number) => `${count} ta dastur`,
  none: "Bunday dastur topilmadi.", clear: "Tozalash", back: "Barcha dasturlar",
  ways: "Qanday oʻqish mumkin", abbr: "Guruhlardagi belgisi", ask: "Savolingiz bormi? Ofisga murojaat qiling.", byTitle: "Dastur", also: "Boshqa tillarda",
};
export type Texts = Widened<typeof uz>;
