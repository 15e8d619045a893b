import { day, line, money } from "../../../kernel/fields.ts";
import { service } from "./service.ts";

/** The money comes from the state budget through kontrakt.edu.uz; the office checks the papers and hands the packet over. */
export const rentSubsidy = service({
  code: "rent-subsidy",
  clauses: ["4.2/2", "3.4.1/17", "3.4.1/19"],
  shelf: "social",
  sector: "student_service",
  askers: ["student"],
  way: "out",
  asks: {
    address: line({ max: 200 }),
    lease_number: line({ max: 60 }).optional(),
    monthly_rent: money({ min: 100 }),
    rented_until: day(),
  },
  papers: { passport: "required", lease: "optional", need_proof: "optional" },
  known: ["full_name", "course_year", "study_form", "citizenship", "address", "phone"],
  term: { amount: 3, unit: "working_days" },
  fee_tiyin: 0,
  texts: {
    uz: {
      title: "Ijara subsidiyasi",
      result: "Hujjatlar tekshiriladi va toʻlov roʻyxatiga tushadi: ijaraning bir qismini davlat budjeti qoplaydi.",
      guidance: [
        "Ariza kunduzgi taʼlimda oʻqib, yotoqxonadan joy olmagan va ijarada yashayotgan talabalar uchun.",
        "Uy oʻzingizniki yoki ota-onangizniki boʻlmasligi, doimiy manzilingiz boshqa tumanda boʻlishi kerak.",
        "Ijara shartnomasini ijara.soliq.uz da uy egasi roʻyxatdan oʻtkazadi. Unda birga yashovchilarning hammasi yoziladi.",
        "Sektor hujjatlarni tekshiradi va kontrakt.edu.uz ga topshirishga yordam beradi. U yerda ariza har oyning 7-sanasigacha olinadi.",
        "Rad etilsa, qaysi shart bajarilmagani yoziladi. Shartnomani tuzatib, keyingi oyda qayta topshirasiz.",
      ],
      synonyms: ["ijara", "ijara puli", "ijara kompensatsiyasi", "kvartira puli", "kvartira", "subsidiya", "ижара субсидияси", "ижара пули", "компенсация аренды", "arenda"],
      asks: {
        address: { label: "Ijaradagi uyning manzili", hint: "Tuman, koʻcha, uy va xonadon raqami." },
        lease_number: { label: "Shartnomaning ijara.soliq.uz dagi raqami", hint: "1-kurs talabasi sentabr va oktabr uchun raqamsiz topshira oladi." },
        monthly_rent: { label: "Bir oylik ijara haqi, soʻm", hint: "Shartnomada yozilgan summa." },
        rented_until: { label: "Shartnoma qaysi kungacha?" },
      },
      papers: {
        passport: { label: "Pasport yoki ID karta nusxasi", hint: "Doimiy manzil koʻrinadigan beti bilan." },
        lease: { label: "Roʻyxatdan oʻtgan ijara shartnomasi", hint: "1-kurs uchun sentabr va oktabrda shart emas." },
        need_proof: { label: "Ehtiyojmandlikni tasdiqlovchi hujjat", hint: "Bor boʻlsa: ijtimoiy reyestrdan koʻchirma yoki nogironlik maʼlumotnomasi." },
      },
    },
    ru: {
      title: "Субсидия на аренду жилья",
      result: "Документы проверяются и попадают в список на выплату: часть аренды покрывает государственный бюджет.",
      guidance: [
        "Заявление — для студентов дневной формы, которые не получили место в общежитии и снимают жильё.",
        "Жильё не должно быть вашим или родительским, а постоянный адрес должен быть в другом районе.",
        "Договор аренды владелец регистрирует на ijara.soliq.uz. В нём указывают всех, кто живёт вместе.",
        "Сектор проверит документы и поможет подать их на kontrakt.edu.uz. Там заявления принимают до 7-го числа месяца.",
        "При отказе указано, какое условие не выполнено. Исправьте договор и подайте снова в следующем месяце.",
      ],
      synonyms: ["аренда", "компенсация аренды", "субсидия", "съёмная квартира", "квартира", "деньги за квартиру", "ижара", "arenda", "kvartira"],
      asks: {
        address: { label: "Адрес съёмного жилья", hint: "Район, улица, дом и квартира." },
        lease_number: { label: "Номер договора на ijara.soliq.uz", hint: "Студент 1 курса за сентябрь и октябрь подаёт без номера." },
        monthly_rent: { label: "Плата за месяц, сум", hint: "Сумма, записанная в договоре." },
        rented_until: { label: "До какого дня действует договор?" },
      },
      papers: {
        passport: { label: "Копия паспорта или ID-карты", hint: "Вместе со страницей постоянного адреса." },
        lease: { label: "Зарегистрированный договор аренды", hint: "Для 1 курса в сентябре и октябре не обязателен." },
        need_proof: { label: "Документ о нуждаемости", hint: "Если есть: выписка из социального реестра или справка об инвалидности." },
      },
    },
    en: {
      title: "Rent subsidy",
      result: "Your papers are checked and join the payment list: the state budget covers part of the rent.",
      guidance: [
        "This is for full-time students who got no dormitory place and rent a home.",
        "The home can't be yours or your parents', and your permanent address must be in another district.",
        "The owner registers the lease at ijara.soliq.uz. Everyone who lives there must be named in it.",
        "The sector checks your papers and helps you file them at kontrakt.edu.uz by the 7th of the month.",
        "If you are refused, you see which condition is not met. Fix the lease and apply again next month.",
      ],
      synonyms: ["rent subsidy", "rent compensation", "rent support", "housing allowance", "flat", "apartment", "lease", "help with rent"],
      asks: {
        address: { label: "Address of the rented home", hint: "District, street, house and flat number." },
        lease_number: { label: "Lease number at ijara.soliq.uz", hint: "First-year students can apply for September and October without it." },
        monthly_rent: { label: "Rent for one month, soʻm", hint: "The sum written in the lease." },
        rented_until: { label: "Until what day does the lease run?" },
      },
      papers: {
        passport: { label: "Copy of your passport or ID card", hint: "With the page of your permanent address." },
        lease: { label: "Registered lease", hint: "First-year students don't need it in September and October." },
        need_proof: { label: "Proof of need", hint: "If you have one: an extract from the social register or a disability certificate." },
      },
    },
  },
});
