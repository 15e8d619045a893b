import { choice, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const mastersApplication = service({
  code: "masters-application",
  clauses: ["4.1/10", "3.4.1/14", "3.4.1/9"],
  shelf: "movement",
  sector: "student_service",
  askers: ["applicant"],
  way: "desk",
  asks: {
    programme: line({ max: 200 }),
    study_language: choice(["uz", "ru", "en"] as const),
  },
  papers: { diploma: "required", passport: "required", language_certificate: "optional", achievements: "optional" },
  known: ["full_name", "birth_day", "passport", "phone"],
  term: { amount: 3, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Magistraturaga ariza",
      result: "Qabul qilingan ariza va unga yozma javob.",
      guidance: [
        "Arizani bakalavr diplomi bor yoki shu yil bitirayotgan kishi beradi.",
        "Diplom bilan ilovasini ilova qiling; hali olmagan boʻlsangiz, transkript yetadi.",
        "Chet tili sertifikati va ilmiy ishlaringiz boʻlsa, ularni ham qoʻshing: tanlovda hisobga olinadi.",
        "Menejer hujjatlarni tekshirgach, ariza tanlovga oʻtadi va natijasi shu yerda chiqadi.",
      ],
      synonyms: ["magistratura", "магистратура", "magistraturaga hujjat topshirish", "magistrga kirish", "поступить в магистратуру", "magistr", "магистратурага ариза", "master"],
      asks: {
        programme: { label: "Qaysi mutaxassislikka?" },
        study_language: { label: "Qaysi tilda oʻqiysiz?", options: { uz: "Oʻzbek tilida", ru: "Rus tilida", en: "Ingliz tilida" } },
      },
      papers: {
        diploma: { label: "Bakalavr diplomi va ilovasi", hint: "Bu yil bitirayotgan boʻlsangiz, transkript." },
        passport: { label: "Pasport yoki ID-karta" },
        language_certificate: { label: "Chet tili sertifikati", hint: "Milliy yoki xalqaro sertifikat, muddati oʻtmagan." },
        achievements: { label: "Ilmiy ishlar va yutuqlar", hint: "Maqolalar, diplomlar, tavsiyanomalar." },
      },
    },
    ru: {
      title: "Заявление в магистратуру",
      result: "Принятое заявление и письменный ответ на него.",
      guidance: [
        "Заявление подаёт тот, у кого есть диплом бакалавра или кто оканчивает бакалавриат в этом году.",
        "Приложите диплом с приложением; если он ещё не выдан, достаточно транскрипта.",
        "Добавьте сертификат по иностранному языку и научные работы: они учитываются в конкурсе.",
        "После проверки документов заявление идёт на конкурс, результат появится здесь.",
      ],
      synonyms: ["магистратура", "поступить в магистратуру", "документы в магистратуру", "магистр", "приём в магистратуру", "magistratura", "master"],
      asks: {
        programme: { label: "На какую специальность?" },
        study_language: { label: "На каком языке будете учиться?", options: { uz: "На узбекском", ru: "На русском", en: "На английском" } },
      },
      papers: {
        diploma: { label: "Диплом бакалавра с приложением", hint: "Если заканчиваете в этом году — транскрипт." },
        passport: { label: "Паспорт или ID-карта" },
        language_certificate: { label: "Сертификат по иностранному языку", hint: "Национальный или международный, действующий." },
        achievements: { label: "Научные работы и достижения", hint: "Статьи, дипломы, рекомендации." },
      },
    },
    en: {
      title: "Apply for a master's programme",
      result: "Your application taken in and answered in writing.",
      guidance: [
        "Apply if you hold a bachelor's degree or are finishing one this year.",
        "Attach the diploma with its supplement; a transcript will do if you don't have it yet.",
        "Add a language certificate and your research papers: they count in the competition.",
        "Once a manager has checked the papers, you enter the competition and the result appears here.",
      ],
      synonyms: ["master's", "masters application", "postgraduate", "magistracy", "graduate school", "magistratura", "магистратура"],
      asks: {
        programme: { label: "Which programme?" },
        study_language: { label: "In which language will you study?", options: { uz: "Uzbek", ru: "Russian", en: "English" } },
      },
      papers: {
        diploma: { label: "Bachelor's diploma and supplement", hint: "If you are finishing this year, a transcript." },
        passport: { label: "Passport or ID card" },
        language_certificate: { label: "Foreign language certificate", hint: "National or international, still valid." },
        achievements: { label: "Research papers and achievements", hint: "Articles, awards, recommendations." },
      },
    },
  },
});
