import { choice } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const programmes = service({
  code: "programmes",
  clauses: ["4.1/30", "3.4.1/1", "3.5.2/4", "3.5.2/5"],
  shelf: "study",
  sector: "student_service",
  askers: ["anyone"],
  way: "now",
  asks: { level: choice(["bachelor", "master"] as const) },
  papers: {},
  known: [],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Oʻquv dasturlari",
      result: "Yoʻnalishlar, ularning fanlari, kreditlari va semestrlari.",
      guidance: [
        "Maʼlumot hammaga ochiq, kirish yoki roʻyxatdan oʻtish kerak emas.",
        "Har bir yoʻnalishda taʼlim shakli, oʻqish tili va necha yil davom etishi yozilgan.",
        "Yoʻnalishni ochsangiz, fanlar semestrma-semestr, kreditlari bilan chiqadi.",
        "Tanlov fanlari alohida belgilangan: ulardan talaba oʻzi tanlaydi.",
      ],
      synonyms: ["oʻquv dasturi", "ўқув дастури", "yoʻnalishlar", "йўналишлар", "mutaxassisliklar", "учебные программы", "направления", "oʻquv reja", "учебный план", "fakultetlar"],
      asks: { level: { label: "Qaysi bosqich?", options: { bachelor: "Bakalavriat", master: "Magistratura" } } },
      papers: {},
    },
    ru: {
      title: "Учебные программы",
      result: "Направления, их предметы, кредиты и семестры.",
      guidance: [
        "Сведения открыты всем, входить или регистрироваться не нужно.",
        "У каждого направления указаны форма, язык и срок обучения.",
        "Откройте направление, и предметы появятся по семестрам вместе с кредитами.",
        "Предметы по выбору отмечены отдельно: из них студент выбирает сам.",
      ],
      synonyms: ["учебные программы", "направления", "специальности", "учебный план", "факультеты", "какие есть направления", "oʻquv dasturlari", "yoʻnalishlar"],
      asks: { level: { label: "Какая ступень?", options: { bachelor: "Бакалавриат", master: "Магистратура" } } },
      papers: {},
    },
    en: {
      title: "Study programmes",
      result: "The programmes with their subjects, credits and semesters.",
      guidance: [
        "It is open to everyone: you don't need to sign in or register.",
        "Each programme shows its form, language and length of study.",
        "Open one to see its subjects semester by semester with their credits.",
        "Electives are marked apart, because students choose among them.",
      ],
      synonyms: ["programmes", "programs", "majors", "curriculum", "fields of study", "faculties", "oʻquv dasturi", "направления"],
      asks: { level: { label: "Which level?", options: { bachelor: "Bachelor's", master: "Master's" } } },
      papers: {},
    },
  },
});
