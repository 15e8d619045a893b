import { service } from "./service.ts";

export const examList = service({
  code: "exam-list",
  clauses: ["4.1/7", "3.4.1/2", "3.4.1/3", "3.5.2/10"],
  shelf: "study",
  sector: "student_service",
  askers: ["student"],
  way: "now",
  asks: {},
  papers: {},
  known: ["full_name", "programme", "group", "course_year"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Imtihonlarim roʻyxati",
      result: "Har bir imtihonning kuni, soati va xonasi, telefon taqvimi uchun havola bilan.",
      guidance: [
        "Roʻyxatda faqat sizning oraliq va yakuniy nazoratlaringiz turadi.",
        "Imtihonga qoʻyilmagan boʻlsangiz, sababi fan yonida yoziladi.",
        "Taqvim havolasini telefoningizga qoʻshing: kun yoki xona oʻzgarsa, oʻzi yangilanadi.",
        "Qayta topshirish va shaxsiy grafik ham shu roʻyxatga qoʻshiladi.",
      ],
      synonyms: ["imtihon jadvali", "имтиҳонлар рўйхати", "imtihon qachon", "sessiya", "расписание экзаменов", "сессия", "yakuniy nazorat jadvali", "oraliq qachon"],
      asks: {},
      papers: {},
    },
    ru: {
      title: "Список моих экзаменов",
      result: "День, час и аудитория каждого экзамена и ссылка для календаря в телефоне.",
      guidance: [
        "В списке только ваши промежуточные и итоговые контроли.",
        "Если вы не допущены, причина написана рядом с предметом.",
        "Добавьте ссылку в календарь телефона: перенос дня или аудитории отразится сам.",
        "Пересдачи и личный график тоже попадают в этот список.",
      ],
      synonyms: ["расписание экзаменов", "список экзаменов", "сессия", "когда экзамен", "итоговый контроль", "промежуточный контроль", "imtihon jadvali"],
      asks: {},
      papers: {},
    },
    en: {
      title: "My exams",
      result: "The day, time and room of every exam, with a link for your phone's calendar.",
      guidance: [
        "The list holds only your own midterms and finals.",
        "If you aren't admitted to one, the reason stands beside the subject.",
        "Add the link to your phone's calendar and a changed day or room updates itself.",
        "Resits and your personal schedule appear in the same list.",
      ],
      synonyms: ["exam list", "exam timetable", "exam schedule", "when is my exam", "midterms", "finals", "imtihon jadvali", "сессия"],
      asks: {},
      papers: {},
    },
  },
});
