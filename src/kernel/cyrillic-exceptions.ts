/**
 * Latin stems whose Cyrillic spelling no rule gives (the spelling rules of 1995 and loan words).
 * A stem holds when only known endings follow; its final ь drops before an ending: октябрь, октябрда.
 */
export const exceptionStems: Readonly<Record<string, string>> = {
  // ц where Latin writes s or ts
  sirk: "цирк", sentner: "центнер", sentr: "центр", konsert: "концерт", kvars: "кварц", abzas: "абзац", litsey: "лицей",
  dotsent: "доцент", protsent: "процент", litsenziya: "лицензия", glitserin: "глицерин", sex: "цех", konsepsiya: "концепция",
  kanselyariya: "канцелярия", prinsip: "принцип", retsept: "рецепт", vaksina: "вакцина", meditsina: "медицина", ofitser: "офицер",
  assotsiatsiya: "ассоциация", sotsial: "социал", sotsiologiya: "социология", sement: "цемент", silindr: "цилиндр", aksent: "акцент",
  prezentatsiya: "презентация", sertifikatsiya: "сертификация",
  // soft sign that Latin does not write
  yanvar: "январь", fevral: "февраль", aprel: "апрель", iyun: "июнь", iyul: "июль", sentabr: "сентябрь", oktabr: "октябрь",
  noyabr: "ноябрь", dekabr: "декабрь", rol: "роль", parol: "пароль", modul: "модуль", albom: "альбом", medal: "медаль", rubl: "рубль",
  fakultet: "факультет", kalendar: "календарь", kompyuter: "компьютер", pavilyon: "павильон", model: "модель", profil: "профиль",
  konsultatsiya: "консультация", filtr: "фильтр", nol: "ноль", intervyu: "интервью", ansambl: "ансамбль", stil: "стиль",
  multimedia: "мультимедиа", rezultat: "результат", kultura: "культура", kontrol: "контроль",
  // hard sign that Latin does not write
  obyekt: "объект", subyekt: "субъект", syezd: "съезд", razyezd: "разъезд", adyutant: "адъютант",
  moʻjiza: "мўъжиза", moʻtabar: "мўътабар", moʻtadil: "мўътадил",
  // ё and ю after a consonant; й before о
  stajor: "стажёр", aktor: "актёр", rejissor: "режиссёр", budjet: "бюджет", rayon: "район", mayor: "майор", yod: "йод",
  // с kept before -ия
  pensiya: "пенсия",
};

/** What may follow a stem, one after another. */
export const endings = [
  "lar", "lik", "lash", "lan", "li", "chi", "siz", "cha", "dosh", "viy", "iy", "imiz", "ingiz", "miz", "ngiz", "ning", "gacha", "kacha", "qacha",
  "dagi", "gi", "dan", "dek", "day", "dir", "mi", "man", "im", "ing", "si", "i", "m", "ng", "ni", "ga", "ka", "qa", "da", "ku", "u", "yu",
] as const;

/** Names of things that keep their Latin letters, also before an ending: `HEMISдан`. */
export const keptWords = [
  "HEMIS", "GPA", "QR", "PDF", "JPEG", "JPG", "PNG", "HEIC", "ECTS", "OneID", "Telegram", "Daftar", "XLSX", "CSV", "JSON", "API", "MB", "kB", "ID",
  "Excel", "Word", "Ijro", "IELTS", "TOEFL", "CEFR", "SMS", "URL", "HTML", "MIME", "UTC",
] as const;
