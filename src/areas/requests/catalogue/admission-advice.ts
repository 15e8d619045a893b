import { choice, phone, prose } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const admissionAdvice = service({
  code: "admission-advice",
  clauses: ["4.6/2", "3.4.1/9"],
  shelf: "advice",
  sector: "student_service",
  askers: ["anyone"],
  way: "desk",
  asks: {
    topic: choice(["bachelor", "master", "second_degree", "transfer", "restoration"] as const),
    question: prose({ max: 1000 }),
    answer_by: choice(["written", "phone", "in_person"] as const),
    phone: phone({ abroad: true }).optional(),
  },
  papers: {},
  known: ["full_name", "phone"],
  term: { amount: 2, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Qabul va oʻqishni koʻchirish boʻyicha maslahat",
      result: "Bandi koʻrsatilgan yozma javob yoki suhbat vaqti.",
      guidance: [
        "Savolni hamma bera oladi: abituriyent, talaba, ota-ona.",
        "Hujjat kerak emas. Mavzuni tanlang va vaziyatingizni qisqa yozing.",
        "Talabalarga xizmat koʻrsatish sektori javobda tegishli band, muddat va kerakli hujjatlarni yozadi.",
        "Suhbatni tanlasangiz, kun va soatini xabarda olasiz. Telefon raqamingizni qoldiring.",
        "Maslahat ariza oʻrnini bosmaydi: koʻchirish yoki tiklash uchun alohida ariza beriladi (4.1/8-band).",
      ],
      synonyms: ["qabul", "oʻqishga kirish", "perevod", "oʻqishni koʻchirish", "qayta tiklash", "ikkinchi mutaxassislik", "magistratura", "maslahat", "savol", "қабул", "ўқишни кўчириш", "поступление", "перевод"],
      asks: {
        topic: { label: "Nima haqida?", options: { bachelor: "Bakalavriatga kirish", master: "Magistraturaga kirish", second_degree: "Ikkinchi oliy taʼlim", transfer: "Oʻqishni koʻchirish", restoration: "Oʻqishni tiklash" } },
        question: { label: "Savolingiz", hint: "Qayerda, nechanchi kursda va qaysi yoʻnalishda oʻqishingizni ham yozing." },
        answer_by: { label: "Javobni qanday olasiz?", options: { written: "Yozma", phone: "Telefon orqali", in_person: "Ofisda" } },
        phone: { label: "Telefon raqamingiz", hint: "Telefon orqali yoki ofisda gaplashish uchun." },
      },
      papers: {},
    },
    ru: {
      title: "Консультация о приёме и переводе",
      result: "Письменный ответ с указанием пункта или время беседы.",
      guidance: [
        "Вопрос может задать каждый: абитуриент, студент, родитель.",
        "Документы не нужны. Выберите тему и кратко опишите ситуацию.",
        "Сектор обслуживания студентов укажет в ответе пункт, сроки и нужные документы.",
        "Если выбрали беседу, день и час придут в сообщении. Оставьте номер телефона.",
        "Консультация не заменяет заявление: на перевод или восстановление подают отдельно (п. 4.1/8).",
      ],
      synonyms: ["поступление", "приём", "перевод", "перевестись", "восстановление", "восстановиться", "второе высшее", "магистратура", "консультация", "вопрос", "perevod"],
      asks: {
        topic: { label: "О чём вопрос?", options: { bachelor: "Поступление в бакалавриат", master: "Поступление в магистратуру", second_degree: "Второе высшее образование", transfer: "Перевод", restoration: "Восстановление" } },
        question: { label: "Ваш вопрос", hint: "Напишите также, где, на каком курсе и направлении вы учитесь." },
        answer_by: { label: "Как вы хотите получить ответ?", options: { written: "Письменно", phone: "По телефону", in_person: "В офисе" } },
        phone: { label: "Номер телефона", hint: "Для разговора по телефону или встречи в офисе." },
      },
      papers: {},
    },
    en: {
      title: "Advice on admission and transfer",
      result: "A written answer with its clause, or a time to talk.",
      guidance: [
        "Anyone may ask: an applicant, a student, a parent.",
        "No papers are needed. Choose the topic and describe your situation briefly.",
        "The student service sector answers with the clause, the dates and the papers you need.",
        "If you choose a talk, its day and hour come in a message. Leave your phone number.",
        "Advice doesn't replace an application: transfer and restoration are asked for separately (clause 4.1/8).",
      ],
      synonyms: ["admission", "transfer", "restoration", "how to apply", "second degree", "master's", "advice", "question", "change university"],
      asks: {
        topic: { label: "What is it about?", options: { bachelor: "Entering a bachelor's programme", master: "Entering a master's programme", second_degree: "A second degree", transfer: "Transfer", restoration: "Restoration" } },
        question: { label: "Your question", hint: "Say also where, in which year and on which programme you study." },
        answer_by: { label: "How would you like the answer?", options: { written: "In writing", phone: "By phone", in_person: "At the office" } },
        phone: { label: "Your phone number", hint: "For a call or a talk at the office." },
      },
      papers: {},
    },
  },
});
