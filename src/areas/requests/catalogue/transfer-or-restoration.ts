import { choice, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const transferOrRestoration = service({
  code: "transfer-or-restoration",
  clauses: ["4.1/8", "3.4.1/12", "3.4.1/9", "3.5.2/13", "3.5.2/27", "3.5.1/3", "3.5.3/3"],
  shelf: "movement",
  sector: "student_service",
  decidedBy: "study_process",
  askers: ["student", "former", "applicant"],
  way: "order",
  asks: {
    move: choice(["restoration", "transfer_in", "transfer_within", "transfer_out"] as const),
    programme: line({ max: 200 }),
    study_form: choice(["full_time", "part_time", "evening", "distance"] as const),
  },
  papers: { academic_record: "optional", passport: "optional", ground: "optional" },
  known: ["full_name", "passport", "programme", "course_year", "study_form", "standing", "phone"],
  term: { amount: 5, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Oʻqishni koʻchirish yoki qayta tiklash",
      result: "Komissiya xulosasi, fanlar farqi va qabul yoki koʻchirish buyrugʻi.",
      guidance: [
        "Ariza oʻz talabamizga, safimizdan chiqqan sobiq talabaga va boshqa oliygoh talabasiga ochiq.",
        "Boshqa oliygohdan kelayotgan boʻlsangiz, akademik maʼlumotnoma yoki transkriptni ilova qiling.",
        "Oʻquv rejalari solishtiriladi: sizga fanlar farqi, kreditlar va uni yopish rejasi koʻrsatiladi.",
        "Komissiya tavsiya qilsa, buyruq tayyorlanadi; rad etsa, sababi yozma aytiladi.",
      ],
      synonyms: ["perevod", "перевод", "oʻqishni koʻchirish", "ўқишни кўчириш", "qayta tiklash", "восстановление", "oʻqishga tiklanish", "boshqa universitetga oʻtish", "vosstanovleniye"],
      asks: {
        move: { label: "Nima qilmoqchisiz?", options: { restoration: "Oʻqishga qayta tiklanmoqchiman", transfer_in: "Boshqa oliygohdan shu yerga koʻchmoqchiman", transfer_within: "Oliygoh ichida yoʻnalish yoki shaklni oʻzgartirmoqchiman", transfer_out: "Boshqa oliygohga koʻchmoqchiman" } },
        programme: { label: "Qaysi yoʻnalishga?", hint: "Boshqa oliygohga koʻchsangiz, uning nomini ham yozing." },
        study_form: { label: "Qaysi taʼlim shaklida?", options: { full_time: "Kunduzgi", part_time: "Sirtqi", evening: "Kechki", distance: "Masofaviy" } },
      },
      papers: {
        academic_record: { label: "Akademik maʼlumotnoma yoki transkript", hint: "Boshqa oliygohda oʻqigan boʻlsangiz kerak." },
        passport: { label: "Pasport yoki ID-karta nusxasi", hint: "Bizda oʻqimagan boʻlsangiz kerak." },
        ground: { label: "Sababni tasdiqlovchi hujjat", hint: "Masalan, yashash joyi oʻzgargani yoki sogʻliq haqidagi xulosa." },
      },
    },
    ru: {
      title: "Перевод или восстановление",
      result: "Заключение комиссии, разница учебных планов и приказ.",
      guidance: [
        "Подать могут наш студент, наш бывший студент и студент другого вуза.",
        "Если вы приходите из другого вуза, приложите академическую справку или транскрипт.",
        "Учебные планы сравниваются: вы увидите разницу, кредиты и план её закрытия.",
        "Если комиссия рекомендует, готовится приказ; если отказывает, причина сообщается письменно.",
      ],
      synonyms: ["перевод", "восстановление", "перевестись", "восстановиться", "сменить направление", "перевод в другой вуз", "perevod", "oʻqishni koʻchirish"],
      asks: {
        move: { label: "Что вы хотите сделать?", options: { restoration: "Восстановиться", transfer_in: "Перевестись сюда из другого вуза", transfer_within: "Сменить направление или форму внутри вуза", transfer_out: "Перевестись в другой вуз" } },
        programme: { label: "На какое направление?", hint: "Если переводитесь в другой вуз, напишите и его название." },
        study_form: { label: "На какую форму обучения?", options: { full_time: "Дневная", part_time: "Заочная", evening: "Вечерняя", distance: "Дистанционная" } },
      },
      papers: {
        academic_record: { label: "Академическая справка или транскрипт", hint: "Если вы учились в другом вузе." },
        passport: { label: "Копия паспорта или ID-карты", hint: "Если вы у нас не учились." },
        ground: { label: "Документ, подтверждающий причину", hint: "Например, о смене места жительства или заключение врача." },
      },
    },
    en: {
      title: "Transfer or restoration",
      result: "The commission's opinion, the difference of curricula and an order.",
      guidance: [
        "Our students, our former students and students of other institutions may apply.",
        "If you come from another institution, attach your academic record or transcript.",
        "The curricula are compared: you see the missing subjects, credits and a plan to close them.",
        "If the commission recommends you, an order is prepared; if not, you get the reason in writing.",
      ],
      synonyms: ["transfer", "restoration", "readmission", "reinstatement", "change programme", "move to another university", "perevod", "восстановление"],
      asks: {
        move: { label: "What do you want to do?", options: { restoration: "Be restored as a student", transfer_in: "Transfer here from another institution", transfer_within: "Change programme or form of study here", transfer_out: "Transfer to another institution" } },
        programme: { label: "To which programme?", hint: "If you move to another institution, give its name too." },
        study_form: { label: "In which form of study?", options: { full_time: "Full-time", part_time: "Part-time", evening: "Evening", distance: "Distance" } },
      },
      papers: {
        academic_record: { label: "Academic record or transcript", hint: "If you studied at another institution." },
        passport: { label: "Copy of your passport or ID card", hint: "If you have not studied here." },
        ground: { label: "Proof of the reason", hint: "For example, a change of residence or a medical opinion." },
      },
    },
  },
});
