import { choice } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const socialRegister = service({
  code: "social-register",
  clauses: ["4.1/28", "3.4.1/15"],
  shelf: "social",
  sector: "student_service",
  askers: ["student", "office"],
  way: "out",
  asks: { register: choice(["social_protection", "women"] as const) },
  papers: { extract: "optional" },
  known: ["full_name", "birth_day", "passport", "programme", "group", "address", "phone"],
  term: { amount: 3, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Ijtimoiy himoya reyestri va ayollar daftari",
      result: "Yagona reyestr bilan solishtirilgan roʻyxat va tegishli imtiyozlar.",
      guidance: [
        "Oilangiz ijtimoiy himoya reyestrida yoki oʻzingiz ayollar daftarida boʻlsangiz, shu arizani bering.",
        "Roʻyxat Yagona reyestrdan olinadi va HEMISda shakllantiriladi, odatda hujjat kerak emas.",
        "Yozuvingiz topilmasa, mahalladan olingan koʻchirmani ilova qiling, uni solishtiramiz.",
        "Tasdiqlangach, yotoqxona va moddiy yordam arizalarida bu holat oʻzi koʻrinadi.",
      ],
      synonyms: ["ijtimoiy himoya reyestri", "ижтимоий ҳимоя реестри", "ayollar daftari", "аёллар дафтари", "temir daftar", "темир дафтар", "социальный реестр", "женская тетрадь", "imtiyoz", "kam taʼminlangan"],
      asks: { register: { label: "Qaysi roʻyxat?", options: { social_protection: "Ijtimoiy himoya yagona reyestri", women: "Ayollar daftari" } } },
      papers: { extract: { label: "Roʻyxatdan koʻchirma", hint: "Yozuv tizimda topilmasa kerak boʻladi." } },
    },
    ru: {
      title: "Реестр социальной защиты и женская тетрадь",
      result: "Список, сверенный с Единым реестром, и положенные льготы.",
      guidance: [
        "Подайте заявление, если ваша семья в реестре социальной защиты или вы в женской тетради.",
        "Список берётся из Единого реестра и формируется в HEMIS, обычно документы не нужны.",
        "Если запись не найдена, приложите выписку из махалли, мы её сверим.",
        "После подтверждения статус сам виден в заявлениях на общежитие и материальную помощь.",
      ],
      synonyms: ["социальный реестр", "реестр социальной защиты", "женская тетрадь", "железная тетрадь", "малообеспеченные", "льготы", "ijtimoiy himoya reyestri", "ayollar daftari"],
      asks: { register: { label: "Какой список?", options: { social_protection: "Единый реестр социальной защиты", women: "Женская тетрадь (Аёллар дафтари)" } } },
      papers: { extract: { label: "Выписка из списка", hint: "Нужна, если запись в системе не найдена." } },
    },
    en: {
      title: "Social protection register and women's register",
      result: "A list matched with the Single Register, and the benefits that follow.",
      guidance: [
        "Apply if your family is in the social protection register or you are in the women's register.",
        "The list comes from the Single Register and is formed in HEMIS, so usually no papers are needed.",
        "If your entry isn't found, attach an extract from your mahalla and we compare it.",
        "Once confirmed, the status shows by itself in dormitory and support applications.",
      ],
      synonyms: ["social protection register", "women's register", "single register", "low income", "benefits", "ayollar daftari", "социальный реестр"],
      asks: { register: { label: "Which register?", options: { social_protection: "Single register of social protection", women: "Women's register (Ayollar daftari)" } } },
      papers: { extract: { label: "Extract from the register", hint: "Needed if the entry isn't found in the system." } },
    },
  },
});
