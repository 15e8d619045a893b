import type { Widened } from "../../../kernel/texts.ts";

export const uz = {
  title: "Registrator ofisi toʻgʻrisida nizom",
  lead: (day: string) => `Matn oʻzgarishsiz. Yonida: shu bandni tizim qanday bajarayotgani, ${day} holati.`,
  search: "Nizomdan qidiring",
  chapters: { "2": "II. Tuzilma", "3": "III. Vazifalar", "4": "IV. Xizmatlar", "5": "V. Huquq va majburiyatlar" },
  sections: {
    "2.1": "2.1. Tuzilma", "2.2": "2.2. Lavozimlar", "3.1": "3.1. Ofis direktori", "3.2": "3.2. Xizmat koʻrsatish (front office) boʻlimi boshligʻi", "3.3": "3.3. Maʼlumotlar bazasi (back office) boʻlimi boshligʻi",
    "3.4.1": "3.4.1. Talabalarga xizmat koʻrsatish sektori", "3.4.2": "3.4.2. Ilm-fan va innovatsiya sektori", "3.4.3": "3.4.3. Xalqaro aloqalar sektori", "3.4.4": "3.4.4. Buxgalteriya va marketing sektori",
    "3.5.1": "3.5.1. Statistika sektori", "3.5.2": "3.5.2. Talabalar harakati va oʻquv jarayoni sektori", "3.5.3": "3.5.3. Talabalar hujjatlari sektori",
    "4.1": "4.1. Akademik (oʻquv) faoliyati boʻyicha koʻrsatiladigan xizmatlar", "4.2": "4.2. Yoshlar masalalari va maʼnaviy-maʼrifiy faoliyat boʻyicha xizmatlar", "4.3": "4.3. Xalqaro aloqalar boʻyicha xizmatlar",
    "4.4": "4.4. Marketing va buxgalteriya boʻyicha xizmatlar", "4.5": "4.5. Ilm-fan va innovatsiyalar boʻyicha xizmatlar", "4.6": "4.6. Boshqa xizmatlar", "5.1": "5.1. Ofisning huquqlari", "5.2": "5.2. Ofisning majburiyatlari",
  },
  all: "Hammasi",
  notYet: "Hali tizimda emas",
  byHand: "Qoʻlda bajariladi",
  kinds: { service: "Xizmat", paper: "Hujjat", page: "Sahifa" },
  month: (n: number) => `30 kunda ${n} ta`,
  median: (span: string) => `odatda ${span}`,
  late: (n: number) => `${n} tasi kechikkan`,
  unfulfilled: (n: number) => `${n} ta band hali tizimda bajarilmayapti.`,
  partly: (n: number) => `${n} tasi qoʻlda bajariladi.`,
  showThem: "Roʻyxatini koʻrish",
  nothing: (text: string) => `“${text}” nizomda topilmadi.`,
};

export type Texts = Widened<typeof uz>;
