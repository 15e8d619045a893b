import { choice, line, prose } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

/** The number and the day matter: they show whose idea came first. */
export const startup = service({
  code: "startup",
  clauses: ["4.5/3", "3.4.2/3"],
  shelf: "science",
  sector: "science_innovation",
  askers: ["student"],
  way: "desk",
  asks: {
    name: line({ max: 150 }),
    stage: choice(["idea", "prototype", "first_users", "company"] as const),
    essence: prose({ max: 2000 }),
    team: prose({ max: 500 }).optional(),
  },
  papers: { presentation: "optional", ownership_proof: "optional" },
  known: ["full_name", "programme", "course_year", "group", "phone"],
  term: { amount: 3, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Innovatsion gʻoya yoki startapni roʻyxatdan oʻtkazish",
      result: "Gʻoyangiz raqam va kun bilan roʻyxatga olinadi, keyingi qadam belgilanadi.",
      guidance: [
        "Gʻoyani bitta talaba ham, jamoa ham roʻyxatdan oʻtkazadi. Jamoadan bir kishi ariza beradi.",
        "Nomi, bosqichi va mazmuni yetarli. Taqdimot boʻlsa, uni ham yuklang.",
        "Ilmiy va innovatsion faoliyat sektori arizani oʻqiydi va raqam beradi.",
        "Keyin mutaxassis sizga yozadi: murabbiy, tanlov yoki moliyalashtirish yoʻlini taklif qiladi.",
        "Mazmun tushunarsiz boʻlsa, ariza tuzatishga qaytadi. Gʻoyangiz mualliflari oʻzgarmaydi.",
      ],
      synonyms: ["startap", "startup", "gʻoya", "innovatsiya", "biznes gʻoya", "ixtiro", "loyiha", "patent", "стартап", "ғоя", "инновацион ғоя", "идея"],
      asks: {
        name: { label: "Gʻoya yoki startap nomi" },
        stage: { label: "Qaysi bosqichda?", options: { idea: "Gʻoya", prototype: "Namuna tayyor", first_users: "Birinchi foydalanuvchilar bor", company: "Korxona ochilgan" } },
        essence: { label: "Mazmuni", hint: "Qaysi muammoni hal qiladi, kim uchun va nimasi yangi." },
        team: { label: "Jamoa aʼzolari", hint: "Ismi, guruhi va vazifasi. Yolgʻiz boʻlsangiz, boʻsh qoldiring." },
      },
      papers: {
        presentation: { label: "Taqdimot", hint: "PDF, 10–15 bet." },
        ownership_proof: { label: "Mualliflikni tasdiqlovchi hujjat", hint: "Patent, guvohnoma yoki tanlov diplomi, bor boʻlsa." },
      },
    },
    ru: {
      title: "Регистрация инновационной идеи или стартапа",
      result: "Идея получает номер и день регистрации, намечается следующий шаг.",
      guidance: [
        "Идею регистрирует и один студент, и команда. От команды подаёт один человек.",
        "Достаточно названия, стадии и сути. Если есть презентация, загрузите и её.",
        "Сектор научной и инновационной деятельности прочтёт заявку и присвоит номер.",
        "Затем специалист напишет вам и предложит наставника, конкурс или путь к финансированию.",
        "Если суть непонятна, заявка вернётся на исправление. Авторы идеи не меняются.",
      ],
      synonyms: ["стартап", "идея", "инновация", "бизнес-идея", "изобретение", "проект", "патент", "startap"],
      asks: {
        name: { label: "Название идеи или стартапа" },
        stage: { label: "На какой стадии?", options: { idea: "Идея", prototype: "Готов прототип", first_users: "Есть первые пользователи", company: "Открыта компания" } },
        essence: { label: "Суть", hint: "Какую проблему решает, для кого и что в ней нового." },
        team: { label: "Участники команды", hint: "Имя, группа и роль. Если вы один, оставьте пустым." },
      },
      papers: {
        presentation: { label: "Презентация", hint: "PDF, 10–15 страниц." },
        ownership_proof: { label: "Документ об авторстве", hint: "Патент, свидетельство или диплом конкурса, если есть." },
      },
    },
    en: {
      title: "Registration of an innovative idea or startup",
      result: "Your idea gets a number and a day of registration, and a next step.",
      guidance: [
        "One student or a team can register an idea. One person applies for the team.",
        "A name, a stage and a description are enough. Add a presentation if you have one.",
        "The science and innovation sector reads it and gives it a number.",
        "Then an adviser writes to you and proposes a mentor, a competition or a way to funding.",
        "If the description is unclear, the request comes back to be fixed. The authors of the idea stay the same.",
      ],
      synonyms: ["startup", "start-up", "idea", "innovation", "business idea", "invention", "project", "patent"],
      asks: {
        name: { label: "Name of the idea or startup" },
        stage: { label: "At what stage is it?", options: { idea: "An idea", prototype: "A prototype is ready", first_users: "It has its first users", company: "A company is open" } },
        essence: { label: "What it is", hint: "Which problem it solves, for whom and what is new in it." },
        team: { label: "Members of the team", hint: "Name, group and role. Leave it empty if you are alone." },
      },
      papers: {
        presentation: { label: "Presentation", hint: "PDF, 10–15 pages." },
        ownership_proof: { label: "Proof of authorship", hint: "A patent, certificate or competition diploma, if you have one." },
      },
    },
  },
});
