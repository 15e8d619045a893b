import type { Widened } from "../../../kernel/texts.ts";

export const uz = {
  standings: { studying: "Oʻqimoqda", on_leave: "Akademik taʼtilda", expelled: "Chetlashtirilgan", transferred_out: "Boshqa joyga oʻtgan", graduated: "Bitirgan", died: "Vafot etgan", none: "Talaba emas" },
  forms: { full_time: "kunduzgi", evening: "kechki", part_time: "sirtqi" },
  languages: { uz: "oʻzbek", ru: "rus", en: "ingliz" },
  fundings: { grant: "grant", contract: "shartnoma", above_base: "oshirilgan shartnoma", foreign: "chet ellik, shartnoma", target: "maqsadli qabul", state_scheme: "davlat hisobidan" },
  levels: { bachelor: "bakalavr", master: "magistr" },
  course: (year: number) => `${year}-kurs`,
  fields: { pinfl: "JSHSHIR", passport: "Pasport", phone: "Telefon" },
  head: {
    number: "Raqami", born: "Tugʻilgan", show: "Koʻrsatish", tells: "Ochsangiz, jurnalga yoziladi.", asOf: (day: string) => `Karta ${day} holatiga koʻra koʻrsatilgan.`, toToday: "Bugungi holat",
    none: "yozilmagan", maybeDouble: "Ehtimol bir odam", maybeDoubleLead: "Tugʻilgan kuni va ismi yaqin yozuv bor:", before: (name: string, day: string) => `${day}gacha ${name}`,
    overdue: (days: number) => `Taʼtil muddati ${days} kun oldin tugagan`,
  },
  line: { title: "Holat chizigʻi", lead: "Har boʻlak oʻz buyrugʻi bilan.", now: "hozirgacha", from: "Boshlangan", until: "Tugagan", what: "Holat", order: "Buyruq", planned: (day: string) => `${day}gacha berilgan` },
  contacts: { title: "Aloqa", email: "E-pochta", address: "Manzil", lives: "Turar joyi", citizenship: "Fuqaroligi", livesAt: { home: "oʻz uyida", dormitory: "yotoqxonada", rented: "ijarada", relatives: "qarindoshinikida" } },
  reveal: {
    title: (field: string) => `${field}ni koʻrsatish`, lead: "Kim va nima uchun ochgani yoziladi. Talaba buni oʻz sahifasida koʻradi.", reason: "Nima uchun kerak?", go: "Koʻrsatish", back: "Kartaga qaytish",
    reasons: { case: "Ochiq ish boʻyicha", counter: "Talaba peshtaxtada", call: "Qoʻngʻiroqda shaxsini tekshirish", paper: "Hujjat tayyorlash", check: "Maʼlumotni solishtirish" },
  },
  looks: {
    title: "Maʼlumotlarimni kim koʻrdi", lead: "Kartangiz yoki yashirin maʼlumotingiz ochilgan har bir holat. Xodim ismini ofisdan soʻrab olishingiz mumkin.", none: "Hali hech kim koʻrmagan.",
    day: "Qachon", who: "Kim", what: "Nima", why: "Nima uchun", card: "Karta ochildi", field: (name: string) => `${name} ochildi`, system: "Tizim", staff: "Xodim",
    reasons: { case: "Ish boʻyicha", counter: "Peshtaxtada", call: "Qoʻngʻiroqda", paper: "Hujjat uchun", check: "Solishtirish", search: "Qidiruvdan", ticket: "Navbatdan", card: "Kartadan", other: "Boshqa" },
    count: (looks: number, revealed: number) => `${looks} marta ochilgan, ${revealed} marta yashirin maʼlumot koʻrsatilgan`, onCard: "Kim koʻrdi", studentSees: "Talaba bu roʻyxatni oʻz sahifasida koʻradi.", all: "Hammasi",
  },
  roles: {
    manager: "menejer", head: "boʻlim boshligʻi", director: "ofis direktori", tutor: "tyutor", teacher: "oʻqituvchi", dean: "dekanat", vice_rector: "prorektor", rector: "rektor", accountant: "buxgalteriya",
    auditor: "nazoratchi", administrator: "maʼmur", student: "talaba",
  },
  sectors: {
    student_service: "Talabalarga xizmat sektori", science_innovation: "Ilmiy faoliyat sektori", international: "Xalqaro aloqalar sektori", accounting_marketing: "Buxgalteriya va marketing sektori",
    statistics: "Statistika sektori", study_process: "Oʻquv jarayoni sektori", student_documents: "Talabalar hujjatlari sektori",
  },
  palette: { title: "Qidiruv", label: "Talaba, ish raqami yoki sahifa", results: "Natijalar", groups: { people: "Talabalar", cases: "Ishlar", pages: "Sahifalar" }, found: (n: number) => `${n} ta topildi` },
  search: {
    title: "Talaba qidirish", label: "Ism, raqam, JSHSHIR, telefon, pasport yoki guruh", go: "Qidirish", none: (query: string) => `“${query}” topilmadi. Raqam, JSHSHIR yoki telefon bilan qidiring.`,
    start: "Ismning istalgan qismini yozing: lotin yoki kirill, tartibi muhim emas.", found: (count: number) => `${count} ta topildi`, firstOnly: (count: number) => `Birinchi ${count} tasi. Aniqroq yozing.`,
    name: "F.I.Sh.", group: "Guruh", number: "Raqami", standing: "Holat", similar: "Shunga oʻxshash", layout: "Klaviatura boshqa tilda edi", people: "Odamlar",
  },
  correct: {
    title: "Maʼlumotni tuzatish", lead: "Asos hujjat boʻyicha. Oldingi va yangi qiymat jurnalda qoladi.", surname: "Familiya", given: "Ism", patronymic: "Otasining ismi", surname_cyrl: "Familiya, kirill", given_cyrl: "Ism, kirill",
    patronymic_cyrl: "Otasining ismi, kirill", born_on: "Tugʻilgan kuni", phone: "Telefon", email: "E-pochta", address: "Manzil", ground: "Asos hujjat", groundHint: "Masalan: pasport XX 0000001, 24.11.2026", go: "Saqlash",
  },
  refusals: {
    expelled_takes_academic_record: "Chetlashtirilgan talabaga bu maʼlumotnoma berilmaydi. Akademik maʼlumotnoma soʻrang.",
    studies_elsewhere_now: "Oʻqish boshqa joyga koʻchirilgan. Maʼlumotnomani hozirgi oʻquv yurtidan oling.",
    graduated_takes_diploma_papers: "Oʻqish tugagan. Diplom boʻyicha hujjat soʻrang.",
    record_is_closed: "Bu yozuv yopilgan. Oila aʼzolari ofisga kelsin.",
    not_enrolled_on_this_day: "Bu kunda talabalar roʻyxatida yoʻq. Ofisga qoʻngʻiroq qiling.",
    not_placed_in_a_group: "Hali guruhga biriktirilmagan. Bir ish kunidan keyin qayta urining.",
    nothing_is_changed: "Hech narsa oʻzgarmadi.",
    birth_day_is_not_past: "Tugʻilgan kun oʻtgan kun boʻlishi kerak.",
    pinfl_is_not_readable: "JSHSHIR 14 raqam boʻlib, unda mavjud kun turishi kerak.",
    pinfl_names_another_birth_day: "JSHSHIR boshqa tugʻilgan kunni koʻrsatmoqda. Pasportdan tekshiring.",
    pinfl_names_another_sex: "JSHSHIR boshqa jinsni koʻrsatmoqda. Pasportdan tekshiring.",
    pinfl_belongs_to_one_person: "Bu JSHSHIR boshqa yozuvda bor. Ehtimol bir odam ikki marta kiritilgan.",
    record_changed_underneath: "Siz yozayotganda yozuv oʻzgardi. Sahifani yangilab, qayta kiriting.",
    student_number_is_taken: "Bu talaba raqami band.",
    student_has_one_standing_on_a_day: "Bir kunda talabaning bitta holati boʻladi.",
    student_has_one_place_on_a_day: "Bir kunda talabaning bitta oʻrni boʻladi.",
    group_has_one_tutor_on_a_day: "Bir kunda guruhning bitta tyutori boʻladi.",
    phone_is_international: "Telefonni +998 bilan kiriting.",
    not_your_right: "Bu ish sizning huquqingizda emas.",
  },
};
export type Texts = Widened<typeof uz>;
