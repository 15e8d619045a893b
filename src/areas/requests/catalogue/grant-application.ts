import { choice, line, prose } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const grantApplication = service({
  code: "grant-application",
  clauses: ["4.1/12", "3.4.2/1", "3.5.2/21"],
  shelf: "money",
  sector: "student_service",
  decidedBy: "study_process",
  askers: ["student"],
  way: "desk",
  asks: {
    kind: choice(["scholarship", "grant", "contest"] as const),
    competition: line({ max: 200 }),
    grounds: prose({ max: 2000 }),
  },
  papers: { achievements: "required", recommendation: "optional" },
  known: ["full_name", "programme", "group", "course_year", "funding", "phone"],
  term: { amount: 3, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Stipendiya yoki grant tanloviga ariza",
      result: "Tanlov roʻyxatidagi oʻrningiz va komissiya qarori.",
      guidance: [
        "Eʼlon qilingan stipendiya yoki grant tanlovida qatnashmoqchi boʻlsangiz, ariza bering.",
        "GPA va baholaringizni yozmang: komissiya ularni tizimdan oladi.",
        "Maqola, diplom va sertifikatlaringizni ilova qiling: ular ball beradi.",
        "Komissiya bayonnomasi imzolangach, qaror va ballaringiz shu yerda chiqadi.",
      ],
      synonyms: ["stipendiya tanlovi", "стипендия танлови", "grant", "грант", "tanlovga ariza", "конкурс на стипендию", "grantga oʻtish", "stipuxa", "перевод на грант"],
      asks: {
        kind: { label: "Qanday tanlov?", options: { scholarship: "Stipendiya tanlovi", grant: "Taʼlim granti tanlovi", contest: "Boshqa tanlov" } },
        competition: { label: "Tanlovning nomi", hint: "Eʼlonda qanday yozilgan boʻlsa, shunday." },
        grounds: { label: "Nega aynan sizga berilsin?", hint: "Yutuqlaringizni qisqa sanang; hujjatini pastda ilova qilasiz." },
      },
      papers: {
        achievements: { label: "Yutuqlarni tasdiqlovchi hujjatlar", hint: "Maqola, diplom, sertifikat." },
        recommendation: { label: "Tavsiyanoma", hint: "Kafedra yoki ilmiy rahbardan." },
      },
    },
    ru: {
      title: "Заявление на конкурс стипендий или грантов",
      result: "Место в списке конкурса и решение комиссии.",
      guidance: [
        "Подайте заявление, если хотите участвовать в объявленном конкурсе стипендий или грантов.",
        "GPA и оценки писать не надо: комиссия берёт их из системы.",
        "Приложите статьи, дипломы и сертификаты: за них даются баллы.",
        "Когда комиссия подпишет протокол, решение и ваши баллы появятся здесь.",
      ],
      synonyms: ["конкурс на стипендию", "грант", "стипендия", "подать на грант", "перевод на грант", "стипуха", "stipendiya tanlovi"],
      asks: {
        kind: { label: "Какой конкурс?", options: { scholarship: "Конкурс на стипендию", grant: "Конкурс на образовательный грант", contest: "Другой конкурс" } },
        competition: { label: "Название конкурса", hint: "Так, как в объявлении." },
        grounds: { label: "Почему именно вы?", hint: "Коротко перечислите достижения; документы приложите ниже." },
      },
      papers: {
        achievements: { label: "Документы о достижениях", hint: "Статьи, дипломы, сертификаты." },
        recommendation: { label: "Рекомендация", hint: "От кафедры или научного руководителя." },
      },
    },
    en: {
      title: "Apply for a scholarship or grant competition",
      result: "Your place in the competition and the commission's decision.",
      guidance: [
        "Apply if you want to enter a scholarship or grant competition that has been announced.",
        "Don't write your GPA or marks: the commission takes them from the system.",
        "Attach articles, awards and certificates, since they earn points.",
        "Once the commission signs its minutes, the decision and your points appear here.",
      ],
      synonyms: ["scholarship competition", "grant application", "scholarship", "state grant", "apply for grant", "stipendiya", "грант"],
      asks: {
        kind: { label: "What kind of competition?", options: { scholarship: "A scholarship", grant: "An education grant", contest: "Another competition" } },
        competition: { label: "Name of the competition", hint: "As it stands in the announcement." },
        grounds: { label: "Why should it go to you?", hint: "List your achievements briefly; attach the papers below." },
      },
      papers: {
        achievements: { label: "Proof of achievements", hint: "Articles, awards, certificates." },
        recommendation: { label: "Recommendation", hint: "From the department or your supervisor." },
      },
    },
  },
});
