import type { Day } from "../../../kernel/day.ts";
import type { Certainty, MarkedDay, MarkKind, Named, Who } from "../terms.ts";

export type KnownDay = MarkedDay & { mark: Certainty };

const names = {
  newYear: { uz: "Yangi yil", ru: "Новый год", en: "New Year" },
  women: { uz: "Xotin-qizlar kuni", ru: "День женщин", en: "Women's Day" },
  navruz: { uz: "Navroʻz bayrami", ru: "Праздник Навруз", en: "Navroʻz" },
  memory: { uz: "Xotira va qadrlash kuni", ru: "День памяти и почестей", en: "Day of Memory and Honour" },
  independence: { uz: "Mustaqillik kuni", ru: "День независимости", en: "Independence Day" },
  teachers: { uz: "Oʻqituvchi va murabbiylar kuni", ru: "День учителя и наставника", en: "Teachers' Day" },
  constitution: { uz: "Konstitutsiya kuni", ru: "День Конституции", en: "Constitution Day" },
  ramazon: { uz: "Ramazon hayiti", ru: "Рамазан хайит", en: "Ramazon hayit" },
  qurbon: { uz: "Qurbon hayiti", ru: "Курбан хайит", en: "Qurbon hayit" },
  extra: { uz: "Qoʻshimcha dam olish kuni", ru: "Дополнительный выходной день", en: "Extra day off" },
  moved: { uz: "Koʻchirilgan dam olish kuni", ru: "Перенесённый выходной день", en: "Moved day off" },
  worked: { uz: "Ish kuni: dam olish kuni koʻchirilgan", ru: "Рабочий день: выходной перенесён", en: "Working day: its day off is moved" },
} satisfies Record<string, Named>;

const labour = "LABOUR 208";
const decree257 = "PF-257, 24.12.2025";

const as = (kind: MarkKind, decree: string, mark: Certainty) => (day: Day, name: keyof typeof names, who: Who = "all"): KnownDay => ({ day, who, kind, name: names[name], decree, mark });
const known = as("holiday", labour, "KNOWN");
const confirmed = as("holiday", labour, "CONFIRMED");
const movedByLaw = as("day_off", labour, "KNOWN");
const byDecree = as("day_off", decree257, "CONFIRMED");

/**
 * Holidays of three years with the days off that the law moves and a decree adds. A holiday on a day off moves that
 * day off to the next working day (LABOUR 208), so a Sunday moves for everyone and a Saturday for the five-day week.
 */
export const holidays: readonly KnownDay[] = [
  known("2025-01-01", "newYear"),
  known("2025-03-08", "women"),
  movedByLaw("2025-03-10", "moved", "five_day"),
  known("2025-03-21", "navruz"),
  confirmed("2025-03-30", "ramazon"),
  movedByLaw("2025-03-31", "moved"),
  known("2025-05-09", "memory"),
  confirmed("2025-06-06", "qurbon"),
  as("day_off", labour, "CONFIRMED")("2025-06-07", "extra", "six_day"),
  known("2025-09-01", "independence"),
  known("2025-10-01", "teachers"),
  known("2025-12-08", "constitution"),
  byDecree("2025-12-31", "extra"),

  known("2026-01-01", "newYear"),
  byDecree("2026-01-02", "extra"),
  byDecree("2026-01-03", "extra", "six_day"),
  confirmed("2026-03-08", "women"),
  byDecree("2026-03-09", "moved"),
  confirmed("2026-03-20", "ramazon"),
  confirmed("2026-03-21", "navruz"),
  byDecree("2026-03-23", "moved", "five_day"),
  confirmed("2026-05-09", "memory"),
  byDecree("2026-05-11", "moved", "five_day"),
  known("2026-05-27", "qurbon"),
  byDecree("2026-05-28", "extra"),
  byDecree("2026-05-29", "extra"),
  byDecree("2026-05-30", "extra", "six_day"),
  byDecree("2026-08-31", "extra"),
  known("2026-09-01", "independence"),
  known("2026-10-01", "teachers"),
  known("2026-12-08", "constitution"),
  as("moved_working_day", decree257, "CONFIRMED")("2026-12-12", "worked", "five_day"),
  byDecree("2026-12-31", "extra", "six_day"),
  byDecree("2026-12-31", "moved", "five_day"),

  known("2027-01-01", "newYear"),
  known("2027-03-08", "women"),
  known("2027-03-21", "navruz"),
  movedByLaw("2027-03-22", "moved"),
  known("2027-05-09", "memory"),
  movedByLaw("2027-05-10", "moved"),
  known("2027-09-01", "independence"),
  known("2027-10-01", "teachers"),
  known("2027-12-08", "constitution"),
];

/** Days that a resolution sets some ten days before: expected, and not counted until somebody declares them. */
export const awaited: readonly { name: Named; from: Day; until: Day }[] = [
  { name: names.ramazon, from: "2027-03-09", until: "2027-03-10" },
  { name: names.qurbon, from: "2027-05-16", until: "2027-05-17" },
];
