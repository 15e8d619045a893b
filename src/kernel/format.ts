import { dayOf, daysBetween, minuteOfDay, weekday, yearOf, type Day } from "./day.ts";
import type { Lang } from "./lang.ts";

/**
 * How the office prints days, times, numbers and money. Own tables, no Intl: the Uzbek of CLDR is not the office's,
 * browsers ship without it, and the server and the browser must print the same.
 */
const months: Record<Lang, readonly string[]> = {
  uz: ["yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr", "oktabr", "noyabr", "dekabr"],
  "uz-Cyrl": ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"],
  ru: ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};

const monthHeads: Record<Lang, readonly string[]> = {
  ...months,
  ru: ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"],
};

const weekdays: Record<Lang, readonly string[]> = {
  uz: ["dushanba", "seshanba", "chorshanba", "payshanba", "juma", "shanba", "yakshanba"],
  "uz-Cyrl": ["душанба", "сешанба", "чоршанба", "пайшанба", "жума", "шанба", "якшанба"],
  ru: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};

const nbsp = "\u00a0";
const dateOf = (day: Day) => Number(day.slice(8, 10));
const monthOf = (table: Record<Lang, readonly string[]>, day: Day, lang: Lang) => table[lang][Number(day.slice(5, 7)) - 1] ?? "";

/** `2026-yil 24-noyabr` · `2026 йил 24 ноябрь` · `24 ноября 2026 г.` · `24 November 2026` */
export function longDay(day: Day, lang: Lang): string {
  const year = yearOf(day);
  if (lang === "uz") return `${year}-yil ${dayThisYear(day, lang)}`;
  if (lang === "uz-Cyrl") return `${year} йил ${dayThisYear(day, lang)}`;
  return `${dayThisYear(day, lang)} ${year}${lang === "ru" ? `${nbsp}г.` : ""}`;
}

/** `24-noyabr` · `24 ноябрь` · `24 ноября` · `24 November` */
export function dayThisYear(day: Day, lang: Lang): string {
  return `${dateOf(day)}${lang === "uz" ? "-" : " "}${monthOf(months, day, lang)}`;
}

/** `24.11.2026`, in all four languages, for tables. */
export function shortDay(day: Day): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}

/** The day with its year only where the year is not this one. */
export function dayBeside(day: Day, today: Day, lang: Lang): string {
  return yearOf(day) === yearOf(today) ? dayThisYear(day, lang) : longDay(day, lang);
}

/** `27-noyabrgacha` · `27 ноябргача` · `до 27 ноября` · `by 27 November`; with the year if `today` is given and its year differs. */
export function untilDay(day: Day, lang: Lang, today: Day = day): string {
  const said = dayBeside(day, today, lang);
  if (lang === "ru") return `до ${said}`;
  if (lang === "en") return `by ${said}`;
  return lang === "uz" ? `${said}gacha` : `${said.replace(/ь$/, "")}гача`;
}

/** `09:07`, 24 hours, Asia/Tashkent. */
export function clockTime(instant: Date): string {
  const minute = minuteOfDay(instant);
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** A day with its time: `24-noyabr, 09:07`; with the year unless `today` is in it. */
export function momentText(instant: Date, lang: Lang, today?: Day): string {
  const day = dayOf(instant);
  return `${today === undefined ? longDay(day, lang) : dayBeside(day, today, lang)}, ${clockTime(instant)}`;
}

export function weekdayName(day: Day, lang: Lang): string {
  return weekdays[lang][weekday(day) - 1] ?? "";
}

/** A month as a heading: `noyabr 2026`. */
export function monthName(day: Day, lang: Lang): string {
  return `${monthOf(monthHeads, day, lang)} ${yearOf(day)}`;
}

/** `1 234 567,89` (NBSP) · `1,234,567.89` in English. `digits` fixes the digits after the comma. */
export function number(value: number, lang: Lang, digits?: number): string {
  const plain = digits === undefined ? plainDigits(value) : Math.abs(value).toFixed(digits);
  const [whole = "0", part] = plain.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === "en" ? "," : nbsp);
  const sign = value < 0 && Number(plain) !== 0 ? "−" : "";
  return sign + grouped + (part ? (lang === "en" ? "." : ",") + part : "");
}

