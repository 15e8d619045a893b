import { choice } from "../../../kernel/fields.ts";
import { issueStudyCertificate, mayHaveStudyCertificate, type Standing } from "../../students/index.ts";
import { service } from "./service.ts";

export const studyCertificate = service({
  code: "study-certificate",
  clauses: ["4.1/19", "3.4.1/1"],
  shelf: "study_papers",
  sector: "student_service",
  askers: ["student"],
  way: "now",
  asks: {
    purpose: choice(["any_place", "military", "embassy", "court"] as const),
    language: choice(["uz", "ru", "en"] as const),
  },
  papers: {},
  known: ["full_name", "birth_day", "programme", "course_year", "study_form", "funding"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  may: (who) => mayHaveStudyCertificate({ standing: who.standing as Standing | undefined, group_code: who.group_code }),
  now: (desk, who, asked) => issueStudyCertificate(desk, who.student_id!, asked),
  texts: {
    uz: {
      title: "Oʻqish joyidan maʼlumotnoma",
      result: "QR kodli maʼlumotnoma (PDF), bir daqiqa ichida.",
      guidance: [
        "Maʼlumotnomani hozir oʻqiyotgan har bir talaba istalgan vaqtda, istalgancha oladi.",
        "Hech qanday hujjat kerak emas: yoʻnalishingiz, kursingiz va toʻlov turingiz tizimdagi yozuvdan olinadi.",
        "Harbiy boʻlim yoki elchixona uchun olayotgan boʻlsangiz, maqsadini toʻgʻri tanlang — matni shunga qarab oʻzgaradi.",
        "Qogʻozning haqiqiyligini istalgan tashkilot QR kod orqali tekshiradi, muhr bosdirish uchun kelish shart emas.",
      ],
      synonyms: ["spravka", "справка", "oʻqish joyidan spravka", "маълумотнома", "справка с места учёбы", "talabalik haqida maʼlumotnoma", "voyenkomatga spravka", "справка в военкомат", "elchixonaga spravka", "study certificate"],
      asks: {
        purpose: {
          label: "Maʼlumotnoma qayerga kerak?",
          hint: "Maqsadi maʼlumotnomaning oʻzida yoziladi.",
          options: { any_place: "Talab qilingan joyga", military: "Mudofaa ishlari boʻlimiga (harbiy boʻlim)", embassy: "Elchixona yoki viza markaziga", court: "Sudga" },
        },
        language: { label: "Qaysi tilda boʻlsin?", options: { uz: "Oʻzbekcha", ru: "Ruscha", en: "Inglizcha" } },
      },
      papers: {},
    },
    ru: {
      title: "Справка с места учёбы",
      result: "Справка с QR-кодом (PDF) за одну минуту.",
      guidance: [
        "Справку может получить каждый, кто сейчас учится, в любое время и столько раз, сколько нужно.",
        "Приносить ничего не надо: направление, курс и форма оплаты берутся из вашей записи в системе.",
        "Если справка нужна для военного учёта или посольства, выберите правильную цель — от неё зависит текст.",
        "Любая организация проверит подлинность по QR-коду, приезжать за печатью не требуется.",
      ],
      synonyms: ["справка", "справка с места учёбы", "справка об обучении", "справка в военкомат", "справка в посольство", "справка в суд", "spravka", "маълумотнома", "maʼlumotnoma"],
      asks: {
        purpose: {
          label: "Куда нужна справка?",
          hint: "Цель указывается в самой справке.",
          options: { any_place: "По месту требования", military: "В отдел по делам обороны (военный учёт)", embassy: "В посольство или визовый центр", court: "В суд" },
        },
        language: { label: "На каком языке?", options: { uz: "На узбекском", ru: "На русском", en: "На английском" } },
      },
      papers: {},
    },
    en: {
      title: "Certificate of study",
      result: "A certificate with a QR code (PDF), within a minute.",
      guidance: [
        "Any current student can get one at any hour, as many times as needed.",
        "You bring nothing: your programme, year and funding come from your record.",
        "If it is for military registration or an embassy, choose the right purpose, because the wording depends on it.",
        "Any organisation can verify the paper by its QR code, so there is no need to come in for a stamp.",
      ],
      synonyms: ["study certificate", "enrolment letter", "proof of enrolment", "student status letter", "military certificate", "embassy letter", "spravka", "справка"],
      asks: {
        purpose: {
          label: "Where will you show it?",
          hint: "The purpose is printed on the certificate.",
          options: { any_place: "Wherever it is required", military: "The military registration office", embassy: "An embassy or visa centre", court: "A court" },
        },
        language: { label: "Which language?", options: { uz: "Uzbek", ru: "Russian", en: "English" } },
      },
      papers: {},
    },
  },
});
