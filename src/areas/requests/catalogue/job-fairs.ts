import { choice, line, tick } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const jobFairs = service({
  code: "job-fairs",
  clauses: ["4.4/9", "3.4.4/2", "3.4.4/3", "3.4.4/4", "3.5.1/7"],
  shelf: "advice",
  sector: "accounting_marketing",
  askers: ["student", "graduate"],
  way: "now",
  asks: {
    looking_for: choice(["any", "vacancies", "fairs", "employers"] as const),
    region: line({ max: 80 }).optional(),
    remind: tick().optional(),
  },
  papers: {},
  known: ["full_name", "programme", "course_year", "phone"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Boʻsh ish oʻrinlari va mehnat yarmarkalari",
      result: "Yoʻnalishingizga mos ish oʻrinlari, yarmarkalar va ish beruvchilar roʻyxati.",
      guidance: [
        "Xizmat bitiruvchi kurs talabalari va bitiruvchilar uchun.",
        "Hujjat kerak emas: roʻyxat yoʻnalishingizga qarab saralanadi.",
        "Har bir ish oʻrnida ish beruvchi, shart va murojaat yoʻli yozilgan. Yarmarkaga shu yerdan yozilasiz.",
        "Ishga kirsangiz, ofisga ayting: taqsimot hujjatlari tayyorlanadi va maʼlumot HEMIS tizimiga kiritiladi.",
        "Mos ish topilmasa, ishga joylashish boʻyicha maslahatga yoziling.",
      ],
      synonyms: ["ish", "vakansiya", "ish oʻrni", "ish yarmarkasi", "mehnat yarmarkasi", "ish topish", "ish beruvchi", "taqsimot", "иш", "иш ўрни", "меҳнат ярмаркаси", "вакансия", "ярмарка вакансий"],
      asks: {
        looking_for: { label: "Nima kerak?", options: { any: "Hammasi", vacancies: "Boʻsh ish oʻrinlari", fairs: "Mehnat yarmarkalari", employers: "Ish beruvchilar" } },
        region: { label: "Qaysi hududda?", hint: "Boʻsh qoldirsangiz, butun mamlakat boʻyicha." },
        remind: { label: "Yangi ish oʻrinlari va yarmarkalar haqida xabar bering" },
      },
      papers: {},
    },
    ru: {
      title: "Вакансии и ярмарки труда",
      result: "Вакансии по вашему направлению, ярмарки и список работодателей.",
      guidance: [
        "Услуга для студентов выпускного курса и выпускников.",
        "Документы не нужны: список отбирается по вашему направлению.",
        "В каждой вакансии указаны работодатель, условия и куда обращаться. На ярмарку вы записываетесь здесь же.",
        "Если устроились, сообщите офису: подготовят документы о распределении и внесут данные в HEMIS.",
        "Если подходящей работы нет, запишитесь на консультацию по трудоустройству.",
      ],
      synonyms: ["вакансии", "работа", "ярмарка вакансий", "ярмарка труда", "найти работу", "работодатели", "распределение", "подработка", "vakansii", "rabota"],
      asks: {
        looking_for: { label: "Что вам нужно?", options: { any: "Всё", vacancies: "Вакансии", fairs: "Ярмарки труда", employers: "Работодатели" } },
        region: { label: "В каком регионе?", hint: "Если оставить пустым — по всей стране." },
        remind: { label: "Сообщайте о новых вакансиях и ярмарках" },
      },
      papers: {},
    },
    en: {
      title: "Vacancies and job fairs",
      result: "Vacancies that fit your programme, fairs and a list of employers.",
      guidance: [
        "This is for students in their final year and for graduates.",
        "No papers are needed: the list is chosen by your programme.",
        "Each vacancy names the employer, the terms and how to apply. You sign up for a fair here.",
        "If you find a job, tell the office: it prepares the placement papers and enters the job in HEMIS.",
        "If nothing fits, book a talk on employment.",
      ],
      synonyms: ["jobs", "vacancies", "job fair", "career fair", "employers", "find a job", "work after graduation", "placement"],
      asks: {
        looking_for: { label: "What do you need?", options: { any: "All of it", vacancies: "Vacancies", fairs: "Job fairs", employers: "Employers" } },
        region: { label: "In which region?", hint: "Leave it empty for the whole country." },
        remind: { label: "Tell me about new vacancies and fairs" },
      },
      papers: {},
    },
  },
});