/** Up to six digits after the point, none for show, never an exponent. */
function plainDigits(value: number): string {
  return Math.abs(value).toFixed(6).replace(/\.?0+$/, "");
}

const som: Record<Lang, string> = { uz: "soʻm", "uz-Cyrl": "сўм", ru: "сум", en: "soʻm" };

/** A sum in tiyin as `7 350 000 soʻm`; tiyin are printed only if there are any. */
export function money(tiyin: number, lang: Lang): string {
  return `${number(tiyin / 100, lang, tiyin % 100 === 0 ? 0 : 2)}${nbsp}${som[lang]}`;
}

/** `12,5%` · `12,5 %` in Russian · `12.5%` in English; the value is already per cent. */
export function percent(value: number, lang: Lang, digits?: number): string {
  return `${number(value, lang, digits)}${lang === "ru" ? nbsp : ""}%`;
}

/** GPA and credits: always two digits, cut already by the rule that made them: `4,12`. */
export function twoDigits(value: number, lang: Lang): string {
  return number(value, lang, 2);
}

/** The size of a file: `1,2 MB`. */
export function fileSize(bytes: number, lang: Lang): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 0] : [Math.round(bytes / 100_000) / 10, 1];
  return `${number(value, lang)}${nbsp}${(lang === "ru" ? ["КБ", "МБ"] : ["kB", "MB"])[unit]}`;
}

/** Russian nouns after a number: 1, 21 день · 2, 22 дня · 5, 11, 25 дней. */
export function ruPlural(count: number, one: string, few: string, many: string): string {
  const n = Math.abs(count);
  if (!Number.isInteger(n)) return few;
  if (n % 10 === 1 && n % 100 !== 11) return one;
  return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? few : many;
}

const near: Record<Lang, readonly [yesterday: string, today: string, tomorrow: string]> = {
  uz: ["kecha", "bugun", "ertaga"],
  "uz-Cyrl": ["кеча", "бугун", "эртага"],
  ru: ["вчера", "сегодня", "завтра"],
  en: ["yesterday", "today", "tomorrow"],
};

/** `3 kundan keyin`, within seven days of today; farther days say nothing, the date beside it is enough. */
export function relativeDay(day: Day, today: Day, lang: Lang): string | undefined {
  const days = daysBetween(today, day);
  const count = Math.abs(days);
  if (count > 7) return undefined;
  if (count <= 1) return near[lang][days + 1];
  const ahead = days > 0;
  if (lang === "uz") return `${count} kun${ahead ? "dan keyin" : " oldin"}`;
  if (lang === "uz-Cyrl") return `${count} кун${ahead ? "дан кейин" : " олдин"}`;
  if (lang === "en") return ahead ? `in ${count} days` : `${count} days ago`;
  const said = `${count} ${ruPlural(count, "день", "дня", "дней")}`;
  return ahead ? `через ${said}` : `${said} назад`;
}

/** A span of seconds as people say it: "2 s", "5 daqiqa", "1,2 kun". */
export function spanText(seconds: number, lang: Lang): string {
  const unit = { uz: ["soniya", "daqiqa", "soat", "kun"], "uz-Cyrl": ["сония", "дақиқа", "соат", "кун"], ru: ["с", "мин", "ч", "дн."], en: ["s", "min", "h", "days"] }[lang];
  const steps: [number, number][] = [[86_400, 3], [3_600, 2], [60, 1], [0, 0]];
  const [size, at] = steps.find(([from]) => seconds >= from)!;
  const amount = size === 0 ? Math.max(1, Math.round(seconds)) : Math.round((seconds / size) * 10) / 10;
  return `${String(amount).replace(".", lang === "en" ? "." : ",")} ${unit[at]}`;
}

