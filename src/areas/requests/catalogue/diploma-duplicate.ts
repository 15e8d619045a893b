import { choice, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const diplomaDuplicate = service({
  code: "diploma-duplicate",
  clauses: ["4.1/5", "3.5.3/7", "3.5.3/6"],
  shelf: "study_papers",
  sector: "student_service",
  decidedBy: "student_documents",
  askers: ["graduate"],
  way: "order",
  asks: {
    lost: choice(["diploma", "supplement", "both"] as const),
    reason: choice(["lost", "damaged", "name_changed"] as const),
    number: line({ max: 40 }).optional(),
  },
  papers: { loss_notice: "optional", name_change: "optional" },
  known: ["full_name", "birth_day", "passport", "programme", "phone", "address"],
  term: { amount: 15, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Diplom dublikatini olish",
      result: "Yangi blankada dublikat; avvalgi diplom bekor qilingan deb belgilanadi.",
      guidance: [
        "Dublikat shu oliygohni bitirgan, diplomi yoki ilovasi yoʻqolgan yoxud yaroqsiz boʻlgan kishiga beriladi.",
        "Yoʻqolgan boʻlsa, bu haqdagi eʼlon yoki ichki ishlar organi xatini ilova qiling.",
        "Shikastlangan diplomning aslini dublikat olayotganda topshirasiz.",
        "Boʻlim arxivdagi yozuvni tekshiradi, buyruq chiqadi va sizni olib ketishga chaqiradi.",
      ],
      synonyms: ["diplom dublikati", "диплом дубликати", "дубликат диплома", "diplom yoʻqoldi", "diplomni yoʻqotdim", "потерял диплом", "ilova dublikati", "diplom yirtildi"],
      asks: {
        lost: { label: "Nimaning dublikati kerak?", options: { diploma: "Diplomning", supplement: "Ilovaning", both: "Diplom va ilovaning" } },
        reason: { label: "Sababi nima?", options: { lost: "Yoʻqolgan", damaged: "Shikastlangan", name_changed: "Ism yoki familiya oʻzgargan" } },
        number: { label: "Diplomning seriyasi va raqami", hint: "Bilsangiz yozing, bilmasangiz arxivdan topamiz." },
      },
      papers: {
        loss_notice: { label: "Yoʻqolgani haqida eʼlon yoki xat", hint: "Faqat yoʻqolgan boʻlsa." },
        name_change: { label: "Ism yoki familiya oʻzgarganini tasdiqlovchi hujjat", hint: "Faqat ism yoki familiya oʻzgargan boʻlsa." },
      },
    },
    ru: {
      title: "Получить дубликат диплома",
      result: "Дубликат на новом бланке; прежний диплом отмечается недействительным.",
      guidance: [
        "Дубликат выдаётся выпускнику нашего вуза, если диплом или приложение утеряны или испорчены.",
        "При утере приложите объявление об утере или письмо органа внутренних дел.",
        "Оригинал испорченного диплома вы сдадите при получении дубликата.",
        "Отдел проверит запись в архиве, выйдет приказ, и вас пригласят за дубликатом.",
      ],
      synonyms: ["дубликат диплома", "потерял диплом", "утеря диплома", "восстановить диплом", "дубликат приложения", "diplom dublikati", "diplom yoʻqoldi"],
      asks: {
        lost: { label: "Дубликат чего нужен?", options: { diploma: "Диплома", supplement: "Приложения", both: "Диплома и приложения" } },
        reason: { label: "По какой причине?", options: { lost: "Утерян", damaged: "Испорчен", name_changed: "Изменились имя или фамилия" } },
        number: { label: "Серия и номер диплома", hint: "Если знаете; если нет, найдём в архиве." },
      },
      papers: {
        loss_notice: { label: "Объявление или письмо об утере", hint: "Только при утере." },
        name_change: { label: "Документ о смене имени или фамилии", hint: "Только если они изменились." },
      },
    },
    en: {
      title: "Get a duplicate diploma",
      result: "A duplicate on a new blank; the old diploma is marked as withdrawn.",
      guidance: [
        "It is for our graduates whose diploma or supplement is lost or damaged.",
        "If it's lost, attach the published notice or a letter from the police.",
        "You hand in the damaged original when you collect the duplicate.",
        "The sector checks the archive, an order is signed and you are called to collect it.",
      ],
      synonyms: ["duplicate diploma", "lost diploma", "replacement diploma", "damaged diploma", "duplicate supplement", "diplom dublikati", "дубликат диплома"],
      asks: {
        lost: { label: "What should be duplicated?", options: { diploma: "The diploma", supplement: "The supplement", both: "Both" } },
        reason: { label: "Why?", options: { lost: "It is lost", damaged: "It is damaged", name_changed: "My name has changed" } },
        number: { label: "Series and number of the diploma", hint: "If you know them; if not, we find them in the archive." },
      },
      papers: {
        loss_notice: { label: "Notice or letter about the loss", hint: "Only if it is lost." },
        name_change: { label: "Proof of the change of name", hint: "Only if your name has changed." },
      },
    },
  },
});
