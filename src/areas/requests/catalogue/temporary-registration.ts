import { choice, day, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

/** The migration unit registers; the office has one day, because the whole lawful term after arrival is three. */
export const temporaryRegistration = service({
  code: "temporary-registration",
  clauses: ["4.3/7", "3.4.3/7"],
  shelf: "international",
  sector: "international",
  askers: ["student"],
  way: "out",
  asks: {
    arrived_on: day(),
    housing: choice(["dormitory", "rented", "host", "hotel"] as const),
    address: line({ max: 200 }),
  },
  papers: { passport: "required", entry_page: "required", housing_paper: "optional" },
  known: ["full_name", "birth_day", "citizenship", "passport", "programme", "course_year", "phone"],
  term: { amount: 1, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Vaqtinchalik roʻyxatga qoʻyish",
      result: "Yashash manzili boʻyicha vaqtinchalik roʻyxat, muddati nazoratda.",
      guidance: [
        "Xizmat Oʻzbekistonga kelgan yoki manzilini oʻzgartirgan xorijlik talabalar uchun.",
        "Kelganingizdan keyin uch ish kuni ichida roʻyxatdan oʻtish shart. Arizani kelgan kuningiz bering.",
        "Pasport, chegara muhri bor bet va yashash joyini tasdiqlovchi hujjat kerak.",
        "Xalqaro aloqalar sektori toʻplamni migratsiya boʻlinmasiga topshiradi va tasdigʻini arizangizga qoʻyadi.",
        "Boʻlinma qabul qilmasa, sababini yozamiz va birga tuzatamiz. Koʻchsangiz, yangi ariza bering.",
      ],
      synonyms: ["vaqtinchalik roʻyxat", "propiska", "roʻyxatga turish", "registratsiya", "E-mehmon", "yashash joyi", "вақтинчалик рўйхат", "прописка", "временная регистрация"],
      asks: {
        arrived_on: { label: "Qachon keldingiz yoki koʻchdingiz?", hint: "Muddat ertasi kundan sanaladi." },
        housing: { label: "Qayerda yashaysiz?", options: { dormitory: "Yotoqxonada", rented: "Ijaradagi uyda", host: "Qarindosh yoki tanish uyida", hotel: "Mehmonxonada" } },
        address: { label: "Manzil", hint: "Tuman, koʻcha, uy va xona raqami." },
      },
      papers: {
        passport: { label: "Pasport nusxasi", hint: "Rasmli bet va viza beti." },
        entry_page: { label: "Chegara muhri bor bet", hint: "Oxirgi kirish muhri oʻqilsin." },
        housing_paper: { label: "Yashash joyi hujjati", hint: "Ijara shartnomasi yoki uy egasining roziligi. Yotoqxona uchun kerak emas." },
      },
    },
    ru: {
      title: "Временная регистрация",
      result: "Временная регистрация по месту проживания, срок под контролем.",
      guidance: [
        "Услуга для иностранных студентов, которые приехали в Узбекистан или сменили адрес.",
        "Зарегистрироваться нужно в течение трёх рабочих дней после приезда. Подайте заявку в день приезда.",
        "Нужны паспорт, страница с пограничным штампом и документ о месте проживания.",
        "Сектор международных связей передаст пакет в миграционное подразделение и приложит подтверждение к заявке.",
        "Если документы не примут, мы напишем причину и исправим вместе. При переезде подайте новую заявку.",
      ],
      synonyms: ["временная регистрация", "прописка", "временная прописка", "регистрация иностранца", "встать на учёт", "место проживания", "propiska", "registratsiya"],
      asks: {
        arrived_on: { label: "Когда вы приехали или переехали?", hint: "Срок считается со следующего дня." },
        housing: { label: "Где вы живёте?", options: { dormitory: "В общежитии", rented: "В съёмном жилье", host: "У родственников или знакомых", hotel: "В гостинице" } },
        address: { label: "Адрес", hint: "Район, улица, дом и номер комнаты." },
      },
      papers: {
        passport: { label: "Копия паспорта", hint: "Страница с фотографией и страница с визой." },
        entry_page: { label: "Страница с пограничным штампом", hint: "Последний штамп о въезде должен читаться." },
        housing_paper: { label: "Документ о жилье", hint: "Договор аренды или согласие владельца. Для общежития не нужен." },
      },
    },
    en: {
      title: "Temporary registration",
      result: "Temporary registration at your address, with its expiry watched.",
      guidance: [
        "This is for foreign students who have arrived in Uzbekistan or changed address.",
        "You must be registered within three working days of arrival. Send the request on the day you arrive.",
        "You need your passport, the page with the border stamp and a paper about your home.",
        "The international sector hands the packet to the migration unit and adds the confirmation to your request.",
        "If the papers aren't accepted, we tell you why and fix them with you. If you move, send a new request.",
      ],
      synonyms: ["temporary registration", "residence registration", "propiska", "register address", "migration", "where I live", "change of address"],
      asks: {
        arrived_on: { label: "When did you arrive or move?", hint: "The term is counted from the next day." },
        housing: { label: "Where do you live?", options: { dormitory: "In the dormitory", rented: "In a rented home", host: "With relatives or friends", hotel: "In a hotel" } },
        address: { label: "Address", hint: "District, street, house and room number." },
      },
      papers: {
        passport: { label: "Copy of your passport", hint: "The photo page and the visa page." },
        entry_page: { label: "Page with the border stamp", hint: "The last entry stamp must be readable." },
        housing_paper: { label: "Paper about your home", hint: "A lease or the owner's consent. Not needed for the dormitory." },
      },
    },
  },
});
