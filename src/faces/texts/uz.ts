import type { Widened } from "../../kernel/texts.ts";

export const uz = {
  home: "Bosh sahifa", services: "Xizmatlar", requests: "Arizalar", me: "Men", papers: "Hujjatlar",
  signIn: "Kirish", office: "Registrator ofisi", hours: "Registrator ofisi. Dushanba–juma 09:00–18:00, shanba 09:00–14:00.",
  regulation: "Nizom", verify: "Hujjatni tekshirish", programmes: "Taʼlim yoʻnalishlari", structure: "Ofis tuzilmasi",
  help: "Yordam", phone: "+998 71 200 00 00",
  landing: {
    title: "Registrator ofisi", question: "Registrator ofisidan nima kerak?", lead: "Maʼlumotnoma bir daqiqada, ariza navbatsiz.", mostAsked: "Koʻp soʻraladi",
    check: "Hujjat haqiqiymi?", checkHint: "Hujjatdagi kodni yozing yoki QRni skanerlang.", code: "Hujjat kodi", checkIt: "Tekshirish", all: "Barcha xizmatlar",
    studies: "Oʻqiysizmi?", studiesHint: "Kiring: arizalaringiz va hujjatlaringiz shu yerda.",
    atOffice: "Bugun ofisda", hours: "Ish vaqti", lunch: "Tushlik", closed: "Bugun ofis yopiq", phone: "Telefon",
  },
  student: { hello: (name: string) => `Salom, ${name}`, quick: "Tez olinadigan hujjatlar", certificate: "Maʼlumotnoma", english: "Inglizcha maʼlumotnoma", dormitory: "Yotoqxona", allServices: "Barcha xizmatlar", mine: "Arizalarim", all: (n: number) => `Hammasi (${n})`, papers: "Hujjatlarim", drafts: "Yuborilmagan", draft: "Davom ettirish", group: (code: string) => `${code} guruhi` },
  own: { title: "Men", notices: "Xabarnomalar", noticesNote: "Ofis sizga aytganlari, yangisi birinchi.", fresh: (n: number) => `${n} ta yangi`, papers: "Hujjatlarim", papersNote: "Ofis bergan maʼlumotnomalar va ularning holati.", looks: "Maʼlumotlarimni kim koʻrdi", looksNote: "Kim, qachon va nima uchun ochgan.", account: "Hisobim", accountNote: "Parol va ochiq seanslar.", scheme: "Koʻrinish", light: "Yorugʻ", dark: "Qorongʻi", device: "Qurilma kabi", signOut: "Chiqish" },
  desk: { counter: "Qabul", queue: "Navbat", students: "Talabalar", notices: "Xabarnomalar", calendar: "Kalendar", access: "Kirish huquqlari", structure: "Tuzilma", withdraw: "Bekor qilish" },
  officeHome: { late: "Kechikkan", today: "Bugun tugaydi", mine: "Menda", all: "Ochiq ishlar", counter: "Murojaatchini topish, hujjat berish, ariza ochish.", queue: "Sektor ishlari, muddati yaqini birinchi.", students: "Ism, raqam, JSHSHIR, telefon yoki guruh boʻyicha.", withdraw: "Berilgan hujjatni bekor qilish.", calendar: "Dam olish kunlari va ularning qarorlari.", access: "Hisoblar, lavozimlar, huquqlar." },
  trouble: {
    not_found: { title: "Bunday sahifa yoʻq", text: "Havola eskirgan boʻlishi mumkin. Bosh sahifadan qidiring." },
    not_allowed: { title: "Bu sahifa sizga ochiq emas", text: "Sizning lavozimingizga bu huquq berilmagan. Kerak boʻlsa, boʻlim boshligʻiga murojaat qiling." },
    fault: { title: "Xato bizda", text: "Xato bizga yozildi. Birozdan keyin qayta urinib koʻring." },
    database_away: { title: "Tizim vaqtincha ishlamayapti", text: "Qabul qilingan arizalar joyida. Bir daqiqadan keyin qayta urinib koʻring." },
    too_large: { title: "Yuborilgani juda katta", text: "Bitta fayl 10 MB dan oshmasin. Kichikroq qilib, qayta yuboring." },
    unreadable: { title: "Soʻrovni oʻqib boʻlmadi", text: "Sahifani qayta oching va yana yuboring." },
    too_many: { title: "Juda koʻp urinish", text: (seconds: string) => `${seconds} soniyadan keyin qayta urinib koʻring.` },
    foreign: { title: "Soʻrov boshqa saytdan keldi", text: "Himoya uchun qabul qilinmadi. Sahifani shu saytdan oching." },
    kept: "Yozganingiz saqlandi.", again: "Qayta yuborish", toHome: "Bosh sahifa", tell: "Ofisga shu raqamni ayting", reach: "Ofis bilan bogʻlanish",
  },
};

export type Texts = Widened<typeof uz>;
