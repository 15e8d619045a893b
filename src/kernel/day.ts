/** A calendar day, `2026-11-24`. Days compare with `<` as they stand; an instant becomes a day in Tashkent only. */
export type Day = string;

/** Asia/Tashkent has kept UTC+5 without summer time since 1992. */
const tashkentMs = 5 * 3_600_000;
const dayMs = 86_400_000;

/** The day of an instant as the office's wall calendar shows it. */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() + tashkentMs).toISOString().slice(0, 10);
}

/** The instant at which the office's clock shows `HH:MM` on a day. */
export function instantOf(day: Day, clock = "00:00"): Date {
  return new Date(Date.parse(`${day}T${clock}:00.000Z`) - tashkentMs);
}

/** Hours and minutes of an instant on the office's clock, as minutes from midnight. */
export function minuteOfDay(instant: Date): number {
  return Math.floor((((instant.getTime() + tashkentMs) % dayMs) + dayMs) % dayMs / 60_000);
}

/** Whether a text is a day that exists, written as `2026-11-24`. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text) || text < "0001") return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** How many midnights lie between: 1 from today to tomorrow, negative backwards. */
export function daysBetween(from: Day, until: Day): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** 1 Monday … 7 Sunday, as ISO 8601 counts. */
export function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export type ParsedDay = { day: Day } | { problem: "no_such_day" | "not_a_day" };

/**
 * The three forms people write: `24.11.2026`, `2026-11-24`, `24/11/2026`; the month may be a word.
 * A whole instant (`2026-03-29T02:30+05:00`) gives its Tashkent day. Two-digit years and the American
 * order are refused: guessing a birthday is worse than asking again.
 */
export function parseDay(text: string): ParsedDay {
  const typed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return exact(iso[1], iso[2], iso[3]);
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(typed);
  if (local) return Number(local[2]) > 12 && Number(local[1]) <= 12 ? { problem: "not_a_day" } : exact(local[3], local[2], local[1]);
  const worded = /^(\d{1,2})[\s./-]+(\p{L}+)[\s./,-]+(\d{4})$/u.exec(typed);
  const month = worded?.[2] && monthNumber(worded[2]);
  if (worded && month) return exact(worded[3], String(month), worded[1]);
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(typed) ? Date.parse(typed) : Number.NaN;
  return Number.isNaN(instant) ? { problem: "not_a_day" } : { day: dayOf(new Date(instant)) };
}

function exact(year = "", month = "", date = ""): ParsedDay {
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) ? { day } : { problem: "no_such_day" };
}

/** First letters by which a month is known, in Uzbek, Russian and English; longer openings stand before shorter. */
const monthOpenings: readonly (readonly string[])[] = [
  ["yan", "янв", "jan"], ["fev", "фев", "feb"], ["mar", "мар"], ["apr", "апр"], ["may", "май", "мая"], ["iyun", "июн", "jun"],
  ["iyul", "июл", "jul"], ["avg", "авг", "aug"], ["sen", "сен", "sep"], ["okt", "окт", "oct"], ["noy", "ноя", "nov"], ["dek", "дек", "dec"],
];

/** 1…12 from a number or a word (`3`, `03`, `mart`, `март`, `mar`); undefined if it is neither. */
export function monthNumber(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  if (/^\d{1,2}$/.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : undefined;
  const at = monthOpenings.findIndex((openings) => openings.some((opening) => word.startsWith(opening)));
  return at < 0 ? undefined : at + 1;
}
