import { choice } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const diploma = service({
  code: "diploma",
  clauses: ["4.1/1", "3.5.3/4", "3.5.3/5", "3.5.3/6", "3.5.2/29"],
  shelf: "study_papers",
  sector: "student_service",
  decidedBy: "student_documents",
  askers: ["graduate"],
  way: "order",
  asks: { handover: choice(["in_person", "by_proxy"] as const) },
  papers: { proxy: "optional" },
  known: ["full_name", "birth_day", "passport", "programme", "study_form", "phone"],
  term: { amount: 10, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Diplom va uning ilovasini olish",
      result: "QR kodli diplom va ilova, qoʻlingizga imzo evaziga beriladi.",
      guidance: [
        "Diplom bitirish buyrugʻi imzolangandan keyin shu buyruqqa kirgan har bir bitiruvchiga tayyorlanadi.",
        "Avval ism-sharifingizni pasport bilan solishtiring: blankaga chop etilgan xatoni tuzatib boʻlmaydi.",
        "Kelganda pasport yoki ID-kartangizni va yopilgan aylanma varaqani koʻrsatasiz.",
        "Oʻzingiz kela olmasangiz, notarius tasdiqlagan ishonchnoma bilan yaqiningiz olib ketadi.",
      ],
      synonyms: ["diplom", "диплом", "diplom ilovasi", "диплом иловаси", "diplom olish", "получить диплом", "qizil diplom", "bakalavr diplomi", "QR kodli diplom"],
      asks: { handover: { label: "Diplomni kim oladi?", options: { in_person: "Oʻzim olaman", by_proxy: "Ishonchnoma bilan boshqa kishi oladi" } } },
      papers: { proxy: { label: "Ishonchnoma", hint: "Diplomni boshqa kishi olsa kerak; aslini oʻzi bilan olib keladi." } },
    },
    ru: {
      title: "Получить диплом и приложение",
      result: "Диплом с QR-кодом и приложение, выдаются под подпись.",
      guidance: [
        "Диплом готовится каждому, кто вошёл в подписанный приказ о выпуске.",
        "Сначала сверьте имя с паспортом: ошибку на отпечатанном бланке исправить нельзя.",
        "Приходите с паспортом или ID-картой и закрытым обходным листом.",
        "Если вы не можете прийти сами, диплом получит доверенное лицо по нотариальной доверенности.",
      ],
      synonyms: ["диплом", "получить диплом", "выдача диплома", "приложение к диплому", "вкладыш", "корочка", "красный диплом", "diplom"],
      asks: { handover: { label: "Кто получит диплом?", options: { in_person: "Я сам(а)", by_proxy: "Другой человек по доверенности" } } },
      papers: { proxy: { label: "Доверенность", hint: "Нужна, если диплом получает другой человек; оригинал он приносит с собой." } },
    },
    en: {
      title: "Collect your diploma and supplement",
      result: "A diploma with a QR code and its supplement, handed over against signature.",
      guidance: [
        "A diploma is prepared for everyone named in the signed graduation order.",
        "Check the spelling of your name against your passport first: a printed blank can't be corrected.",
        "Bring your passport or ID card and your closed clearance sheet.",
        "If you can't come yourself, someone with a notarised power of attorney may collect it.",
      ],
      synonyms: ["diploma", "degree certificate", "diploma supplement", "collect diploma", "graduation certificate", "diplom", "диплом"],
      asks: { handover: { label: "Who will collect the diploma?", options: { in_person: "I will", by_proxy: "Another person, by power of attorney" } } },
      papers: { proxy: { label: "Power of attorney", hint: "Needed if another person collects it; they bring the original." } },
    },
  },
});
