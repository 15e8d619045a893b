import { choice } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

export const studentCard = service({
  code: "student-card",
  clauses: ["4.1/26", "3.4.1/7"],
  shelf: "study_papers",
  sector: "student_service",
  askers: ["student"],
  way: "now",
  asks: { plastic: choice(["not_needed", "first", "lost", "damaged"] as const) },
  papers: { photo: "optional" },
  known: ["full_name", "birth_day", "programme", "group", "course_year", "study_form", "faculty"],
  term: { amount: 60, unit: "seconds" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Talaba guvohnomasi",
      result: "Telefonda internetsiz ham ochiladigan QR kodli guvohnoma; xohlasangiz, plastik karta.",
      guidance: [
        "Raqamli guvohnoma har bir oʻqiyotgan talabaga darhol beriladi.",
        "Plastik karta ham kerak boʻlsa, belgilang: kartalar toʻplam bilan chop etiladi.",
        "Rasmingiz eskirgan boʻlsa, yangi 3×4 rasm yuklang, yuzingiz toʻgʻridan koʻrinsin.",
        "Karta tayyor boʻlgach xabar keladi; pasport yoki ID-karta bilan xizmat oynasidan olasiz.",
      ],
      synonyms: ["talaba guvohnomasi", "талаба гувоҳномаси", "talabalik bileti", "студенческий билет", "студак", "student ID", "studencheskiy", "plastik karta", "talaba bileti"],
      asks: { plastic: { label: "Plastik karta kerakmi?", options: { not_needed: "Yoʻq, telefondagisi yetadi", first: "Ha, birinchi marta olaman", lost: "Ha, avvalgisini yoʻqotdim", damaged: "Ha, avvalgisi yaroqsiz boʻlgan" } } },
      papers: { photo: { label: "3×4 rasm", hint: "Faqat tizimdagi rasm eskirgan boʻlsa." } },
    },
    ru: {
      title: "Студенческий билет",
      result: "Билет с QR-кодом в телефоне, открывается и без интернета; по желанию — пластиковый.",
      guidance: [
        "Цифровой билет сразу получает каждый, кто учится.",
        "Если нужен и пластиковый, отметьте это: карты печатаются партиями.",
        "Если фотография устарела, загрузите новую 3×4, лицо прямо.",
        "Когда карта будет готова, придёт сообщение; получите её в окне с паспортом или ID-картой.",
      ],
      synonyms: ["студенческий билет", "студенческий", "студак", "студбилет", "потерял студенческий", "пластиковая карта", "talaba guvohnomasi", "student ID"],
      asks: { plastic: { label: "Нужна пластиковая карта?", options: { not_needed: "Нет, хватит цифровой", first: "Да, получаю впервые", lost: "Да, прежняя утеряна", damaged: "Да, прежняя испорчена" } } },
      papers: { photo: { label: "Фотография 3×4", hint: "Только если фото в системе устарело." } },
    },
    en: {
      title: "Student ID card",
      result: "A card with a QR code that opens offline on your phone; a plastic one if you wish.",
      guidance: [
        "Every current student gets the digital card at once.",
        "If you want plastic as well, say so: cards are printed in batches.",
        "If your photo is out of date, upload a new 3×4 one facing the camera.",
        "You are told when the card is ready; collect it at the desk with your passport or ID card.",
      ],
      synonyms: ["student card", "student ID", "ID card", "lost student card", "plastic card", "student pass", "talaba guvohnomasi", "студенческий билет"],
      asks: { plastic: { label: "Do you need a plastic card?", options: { not_needed: "No, the digital one is enough", first: "Yes, my first one", lost: "Yes, I lost the old one", damaged: "Yes, the old one is damaged" } } },
      papers: { photo: { label: "Photo 3×4", hint: "Only if the one on record is out of date." } },
    },
  },
});
