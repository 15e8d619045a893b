import { line, prose } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

/** A teacher who wants apprentices is entered by the office, so that every pair begins in one register. */
export const mentorSchool = service({
  code: "mentor-school",
  clauses: ["4.5/6", "3.4.2/6"],
  shelf: "science",
  sector: "science_innovation",
  askers: ["student", "office"],
  way: "desk",
  asks: {
    field: line({ max: 100 }),
    mentor: line({ max: 150 }).optional(),
    goal: prose({ max: 1000 }),
  },
  papers: { achievements: "optional" },
  known: ["full_name", "programme", "course_year", "group", "phone"],
  term: { amount: 3, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "“Ustoz-shogird” maktabiga aʼzo boʻlish",
      result: "Aʼzolik va sizga biriktirilgan ustoz.",
      guidance: [
        "Aʼzolikka har bir talaba ariza beradi. Oʻqituvchi shogird olmoqchi boʻlsa, ofisga murojaat qiladi.",
        "Soha va maqsadingizni yozing. Ustozni oʻzingiz tanlasangiz, ismini koʻrsating.",
        "Ilmiy va innovatsion faoliyat sektori ustozning roziligini oladi.",
        "Rozilik boʻlgach, aʼzoligingiz yoziladi va birinchi uchrashuv kuni xabar qilinadi.",
        "Ustozda joy boʻlmasa, boshqa ustoz taklif qilinadi. Siz rozi boʻlmasangiz, navbatda qolasiz.",
      ],
      synonyms: ["ustoz shogird", "ustoz-shogird maktabi", "ustoz topish", "murabbiy", "mentor", "shogird", "устоз шогирд", "устоз-шогирд мактаби", "наставник"],
      asks: {
        field: { label: "Qaysi sohada oʻrganmoqchisiz?" },
        mentor: { label: "Kimga shogird boʻlmoqchisiz?", hint: "Bilmasangiz, boʻsh qoldiring: sektor taklif qiladi." },
        goal: { label: "Maqsadingiz", hint: "Bir yil ichida nimaga erishmoqchisiz." },
      },
      papers: { achievements: { label: "Yutuqlaringiz", hint: "Diplom, maqola yoki sertifikat, bor boʻlsa." } },
    },
    ru: {
      title: "Вступление в школу «Устоз-шогирд»",
      result: "Членство и закреплённый за вами наставник.",
      guidance: [
        "Заявление подаёт каждый студент. Преподаватель, который хочет взять учеников, обращается в офис.",
        "Напишите область и цель. Если выбрали наставника сами, укажите его имя.",
        "Сектор научной и инновационной деятельности получит согласие наставника.",
        "После согласия членство записывается, и вам сообщат день первой встречи.",
        "Если у наставника нет места, предложат другого. Если вы не согласны, останетесь в очереди.",
      ],
      synonyms: ["устоз-шогирд", "наставник", "школа наставничества", "найти наставника", "ментор", "научная школа", "ustoz shogird"],
      asks: {
        field: { label: "Какую область вы хотите изучать?" },
        mentor: { label: "У кого вы хотите учиться?", hint: "Если не знаете, оставьте пустым: сектор предложит." },
        goal: { label: "Ваша цель", hint: "Чего вы хотите достичь за год." },
      },
      papers: { achievements: { label: "Ваши достижения", hint: "Диплом, статья или сертификат, если есть." } },
    },
    en: {
      title: "Joining the Ustoz-shogird mentor school",
      result: "Membership and a mentor of your own.",
      guidance: [
        "Every student may apply. A teacher who wants apprentices writes to the office.",
        "Write your field and your goal. If you have chosen a mentor, give the name.",
        "The science and innovation sector asks the mentor to agree.",
        "Once the mentor agrees, you are enrolled and told the day of the first meeting.",
        "If that mentor has no room, another is offered. If you don't want that, you stay in the queue.",
      ],
      synonyms: ["mentor", "mentorship", "mentor school", "ustoz shogird", "apprentice", "find a mentor", "supervisor"],
      asks: {
        field: { label: "In which field do you want to learn?" },
        mentor: { label: "Whom would you like to learn from?", hint: "If you don't know, leave it empty: the sector proposes someone." },
        goal: { label: "Your goal", hint: "What you want to reach within a year." },
      },
      papers: { achievements: { label: "Your achievements", hint: "A diploma, article or certificate, if you have one." } },
    },
  },
});
