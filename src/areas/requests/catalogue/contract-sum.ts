import { choice, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

/** For those kept back, restored or back from leave the sum follows the credits that the study-process sector recommends. */
export const contractSum = service({
  code: "contract-sum",
  clauses: ["4.4/8", "3.4.4/5", "3.5.2/23"],
  shelf: "money",
  sector: "accounting_marketing",
  askers: ["student", "applicant"],
  way: "now",
  asks: {
    whose: choice(["my_contract", "another_programme"] as const),
    programme: line({ max: 150 }).optional(),
  },
  papers: {},
  known: ["programme", "course_year", "study_form", "funding", "standing"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Toʻlov-shartnoma summasi",
      result: "Yillik summa va u qanday hisoblangani.",
      guidance: [
        "Summani talaba ham, oʻqishga kirmoqchi boʻlgan abituriyent ham bilib oladi.",
        "Talabaga hujjat kerak emas. Abituriyent yoʻnalish nomini yozadi.",
        "Javobda yillik summa, toʻlov qismlari va hisob qadam-baqadam koʻrsatiladi.",
        "Kursda qolgan, oʻqishi tiklangan yoki akademik taʼtildan qaytganlar uchun summa kreditlardan kelib chiqadi.",
        "Summaga rozi boʻlmasangiz, buxgalteriya va marketing sektoridan qayta hisoblashni soʻrang.",
      ],
      synonyms: ["kontrakt summasi", "kontrakt qancha", "kontrakt narxi", "oʻqish puli qancha", "superkontrakt", "kontrakt necha pul", "контракт суммаси", "контракт қанча", "сумма контракта"],
      asks: {
        whose: { label: "Qaysi summani bilmoqchisiz?", options: { my_contract: "Oʻzimning shartnomam", another_programme: "Boshqa yoʻnalish" } },
        programme: { label: "Yoʻnalish yoki mutaxassislik", hint: "Boshqa yoʻnalish uchun: nomi yoki kodi." },
      },
      papers: {},
    },
    ru: {
      title: "Сумма договора на обучение",
      result: "Сумма за год и как она рассчитана.",
      guidance: [
        "Сумму узнаёт и студент, и абитуриент.",
        "Студенту документы не нужны. Абитуриент пишет название направления.",
        "В ответе — сумма за год, части оплаты и расчёт по шагам.",
        "Для оставленных на курсе, восстановленных и вернувшихся из академического отпуска сумма зависит от кредитов.",
        "Если вы не согласны с суммой, попросите сектор бухгалтерии и маркетинга о перерасчёте.",
      ],
      synonyms: ["сумма контракта", "сколько стоит контракт", "стоимость обучения", "цена учёбы", "суперконтракт", "плата за год", "summa kontrakta"],
      asks: {
        whose: { label: "Какую сумму вы хотите узнать?", options: { my_contract: "По моему договору", another_programme: "По другому направлению" } },
        programme: { label: "Направление или специальность", hint: "Для другого направления: название или код." },
      },
      papers: {},
    },
    en: {
      title: "Sum of the tuition contract",
      result: "The sum for the year and how it was computed.",
      guidance: [
        "Students and applicants can both find out the sum.",
        "A student needs no papers. An applicant writes the name of the programme.",
        "The answer shows the year's sum, its parts and the calculation step by step.",
        "If you were kept back, restored or are back from academic leave, the sum follows your credits.",
        "If you disagree with the sum, ask the accounting and marketing sector to compute it again.",
      ],
      synonyms: ["contract sum", "tuition fee", "how much is the contract", "cost of study", "price per year", "super-contract"],
      asks: {
        whose: { label: "Which sum would you like to know?", options: { my_contract: "My own contract", another_programme: "Another programme" } },
        programme: { label: "Programme or specialty", hint: "For another programme: its name or code." },
      },
      papers: {},
    },
  },
});
