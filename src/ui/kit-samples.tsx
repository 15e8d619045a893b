import type { ReactNode } from "react";
import { addDays, weekday } from "../kernel/day.ts";
import type { Sum } from "./deadline.tsx";
import type { QuestionWords } from "./fields.tsx";

/** Invented content of the kit's own page. */
export const kitWords = { title: "Toʻplam", lead: "Har qism oʻzining barcha holatlarida." };

export const kitQuestions: Record<string, QuestionWords> = {
  purpose: { label: "Qayerga kerak?", options: { any: { label: "Istalgan joyga", hint: "Bank, ish joyi, mahalla" }, army: { label: "Harbiy qismga", hint: "3-ilova shaklida" }, embassy: { label: "Elchixonaga", hint: "Ingliz tilida ham beriladi" }, court: { label: "Sudga yoki tergovga", hint: "Ish raqami yoziladi" } } },
  language: { label: "Qaysi tilda?", options: { uz: "Oʻzbek", ru: "Rus", en: "Ingliz" } },
  district: { label: "Tuman", options: { a: "Urganch", b: "Xiva", c: "Xonqa", d: "Shovot", e: "Gurlan", f: "Bogʻot", g: "Yangiariq", h: "Hazorasp" } },
  papers: { label: "Nimalar bor?", options: { passport: "Pasport", birth: { label: "Tugʻilganlik guvohnomasi", hint: "asli yoki nusxasi" } } },
  contract_day: { label: "Ijara shartnomasi kuni" },
  name: { label: "Familiya va ism" },
  phone: { label: "Telefon" },
  rent: { label: "Oylik ijara" },
  rooms: { label: "Xonalar soni" },
  pinfl: { label: "JSHSHIR", hint: "Pasportning oxirgi qatorida, 14 raqam" },
  passport: { label: "Pasport raqami", hint: "Masalan, AA1234567" },
  reference: { label: "Asos raqami" },
  reason: { label: "Sabab" },
  consent: { label: "Qoida bilan tanishdim", hint: "4.2/2-band" },
};

const start = "2026-11-09";
const off: Record<string, string> = { "2026-11-16": "koʻchirilgan dam olish kuni" };

export const kitSum: Sum = {
  start,
  days: Array.from({ length: 15 }, (_, at) => {
    const day = addDays(start, at + 1);
    const paused = day >= "2026-11-11" && day <= "2026-11-13";
    return { day, counted: weekday(day) < 6 && !off[day] && !paused, ...(off[day] ? { why: off[day] } : {}) };
  }),
  pauses: [{ from: "2026-11-11", until: "2026-11-13", why: "Talabadan guvohnomaning 2-beti kutildi" }],
  due: "2026-11-20",
  rule: "4.2/1-band: 5 ish kuni",
  today: "2026-11-24",
};

/** A page of A4 with nothing on it but lines. */
export const kitPaper = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297"><path fill="#fff" d="M0 0h210v297H0z"/><path stroke="#66716C" stroke-width="2" d="M25 40h90M25 60h150M25 70h140M25 80h150M25 90h60"/></svg>')}`;

/** One component under its name. */
export function Kit({ title, children }: { title: string; children: ReactNode }) {
  return <section className="kit"><h2>{title}</h2>{children}</section>;
}
