import { beforeAll, describe, expect } from "vitest";
import { database, ownerDatabase } from "../../../test/database.ts";
import { test, today } from "../../../test/people.ts";
import type { Actor } from "../../platform/actor.ts";
import { setToday } from "../../platform/clock.ts";
import { config } from "../../platform/config.ts";
import { serve } from "../../platform/web/serve.tsx";
import { face, type Assets } from "../../platform/web.tsx";
import { LangContext } from "../../ui/lang.tsx";
import { nobody } from "../identity/index.ts";
import { seedOffice } from "./demo.ts";
import { listMarkedDays } from "./index.ts";
import { calendarPage } from "./pages/office/calendar.tsx";
import { markedDayPage } from "./pages/office/marked-day.tsx";
import { structurePage } from "./pages/public/structure.tsx";

const whole = face("office", ({ children, lang }) => <LangContext value={lang}><main>{children}</main></LangContext>, { pages: [calendarPage, markedDayPage, structurePage] });
let who: Actor = nobody();

async function ask(as: Actor, path: string, sent?: Record<string, string>, lang = "uz"): Promise<{ status: number; text: string; location: string | null }> {
  who = as;
  const app = serve([whole], {
    config: config(), database: database(), door: { whoIs: () => Promise.resolve(who), nobody },
    assets: { css: "", enhance: "", client: "", fonts: { latin: "", cyrillic: "", cyrillicExt: "" }, scripts: {} } satisfies Assets,
    trouble: ({ kind }) => ({ title: kind, body: <h1>{kind}</h1> }),
    report: (fault) => { throw fault; },
  });
  const headers = { cookie: `daftar=x; lang=${lang}`, "sec-fetch-site": "same-origin" };
  const response = await app.request(path, sent ? { method: "POST", headers: { ...headers, "content-type": "application/x-www-form-urlencoded" }, body: new URLSearchParams(sent) } : { headers });
  return { status: response.status, text: await response.text(), location: response.headers.get("location") };
}

beforeAll(async () => {
  setToday(today);
  await ownerDatabase().transaction().execute((tx) => seedOffice(tx));
});

const typed = (over: Record<string, string> = {}) => ({
  "day.day": "9", "day.month": "mart", "day.year": "2027", kind: "holiday", who: "all", name_uz: "Ramazon hayiti", name_ru: "Рамазан хайит", name_en: "Ramazon hayit", decree: "PQ-77, 01.03.2027", _key: crypto.randomUUID(), ...over,
});

describe("/office/calendar", () => {
  test("lists the year's days with their acts, in each language", async ({ actorOf }) => {
    const uz = await ask(actorOf("gulchehra"), "/office/calendar?year=2026");
    expect(uz.status).toBe(200);
    for (const said of ["08.12.2026", "Konstitutsiya kuni", "Mehnat kodeksi, 208-modda", "PF-257, 24.12.2025", "Koʻchirilgan dam olish kuni"]) expect(uz.text).toContain(said);
    const cyrillic = await ask(actorOf("gulchehra"), "/office/calendar?year=2026", undefined, "uz-Cyrl");
    for (const said of ["Конституция куни", "Кўчирилган дам олиш куни", "сешанба"]) expect(cyrillic.text).toContain(said);
    expect((await ask(actorOf("gulchehra"), "/office/calendar?year=2027", undefined, "en")).text).toContain("<dt>Ramazon hayit</dt><dd>about 9 March – 10 March");
  });

  test("a hayit is declared from parts, shown, refused a second time with all that was typed, and taken back", async ({ actorOf }) => {
    const director = actorOf("gulchehra");
    const done = await ask(director, "/office/calendar", typed());
    expect([done.status, done.location]).toEqual([303, "/office/calendar?year=2027&done=2027-03-09"]);
    expect((await ask(director, done.location!)).text).toContain("2027-yil 9-mart kalendarga kiritildi.");
    const again = await ask(director, "/office/calendar", typed());
    expect(again.status).toBe(409);
    expect(again.text).toContain("Bu kun kalendarda bor.");
    expect(again.text).toContain("PQ-77, 01.03.2027");
    const [day] = await listMarkedDays(database(), "2027-03-09", "2027-03-09");
    expect((await ask(director, `/office/calendar/${day!.id}`)).text).toContain("2027-yil 9-mart");
    expect(await ask(director, `/office/calendar/${day!.id}`, { _key: crypto.randomUUID() })).toMatchObject({ status: 303 });
    expect(await listMarkedDays(database(), "2027-03-09", "2027-03-09")).toEqual([]);
  });

  test("what cannot be read comes back beside its field", async ({ actorOf }) => {
    const wrong = await ask(actorOf("gulchehra"), "/office/calendar", typed({ "day.day": "31", "day.month": "2", who: "nobody", name_ru: "  " }));
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("Ramazon hayiti");
    expect(wrong.text.match(/href="#/g)?.length).toBeGreaterThanOrEqual(3);
  });

  test("a manager and a visitor may not", async ({ actorOf }) => {
    expect((await ask(actorOf("karim"), "/office/calendar")).status).toBe(403);
    expect((await ask(actorOf("karim"), "/office/calendar", typed({ "day.day": "10" }))).status).toBe(403);
    expect((await ask(nobody(), "/office/calendar")).status).not.toBe(200);
    expect((await ask(actorOf("gulchehra"), "/office/calendar/1;drop")).status).toBe(404);
  });
});

describe("/office-structure", () => {
  test("shows departments, sectors, posts and people to anyone", async () => {
    const shown = await ask(nobody(), "/office-structure");
    expect(shown.status).toBe(200);
    for (const said of ["Mirzayeva Gulchehra Sobir qizi", "Xizmat koʻrsatish (front office) boʻlimi", "Saidov Karim Bahodir oʻgʻli", "6 ta oʻrindan 2 tasi band", "3.4.1", "Menejer"]) expect(shown.text).toContain(said);
    expect(shown.text).not.toContain("Ergashev Mansur");
    expect((await ask(nobody(), "/office-structure", undefined, "ru")).text).toContain("Саидов Карим Баҳодир ўғли");
    expect((await ask(nobody(), "/office-structure", undefined, "en")).text).toContain("2 of 6 posts filled");
  });
});
