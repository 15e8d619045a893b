import { sql } from "kysely";
import { beforeAll, describe, expect } from "vitest";
import { z } from "zod";
import { database } from "../../../test/database.ts";
import { personOf, test, today } from "../../../test/people.ts";
import { instantOf } from "../../kernel/day.ts";
import type { Actor } from "../../platform/actor.ts";
import { setToday } from "../../platform/clock.ts";
import { config } from "../../platform/config.ts";
import { atDesk } from "../../platform/desk.ts";
import { serve } from "../../platform/web/serve.tsx";
import { face, page, type Assets } from "../../platform/web.tsx";
import { LangContext } from "../../ui/lang.tsx";
import { nobody } from "../identity/index.ts";
import { readsOf } from "./acts.ts";
import { newestUnread } from "./blocks/newest.tsx";
import { notice, notify, unreadOf } from "./index.ts";
import { myNotices, officeNotices } from "./pages/own/notices.tsx";
import { myNotice, officeNotice } from "./pages/own/one.tsx";
import { listOwn } from "./records.ts";

const home = page({ path: "/my", right: "signed_in", title: () => "home", read: () => null, blocks: [newestUnread], show: ({ blocks }) => blocks.notices });
const whole = face("messages", ({ children, lang, unread }) => <LangContext value={lang}><nav>{`unread ${unread ?? 0}`}</nav><main>{children}</main></LangContext>, { pages: [home, myNotices, myNotice, officeNotices, officeNotice] });
const trial = notice({ kind: "trial.told", facts: z.strictObject({ day: z.string() }), title: () => "Sinov xizmati", text: ({ day }) => `Javob ${day}.` });
let who: Actor = nobody();
let counted: () => Promise<number> = () => unreadOf(database(), who);
const faults: unknown[] = [];

async function ask(as: Actor, path: string, sent?: Record<string, string>, lang = "uz"): Promise<{ status: number; text: string; location: string | null }> {
  who = as;
  const app = serve([whole], {
    config: config(), database: database(), door: { whoIs: () => Promise.resolve(who), nobody }, unreadOf: () => counted(),
    assets: { css: "", enhance: "", client: "", fonts: { latin: "", cyrillic: "", cyrillicExt: "" }, scripts: {} } satisfies Assets,
    trouble: ({ kind }) => ({ title: kind, body: <h1>{kind}</h1> }),
    report: (fault) => void faults.push(fault),
  });
  const headers = { cookie: `daftar=x; lang=${lang}`, "sec-fetch-site": "same-origin" };
  const response = await app.request(path, sent ? { method: "POST", headers: { ...headers, "content-type": "application/x-www-form-urlencoded" }, body: new URLSearchParams(sent) } : { headers });
  return { status: response.status, text: await response.text(), location: response.headers.get("location") };
}

const tell = (as: Actor, number: string, to = personOf("aziza")) => atDesk(database(), as, async (desk) => {
  await notify(desk, { person_id: to, kind: trial, subject: number, href: `/my/requests/${number}`, facts: { day: "2026-11-27" } });
  await desk.note("trial.told", number);
}, { now: instantOf(today, "10:00") });

beforeAll(() => setToday(today));

