import { choice, prose } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

/** Places are given by category first and by course year after that; the study-process sector settles the list. */
export const dormitory = service({
  code: "dormitory",
  clauses: ["4.2/1", "3.4.1/18", "3.4.1/10"],
  shelf: "social",
  sector: "student_service",
  decidedBy: "study_process",
  askers: ["student"],
  way: "desk",
  asks: {
    category: choice(["orphan", "disability", "lost_breadwinner", "low_income", "far_region", "none"] as const),
    about: prose({ max: 1000 }).optional(),
  },
  papers: { passport: "required", category_proof: "optional" },
  known: ["full_name", "course_year", "group", "funding", "address", "phone"],
  term: { amount: 5, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Yotoqxonaga joylashish",
      result: "Talabalar turar joyidan oʻrin va shartnoma yoki sababi yozilgan javob.",
      guidance: [
        "Arizani institutda oʻqiyotgan har bir talaba topshira oladi.",
        "Pasport yoki ID karta nusxasi kerak. Imtiyozli toifani tanlasangiz, uni tasdiqlovchi hujjatni ham yuklang.",
        "Talabalarga xizmat koʻrsatish sektori hujjatlarni tekshiradi va toifangiz boʻyicha ball qoʻyadi.",
        "Oʻrin avval imtiyozli toifalarga beriladi, qolgani kurslar boʻyicha navbat bilan taqsimlanadi.",
        "Oʻrin berilsa, shartnoma tuzasiz. Rad etilsa, sababini oʻqiysiz va shikoyat qila olasiz.",
      ],
      synonyms: ["yotoqxona", "yotoqxonadan joy", "talabalar turar joyi", "TTJ", "turar joy", "obshejitiya", "obshaga", "ётоқхона", "талабалар турар жойи", "общежитие", "общага", "dormitory"],
      asks: {
        category: {
          label: "Qaysi toifaga kirasiz?",
          hint: "Bir nechtasi toʻgʻri kelsa, hujjati borini tanlang.",
          options: {
            orphan: "Chin yetim yoki ota-ona qaramogʻisiz qolgan",
            disability: "Nogironligi bor",
            lost_breadwinner: "Boquvchisini yoʻqotgan",
            low_income: "Kam taʼminlangan oila farzandi",
            far_region: "Uzoq hududdan kelgan",
            none: "Hech biriga kirmayman",
          },
        },
        about: { label: "Yana nimani bilishimiz kerak?", hint: "Masalan: sogʻliq sababli pastki qavat kerak. Yozmasangiz ham boʻladi." },
      },
      papers: {
        passport: { label: "Pasport yoki ID karta nusxasi", hint: "Rasm va manzil koʻrinadigan betlar." },
        category_proof: { label: "Toifani tasdiqlovchi hujjat", hint: "Masalan: vasiylik qarori, nogironlik maʼlumotnomasi, oʻlim haqidagi guvohnoma, ijtimoiy reyestrdan koʻchirma." },
      },
    },
    ru: {
      title: "Место в общежитии",
      result: "Место в общежитии и договор или ответ с указанием причины.",
      guidance: [
        "Заявление может подать каждый, кто учится в институте.",
        "Нужна копия паспорта или ID-карты. Если вы выбрали льготную категорию, приложите подтверждающий документ.",
        "Сектор обслуживания студентов проверит документы и начислит баллы по вашей категории.",
        "Сначала места получают льготные категории, остальные распределяются по очереди между курсами.",
        "Если место дали, вы заключаете договор. При отказе вы увидите причину и сможете пожаловаться.",
      ],
      synonyms: ["общежитие", "общага", "место в общаге", "студенческое общежитие", "заселение", "комната", "жильё", "ДС", "obshejitie", "obshaga"],
      asks: {
        category: {
          label: "К какой категории вы относитесь?",
          hint: "Если подходит несколько, выберите ту, на которую есть документ.",
          options: {
            orphan: "Сирота или без попечения родителей",
            disability: "Есть инвалидность",
            lost_breadwinner: "Потеря кормильца",
            low_income: "Из малообеспеченной семьи",
            far_region: "Из отдалённого региона",
            none: "Ни к одной",
          },
        },
        about: { label: "Что ещё нам нужно знать?", hint: "Например: по здоровью нужен нижний этаж. Можно не писать." },
      },
      papers: {
        passport: { label: "Копия паспорта или ID-карты", hint: "Страницы с фотографией и адресом." },
        category_proof: { label: "Документ о категории", hint: "Например: решение об опеке, справка об инвалидности, свидетельство о смерти, выписка из социального реестра." },
      },
    },
    en: {
      title: "A place in the dormitory",
      result: "A dormitory place and a contract, or an answer with the reason.",
      guidance: [
        "Anyone who studies at the institute may apply.",
        "You need a copy of your passport or ID card. If you choose a priority category, add the paper that proves it.",
        "The student service sector checks your papers and gives points for your category.",
        "Priority categories get places first; the rest are shared out by queue between course years.",
        "If you get a place, you sign a contract. If you are refused, you see why and can complain.",
      ],
      synonyms: ["dormitory", "dorm", "hostel", "student housing", "accommodation", "hall of residence", "room", "place to live"],
      asks: {
        category: {
          label: "Which category are you in?",
          hint: "If several fit, choose the one you have a paper for.",
          options: {
            orphan: "Orphan or without parental care",
            disability: "I have a disability",
            lost_breadwinner: "My family lost its breadwinner",
            low_income: "From a low-income family",
            far_region: "From a distant region",
            none: "None of these",
          },
        },
        about: { label: "What else should we know?", hint: "For example: you need a lower floor for health reasons. You can leave this empty." },
      },
      papers: {
        passport: { label: "Copy of your passport or ID card", hint: "The pages with your photo and your address." },
        category_proof: { label: "Proof of your category", hint: "For example: a guardianship decision, disability certificate, death certificate or an extract from the social register." },
      },
    },
  },
});
