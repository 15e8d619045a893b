import { choice, day } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

/** The insurer writes the policy; the office prepares the packet and keeps the policy with its last day. */
export const insurance = service({
  code: "insurance",
  clauses: ["4.6/1", "3.4.1/16"],
  shelf: "social",
  sector: "student_service",
  askers: ["student"],
  way: "out",
  asks: {
    need: choice(["new_policy", "renewal", "claim"] as const),
    from_day: day(),
  },
  papers: { passport: "required", old_policy: "optional", medical_paper: "optional" },
  known: ["full_name", "birth_day", "citizenship", "passport", "course_year", "address", "phone"],
  term: { amount: 3, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Tibbiy sugʻurta",
      result: "Sugʻurta uchun hujjatlar toʻplami, keyin polis arizangizda saqlanadi.",
      guidance: [
        "Xizmat barcha talabalar uchun, xorijiy talabalar uchun ham.",
        "Pasport yoki ID karta nusxasini yuklang. Uzaytirishda eski polisni ham qoʻshing.",
        "Talabalarga xizmat koʻrsatish sektori toʻplamni tayyorlaydi va sugʻurta tashkilotiga yuboradi.",
        "Polisni va uning narxini sugʻurta tashkiloti belgilaydi. Polis kelgach, uni shu yerda ochasiz.",
        "Tashkilot rad etsa, sababini yozamiz va boshqa yoʻlni aytamiz.",
      ],
      synonyms: ["sugʻurta", "tibbiy sugʻurta", "polis", "sugʻurta polisi", "straxovka", "davolanish puli", "суғурта", "тиббий суғурта", "страховка", "полис"],
      asks: {
        need: { label: "Nima kerak?", options: { new_policy: "Yangi polis", renewal: "Polisni uzaytirish", claim: "Davolanish xarajatini qoplash" } },
        from_day: { label: "Qaysi kundan?", hint: "Polis boshlanadigan kun. Xarajat uchun: davolanish boshlangan kun." },
      },
      papers: {
        passport: { label: "Pasport yoki ID karta nusxasi" },
        old_policy: { label: "Amaldagi polis", hint: "Uzaytirish yoki xarajatni qoplash uchun." },
        medical_paper: { label: "Shifoxona hujjatlari va cheklar", hint: "Faqat xarajatni qoplash uchun." },
      },
    },
    ru: {
      title: "Медицинская страховка",
      result: "Пакет документов для страховщика, затем полис хранится в вашей заявке.",
      guidance: [
        "Услуга для всех студентов, в том числе иностранных.",
        "Загрузите копию паспорта или ID-карты. Для продления приложите и старый полис.",
        "Сектор обслуживания студентов подготовит пакет и отправит его страховой организации.",
        "Полис и его цену определяет страховая организация. Когда полис придёт, вы откроете его здесь.",
        "Если организация откажет, мы напишем причину и подскажем другой путь.",
      ],
      synonyms: ["страховка", "медицинская страховка", "полис", "медстраховка", "страховой полис", "оплата лечения", "straxovka", "strahovka"],
      asks: {
        need: { label: "Что вам нужно?", options: { new_policy: "Новый полис", renewal: "Продление полиса", claim: "Возмещение расходов на лечение" } },
        from_day: { label: "С какого дня?", hint: "День начала полиса. Для возмещения: день начала лечения." },
      },
      papers: {
        passport: { label: "Копия паспорта или ID-карты" },
        old_policy: { label: "Действующий полис", hint: "Для продления или возмещения." },
        medical_paper: { label: "Документы больницы и чеки", hint: "Только для возмещения расходов." },
      },
    },
    en: {
      title: "Medical insurance",
      result: "A packet of papers for the insurer; then the policy is kept in your request.",
      guidance: [
        "This is for all students, foreign students included.",
        "Add a copy of your passport or ID card. To renew, add the old policy too.",
        "The student service sector prepares the packet and sends it to the insurer.",
        "The insurer issues the policy and sets its price. When it comes, you open it here.",
        "If the insurer refuses, we tell you why and what else you can do.",
      ],
      synonyms: ["insurance", "medical insurance", "health insurance", "policy", "insurance claim", "treatment costs", "renew insurance"],
      asks: {
        need: { label: "What do you need?", options: { new_policy: "A new policy", renewal: "A renewal", claim: "Treatment costs paid back" } },
        from_day: { label: "From what day?", hint: "The day the policy begins. For costs: the day treatment began." },
      },
      papers: {
        passport: { label: "Copy of your passport or ID card" },
        old_policy: { label: "Your present policy", hint: "For a renewal or for costs." },
        medical_paper: { label: "Hospital papers and receipts", hint: "Only for treatment costs." },
      },
    },
  },
});
