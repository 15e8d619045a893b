import { choice, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const secondDegreeApplication = service({
  code: "second-degree-application",
  clauses: ["4.1/9", "3.4.1/13", "3.4.1/9"],
  shelf: "movement",
  sector: "student_service",
  askers: ["applicant"],
  way: "desk",
  asks: {
    programme: line({ max: 200 }),
    study_form: choice(["full_time", "part_time", "evening", "distance"] as const),
    study_language: choice(["uz", "ru", "en"] as const),
  },
  papers: { diploma: "required", passport: "required", name_change: "optional" },
  known: ["full_name", "birth_day", "passport", "phone"],
  term: { amount: 3, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Ikkinchi oliy taʼlimga ariza",
      result: "Qabul qilingan ariza va unga yozma javob.",
      guidance: [
        "Ariza oliy maʼlumot diplomi bor va boshqa yoʻnalishda oʻqimoqchi boʻlgan kishi uchun.",
        "Diplom bilan ilovasini va pasport yoki ID-karta nusxasini ilova qiling.",
        "Menejer hujjatlarni tekshiradi; yetishmasa, nima kerakligini yozib qaytaradi.",
        "Hujjatlar toʻliq boʻlsa, ariza tanlovga oʻtadi va natijasi shu yerda chiqadi.",
      ],
      synonyms: ["ikkinchi mutaxassislik", "иккинчи олий таълим", "второе высшее", "vtoroye vissheye", "ikkinchi diplom", "ikkinchi oliy", "второе образование", "qayta oʻqish diplom bilan"],
      asks: {
        programme: { label: "Qaysi yoʻnalishda oʻqimoqchisiz?" },
        study_form: { label: "Qaysi taʼlim shaklida?", options: { full_time: "Kunduzgi", part_time: "Sirtqi", evening: "Kechki", distance: "Masofaviy" } },
        study_language: { label: "Qaysi tilda oʻqiysiz?", options: { uz: "Oʻzbek tilida", ru: "Rus tilida", en: "Ingliz tilida" } },
      },
      papers: {
        diploma: { label: "Birinchi diplom va ilovasi", hint: "Xorijiy diplom boʻlsa, tan olinganlik hujjati bilan." },
        passport: { label: "Pasport yoki ID-karta" },
        name_change: { label: "Ism yoki familiya oʻzgargani haqida hujjat", hint: "Diplomdagi ism pasportdagidan farq qilsa." },
      },
    },
    ru: {
      title: "Заявление на второе высшее образование",
      result: "Принятое заявление и письменный ответ на него.",
      guidance: [
        "Заявление для тех, у кого уже есть диплом о высшем образовании и кто хочет учиться по другому направлению.",
        "Приложите диплом с приложением и копию паспорта или ID-карты.",
        "Менеджер проверит документы и, если чего-то не хватает, вернёт с пояснением.",
        "При полном пакете заявление идёт на конкурс, результат появится здесь.",
      ],
      synonyms: ["второе высшее", "второе образование", "второй диплом", "вторая специальность", "поступить с дипломом", "ikkinchi oliy taʼlim", "ikkinchi mutaxassislik"],
      asks: {
        programme: { label: "На какое направление?" },
        study_form: { label: "На какую форму обучения?", options: { full_time: "Дневная", part_time: "Заочная", evening: "Вечерняя", distance: "Дистанционная" } },
        study_language: { label: "На каком языке будете учиться?", options: { uz: "На узбекском", ru: "На русском", en: "На английском" } },
      },
      papers: {
        diploma: { label: "Первый диплом с приложением", hint: "Иностранный диплом — вместе с документом о признании." },
        passport: { label: "Паспорт или ID-карта" },
        name_change: { label: "Документ о смене имени или фамилии", hint: "Если имя в дипломе и паспорте разное." },
      },
    },
    en: {
      title: "Apply for a second degree",
      result: "Your application taken in and answered in writing.",
      guidance: [
        "This is for people who hold a degree and want to study another programme.",
        "Attach your diploma with its supplement and a copy of your passport or ID card.",
        "A manager checks the papers and returns them with a note if something is missing.",
        "A complete application goes into the competition and the result appears here.",
      ],
      synonyms: ["second degree", "second higher education", "second bachelor", "another degree", "second speciality", "ikkinchi oliy taʼlim", "второе высшее"],
      asks: {
        programme: { label: "Which programme?" },
        study_form: { label: "In which form of study?", options: { full_time: "Full-time", part_time: "Part-time", evening: "Evening", distance: "Distance" } },
        study_language: { label: "In which language will you study?", options: { uz: "Uzbek", ru: "Russian", en: "English" } },
      },
      papers: {
        diploma: { label: "First diploma and its supplement", hint: "A foreign diploma comes with its recognition paper." },
        passport: { label: "Passport or ID card" },
        name_change: { label: "Proof of a change of name", hint: "If the names in the diploma and passport differ." },
      },
    },
  },
});
