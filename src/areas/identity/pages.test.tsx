import type { Hono } from "hono";
import { sql } from "kysely";
import { beforeAll, describe, expect } from "vitest";
import { database, ownerDatabase } from "../../../test/database.ts";
import { test, today } from "../../../test/people.ts";
import { setToday } from "../../platform/clock.ts";
import { config } from "../../platform/config.ts";
import { nameRefusals } from "../../platform/desk.ts";
import { face, type LayoutProps } from "../../platform/web.tsx";
import { serve } from "../../platform/web/serve.tsx";
import { LangContext } from "../../ui/lang.tsx";
import { demoPassword } from "./demo.ts";
import { nobody, whoIs } from "./index.ts";
import { accessNew } from "./pages/office/access-new.tsx";
import { accessAccount } from "./pages/office/access-account.tsx";
import { accessClose, accessPassword, accessRevoke } from "./pages/office/access-ends.tsx";
import { access } from "./pages/office/access.tsx";
import { password } from "./pages/account/password.tsx";
import { sessions } from "./pages/account/sessions.tsx";
import { signOut } from "./pages/account/sign-out.tsx";
import { endToken, tokens } from "./pages/account/tokens.tsx";
import { signIn } from "./pages/public/sign-in.tsx";
import { texts } from "./texts/index.ts";

const Layout = ({ title, lang, children }: LayoutProps) => <LangContext value={lang}><title>{title}</title><main>{children}</main></LangContext>;

let app: Hono;
beforeAll(() => {
  setToday(today);
  nameRefusals(Object.keys(texts("uz").refusals));
  const pages = [signIn, signOut, sessions, password, tokens, endToken, access, accessNew, accessAccount, accessClose, accessPassword, accessRevoke];
  app = serve([face("trial", Layout, { pages })], {
    config: config(), database: database(), door: { whoIs, nobody },
    assets: { css: "", enhance: "", client: "", fonts: { latin: "", cyrillic: "", cyrillicExt: "" }, scripts: {} },
    trouble: ({ kind }) => ({ title: kind, body: kind }),
    report: (fault) => { throw fault; },
  });
});

