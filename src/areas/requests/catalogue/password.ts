import { choice } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const password = service({
  code: "password",
  clauses: ["4.1/24", "3.4.1/8"],
  shelf: "account",
  sector: "student_service",
  askers: ["student"],
  way: "now",
  asks: { proof: choice(["phone", "passport", "hemis"] as const) },
  papers: {},
  known: ["full_name", "phone"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Parolni tiklash",
      result: "Oʻzingiz tanlagan yangi parol.",
      guidance: [
        "Parolni unutgan yoki kimdir bilib qolgan boʻlsa, shu yerda almashtirasiz.",
        "Shaxsingizni telefoningizga kelgan kod, pasport maʼlumoti yoki HEMIS orqali tasdiqlaysiz.",
        "Yangi parolni faqat oʻzingiz kiritasiz: xodimlar uni koʻrmaydi va soʻramaydi.",
        "Telefon raqamingiz almashgan boʻlsa, pasport bilan xizmat oynasiga keling.",
      ],
      synonyms: ["parol", "парол", "пароль", "parolni unutdim", "hemis parol", "забыл пароль", "kirolmayapman", "login parol", "сбросить пароль"],
      asks: { proof: { label: "Shaxsingizni qanday tasdiqlaysiz?", options: { phone: "Telefonga kelgan kod bilan", passport: "Pasport maʼlumoti bilan", hemis: "HEMIS orqali" } } },
      papers: {},
    },
    ru: {
      title: "Восстановить пароль",
      result: "Новый пароль, который вы задаёте сами.",
      guidance: [
        "Если вы забыли пароль или его кто-то узнал, смените его здесь.",
        "Личность подтверждается кодом на телефон, данными паспорта или через HEMIS.",
        "Новый пароль вводите только вы: сотрудники его не видят и не спрашивают.",
        "Если номер телефона сменился, подойдите к окну с паспортом.",
      ],
      synonyms: ["пароль", "забыл пароль", "сбросить пароль", "восстановить пароль", "не могу войти", "пароль hemis", "логин", "parol"],
      asks: { proof: { label: "Как подтвердите личность?", options: { phone: "Кодом на телефон", passport: "Данными паспорта", hemis: "Через HEMIS" } } },
      papers: {},
    },
    en: {
      title: "Restore your password",
      result: "A new password that you set yourself.",
      guidance: [
        "If you forgot your password or somebody knows it, change it here.",
        "You prove who you are by a code to your phone, your passport data or HEMIS.",
        "Only you type the new password: staff never see it and never ask for it.",
        "If your phone number has changed, come to the desk with your passport.",
      ],
      synonyms: ["password", "forgot password", "reset password", "can't log in", "HEMIS password", "login", "parol", "пароль"],
      asks: { proof: { label: "How will you prove who you are?", options: { phone: "A code to my phone", passport: "My passport data", hemis: "HEMIS" } } },
      papers: {},
    },
  },
});
