import type { PaperLanguage } from "../../../documents/index.ts";
import type { Widened } from "../../../../kernel/texts.ts";

const uz = {
  titles: { title: "Oʻqish joyidan maʼlumotnoma", numbered: "Maʼlumotnoma №" },
  title: "Maʼlumotnoma",
  subtitle: "Oʻqish joyidan",
  statement: "Ushbu maʼlumotnoma quyidagi shaxs institut talabasi ekanini tasdiqlaydi.",
  rows: {
    name: "Talaba", born: "Tugʻilgan kuni", level: "Taʼlim bosqichi", programme: "Taʼlim yoʻnalishi", form: "Taʼlim shakli va asosi", admitted: "Oʻqishga kirgan", graduates: "Oʻqishni tugatadi",
  },
  levels: { bachelor: "Bakalavriat", master: "Magistratura" },
  forms: { full_time: "Kunduzgi", evening: "Kechki", part_time: "Sirtqi" },
  fundings: {
    grant: "davlat granti", contract: "toʻlov-shartnoma", above_base: "oshirilgan toʻlov-shartnoma", foreign: "toʻlov-shartnoma", target: "maqsadli qabul", state_scheme: "davlat hisobidan toʻlov-shartnoma",
  },
  languages: { uz: "oʻzbek tilida", ru: "rus tilida", en: "ingliz tilida" },
  yearAndGroup: (level: string, year: number, group: string) => `${level}, ${year}-kurs, ${group} guruhi`,
  order: (number: string) => `${number}-son buyruq`,
  month: (year: string, name: string) => `${year}-yil ${name} (reja)`,
  validUntil: (day: string) => `${day}ga qadar amal qiladi.`,
  purposes: {
    any_place: "Soʻralgan joyga taqdim etish uchun berildi.",
    work: "Ish joyiga taqdim etish uchun berildi.",
    military: "Mudofaa ishlari boʻlimiga taqdim etish uchun berildi.",
    court: "Sudga taqdim etish uchun berildi.",
    embassy: "Elchixonaga taqdim etish uchun berildi.",
    bank: "Bankka taqdim etish uchun berildi.",
    social_fund: "Ijtimoiy jamgʻarmaga taqdim etish uchun berildi.",
    school: "Maktabga taqdim etish uchun berildi.",
  },
};
type Texts = Widened<typeof uz>;

const ru: Texts = {
  titles: { title: "Справка с места учёбы", numbered: "Справка №" },
  title: "Справка",
  subtitle: "С места учёбы",
  statement: "Настоящая справка подтверждает, что указанное лицо обучается в институте.",
  rows: {
    name: "Студент", born: "Дата рождения", level: "Ступень", programme: "Направление", form: "Форма и основа", admitted: "Зачисление", graduates: "Окончание",
  },
  levels: { bachelor: "Бакалавриат", master: "Магистратура" },
  forms: { full_time: "Дневная", evening: "Вечерняя", part_time: "Заочная" },
  fundings: {
    grant: "государственный грант", contract: "платный контракт", above_base: "повышенный платный контракт", foreign: "платный контракт", target: "целевой приём", state_scheme: "контракт за счёт государства",
  },
  languages: { uz: "на узбекском языке", ru: "на русском языке", en: "на английском языке" },
  yearAndGroup: (level, year, group) => `${level}, ${year} курс, группа ${group}`,
  order: (number) => `приказ № ${number}`,
  month: (year, name) => `${name} ${year} г. (по плану)`,
  validUntil: (day) => `Действительна до ${day}`,
  purposes: {
    any_place: "Выдана для предъявления по месту требования.",
    work: "Выдана для предъявления по месту работы.",
    military: "Выдана для предъявления в отдел по делам обороны.",
    court: "Выдана для предъявления в суд.",
    embassy: "Выдана для предъявления в посольство.",
    bank: "Выдана для предъявления в банк.",
    social_fund: "Выдана для предъявления в социальный фонд.",
    school: "Выдана для предъявления в школу.",
  },
};

const en: Texts = {
  titles: { title: "Certificate of study", numbered: "Certificate No." },
  title: "Certificate of study",
  subtitle: "Proof of enrolment",
  statement: "This is to certify that the person named below is a student of the Institute.",
  rows: {
    name: "Student", born: "Date of birth", level: "Level", programme: "Programme", form: "Form and funding", admitted: "Admitted", graduates: "Expected completion",
  },
  levels: { bachelor: "Bachelor", master: "Master" },
  forms: { full_time: "Full-time", evening: "Evening", part_time: "Part-time" },
  fundings: {
    grant: "state grant", contract: "tuition contract", above_base: "higher tuition contract", foreign: "tuition contract", target: "target admission", state_scheme: "tuition paid by the state",
  },
  languages: { uz: "taught in Uzbek", ru: "taught in Russian", en: "taught in English" },
  yearAndGroup: (level, year, group) => `${level}, year ${year}, group ${group}`,
  order: (number) => `order No. ${number}`,
  month: (year, name) => `${name} ${year} (planned)`,
  validUntil: (day) => `Valid until ${day}.`,
  purposes: {
    any_place: "Issued at the request of the student.",
    work: "Issued for presentation to an employer.",
    military: "Issued for presentation to the military registration office.",
    court: "Issued for presentation to a court.",
    embassy: "Issued for presentation to an embassy.",
    bank: "Issued for presentation to a bank.",
    social_fund: "Issued for presentation to the social fund.",
    school: "Issued for presentation to a school.",
  },
};

/** The words of the certificate in each language of papers. */
export const words: Record<PaperLanguage, Texts> = { uz, ru, en };
