/** The edge of the web (trust: part 7): who may write, what leaves in headers, what comes in broken, and that looking writes nothing. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { faces } from "../../src/faces/index.ts";
import { routesOf } from "../../src/platform/web.tsx";
import { safeNext } from "../../src/platform/web/guard.ts";
import { database, ownerDatabase } from "../database.ts";
import { appOver, Client, clientOf, faults, newCookieOf, one, openInstitute, sameOrigin, tokenOf } from "./harness.ts";
import { makeWorld, type World } from "./world.ts";

let world: World;
let aziza: Client;
let nodira: Client;
let visitor: Client;
const urlencoded = { "content-type": "application/x-www-form-urlencoded" };

beforeAll(async () => {
  await openInstitute();
  world = await makeWorld();
  [aziza, nodira] = [await clientOf("aziza"), await clientOf("nodira")];
  visitor = new Client(appOver(database()));
}, 60_000);

/** Pages with a right to see them, one of each route that a GET may open. */
const pages = routesOf(faces).filter((route) => route.kind === "page" && route.method === "GET");
const paths = () => pages.map(({ path, right }) => {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => ({
    number: world.aziza.number, paper: world.aziza.paper, person: world.aziza.person, id: path.includes("students") ? world.aziza.student : world.day, field: "passport",
    service: "study-certificate", account: world.account, held: world.held, token: world.token, key: "60710100-1",
    code: path.startsWith("/r/") ? world.aziza.receipt : path.startsWith("/v/") ? world.aziza.code : "study-certificate",
  })[name] ?? "x");
  return { path: filled, right };
});
const opens = (path: string) => (path.startsWith("/my") ? "aziza" : path.startsWith("/office/access") || path.startsWith("/office/calendar") ? "admin" : path.startsWith("/office/papers") || path.includes("/assign") || /queue\//.test(path) ? "sherzod" : "nodira");

describe("a write that comes from elsewhere", () => {
  const foreign: [string, Record<string, string>][] = [
    ["another origin", { origin: "https://evil.uz" }], ["our name as a part", { origin: "http://localhost:3999.evil.uz" }], ["another port", { origin: "http://localhost:3998" }],
    ["another scheme", { origin: "https://localhost:3999" }], ["null", { origin: "null" }], ["nothing", {}], ["cross-site by the browser", { "sec-fetch-site": "cross-site" }],
    ["same-site by the browser", { "sec-fetch-site": "same-site", origin: "http://localhost:3999" }], ["typed by hand", { "sec-fetch-site": "none" }],
    ["a referer only", { referer: "http://localhost:3999/my" }], ["a token beside a cookie", { authorization: `Bearer dft_${"A".repeat(43)}` }],
  ];
  test.each(foreign)("%s is refused at every route", async (_name, headers) => {
    const before = await one<number>("select count(*) as value from journal.notes");
    for (const { path, method } of routesOf(faces).filter((route) => route.method !== "GET")) {
      const answer = await aziza.raw(method, path.replace(/:\w+/g, "x"), { ...urlencoded, ...headers }, "everywhere=on");
      expect(answer.status, `${method} ${path}`).toBe(403);
    }
    expect(await one<number>("select count(*) as value from journal.notes")).toBe(before);
  });

  test("is refused before its body is read", async () => {
    let read = 0;
    const body = new ReadableStream({ pull(to) { read += 1; to.enqueue(new Uint8Array(65_536)); if (read > 400) to.close(); } }, { highWaterMark: 0 });
    const response = await visitor.app.request(new Request("http://localhost:3999/sign-in", { method: "POST", headers: { origin: "https://evil.uz", ...urlencoded }, body, duplex: "half" } as RequestInit));
    expect([response.status, read]).toEqual([403, 0]);
  });

  test.each([["the browser's word", sameOrigin], ["our origin", { origin: "http://localhost:3999" }], ["the loopback's other name", { origin: "http://127.0.0.1:3999" }]])("%s lets it in", async (_name, headers) => {
    expect((await aziza.raw("POST", `/my/requests/${world.aziza.number}/message`, { ...urlencoded, ...headers }, "body=Salom")).status).toBe(303);
  });

  test("a program's token without a cookie lets it in", async () => {
    const token = await tokenOf("nodira", ["requests.note", "requests.work"]);
    expect((await token.raw("POST", `/office/requests/${world.aziza.number}/note`, urlencoded, "note=x")).status).toBe(303);
    expect((await token.raw("POST", "/api/v1/uploads", {}, new FormData())).status).toBe(409);
  });

  test("behind a TLS proxy only the public origin counts", async () => {
    const app = appOver(database(), { publicOrigin: "https://daftar.example.uz", loopback: false });
    const client = new Client(app, { cookie: (await newCookieOf("otkir")).replace("daftar=", "__Host-daftar=") });
    const path = `/my/requests/${world.otkir.number}/message`;
    expect((await client.raw("POST", path, { ...urlencoded, origin: "https://daftar.example.uz", host: "127.0.0.1:3999" }, "body=Salom")).status).toBe(303);
    expect((await client.raw("POST", path, { ...urlencoded, origin: "http://127.0.0.1:3999", host: "127.0.0.1:3999" }, "body=Salom")).status).toBe(403);
    expect((await client.raw("POST", path, { ...urlencoded, origin: "http://daftar.example.uz" }, "body=Salom")).status).toBe(403);
    expect((await client.get("/")).headers.get("strict-transport-security")).toContain("max-age=31536000");
  });
});

describe("what leaves", () => {
  const required: Record<string, RegExp> = {
    "content-security-policy": /^default-src 'none'; script-src 'self'; style-src 'self';.*form-action 'self'; base-uri 'none';.*frame-ancestors 'none'$/,
    "x-content-type-options": /^nosniff$/, "referrer-policy": /^same-origin$/, "cross-origin-opener-policy": /^same-origin$/, "cross-origin-resource-policy": /^same-origin$/, "permissions-policy": /camera=\(self\)/,
  };
  test("every page has the headers, and no script or style of its own inside", async () => {
    expect(pages.length).toBeGreaterThan(40);
    for (const { path, right } of paths()) {
      for (const client of right === "anyone" ? [visitor, aziza] : [await clientOf(opens(path))]) {
        const answer = await client.get(path);
        expect([200, 404], path).toContain(answer.status);
        for (const [name, wanted] of Object.entries(required)) expect(answer.headers.get(name), `${path} ${name}`).toMatch(wanted);
        expect(answer.headers.get("content-security-policy"), path).not.toMatch(/unsafe|\*|https?:/);
        if (client !== visitor) expect(answer.headers.get("cache-control"), path).toBe("no-store");
        expect(answer.text.match(/\sstyle=|<style|\son[a-z]+=|javascript:|srcdoc=/i)?.[0], path).toBeUndefined();
        for (const [tag] of answer.text.matchAll(/<script\b[^>]*>(?!<\/script>)/g)) expect(tag, path).toMatch(/type="application\/json"/);
        expect([...answer.text.matchAll(/(?:src|href|action)="((?:https?:)?\/\/[^"]*)"/g)].map((it) => it[1]!).filter((to) => !to.startsWith("http://localhost:3999/")), path).toEqual([]);
      }
    }
  });

  test("refusals, faults and what is not there have them too", async () => {
    for (const answer of [await visitor.get("/nowhere"), await aziza.get("/office/access"), await visitor.raw("POST", "/sign-in"), await aziza.get("/api/v1/requests/1"), await visitor.get("/my"), await visitor.get("/%ff")])
      for (const [name, wanted] of Object.entries(required)) expect(answer.headers.get(name), `${answer.status} ${name}`).toMatch(wanted);
  });

  test("a person's file leaves as an attachment in a sandbox", async () => {
    const { headers, status } = await nodira.get(`/office/requests/${world.aziza.number}/files/${world.aziza.file}`);
    expect(status).toBe(200);
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''pasport\.png$/);
    expect(headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("the session's cookie is out of reach of scripts and other sites", async () => {
    const answer = await visitor.post("/sign-in", { name: "doston", password: "namuna-2026" });
    expect(answer.status).toBe(303);
    for (const cookie of answer.headers.getSetCookie()) expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax/);
    const session = /daftar=([^;]+)/.exec(answer.headers.getSetCookie().join("\n"))![1]!;
    expect((await new Client(visitor.app, { cookie: `daftar=${session}` }).get("/my")).text).not.toContain(session);
  });

  test("another Host changes no link and opens no door", async () => {
    for (const headers of [{ host: "evil.uz" }, { "x-forwarded-host": "evil.uz" }, { forwarded: "host=evil.uz" }, { "x-forwarded-proto": "https", "x-original-url": "/office" }] as Record<string, string>[]) {
      for (const path of ["/", "/sign-in", "/regulation", `/v/${world.aziza.code}`, "/api/v1/openapi.json"]) {
        const answer = await visitor.get(path, headers);
        expect(answer.text).not.toContain("evil.uz");
        expect([200, 400, 421]).toContain(answer.status);
      }
      expect((await visitor.get("/my", headers)).headers.get("location")).toMatch(/^\/sign-in\?/);
      expect((await aziza.raw("POST", "/account", { ...urlencoded, ...headers, origin: "http://evil.uz" }, "everywhere=on")).status).toBe(403);
    }
  });
});

describe("where one is sent", () => {
  const elsewhere = ["//evil.uz", "///evil.uz", "/\\evil.uz", "\\\\evil.uz", "https://evil.uz", "https:evil.uz", "HTTPS://evil.uz", "javascript:alert(1)", "data:text/html,x", "/\tevil.uz", "/\n/evil.uz", "/%09/evil.uz\t", " //evil.uz", "evil.uz", "", "/\u0000", "/a\\b",
    `/${"a".repeat(600)}`, "/\r\nSet-Cookie: x=1", "http://localhost:3999@evil.uz", "/ /evil.uz", "mailto:x@evil.uz", "./x", "../x", "?x"];
  test.each(elsewhere)("%j is not gone to", async (next) => {
    expect(safeNext(next, "/home")).toBe("/home");
    const form = await visitor.get(`/sign-in?next=${encodeURIComponent(next.replaceAll("\u0000", ""))}`);
    expect(form.status).toBe(200);
    const links = [...form.text.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, to]) => new URL(to!.replaceAll("&amp;", "&"), "http://localhost:3999"));
    expect(links.filter(({ protocol, host }) => !["tel:", "mailto:"].includes(protocol) && host !== "localhost:3999")).toEqual([]);
    const signed = await visitor.post(`/sign-in?next=${encodeURIComponent(next.replaceAll("\u0000", ""))}`, { name: "umida", password: "namuna-2026", next });
    expect(signed.status).toBe(303);
    expect(new URL(signed.headers.get("location")!, "http://localhost:3999").origin).toBe("http://localhost:3999");
    expect(signed.headers.get("location")).not.toContain("evil");
  });
  test("a page of ours is gone to", async () => {
    const signed = await visitor.post("/sign-in?next=%2Fmy%2Frequests", { name: "umida", password: "namuna-2026" });
    expect(signed.headers.get("location")).toBe("/my/requests");
  });
});

describe("broken or too much", () => {
  const json = (body: string | Uint8Array, headers: Record<string, string> = {}) => aziza.raw("POST", "/api/v1/requests", { ...sameOrigin, "content-type": "application/json", ...headers }, body as BodyInit);
  test.each<[string, string | Uint8Array, number]>([
    ["an open brace", "{", 400], ["a BOM", "\ufeff{}", 400], ["a trailing comma", '{"service":"x",}', 400], ["NaN", '{"service":NaN}', 400], ["a comment", '{/* */"service":"x"}', 400], ["nothing", "", 400],
    ["depth of 10,000", "[".repeat(10_000) + "]".repeat(10_000), 400], ["depth inside a field", `{"service":"x","asked":${'{"a":'.repeat(30)}1${"}".repeat(30)}}`, 400],
    ["6,000 keys", JSON.stringify({ service: "x", asked: Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`k${i}`, i])) }), 400], ["a key twice", '{"service":"dormitory","service":"visa"}', 400],
    ["half a pair", '{"service":"\\ud800"}', 400], ["broken UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 400], ["UTF-16", new Uint8Array(Buffer.from("{}", "utf16le")), 400],
    ["an unknown field", '{"service":"dormitory","asked":{},"x":1}', 422], ["__proto__", '{"service":"dormitory","__proto__":{"a":1}}', 422], ["constructor", '{"service":"dormitory","constructor":{}}', 422],
    ["a number for a text", '{"service":5}', 422], ["null for required", '{"service":null}', 422], ["a list", "[]", 422], ["a text for a list", '{"service":"dormitory","papers":{"passport":"x"}}', 422], ["2⁵³+1 as an id", '{"service":"dormitory","papers":{"passport":[9007199254740993]}}', 422],
    ["more than 1 MB", JSON.stringify({ service: "x".repeat(1_100_000) }), 413],
  ])("JSON with %s is %3$i", async (_name, body, status) => {
    const answer = await json(body);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ status, code: expect.any(String) });
  });

  test("what was not understood is named", async () => {
    expect(JSON.parse((await json('{"service":"dormitory","asked":{},"fee_tiyin":1}')).text)).toMatchObject({ fields: expect.arrayContaining([{ field: "fee_tiyin", code: "unknown_field" }]) });
    expect(JSON.parse((await json('{"service":"dormitory","asked":{},"__proto__":{}}')).text)).toMatchObject({ status: 422, fields: expect.arrayContaining([{ field: "__proto__", code: "unknown_field" }]) });
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  test.each(["text/plain", "application/json; charset=utf-16", "text/html", "application/x-www-form-urlencoded", ""])("JSON as %j is 415", async (type) => {
    expect((await json('{"service":"dormitory"}', { "content-type": type })).status).toBe(415);
  });

  test.each<[string, Record<string, string>, string | Uint8Array, number]>([
    ["as text", { "content-type": "text/plain" }, "body=x", 415], ["as JSON", { "content-type": "application/json" }, '{"body":"x"}', 415], ["in UTF-16", { "content-type": "application/x-www-form-urlencoded; charset=utf-16" }, "body=x", 415],
    ["of 300 kB", urlencoded, `body=${"x".repeat(300_000)}`, 413], ["with escapes that are no UTF-8", urlencoded, "body=%ff%fe", 400], ["with bytes that are no UTF-8", urlencoded, new Uint8Array([0x62, 0x3d, 0xff]), 400],
    ["with a NUL in a hidden key", urlencoded, "body=x&_key=a%00b", 400], ["multipart without a boundary", { "content-type": "multipart/form-data" }, "x", 400], ["multipart cut short", { "content-type": "multipart/form-data; boundary=b" }, '--b\r\nContent-Disposition: form-data; name="body"\r\n\r\nx', 400],
    ["multipart with a field of 300 kB", { "content-type": "multipart/form-data; boundary=b" }, `--b\r\nContent-Disposition: form-data; name="body"\r\n\r\n${"x".repeat(300_000)}\r\n--b--\r\n`, 413],
    ["multipart with 300 fields", { "content-type": "multipart/form-data; boundary=b" }, `${Array.from({ length: 300 }, (_, i) => `--b\r\nContent-Disposition: form-data; name="f${i}"\r\n\r\nx\r\n`).join("")}--b--\r\n`, 413],
    ["with __proto__", urlencoded, "__proto__=1&body=x&constructor=1", 303],
  ])("a form %s is answered %4$i", async (_name, headers, body, status) => {
    const answer = await aziza.raw("POST", `/my/requests/${world.aziza.number}/message`, { ...sameOrigin, ...headers }, body as BodyInit);
    expect(answer.status).toBe(status);
    expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
  });

  test.each<[string, number]>([
    ["/office/queue?page=-1", 200], ["/office/queue?page=1e309", 200], ["/office/queue?page=NaN&size=100000", 200], ["/office/queue?sector[]=a&sector[$ne]=b&tab=x&due=%27", 200], [`/search?q=${"a".repeat(10_000)}`, 200], ["/search?q=%25", 200], ["/search?q=%", 200],
    ["/search?q=_", 200], ["/search?q=%27%3B--", 200], ["/search?q=%ff%fe", 400], ["/search?q=a%00b", 400], ["/%ff", 400], ["/counter?q=%F0%9F%91%8D", 200], ["/api/people?q=a&q=b", 422], [`/api/people?q=${"a".repeat(10_000)}`, 422],
    ["/api/people?q[]=a", 422], ["/office/calendar?year=1e9", 403], ["/services?q=%5C%28%5B", 200], [`/regulation?q=${"%D0%96".repeat(2000)}`, 200], ["/office/students/999251100001?on=2026-02-30", 200], ["/office/students/999251100001?on=infinity", 200], ["/office/students/999251100001?from=%00", 400],
  ])("GET %s is %i", async (path, status) => {
    const answer = await nodira.get(path);
    expect(answer.status).toBe(status);
    expect(answer.text.length).toBeLessThan(1_500_000);
  });

  test("a literal percent sign finds only what holds it", async () => {
    expect((await nodira.get("/search?q=%25")).text).not.toContain("/office/students/9");
    expect((await nodira.get("/search?q=_")).text).not.toContain("/office/students/9");
  });

  test.each([{ "accept-language": "*;q=x" }, { "accept-language": "x".repeat(8000) }, { cookie: `lang=${"x".repeat(4000)}; scheme=%00` }, { cookie: "daftar=%00; daftar_browser=%ff; daftar_parked=%00" }, { authorization: "Bearer" }, { authorization: `Bearer ${"x".repeat(8000)}` }, { "user-agent": "\u00ff".repeat(2000) }, { "idempotency-key": "\u00ff" }] as Record<string, string>[])("headers %j hurt nobody", async (headers) => {
    for (const path of ["/", "/sign-in", "/my", "/services"]) expect([200, 303]).toContain((await visitor.get(path, headers)).status);
    expect((await visitor.raw("POST", "/sign-in", { ...sameOrigin, ...urlencoded, ...headers }, "name=x&password=y&_key=k")).status).toBe(409);
    expect((await visitor.get("/api/v1/requests", headers)).status).toBe(401);
  });

  test("nothing of this was a fault", () => expect(faults.map((it) => `${it.route}: ${String(it.fault)}`)).toEqual([]));
});

