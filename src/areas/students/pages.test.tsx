import { beforeAll, describe, expect } from "vitest";
import { database } from "../../../test/database.ts";
import { test, today } from "../../../test/people.ts";
import type { Actor } from "../../platform/actor.ts";
import { setToday } from "../../platform/clock.ts";
import { config } from "../../platform/config.ts";
import { serve } from "../../platform/web/serve.tsx";
import { face, type Assets } from "../../platform/web.tsx";
import { LangContext } from "../../ui/lang.tsx";
import { seedProgrammes } from "../curriculum/demo.ts";
import { nobody } from "../identity/index.ts";
import { peopleByApi } from "./api.ts";
import { whoBlock } from "./blocks/head.tsx";
import { seedStudents } from "./demo/index.ts";
import { card } from "./pages/office/card.tsx";
import { correct } from "./pages/office/correct.tsx";
import { reveal } from "./pages/office/reveal.tsx";
import { search } from "./pages/office/search.tsx";
import { ownLooks } from "./pages/student/looks.tsx";

const whole = face("office", ({ children, lang }) => <LangContext value={lang}><main>{children}</main></LangContext>, {
  pages: [{ ...card, blocks: [{ ...whoBlock, name: "today" }] }, correct, reveal, search, ownLooks], endpoints: [peopleByApi],
});
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
  const response = await app.request(path, sent ? { method: "POST", headers: { ...headers, "content-type": "application/x-www-form-urlencoded" }, body: new URLSearchParams({ ...sent, _key: crypto.randomUUID() }) } : { headers });
  return { status: response.status, text: await response.text(), location: response.headers.get("location") };
}

beforeAll(async () => {
  setToday(today);
  await database().transaction().execute(async (tx) => {
    await seedProgrammes(tx);
    await seedStudents(tx, { students: 200, seed: 999, accounts: new Map() });
  });
}, 30_000);

const aziza = "/office/students/999251100001";

describe("/office/students/:id", () => {
  test("who is this today: names, standing, place, masked papers; the look is told", async ({ actorOf }) => {
    const shown = await ask(actorOf("karim"), `${aziza}?from=case+2026-004401`);
    expect(shown.status).toBe(200);
    for (const said of ["Karimova Aziza Rustam qizi", "Каримова Азиза Рустам қизи", "Oʻqimoqda", "2-kurs · 12-25 KT", "•••• 0017", "287-T"]) expect(shown.text).toContain(said);
    expect(shown.text).not.toContain("60103079990017");
    const looks = await ask(actorOf("aziza"), "/my/looks");
    expect(looks.text).toContain("Talabalarga xizmat sektori, menejer");
    expect(looks.text).toContain("Ish boʻyicha 2026-004401");
    expect(looks.text).not.toContain("Saidov Karim");
  });
  test("in each language", async ({ actorOf }) => {
    expect((await ask(actorOf("karim"), aziza, undefined, "uz-Cyrl")).text).toContain("Ўқимоқда");
    expect((await ask(actorOf("karim"), aziza, undefined, "ru")).text).toContain("Учится");
    expect((await ask(actorOf("karim"), aziza, undefined, "en")).text).toContain("Studying");
  });
  test("as of another day, with an overdue leave, with a double", async ({ actorOf }) => {
    const before = await ask(actorOf("karim"), `${aziza}?on=2025-10-01`);
    expect(before.text).toContain("1-kurs · 12-25 KT");
    expect(before.text).toContain("01.10.2025");
    expect((await ask(actorOf("karim"), "/office/students/999221100001")).text).toContain("23 kun oldin tugagan");
    expect((await ask(actorOf("karim"), "/office/students/999241100005")).text).toContain("999241190001");
  });
  test("of whom one may not meet as of nobody", async ({ actorOf }) => {
    expect((await ask(actorOf("nozima"), aziza)).status).toBe(404);
    expect((await ask(actorOf("karim"), "/office/students/00000000-0000-8000-a000-000000000000")).status).toBe(404);
    expect((await ask(actorOf("karim"), "/office/students/'")).status).toBe(404);
    expect((await ask(actorOf("aziz"), aziza)).status).toBe(403);
  });
});

describe("showing a field", () => {
  test("asks why, shows it, and the student reads it", async ({ actorOf }) => {
    expect((await ask(actorOf("nodira"), `${aziza}/show/passport`, {})).status).toBe(422);
    const done = await ask(actorOf("nodira"), `${aziza}/show/passport`, { reason: "counter" });
    expect([done.status, done.location]).toEqual([303, aziza]);
    expect((await ask(actorOf("nodira"), aziza)).text).toContain("XX0000001");
    expect((await ask(actorOf("karim"), aziza)).text).not.toContain("XX0000001");
    expect((await ask(actorOf("aziza"), "/my/looks")).text).toContain("Pasport ochildi");
    expect((await ask(actorOf("dekan"), `${aziza}/show/passport`)).status).toBe(403);
    expect((await ask(actorOf("karim"), `${aziza}/show/address`)).status).toBe(404);
  });
});

describe("correcting", () => {
  const typed = { version: "1", surname: "Tsoy", given: "Alina", patronymic: "Romanovna", surname_cyrl: "Цой", given_cyrl: "Алина", patronymic_cyrl: "Романовна", "born_on.day": "18", "born_on.month": "4", "born_on.year": "2007", address: "Namuna koʻchasi 5", ground: "Ariza" };
  test("writes, and refuses with all that was typed", async ({ actorOf }) => {
    const alina = "/office/students/999251100004";
    expect((await ask(actorOf("nodira"), `${alina}/correct`)).text).toContain("Alina");
    expect((await ask(actorOf("nodira"), `${alina}/correct`, typed)).status).toBe(303);
    expect((await ask(actorOf("nodira"), alina)).text).toContain("Namuna koʻchasi 5");
    const again = await ask(actorOf("nodira"), `${alina}/correct`, { ...typed, "born_on.day": "19", version: "2" });
    expect(again.status).toBe(409);
    expect(again.text).toContain("JSHSHIR boshqa tugʻilgan kunni");
    expect(again.text).toContain("Namuna koʻchasi 5");
  });
});

describe("search", () => {
  test("as a page", async ({ actorOf }) => {
    expect((await ask(actorOf("karim"), "/search")).text).toContain("Ismning istalgan qismini");
    expect((await ask(actorOf("karim"), "/search?q=azi+kari")).text).toContain("Karimova Aziza Rustam qizi");
    expect((await ask(actorOf("karim"), "/search?q=qqqqqqq")).text).toContain("“qqqqqqq” topilmadi");
    expect((await ask(actorOf("aziza"), "/search?q=aziz")).status).toBe(403);
  });
  test("for the palette", async ({ actorOf }) => {
    const found = await ask(actorOf("karim"), "/api/people?q=isxak");
    const { people } = JSON.parse(found.text) as { people: unknown[] };
    expect(people.slice(0, 2)).toMatchObject([{ number: "999241190001", group: "12-24 MSM", standing: "Oʻqimoqda", by: "exact" }, { number: "999241100005", by: "similar" }]);
    expect(found.text).not.toMatch(/pinfl"|passport":|born/);
    expect((await ask(actorOf("karim"), "/api/people")).status).toBe(422);
    expect((await ask(actorOf("aziza"), "/api/people?q=isxak")).status).toBe(403);
    expect((await ask(nobody(), "/api/people?q=isxak")).status).toBe(401);
  });
});
