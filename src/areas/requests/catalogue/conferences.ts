import { choice, line, tick } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const conferences = service({
  code: "conferences",
  clauses: ["4.5/2", "3.4.2/2", "3.4.2/7"],
  shelf: "science",
  sector: "science_innovation",
  askers: ["student"],
  way: "now",
  asks: {
    part: choice(["any", "speaker", "article", "listener"] as const),
    field: line({ max: 100 }).optional(),
    remind: tick().optional(),
  },
  papers: {},
  known: ["full_name", "programme", "course_year"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Ilmiy konferensiyalar",
      result: "Yaqin konferensiya va seminarlar: kuni, joyi, maqola muddati.",
      guidance: [
        "Roʻyxatni har bir talaba koʻra oladi, hujjat kerak emas.",
        "Unda institut va boshqa tashkilotlarning konferensiyalari, seminarlari va innovatsion tadbirlari bor.",
        "Har bir eʼlonda mavzu, til, maqola talablari va oxirgi kun yozilgan.",
        "Institut tadbiriga shu yerdan yozilasiz. Tashqi konferensiyaga havola orqali oʻtasiz.",
        "Joy qolmagan boʻlsa, shu koʻrsatiladi va keyingi tadbirlar taklif qilinadi.",
      ],
      synonyms: ["konferensiya", "anjuman", "seminar", "maqola", "tezis", "ilmiy tadbir", "maʼruza", "конференция", "анжуман", "илмий конференция", "тезис"],
      asks: {
        part: { label: "Qanday qatnashasiz?", options: { any: "Farqi yoʻq", speaker: "Maʼruza bilan", article: "Maqola yoki tezis bilan", listener: "Tinglovchi boʻlib" } },
        field: { label: "Qaysi soha?", hint: "Boʻsh qoldirsangiz, yoʻnalishingiz boʻyicha." },
        remind: { label: "Yangi eʼlon va oxirgi kun haqida xabar bering" },
      },
      papers: {},
    },
    ru: {
      title: "Научные конференции",
      result: "Ближайшие конференции и семинары: день, место, срок подачи статьи.",
      guidance: [
        "Список открыт каждому студенту, документы не нужны.",
        "В нём конференции, семинары и инновационные мероприятия института и других организаций.",
        "В каждом объявлении указаны тема, язык, требования к статье и последний день.",
        "На мероприятие института вы записываетесь здесь. На внешнюю конференцию ведёт ссылка.",
        "Если мест нет, это показано, и предложены следующие мероприятия.",
      ],
      synonyms: ["конференция", "научная конференция", "семинар", "тезисы", "статья", "доклад", "публикация", "konferensiya"],
      asks: {
        part: { label: "Как вы участвуете?", options: { any: "Не важно", speaker: "С докладом", article: "Со статьёй или тезисами", listener: "Слушателем" } },
        field: { label: "Какая область?", hint: "Если оставить пустым — по вашему направлению." },
        remind: { label: "Сообщайте о новых объявлениях и последнем дне" },
      },
      papers: {},
    },
    en: {
      title: "Scientific conferences",
      result: "Coming conferences and seminars: day, place, deadline for papers.",
      guidance: [
        "Every student can see the list; no papers are needed.",
        "It holds conferences, seminars and innovation events of the institute and of others.",
        "Each call gives its theme, language, requirements for papers and last day.",
        "You sign up for the institute's events here. A link leads to an outside conference.",
        "If an event is full, you see it, and the next ones are offered.",
      ],
      synonyms: ["conference", "seminar", "call for papers", "abstract", "article", "talk", "publication", "science event"],
      asks: {
        part: { label: "How will you take part?", options: { any: "It doesn't matter", speaker: "With a talk", article: "With an article or abstract", listener: "As a listener" } },
        field: { label: "Which field?", hint: "Leave it empty for your own programme." },
        remind: { label: "Tell me about new calls and last days" },
      },
      papers: {},
    },
  },
});
