import { expect, test } from "vitest";
import * as format from "./format.ts";
import { langs } from "./lang.ts";

const day = "2026-11-24";
const spaced = (text: string) => text.replaceAll("\u00a0", " ");
const inAll = (of: (lang: (typeof langs)[number]) => string) => langs.map((lang) => spaced(of(lang)));

test.each([
  ["long", (l) => format.longDay(day, l), ["2026-yil 24-noyabr", "2026 йил 24 ноябрь", "24 ноября 2026 г.", "24 November 2026"]],
  ["this year", (l) => format.dayThisYear(day, l), ["24-noyabr", "24 ноябрь", "24 ноября", "24 November"]],
  ["until", (l) => format.untilDay("2026-11-27", l), ["27-noyabrgacha", "27 ноябргача", "до 27 ноября", "by 27 November"]],
  ["until next year", (l) => format.untilDay("2027-01-04", l, day), ["2027-yil 4-yanvargacha", "2027 йил 4 январгача", "до 4 января 2027 г.", "by 4 January 2027"]],
  ["moment", (l) => format.momentText(new Date("2026-11-24T04:07:00Z"), l, day), ["24-noyabr, 09:07", "24 ноябрь, 09:07", "24 ноября, 09:07", "24 November, 09:07"]],
  ["number", (l) => format.number(1234567.89, l), ["1 234 567,89", "1 234 567,89", "1 234 567,89", "1,234,567.89"]],
  ["money", (l) => format.money(735_000_000, l), ["7 350 000 soʻm", "7 350 000 сўм", "7 350 000 сум", "7,350,000 soʻm"]],
  ["money with tiyin", (l) => format.money(123_456_750, l), ["1 234 567,50 soʻm", "1 234 567,50 сўм", "1 234 567,50 сум", "1,234,567.50 soʻm"]],
  ["percent", (l) => format.percent(12.5, l), ["12,5%", "12,5%", "12,5 %", "12.5%"]],
  ["GPA", (l) => format.twoDigits(4.1, l), ["4,10", "4,10", "4,10", "4.10"]],
  ["weekday", (l) => format.weekdayName(day, l), ["seshanba", "сешанба", "вторник", "Tuesday"]],
  ["month", (l) => format.monthName(day, l), ["noyabr 2026", "ноябрь 2026", "ноябрь 2026", "November 2026"]],
  ["file", (l) => format.fileSize(1_240_000, l), ["1,2 MB", "1,2 MB", "1,2 МБ", "1.2 MB"]],
  ["in three days", (l) => format.relativeDay("2026-11-27", day, l) ?? "", ["3 kundan keyin", "3 кундан кейин", "через 3 дня", "in 3 days"]],
  ["five days ago", (l) => format.relativeDay("2026-11-19", day, l) ?? "", ["5 kun oldin", "5 кун олдин", "5 дней назад", "5 days ago"]],
  ["tomorrow", (l) => format.relativeDay("2026-11-25", day, l) ?? "", ["ertaga", "эртага", "завтра", "tomorrow"]],
  ["far away", (l) => format.relativeDay("2026-12-25", day, l) ?? "–", ["–", "–", "–", "–"]],
] as [string, (lang: (typeof langs)[number]) => string, string[]][])("%s", (_, of, said) => {
  expect(inAll(of)).toEqual(said);
});

test("tables, clocks and separators", () => {
  expect(format.shortDay(day)).toBe("24.11.2026");
  expect(format.clockTime(new Date("2026-11-24T04:07:00Z"))).toBe("09:07");
  expect(format.money(735_000_000, "uz")).toBe("7\u00a0350\u00a0000\u00a0soʻm");
  expect(format.number(-1234.5, "ru")).toBe("−1\u00a0234,5");
  expect(format.number(0, "uz")).toBe("0");
  expect(format.number(100, "en")).toBe("100");
  expect(format.number(-0.001, "uz", 2)).toBe("0,00");
});

test.each([[1, "день"], [21, "день"], [2, "дня"], [22, "дня"], [5, "дней"], [11, "дней"], [12, "дней"], [25, "дней"], [111, "дней"], [0, "дней"]])("%i %s", (count, noun) => {
  expect(format.ruPlural(count, "день", "дня", "дней")).toBe(noun);
});
