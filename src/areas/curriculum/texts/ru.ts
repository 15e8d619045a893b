import { ruPlural } from "../../../kernel/format.ts";
import type { Texts } from "./uz.ts";

export const ru: Texts = {
  title: "Учебные программы",
  lead: "Направления и специальности, которым институт учит сегодня.",
  search: "Название или код", level: "Ступень", form: "Форма обучения", language: "Язык обучения", any: "Все",
  levels: { bachelor: "Бакалавриат", master: "Магистратура" },
  forms: { full_time: "дневная", evening: "вечерняя", part_time: "заочная" },
  languages: { uz: "узбекский", ru: "русский", en: "английский" },
  code: "Код", name: "Название", forms_head: "Формы", languages_head: "Языки", years: "Срок", intake: "Приём, 2026",
  yearsOf: (years) => `${years} ${ruPlural(years, "год", "года", "лет")}`,
  found: (count) => `${count} ${ruPlural(count, "программа", "программы", "программ")}`,
  none: "Такой программы нет.", clear: "Сбросить", back: "Все программы",
  ways: "Как можно учиться", abbr: "Обозначение в группах", ask: "Есть вопрос? Обратитесь в офис.", byTitle: "Программа", also: "На других языках",
};
