import { choice, tick } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const grants = service({
  code: "grants",
  clauses: ["4.5/1", "3.4.2/1"],
  shelf: "science",
  sector: "science_innovation",
  askers: ["student"],
  way: "now",
  asks: {
    kind: choice(["any", "research_grant", "competition", "olympiad"] as const),
    remind: tick().optional(),
  },
  papers: {},
  known: ["full_name", "programme", "course_year"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Grantlar va tanlovlar",
      result: "Ochiq grant va tanlovlar: shartlari, oxirgi kuni va ariza joyi.",
      guidance: [
        "Roʻyxatni har bir talaba koʻra oladi, hujjat kerak emas.",
        "Unda ilmiy grantlar, talabalar tanlovlari va fan olimpiadalari bor.",
        "Har bir eʼlonda kim qatnashishi, mukofot va oxirgi kun yozilgan.",
        "Qatnashmoqchi boʻlsangiz, grant tanloviga ariza bering (4.1/12-band). Tashqi tanlovga havola orqali oʻtasiz.",
        "Mos tanlov boʻlmasa, ilmiy loyiha boʻyicha maslahatga yoziling.",
      ],
      synonyms: ["grant", "grantlar", "tanlov", "konkurs", "olimpiada", "ilmiy grant", "mukofot", "грант", "танлов", "олимпиада", "конкурс"],
      asks: {
        kind: { label: "Nima izlayapsiz?", options: { any: "Hammasi", research_grant: "Ilmiy grant", competition: "Tanlov", olympiad: "Olimpiada" } },
        remind: { label: "Yangi eʼlon va oxirgi kun haqida xabar bering" },
      },
      papers: {},
    },
    ru: {
      title: "Гранты и конкурсы",
      result: "Открытые гранты и конкурсы: условия, последний день и место подачи.",
      guidance: [
        "Список открыт каждому студенту, документы не нужны.",
        "В нём научные гранты, студенческие конкурсы и предметные олимпиады.",
        "В каждом объявлении указаны участники, награда и последний день.",
        "Чтобы участвовать, подайте заявление на конкурс грантов (п. 4.1/12). На внешний конкурс ведёт ссылка.",
        "Если ничего не подходит, запишитесь на консультацию по научному проекту.",
      ],
      synonyms: ["грант", "гранты", "конкурс", "олимпиада", "научный грант", "премия", "студенческий конкурс", "konkurs"],
      asks: {
        kind: { label: "Что вы ищете?", options: { any: "Всё", research_grant: "Научный грант", competition: "Конкурс", olympiad: "Олимпиада" } },
        remind: { label: "Сообщайте о новых объявлениях и последнем дне" },
      },
      papers: {},
    },
    en: {
      title: "Grants and competitions",
      result: "Open grants and competitions: conditions, last day and where to apply.",
      guidance: [
        "Every student can see the list; no papers are needed.",
        "It holds research grants, student competitions and subject olympiads.",
        "Each call says who may take part, the prize and the last day.",
        "To take part, apply for the grant competition (clause 4.1/12). A link leads to an outside competition.",
        "If nothing suits you, book a talk on a research project.",
      ],
      synonyms: ["grant", "grants", "competition", "contest", "olympiad", "research grant", "prize", "funding"],
      asks: {
        kind: { label: "What are you looking for?", options: { any: "All of it", research_grant: "A research grant", competition: "A competition", olympiad: "An olympiad" } },
        remind: { label: "Tell me about new calls and last days" },
      },
      papers: {},
    },
  },
});