describe("/my/notices", () => {
  test("empty, told, looked at without a change, opened, all read", async ({ actorOf }) => {
    const aziza = actorOf("aziza");
    expect((await ask(aziza, "/my/notices")).text).toContain("Hali xabarnoma yoʻq.");
    expect((await ask(aziza, "/my")).text).not.toContain("Yangiliklar");
    for (let n = 1; n <= 4; n += 1) await tell(actorOf("nodira"), `2026-00000${n}`);

    const shown = await ask(aziza, "/my/notices");
    expect(shown.status).toBe(200);
    for (const said of ["unread 4", "4 ta yangi", "2026-000004", "Sinov xizmati", "Javob 2026-11-27.", "Hammasi oʻqildi"]) expect(shown.text).toContain(said);
    expect(shown.text.indexOf("2026-000004")).toBeLessThan(shown.text.indexOf("2026-000001"));
    expect((await ask(aziza, "/my/notices", undefined, "ru")).text).toContain("4 новых");
    const first = (await ask(aziza, "/my")).text;
    expect(first.match(/class="rec wait opens"/g)).toHaveLength(3);
    expect(first).toContain("Hammasi (4)");
    expect(await unreadOf(database(), aziza)).toBe(4);

    const [newest] = await listOwn(database(), readsOf(aziza), 1, 1);
    expect((await ask(aziza, `/my/notices/${newest!.id}`)).text).toContain("Javob 2026-11-27.");
    expect(await unreadOf(database(), aziza)).toBe(4);
    const opened = await ask(aziza, `/my/notices/${newest!.id}`, { _key: `notice-${newest!.id}` });
    expect([opened.status, opened.location]).toEqual([303, "/my/requests/2026-000004"]);
    const again = await ask(aziza, `/my/notices/${newest!.id}`, { _key: `notice-${newest!.id}` });
    expect([again.status, again.location]).toEqual([303, "/my/requests/2026-000004"]);
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from journal.notes where act = 'messages.seen'`.execute(database());
    expect(rows[0]!.n).toBe(1);
    expect((await ask(aziza, "/my/notices")).text).toContain('<a class="rec" href="/my/requests/2026-000004">');

    const all = await ask(aziza, "/my/notices", { _key: crypto.randomUUID() });
    expect([all.status, all.location]).toEqual([303, "/my/notices"]);
    const quiet = await ask(aziza, "/my/notices");
    expect(quiet.text).toContain("unread 0");
    expect(quiet.text).not.toContain("Hammasi oʻqildi");
  });

  test("another's notice is absent, and a visitor is asked to sign in", async ({ actorOf }) => {
    await tell(actorOf("nodira"), "2026-000009", personOf("otkir"));
    const [his] = await listOwn(database(), readsOf(actorOf("otkir")), 1, 1);
    for (const path of [`/my/notices/${his!.id}`, `/office/notices/${his!.id}`, "/my/notices/1;drop", "/my/notices/00000000-0000-4000-8000-000000000000"]) {
      expect((await ask(actorOf("aziza"), path)).status).toBe(404);
      expect((await ask(actorOf("nodira"), path, { _key: crypto.randomUUID() })).status).toBe(404);
    }
    expect(await unreadOf(database(), actorOf("otkir"))).toBe(1);
    expect(await ask(nobody(), "/my/notices")).toMatchObject({ status: 303, location: "/sign-in?next=%2Fmy%2Fnotices" });
    expect((await ask(actorOf("nodira"), "/office/notices")).text).toContain("Sizga ish oʻtkazilsa");
  });
});

test("a notice whose kind can read it no more still leads where it led", async ({ actorOf }) => {
  await atDesk(database(), actorOf("nodira"), async (desk) => {
    await sql`insert into messages.notices (person_id, kind, href, facts, made_at) values (${personOf("dilnoza")}, 'trial.gone', '/my/me', '{}', ${desk.now}), (${personOf("dilnoza")}, 'trial.told', '/my/me', '{"old":1}', ${desk.now})`.execute(desk.tx);
    await desk.note("trial.told", "old");
  });
  const shown = await ask(actorOf("dilnoza"), "/my/notices");
  expect(shown.status).toBe(200);
  expect(shown.text.match(/>Yangilik</g)).toHaveLength(2);
});

test("a page stands without the figure", async ({ actorOf }) => {
  counted = () => Promise.reject(new Error("no figure"));
  const shown = await ask(actorOf("aziza"), "/my/notices");
  counted = () => unreadOf(database(), who);
  expect([shown.status, shown.text.includes("unread 0"), faults.length]).toEqual([200, true, 1]);
});
