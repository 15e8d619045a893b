import { choice, line, prose } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const jobAdvice = service({
  code: "job-advice",
  clauses: ["4.6/3", "3.4.4/1", "3.4.4/2"],
  shelf: "advice",
  sector: "student_service",
  askers: ["student", "graduate"],
  way: "desk",
  asks: {
    need: choice(["find_job", "internship", "resume", "interview"] as const),
    field: line({ max: 100 }).optional(),
    question: prose({ max: 1000 }).optional(),
    talk: choice(["in_person", "video", "phone"] as const),
  },
  papers: { resume: "optional" },
  known: ["full_name", "programme", "course_year", "study_form", "phone"],
  term: { amount: 2, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Ishga joylashish boʻyicha maslahat",
      result: "Suhbat kuni va vaqti, keyin sizga mos ish oʻrinlari.",
      guidance: [
        "Maslahatni istalgan kursdagi talaba va bitiruvchi oladi.",
        "Rezyume boʻlsa, yuklang. Boʻlmasa, uni suhbatda birga tuzasiz.",
        "Sektor suhbat vaqtini xabarda yozadi va ish beruvchilar roʻyxatini oldindan koʻradi.",
        "Suhbatdan keyin mos ish oʻrinlari va tavsiyalar arizangizda qoladi.",
        "Ofis ish topilishiga kafolat bermaydi. Taklif yoqmasa, boshqa sohani koʻrsatib qayta yozing.",
      ],
      synonyms: ["ish", "ishga joylashish", "ish topish", "rezyume", "stajirovka", "amaliyot", "ish suhbati", "sobesedovaniye", "иш", "ишга жойлашиш", "резюме", "трудоустройство"],
      asks: {
        need: { label: "Qanday yordam kerak?", options: { find_job: "Ish topish", internship: "Amaliyot yoki stajirovka topish", resume: "Rezyume tuzish", interview: "Ish suhbatiga tayyorlanish" } },
        field: { label: "Qaysi sohada ishlamoqchisiz?", hint: "Boʻsh qoldirsangiz, yoʻnalishingiz boʻyicha." },
        question: { label: "Yana nimani bilishimiz kerak?", hint: "Masalan: qaysi soatlarda ishlay olasiz." },
        talk: { label: "Qanday suhbatlashamiz?", options: { in_person: "Ofisda", video: "Video orqali", phone: "Telefon orqali" } },
      },
      papers: { resume: { label: "Rezyume", hint: "Bor boʻlsa." } },
    },
    ru: {
      title: "Консультация по трудоустройству",
      result: "День и время беседы, затем подходящие вам вакансии.",
      guidance: [
        "Консультацию получает студент любого курса и выпускник.",
        "Если есть резюме, загрузите его. Если нет, составите вместе на беседе.",
        "Сектор напишет время беседы в сообщении и заранее посмотрит список работодателей.",
        "После беседы подходящие вакансии и рекомендации останутся в заявке.",
        "Офис не гарантирует работу. Если предложение не подходит, напишите снова и укажите другую область.",
      ],
      synonyms: ["трудоустройство", "работа", "найти работу", "резюме", "стажировка", "практика", "собеседование", "подработка", "trudoustroystvo"],
      asks: {
        need: { label: "Какая помощь нужна?", options: { find_job: "Найти работу", internship: "Найти практику или стажировку", resume: "Составить резюме", interview: "Подготовиться к собеседованию" } },
        field: { label: "В какой области вы хотите работать?", hint: "Если оставить пустым — по вашему направлению." },
        question: { label: "Что ещё нам нужно знать?", hint: "Например: в какие часы вы можете работать." },
        talk: { label: "Как побеседуем?", options: { in_person: "В офисе", video: "По видеосвязи", phone: "По телефону" } },
      },
      papers: { resume: { label: "Резюме", hint: "Если есть." } },
    },
    en: {
      title: "Advice on employment",
      result: "A day and time to talk, then vacancies that fit you.",
      guidance: [
        "Students of any year and graduates can get advice.",
        "Add your CV if you have one. If not, you write it together at the talk.",
        "The sector sends you the time in a message and looks through the list of employers first.",
        "After the talk, matching vacancies and recommendations stay in your request.",
        "The office can't promise a job. If an offer doesn't suit you, write again and name another field.",
      ],
      synonyms: ["job", "employment", "find a job", "CV", "resume", "internship", "job interview", "part-time job", "career advice"],
      asks: {
        need: { label: "What help do you need?", options: { find_job: "Finding a job", internship: "Finding an internship", resume: "Writing a CV", interview: "Preparing for an interview" } },
        field: { label: "In which field do you want to work?", hint: "Leave it empty for your own programme." },
        question: { label: "What else should we know?", hint: "For example: the hours you can work." },
        talk: { label: "How shall we talk?", options: { in_person: "At the office", video: "By video", phone: "By phone" } },
      },
      papers: { resume: { label: "CV", hint: "If you have one." } },
    },
  },
});
