import { choice, day, line } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

/** The visa itself is issued by the consulate or the migration authority; the office writes the invitation and the packet. */
export const visa = service({
  code: "visa",
  clauses: ["4.3/5", "3.4.3/5"],
  shelf: "international",
  sector: "international",
  askers: ["student", "applicant"],
  way: "out",
  asks: {
    need: choice(["invitation", "extension", "new_passport"] as const),
    needed_by: day(),
    consulate: line({ max: 100 }).optional(),
  },
  papers: { passport: "required", photo: "required", current_visa: "optional", registration: "optional" },
  known: ["full_name", "birth_day", "citizenship", "passport", "programme", "course_year", "standing", "phone"],
  term: { amount: 5, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Xorijiy talabaga viza",
      result: "Taklif xati va hujjatlar toʻplami, keyin viza muddati nazoratda boʻladi.",
      guidance: [
        "Xizmat oʻqiyotgan xorijiy talabalar va qabul qilingan xorijiy fuqarolar uchun.",
        "Pasport va fotosurat kerak. Uzaytirish uchun amaldagi viza va vaqtinchalik roʻyxat nusxasini ham yuklang.",
        "Xalqaro aloqalar sektori taklif xati yoki iltimosnomani tayyorlab, tegishli idoraga yuboradi.",
        "Vizani konsullik yoki migratsiya xizmati beradi. Natija kelgach, ariza yopiladi va sizga xabar boradi.",
        "Uzaytirishni viza tugashidan oldin soʻrang. Idora rad etsa, sababini va keyingi yoʻlni tushuntiramiz.",
      ],
      synonyms: ["viza", "oʻquv vizasi", "vizani uzaytirish", "viza muddati", "taklif xati", "taklifnoma", "priglashenie", "виза", "визани узайтириш", "таклиф хати", "приглашение"],
      asks: {
        need: { label: "Nima kerak?", options: { invitation: "Kirish vizasi uchun taklif xati", extension: "Vizani uzaytirish", new_passport: "Vizani yangi pasportga oʻtkazish" } },
        needed_by: { label: "Qaysi kungacha kerak?", hint: "Uzaytirishda: amaldagi vizaning oxirgi kuni." },
        consulate: { label: "Vizani qaysi shahardagi konsullikdan olasiz?", hint: "Faqat kirish vizasi uchun." },
      },
      papers: {
        passport: { label: "Pasport nusxasi", hint: "Rasmli bet." },
        photo: { label: "Fotosurat", hint: "Oq fonda, yuz toʻliq koʻrinsin." },
        current_visa: { label: "Amaldagi viza nusxasi", hint: "Uzaytirish yoki yangi pasportga oʻtkazish uchun." },
        registration: { label: "Vaqtinchalik roʻyxat hujjati", hint: "Oʻzbekistonda yashayotgan boʻlsangiz." },
      },
    },
    ru: {
      title: "Виза для иностранного студента",
      result: "Приглашение и пакет документов, затем срок визы остаётся под контролем.",
      guidance: [
        "Услуга для обучающихся иностранных студентов и принятых иностранных граждан.",
        "Нужны паспорт и фотография. Для продления приложите копии действующей визы и временной регистрации.",
        "Сектор международных связей подготовит приглашение или ходатайство и отправит в нужное ведомство.",
        "Визу выдаёт консульство или миграционная служба. Когда придёт результат, заявка закроется и вы получите сообщение.",
        "Просите о продлении до окончания визы. Если ведомство откажет, мы объясним причину и следующий шаг.",
      ],
      synonyms: ["виза", "учебная виза", "продление визы", "продлить визу", "приглашение", "визовое приглашение", "консульство", "viza", "priglashenie"],
      asks: {
        need: { label: "Что вам нужно?", options: { invitation: "Приглашение для въездной визы", extension: "Продление визы", new_passport: "Перенос визы в новый паспорт" } },
        needed_by: { label: "К какому дню нужно?", hint: "Для продления: последний день действующей визы." },
        consulate: { label: "В консульстве какого города вы получите визу?", hint: "Только для въездной визы." },
      },
      papers: {
        passport: { label: "Копия паспорта", hint: "Страница с фотографией." },
        photo: { label: "Фотография", hint: "На белом фоне, лицо видно полностью." },
        current_visa: { label: "Копия действующей визы", hint: "Для продления или переноса в новый паспорт." },
        registration: { label: "Документ о временной регистрации", hint: "Если вы живёте в Узбекистане." },
      },
    },
    en: {
      title: "Visa for a foreign student",
      result: "An invitation letter and a packet of papers; then we watch the expiry day.",
      guidance: [
        "This is for foreign students and for foreign citizens who have been admitted.",
        "You need your passport and a photo. For an extension add copies of your visa and temporary registration.",
        "The international sector writes the invitation or petition and sends it to the right authority.",
        "The consulate or the migration service issues the visa. When the result comes, the request closes and you get a message.",
        "Ask for an extension before the visa ends. If the authority refuses, we explain why and what comes next.",
      ],
      synonyms: ["visa", "student visa", "visa extension", "extend visa", "invitation letter", "visa support", "consulate", "new passport"],
      asks: {
        need: { label: "What do you need?", options: { invitation: "An invitation for an entry visa", extension: "An extension of my visa", new_passport: "My visa moved to a new passport" } },
        needed_by: { label: "By what day do you need it?", hint: "For an extension: the last day of your present visa." },
        consulate: { label: "In which city's consulate will you get the visa?", hint: "Only for an entry visa." },
      },
      papers: {
        passport: { label: "Copy of your passport", hint: "The photo page." },
        photo: { label: "Photo", hint: "White background, whole face visible." },
        current_visa: { label: "Copy of your present visa", hint: "For an extension or a move to a new passport." },
        registration: { label: "Temporary registration paper", hint: "If you live in Uzbekistan." },
      },
    },
  },
});
