import { choice, tick } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const namedScholarships = service({
  code: "named-scholarships",
  clauses: ["4.5/4", "3.4.2/4"],
  shelf: "science",
  sector: "science_innovation",
  askers: ["student"],
  way: "now",
  asks: {
    scholarship: choice(["any", "presidential", "state_named", "other_named"] as const),
    remind: tick().optional(),
  },
  papers: {},
  known: ["full_name", "programme", "course_year", "study_form", "funding"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Nomdor stipendiyalar",
      result: "Nomdor stipendiyalar roʻyxati: shartlari, hujjatlari va oxirgi kuni.",
      guidance: [
        "Roʻyxatni har bir talaba koʻra oladi, hujjat kerak emas.",
        "Unda Prezident stipendiyasi va Beruniy, Ibn Sino, Navoiy, Ulugʻbek kabi nomdagi davlat stipendiyalari bor.",
        "Har birida oʻzlashtirish talabi, ilmiy ishlar, hujjatlar va oxirgi kun yozilgan.",
        "Ariza berish uchun stipendiya tanlovi xizmatini oching (4.1/12-band). Tanlovni komissiya oʻtkazadi.",
        "Qaysi stipendiya mosligini bilmasangiz, ilmiy va innovatsion faoliyat sektoriga yozing.",
      ],
      synonyms: ["nomdor stipendiya", "Prezident stipendiyasi", "Beruniy stipendiyasi", "Navoiy stipendiyasi", "Ibn Sino stipendiyasi", "davlat stipendiyasi", "номдор стипендия", "Президент стипендияси", "именная стипендия"],
      asks: {
        scholarship: { label: "Qaysi stipendiya?", options: { any: "Hammasi", presidential: "Prezident stipendiyasi", state_named: "Nomdor davlat stipendiyalari", other_named: "Institut va boshqa tashkilotlarniki" } },
        remind: { label: "Tanlov ochilganda va oxirgi kundan oldin xabar bering" },
      },
      papers: {},
    },
    ru: {
      title: "Именные стипендии",
      result: "Список именных стипендий: условия, документы и последний день.",
      guidance: [
        "Список открыт каждому студенту, документы не нужны.",
        "В нём стипендия Президента и государственные стипендии имени Беруни, Ибн Сины, Навои, Улугбека и другие.",
        "По каждой указаны требования к успеваемости, научные работы, документы и последний день.",
        "Чтобы подать заявление, откройте услугу стипендиального конкурса (п. 4.1/12). Конкурс проводит комиссия.",
        "Если не знаете, какая стипендия подходит, напишите в сектор научной и инновационной деятельности.",
      ],
      synonyms: ["именная стипендия", "президентская стипендия", "стипендия Беруни", "стипендия Навои", "стипендия Ибн Сины", "государственная стипендия", "imennaya stipendiya"],
      asks: {
        scholarship: { label: "Какая стипендия?", options: { any: "Все", presidential: "Стипендия Президента", state_named: "Именные государственные стипендии", other_named: "Стипендии института и других организаций" } },
        remind: { label: "Сообщите об открытии конкурса и о последнем дне" },
      },
      papers: {},
    },
    en: {
      title: "Named scholarships",
      result: "The list of named scholarships: conditions, papers and last day.",
      guidance: [
        "Every student can see the list; no papers are needed.",
        "It holds the President's scholarship and the state ones named after Beruniy, Ibn Sino, Navoiy, Ulugʻbek and others.",
        "Each states the required marks, research work, papers and last day.",
        "To apply, open the scholarship competition service (clause 4.1/12). A commission judges it.",
        "If you don't know which one fits you, write to the science and innovation sector.",
      ],
      synonyms: ["named scholarship", "President's scholarship", "presidential scholarship", "state scholarship", "Beruniy", "Navoiy", "merit scholarship"],
      asks: {
        scholarship: { label: "Which scholarship?", options: { any: "All of them", presidential: "The President's scholarship", state_named: "Named state scholarships", other_named: "The institute's and others'" } },
        remind: { label: "Tell me when a call opens and before its last day" },
      },
      papers: {},
    },
  },
});
