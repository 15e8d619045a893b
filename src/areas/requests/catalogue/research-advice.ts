import { choice, line, prose } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const researchAdvice = service({
  code: "research-advice",
  clauses: ["4.5/5", "3.4.2/5", "3.4.2/8"],
  shelf: "science",
  sector: "science_innovation",
  askers: ["student"],
  way: "desk",
  asks: {
    about: choice(["topic", "supervisor", "project", "publication", "science_club"] as const),
    field: line({ max: 100 }),
    question: prose({ max: 1000 }),
    talk: choice(["in_person", "video", "phone"] as const),
  },
  papers: { draft: "optional" },
  known: ["full_name", "programme", "course_year", "phone"],
  term: { amount: 2, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Ilmiy loyiha boʻyicha maslahat",
      result: "Suhbat kuni va vaqti, keyin tavsiyalar yozilgan xulosa.",
      guidance: [
        "Maslahatni istalgan kursdagi talaba oladi, ilmiy tajriba shart emas.",
        "Soha va savolingizni yozing. Qoralama boʻlsa, yuklang: mutaxassis oldindan oʻqiydi.",
        "Ilmiy va innovatsion faoliyat sektori suhbat vaqtini xabarda yozadi.",
        "Suhbatda mavzu, rahbar, maqola yoki ilmiy toʻgarak masalasi hal qilinadi.",
        "Tavsiyalar arizangizda qoladi. Savol boshqa sohaga tegishli boʻlsa, kimga borishni aytamiz.",
      ],
      synonyms: ["ilmiy loyiha", "ilmiy ish", "maqola yozish", "ilmiy rahbar", "mavzu tanlash", "ilmiy toʻgarak", "toʻgarak", "konsultatsiya", "илмий лойиҳа", "илмий иш", "тўгарак", "научный проект"],
      asks: {
        about: { label: "Nima boʻyicha?", options: { topic: "Mavzu tanlash", supervisor: "Ilmiy rahbar topish", project: "Loyiha yozish", publication: "Maqola chiqarish", science_club: "Ilmiy toʻgarakka aʼzo boʻlish" } },
        field: { label: "Qaysi soha?" },
        question: { label: "Nimani bilmoqchisiz?" },
        talk: { label: "Qanday suhbatlashamiz?", options: { in_person: "Ofisda", video: "Video orqali", phone: "Telefon orqali" } },
      },
      papers: { draft: { label: "Loyiha yoki maqola qoralamasi", hint: "Bor boʻlsa." } },
    },
    ru: {
      title: "Консультация по научному проекту",
      result: "День и время беседы, затем запись с рекомендациями.",
      guidance: [
        "Консультацию получает студент любого курса, научный опыт не нужен.",
        "Напишите область и вопрос. Если есть черновик, загрузите: специалист прочтёт его заранее.",
        "Сектор научной и инновационной деятельности напишет время беседы в сообщении.",
        "На беседе решат вопрос о теме, руководителе, статье или научном кружке.",
        "Рекомендации останутся в заявке. Если вопрос из другой области, подскажем, к кому идти.",
      ],
      synonyms: ["научный проект", "научная работа", "написать статью", "научный руководитель", "выбор темы", "научный кружок", "кружок", "консультация", "nauchniy proekt"],
      asks: {
        about: { label: "По какому вопросу?", options: { topic: "Выбор темы", supervisor: "Поиск научного руководителя", project: "Написание проекта", publication: "Публикация статьи", science_club: "Вступление в научный кружок" } },
        field: { label: "Какая область?" },
        question: { label: "Что вы хотите узнать?" },
        talk: { label: "Как побеседуем?", options: { in_person: "В офисе", video: "По видеосвязи", phone: "По телефону" } },
      },
      papers: { draft: { label: "Черновик проекта или статьи", hint: "Если есть." } },
    },
    en: {
      title: "Advice on a research project",
      result: "A day and time to talk, then notes with recommendations.",
      guidance: [
        "A student of any year can get advice; no research experience is needed.",
        "Write your field and question. If you have a draft, add it: the adviser reads it first.",
        "The science and innovation sector sends you the time of the talk in a message.",
        "The talk settles your topic, supervisor, article or science club.",
        "The recommendations stay in your request. If it belongs elsewhere, we tell you whom to see.",
      ],
      synonyms: ["research project", "research advice", "write an article", "supervisor", "choose a topic", "science club", "consultation", "publication"],
      asks: {
        about: { label: "What is it about?", options: { topic: "Choosing a topic", supervisor: "Finding a supervisor", project: "Writing a project", publication: "Publishing an article", science_club: "Joining a science club" } },
        field: { label: "Which field?" },
        question: { label: "What would you like to know?" },
        talk: { label: "How shall we talk?", options: { in_person: "At the office", video: "By video", phone: "By phone" } },
      },
      papers: { draft: { label: "Draft of the project or article", hint: "If you have one." } },
    },
  },
});