const get = (path: string, cookie = "", lang = "uz") => app.request(path, { headers: { cookie: `${cookie}; lang=${lang}` } });
const post = (path: string, fields: Record<string, string> | [string, string][], cookie = "") =>
  app.request(path, { method: "POST", body: new URLSearchParams(fields), headers: { cookie, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded" } });

/** Signs in through the page and answers the cookies. */
async function cookiesOf(name: string, word = demoPassword): Promise<string> {
  const response = await post("/sign-in", { name, password: word });
  expect(response.status).toBe(303);
  return response.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ");
}

describe("/sign-in", () => {
  test("leads on to where one was going, and never elsewhere", async ({ actorOf }) => {
    actorOf("karim");
    const there = await post("/sign-in?next=%2Faccount%3Fx%3D1", { name: "Karim ", password: demoPassword });
    expect([there.status, there.headers.get("location")]).toEqual([303, "/account?x=1"]);
    for (const next of ["//evil.uz", "/\\evil.uz", "https://evil.uz", "javascript:alert(1)", "/%09/evil.uz".replace("%09", "\t")]) {
      const response = await post(`/sign-in?next=${encodeURIComponent(next)}`, { name: "karim", password: demoPassword });
      expect(response.headers.get("location"), next).toBe("/office");
    }
  });

  test("a wrong password: 409, the sentence, the name kept, the password not", async ({ actorOf }) => {
    actorOf("karim");
    const response = await post("/sign-in", { name: "islom", password: "Mana-bu-notogri" });
    const html = await response.text();
    expect(response.status).toBe(409);
    expect(html).toContain("Login yoki parol notoʻgʻri");
    expect(html).toContain('value="islom"');
    expect(html).not.toContain("Mana-bu-notogri");
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  test("nothing typed: 422 beside both fields", async ({ actorOf }) => {
    actorOf("karim");
    const response = await post("/sign-in", { name: "", password: "" });
    expect(response.status).toBe(422);
    expect((await response.text()).match(/aria-invalid="true"/g)).toHaveLength(2);
  });

  test.each(["uz", "uz-Cyrl", "ru", "en"] as const)("can be pasted into and filled by a password manager, in %s", async (lang) => {
    const html = await (await get("/sign-in", "", lang)).text();
    expect(html).toMatch(/autocomplete="username"/i);
    expect(html).toMatch(/autocomplete="current-password"/i);
    expect(html).toContain(texts(lang).signIn.title);
  });

  test("the cookie: no script reads it, no other site sends it", async ({ actorOf }) => {
    actorOf("karim");
    const [session] = (await post("/sign-in", { name: "karim", password: demoPassword })).headers.getSetCookie();
    expect(session).toMatch(/^daftar=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });
});

describe("/account", () => {
  test("asks to sign in first", async () => {
    expect((await get("/account")).headers.get("location")).toBe("/sign-in?next=%2Faccount");
  });

  test("lists one's sessions, ends another, and leaves by the door", async ({ actorOf }) => {
    actorOf("lola");
    const [here, there] = [await cookiesOf("lola"), await cookiesOf("lola")];
    const html = await (await get("/account", here)).text();
    const [other] = [...html.matchAll(/name="session" value="([0-9a-f-]{36})"/g)].map((found) => found[1]!);
    expect((await post("/account", { session: other! }, here)).headers.get("location")).toBe("/account");
    expect((await get("/account", there)).headers.get("location")).toContain("/sign-in");
    const out = await post("/sign-out", {}, here);
    expect([out.headers.get("location"), out.headers.getSetCookie()[0]]).toEqual(["/", expect.stringContaining("Max-Age=0")]);
    expect((await get("/account", here)).headers.get("location")).toContain("/sign-in");
  });

  test("another's session is not found", async ({ actorOf }) => {
    actorOf("lola");
    await cookiesOf("javlon");
    const { rows } = await sql<{ id: string }>`select s.id from identity.sessions s join identity.accounts a on a.id = s.account_id where a.sign_in_name = 'javlon'`.execute(database());
    expect((await post("/account", { session: rows[0]!.id }, await cookiesOf("lola"))).status).toBe(404);
  });

  test("a key shown on the page works once it was made, and is nowhere in clear", async ({ actorOf }) => {
    actorOf("nodira");
    const cookie = await cookiesOf("nodira");
    const token = /name="token" value="(dft_[\w-]{43})"/.exec(await (await get("/account/tokens", cookie)).text())![1]!;
    expect(await whoIs(database(), { bearer: token })).toBeUndefined();
    const made = await post("/account/tokens", [["token", token], ["name", "hisobot"], ["scopes", "requests.work"], ["ends_on.day", "1"], ["ends_on.month", "2"], ["ends_on.year", "2027"]], cookie);
    expect(made.headers.get("location")).toBe("/account/tokens");
    expect([...(await whoIs(database(), { bearer: token }))!.rights]).toEqual(["requests.work"]);
    const { rows } = await sql`select 1 from identity.tokens t where t::text like ${`%${token}%`} union all select 1 from platform.idempotency i where i::text like ${`%${token}%`} union all select 1 from journal.notes n where n.said like ${`%${token}%`}`.execute(ownerDatabase());
    expect(rows).toEqual([]);
    const end = /href="(\/account\/tokens\/[0-9a-f-]{36})"/.exec(await (await get("/account/tokens", cookie)).text())![1]!;
    await post(end, {}, cookie);
    expect(await whoIs(database(), { bearer: token })).toBeUndefined();
  });
});

describe("/office/access", () => {
  test.each([["aziza", 403], ["nodira", 403], ["nazoratchi", 200], ["gulchehra", 200], ["admin", 200]])("opened by %s: %i", async (who, status) => {
    expect((await get("/office/access", await cookiesOf(who))).status).toBe(status);
  });

  test("a search finds by name and by number, and says when nothing is there", async () => {
    const cookie = await cookiesOf("admin");
    expect(await (await get("/office/access?q=saidov", cookie)).text()).toContain("Saidov Karim");
    expect(await (await get("/office/access?q=%25", cookie)).text()).toContain("“%” topilmadi");
  });

  test("a new member of staff: password on the page, first sign-in, own password, then the role", async () => {
    const admin = await cookiesOf("admin");
    const once = /name="one_time_password" value="([a-z2-9-]{14})"/.exec(await (await get("/office/access/new", admin)).text())![1]!;
    const made = await post("/office/access/new", { surname: "Yangiyeva", given: "Gulnora", sign_in_name: "gulnora", one_time_password: once }, admin);
    const account = made.headers.get("location")!;
    expect(account).toMatch(/^\/office\/access\/[0-9a-f-]{36}$/);
    const first = await post("/sign-in", { name: "gulnora", password: once });
    expect(first.headers.get("location")).toBe("/account/password");
    const cookie = first.headers.getSetCookie().map((one) => one.split(";")[0]).join("; ");
    expect((await get("/account", cookie)).status).toBe(403);
    expect(await (await get("/account/password", cookie)).text()).toContain(texts("uz").password.mustChange);
    const short = await post("/account/password", { old_password: once, new_password: "qisqa" }, cookie);
    expect([short.status, (await short.text()).includes("kamida 10 belgi")]).toEqual([409, true]);
    expect((await post("/account/password", { old_password: once, new_password: "koʻk choynak tomda" }, cookie)).status).toBe(303);
    expect((await get("/account", cookie)).status).toBe(200);

    const granted = await post(account, { role: "auditor", "from.day": "24", "from.month": "11", "from.year": "2026" }, admin);
    expect(granted.status).toBe(303);
    expect((await get("/office/access", cookie)).status).toBe(200);
    const revoke = /href="(\/office\/access\/[0-9a-f-]{36}\/roles\/[0-9a-f-]{36})"/.exec(await (await get(account, admin)).text())![1]!;
    expect((await get(revoke, admin)).status).toBe(200);
    expect((await post(revoke, {}, admin)).status).toBe(303);
    expect((await get("/office/access", cookie)).status).toBe(403);
    expect((await post(`${account}/close`, {}, admin)).status).toBe(303);
    expect((await get("/account", cookie)).headers.get("location")).toContain("/sign-in");
  });

  test("nobody gives a role to oneself: the form is not there, and sent it is refused", async ({ actorOf }) => {
    const cookie = await cookiesOf("admin");
    const own = `/office/access/${actorOf("admin").account_id}`;
    expect(await (await get(own, cookie)).text()).not.toContain('name="role"');
    const refused = await post(own, { role: "rector", "from.day": "24", "from.month": "11", "from.year": "2026" }, cookie);
    expect([refused.status, (await refused.text()).includes("Oʻzingizga rol bera olmaysiz. Boshqa")]).toEqual([409, true]);
  });

  test("an unknown account and a broken id are not found", async () => {
    const cookie = await cookiesOf("admin");
    for (const id of ["00000000-0000-4000-8000-000000000000", "x", "1;drop"]) expect((await get(`/office/access/${id}`, cookie)).status, id).toBe(404);
  });
});
