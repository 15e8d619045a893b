import { choice, line, prose } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const studyAbroadAdvice = service({
  code: "study-abroad-advice",
  clauses: ["4.3/4", "3.4.3/4", "3.4.3/11", "3.4.3/12", "3.4.3/14"],
  shelf: "international",
  sector: "international",
  askers: ["student", "graduate"],
  way: "desk",
  asks: {
    goal: choice(["exchange", "bachelor", "master", "doctorate", "language_course"] as const),
    country: line({ max: 80 }).optional(),
    question: prose({ max: 1000 }),
    talk: choice(["in_person", "video", "phone"] as const),
  },
  papers: {},
  known: ["full_name", "programme", "course_year", "phone"],
  term: { amount: 2, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Xorijda oʻqish boʻyicha maslahat",
      result: "Suhbat kuni va vaqti, keyin kerakli hujjatlar yozilgan xulosa.",
      guidance: [
        "Maslahatni talaba ham, bitiruvchi ham oladi.",
        "Hujjat kerak emas. Maqsad va savolingizni yozing, shunda mutaxassis tayyorlanib keladi.",
        "Xalqaro aloqalar sektori suhbat vaqtini xabarda yozadi.",
        "Suhbatda universitetlar reytingi, “El-yurt umidi” stipendiyasi, til kurslari va hujjatlar koʻriladi.",
        "Suhbatdan keyin aytilganlarning qisqa yozuvi arizangizda qoladi. Vaqt toʻgʻri kelmasa, boshqasini soʻrang.",
      ],
      synonyms: ["chet elda oʻqish", "xorijda oʻqish", "xorijiy universitet", "magistratura chet elda", "El-yurt umidi", "til kursi", "konsultatsiya", "чет элда ўқиш", "хорижда ўқиш", "учёба за границей"],
      asks: {
        goal: { label: "Nima uchun bormoqchisiz?", options: { exchange: "Bir-ikki semestr oʻqish", bachelor: "Bakalavriat", master: "Magistratura", doctorate: "Doktorantura", language_course: "Til kursi" } },
        country: { label: "Qaysi mamlakat yoki universitet?", hint: "Hali tanlamagan boʻlsangiz, boʻsh qoldiring." },
        question: { label: "Nimani bilmoqchisiz?" },
        talk: { label: "Qanday suhbatlashamiz?", options: { in_person: "Ofisda", video: "Video orqali", phone: "Telefon orqali" } },
      },
      papers: {},
    },
    ru: {
      title: "Консультация по учёбе за рубежом",
      result: "День и время беседы, затем запись с перечнем нужных документов.",
      guidance: [
        "Консультацию получает и студент, и выпускник.",
        "Документы не нужны. Напишите цель и вопрос, чтобы специалист подготовился.",
        "Сектор международных связей напишет время беседы в сообщении.",
        "На беседе разберут рейтинги университетов, стипендию «Эл-юрт умиди», языковые курсы и документы.",
        "После беседы краткая запись останется в вашей заявке. Если время не подходит, попросите другое.",
      ],
      synonyms: ["учёба за границей", "учёба за рубежом", "зарубежный университет", "магистратура за границей", "эл-юрт умиди", "языковые курсы", "консультация", "ucheba za granitsey"],
      asks: {
        goal: { label: "Для чего вы хотите поехать?", options: { exchange: "Учиться один-два семестра", bachelor: "Бакалавриат", master: "Магистратура", doctorate: "Докторантура", language_course: "Языковой курс" } },
        country: { label: "Какая страна или университет?", hint: "Если ещё не выбрали, оставьте пустым." },
        question: { label: "Что вы хотите узнать?" },
        talk: { label: "Как побеседуем?", options: { in_person: "В офисе", video: "По видеосвязи", phone: "По телефону" } },
      },
      papers: {},
    },
    en: {
      title: "Advice on studying abroad",
      result: "A day and time to talk, then notes with the papers you need.",
      guidance: [
        "Students and graduates can both get advice.",
        "No papers are needed. Write your goal and question, so that the adviser comes prepared.",
        "The international sector sends you the time of the talk in a message.",
        "You go through university rankings, the El-yurt umidi scholarship, language courses and papers.",
        "Short notes of the talk stay in your request. If the time doesn't suit, ask for another.",
      ],
      synonyms: ["study abroad", "foreign university", "master's abroad", "El-yurt umidi", "language course", "consultation", "advice", "university rankings"],
      asks: {
        goal: { label: "What do you want to go for?", options: { exchange: "One or two terms", bachelor: "A bachelor's degree", master: "A master's degree", doctorate: "A doctorate", language_course: "A language course" } },
        country: { label: "Which country or university?", hint: "Leave it empty if you haven't chosen yet." },
        question: { label: "What would you like to know?" },
        talk: { label: "How shall we talk?", options: { in_person: "At the office", video: "By video", phone: "By phone" } },
      },
      papers: {},
    },
  },
});
