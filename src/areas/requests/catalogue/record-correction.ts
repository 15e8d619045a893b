import { choice, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const recordCorrection = service({
  code: "record-correction",
  clauses: ["4.1/25", "3.5.2/25", "3.5.1/8"],
  shelf: "account",
  sector: "student_service",
  decidedBy: "study_process",
  askers: ["student", "office"],
  way: "desk",
  asks: {
    field: choice(["name", "birth_day", "passport", "address", "phone", "study", "other"] as const),
    correct: line({ max: 200 }),
  },
  papers: { evidence: "required" },
  known: ["full_name", "birth_day", "passport", "phone", "address", "citizenship", "programme", "group"],
  term: { amount: 2, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Shaxsiy maʼlumotni tuzatish",
      result: "Toʻgʻrilangan yozuv; oldingi va yangi holati saqlanadi.",
      guidance: [
        "Maʼlumotingiz xato yoki eskirgan boʻlsa, ariza bering; tyutor ham siz uchun bera oladi.",
        "Toʻgʻri maʼlumot koʻrinib turgan hujjatni suratga olib yuklang.",
        "Xodim hujjatni yozuv bilan solishtiradi va tuzatadi, HEMISdagi yozuv ham shunga moslanadi.",
        "Tuzatishdan keyin yangi maʼlumotnomalar toʻgʻri chiqadi, eskilarini qaytadan oling.",
      ],
      synonyms: ["maʼlumotni oʻzgartirish", "маълумотни тузатиш", "familiya xato", "ism xato", "исправить данные", "сменить фамилию", "pasport almashdi", "telefon oʻzgardi", "ошибка в имени", "hemisda xato"],
      asks: {
        field: { label: "Nimani tuzatish kerak?", options: { name: "Ism, familiya yoki otasining ismi", birth_day: "Tugʻilgan kun", passport: "Pasport yoki ID-karta", address: "Manzil", phone: "Telefon raqami", study: "Oʻqish maʼlumoti", other: "Boshqa maʼlumot" } },
        correct: { label: "Toʻgʻrisi qanday?", hint: "Hujjatda qanday boʻlsa, aynan shunday yozing." },
      },
      papers: { evidence: { label: "Tasdiqlovchi hujjat", hint: "Pasport, ID-karta, guvohnoma yoki buyruq nusxasi." } },
    },
    ru: {
      title: "Исправить личные данные",
      result: "Исправленная запись; прежнее и новое значение сохраняются.",
      guidance: [
        "Подайте заявление, если данные неверны или устарели; за вас может подать и тьютор.",
        "Сфотографируйте и загрузите документ, где видно правильное значение.",
        "Сотрудник сверит документ с записью и исправит её, запись в HEMIS приведут в соответствие.",
        "После исправления новые справки будут верными, старые возьмите заново.",
      ],
      synonyms: ["исправить данные", "ошибка в имени", "сменить фамилию", "новый паспорт", "сменить номер", "ошибка в HEMIS", "изменить адрес", "maʼlumotni tuzatish"],
      asks: {
        field: { label: "Что исправить?", options: { name: "Имя, фамилию или отчество", birth_day: "День рождения", passport: "Паспорт или ID-карту", address: "Адрес", phone: "Номер телефона", study: "Сведения об учёбе", other: "Другое" } },
        correct: { label: "Как правильно?", hint: "Напишите точно так, как в документе." },
      },
      papers: { evidence: { label: "Подтверждающий документ", hint: "Паспорт, ID-карта, свидетельство или копия приказа." } },
    },
    en: {
      title: "Correct your record",
      result: "A corrected record, with the old and new values kept.",
      guidance: [
        "Apply if your data is wrong or out of date; your tutor may also do it for you.",
        "Photograph and upload a document that shows the correct value.",
        "Staff compare it with the record and correct it, and HEMIS is brought into line.",
        "Papers issued afterwards are right; take the older ones again.",
      ],
      synonyms: ["correct data", "wrong name", "change surname", "new passport", "update phone", "change address", "error in HEMIS", "исправить данные"],
      asks: {
        field: { label: "What should be corrected?", options: { name: "First name, surname or patronymic", birth_day: "Day of birth", passport: "Passport or ID card", address: "Address", phone: "Phone number", study: "Study data", other: "Something else" } },
        correct: { label: "What should it say?", hint: "Write it exactly as in the document." },
      },
      papers: { evidence: { label: "Proof", hint: "A passport, ID card, certificate or copy of an order." } },
    },
  },
});