describe("looking", () => {
  /** A look leaves its note; a request, its session's hour and its counters. Nothing else may change by a GET. */
  const mayChange = new Set(["journal.notes", "journal.private", "journal.waiting", "journal.looks", "identity.sessions", "identity.token_uses", "platform.rate_buckets", "documents.checks", "documents.renditions"]);

  async function digests(): Promise<Record<string, string>> {
    const { rows } = await sql<{ name: string }>`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`.execute(ownerDatabase());
    const found: Record<string, string> = {};
    for (const { name } of rows) {
      const { rows: [told] } = await sql<{ all: string | null }>`select string_agg(t::text, E'\n' order by t::text) as all from ${sql.table(name)} t`.execute(ownerDatabase());
      found[name] = createHash("sha256").update(told!.all ?? "").digest("hex");
    }
    return found;
  }

  test("writes nothing but its own trace", async () => {
    const before = await digests();
    expect(Object.keys(before).length).toBeGreaterThan(30);
    for (const { path } of paths()) for (const code of [opens(path), "aziza", "gulchehra"]) await (await clientOf(code)).get(path);
    for (const route of routesOf(faces).filter(({ kind, method, path }) => kind === "endpoint" && method === "GET" && !path.includes(":"))) await nodira.get(route.path);
    await nodira.get(`/office/requests/${world.aziza.number}/files/${world.aziza.file}`);
    const after = await digests();
    expect(Object.keys(before).filter((name) => before[name] !== after[name] && !mayChange.has(name))).toEqual([]);
  });

  test("a HEAD or an unknown method does nothing", async () => {
    for (const method of ["PATCH", "DELETE", "OPTIONS", "PROPFIND"]) expect((await aziza.raw(method, "/account", sameOrigin)).status).toBe(404);
  });
});
