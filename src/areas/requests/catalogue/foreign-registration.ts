import { choice, day, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

/** Admission is decided; this puts the person into the register, a group and the subjects, by order. */
export const foreignRegistration = service({
  code: "foreign-registration",
  clauses: ["4.3/3", "3.4.3/3", "3.4.3/9", "3.5.2/6", "3.5.2/7", "3.5.2/8"],
  shelf: "international",
  sector: "international",
  decidedBy: "study_process",
  askers: ["student", "applicant"],
  way: "order",
  asks: {
    arrived_on: day(),
    teaching_language: choice(["uzbek", "russian", "english"] as const),
    emergency_contact: line({ max: 150 }),
  },
  papers: { passport: "required", education_paper: "required", medical_paper: "required", photo: "required", passport_translation: "optional" },
  known: ["full_name", "birth_day", "citizenship", "passport", "programme", "study_form", "phone"],
  term: { amount: 5, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Xorijlik talabani roʻyxatga olish",
      result: "Buyruq, guruh va fanlar: talaba sifatida tizimga kirasiz.",
      guidance: [
        "Bu xizmat oʻqishga qabul qilingan xorijiy fuqarolar uchun.",
        "Pasport, taʼlim haqidagi hujjat, tibbiy maʼlumotnoma va fotosurat kerak. Asl nusxalarni ofisda koʻrsatasiz.",
        "Xalqaro aloqalar sektori hujjatlarni tekshiradi, oʻquv jarayoni sektori guruh va fanlarga biriktiradi.",
        "Buyruq imzolangach, dars jadvali, shartnoma va talabalik guvohnomasi ochiladi.",
        "Hujjat yetishmasa, ariza tuzatishga qaytadi. Rad javobida sabab va band koʻrsatiladi.",
      ],
      synonyms: ["xorijlik talaba", "chet ellik talaba", "roʻyxatdan oʻtish", "fanlarga biriktirish", "guruhga qoʻshish", "хорижлик талаба", "чет эллик талаба", "иностранный студент", "foreign student"],
      asks: {
        arrived_on: { label: "Oʻzbekistonga qachon keldingiz?", hint: "Pasportdagi chegara muhridagi kun." },
        teaching_language: { label: "Qaysi tilda oʻqiysiz?", options: { uzbek: "Oʻzbek tilida", russian: "Rus tilida", english: "Ingliz tilida" } },
        emergency_contact: { label: "Zarur holda kimga xabar beramiz?", hint: "Ismi, kimingiz boʻlishi va mamlakat kodi bilan telefoni." },
      },
      papers: {
        passport: { label: "Pasport nusxasi", hint: "Rasmli bet va viza beti." },
        education_paper: { label: "Taʼlim haqidagi hujjat", hint: "Attestat yoki diplom, ilovasi va tan olinganlik hujjati bilan." },
        medical_paper: { label: "Tibbiy maʼlumotnoma" },
        photo: { label: "Fotosurat", hint: "Oq fonda, yuz toʻliq koʻrinsin." },
        passport_translation: { label: "Pasportning notarial tarjimasi", hint: "Pasportda lotin yozuvi boʻlmasa." },
      },
    },
    ru: {
      title: "Регистрация иностранного студента",
      result: "Приказ, группа и предметы: вы входите в систему как студент.",
      guidance: [
        "Услуга для иностранных граждан, принятых на учёбу.",
        "Нужны паспорт, документ об образовании, медицинская справка и фотография. Оригиналы вы покажете в офисе.",
        "Сектор международных связей проверит документы, сектор учебного процесса закрепит группу и предметы.",
        "После подписания приказа откроются расписание, договор и студенческий билет.",
        "Если чего-то не хватает, заявка вернётся на исправление. В отказе указаны причина и пункт.",
      ],
      synonyms: ["иностранный студент", "иностранец", "регистрация студента", "зачисление иностранца", "прикрепить к предметам", "группа", "inostranniy student"],
      asks: {
        arrived_on: { label: "Когда вы приехали в Узбекистан?", hint: "День на пограничном штампе в паспорте." },
        teaching_language: { label: "На каком языке вы будете учиться?", options: { uzbek: "На узбекском", russian: "На русском", english: "На английском" } },
        emergency_contact: { label: "Кому сообщить в экстренном случае?", hint: "Имя, кем приходится, телефон с кодом страны." },
      },
      papers: {
        passport: { label: "Копия паспорта", hint: "Страница с фотографией и страница с визой." },
        education_paper: { label: "Документ об образовании", hint: "Аттестат или диплом с приложением и документом о признании." },
        medical_paper: { label: "Медицинская справка" },
        photo: { label: "Фотография", hint: "На белом фоне, лицо видно полностью." },
        passport_translation: { label: "Нотариальный перевод паспорта", hint: "Если в паспорте нет латиницы." },
      },
    },
    en: {
      title: "Registration of a foreign student",
      result: "An order, a group and subjects: you enter the system as a student.",
      guidance: [
        "This is for foreign citizens who have been admitted.",
        "You need your passport, education paper, medical certificate and a photo. You show the originals at the office.",
        "The international sector checks your papers; the study process sector gives you a group and subjects.",
        "Once the order is signed, your timetable, contract and student card open.",
        "If a paper is missing, the request comes back to be fixed. A refusal states its reason and clause.",
      ],
      synonyms: ["foreign student", "international student", "registration", "enrolment", "enrollment", "assign subjects", "join a group", "onboarding"],
      asks: {
        arrived_on: { label: "When did you arrive in Uzbekistan?", hint: "The day on the border stamp in your passport." },
        teaching_language: { label: "In which language will you study?", options: { uzbek: "Uzbek", russian: "Russian", english: "English" } },
        emergency_contact: { label: "Whom should we call in an emergency?", hint: "Name, relation to you, phone with the country code." },
      },
      papers: {
        passport: { label: "Copy of your passport", hint: "The photo page and the visa page." },
        education_paper: { label: "Education paper", hint: "School certificate or diploma with its supplement and its recognition." },
        medical_paper: { label: "Medical certificate" },
        photo: { label: "Photo", hint: "White background, whole face visible." },
        passport_translation: { label: "Notarised translation of the passport", hint: "If the passport has no Latin letters." },
      },
    },
  },
});
