/** The doors for other programs: what each answers is what its own document says. */
import { beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { catalogue } from "../src/areas/requests/index.ts";
import { faces } from "../src/faces/index.ts";
import { apiFace } from "../src/faces/api/face.ts";
import { langs } from "../src/kernel/lang.ts";
import type { AnyEndpoint } from "../src/platform/web.tsx";
import { appOver, Client, clientOf, faults, openInstitute, tokenOf, type Answer } from "./trust/harness.ts";
import { database } from "./database.ts";

const png = Uint8Array.from(Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==", "base64"));
/** JSON as it came: each test says what it expects to find. */
type Json = { [name: string]: Json } & Json[] & string;
const json = (answer: Answer) => JSON.parse(answer.text) as Json;

let visitor: Client;
let aziza: Client;
let karim: Client;

beforeAll(async () => {
  await openInstitute();
  visitor = new Client(appOver(database()));
  aziza = await clientOf("aziza");
  karim = await clientOf("karim");
}, 60_000);

const doorOf = (method: string, path: string): AnyEndpoint => apiFace.endpoints.find((it) => it.method === method && it.path === path)!;

/** The answer, once it is exactly what the door's own schema says: no field missing, none too many. */
function given(method: string, path: string, answer: Answer, status = 200): Json {
  expect(answer.status, `${method} ${path}: ${answer.text.slice(0, 300)}`).toBe(status);
  expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
  const schema = doorOf(method, path).gives as z.ZodType;
  expect(schema.parse(json(answer))).toEqual(json(answer));
  return json(answer);
}

function problem(answer: Answer, status: number, code: string): Json {
  expect(answer.status, answer.text.slice(0, 300)).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  const said = json(answer);
  expect(said).toMatchObject({ status, code, type: `/api/v1/problems#${code}` });
  expect(said.title).not.toBe("");
  return said;
}

describe("/api/v1/regulation", () => {
  test("is the 213 clauses in their order, in each language", async () => {
    const byChapter = (clause: string) => clause.split(/[./]/).map(Number);
    for (const lang of langs) {
      const rows = given("GET", "/api/v1/regulation", await visitor.get("/api/v1/regulation", { cookie: `lang=${lang}` }));
      expect(rows).toHaveLength(213);
      const clauses = rows.map((row) => row.clause as string);
      expect(clauses).toEqual(clauses.toSorted((a, b) => {
        const [one, other] = [byChapter(a), byChapter(b)];
        const at = one.findIndex((part, i) => part !== other[i]);
        return at < 0 ? 0 : one[at]! - (other[at] ?? 0);
      }));
      for (const { fulfilledBy, worked } of rows) expect(fulfilledBy!.length > 0).toBe(worked === "system");
    }
  });

  test("names only what answers", async () => {
    const rows = json(await visitor.get("/api/v1/regulation"));
    const hrefs = new Set<string>(rows.flatMap((row) => [...row.fulfilledBy!, ...row.byHand!].map((one) => (one as Json).href as string)));
    expect(hrefs.size).toBeGreaterThan(60);
    const pages = faces.flatMap((face) => face.pages);
    for (const href of hrefs) {
      const open = pages.find((page) => page.path === href)?.right ?? "anyone";
      expect((await (open === "anyone" ? visitor : karim).get(href)).status, href).toBe(200);
    }
  });
});

describe("/api/v1/services", () => {
  test("are 59, each with its clauses", async () => {
    const rows = given("GET", "/api/v1/services", await visitor.get("/api/v1/services"));
    expect(rows).toHaveLength(59);
    for (const row of rows) expect(row.clauses![0]).toMatch(/^4\.\d\/\d+$/);
    expect(rows.filter((row) => row.guidance!.length < 3)).toEqual([]);
  });

  test.each(langs)("each has its page and its door in %s", async (lang) => {
    for (const { code } of catalogue) {
      const cookie = `lang=${lang}`;
      expect((await visitor.get(`/services/${code}`, { cookie })).status, code).toBe(200);
      const one = given("GET", "/api/v1/services/:code", await visitor.get(`/api/v1/services/${code}`, { cookie }));
      expect(one.asks).toMatchObject({ type: "object" });
    }
  });
});

describe("/api/v1/openapi.json", () => {
  const methods = ["get", "post", "put", "delete"] as const;
  let document: Json;
  beforeAll(async () => {
    document = given("GET", "/api/v1/openapi.json", await visitor.get("/api/v1/openapi.json"));
  });

  test("is 3.1, and every door of the API stands in it", () => {
    expect(document.openapi).toBe("3.1.0");
    expect(document.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
    const told = Object.entries(document.paths!).flatMap(([path, of]) => Object.keys(of).map((method) => `${method} ${path}`));
    const doors = apiFace.endpoints.filter((it) => !(it.path as string).endsWith("openapi.json")).map((it) => `${it.method.toLowerCase()} ${(it.path as string).replaceAll(/:(\w+)/g, "{$1}")}`);
    expect(told.toSorted()).toEqual(doors.toSorted());
  });

  test("every reference leads somewhere", () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to!);
    expect(references.length).toBeGreaterThan(10);
    for (const to of references) {
      const found = to.replace(/^#\//, "").split("/").reduce<Json | undefined>((at, part) => at?.[part.replaceAll("~1", "/").replaceAll("~0", "~")], document);
      expect(found, to).toBeTypeOf("object");
    }
  });

  test("every operation declares its path's parameters, its answers and its problems", () => {
    for (const [path, item] of Object.entries<Json>(document.paths!)) {
      for (const method of methods.filter((one) => item[one])) {
        const { parameters, responses, summary, security } = item[method]!;
        const inPath = parameters!.filter((one) => one.in === "path");
        expect(inPath.map((one) => one.name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
        for (const one of inPath) expect(one).toMatchObject({ required: true, schema: { type: "string" } });
        expect(summary).not.toBe("");
        expect(Object.keys(responses!)).toContain("200");
        if (security === undefined) expect(Object.keys(responses!)).toEqual(expect.arrayContaining(["401", "403"]));
        for (const [status, answer] of Object.entries<Json>(responses!)) if (status !== "200") expect(answer.content).toHaveProperty(["application/problem+json"]);
      }
    }
    expect(document.components!.securitySchemes).toHaveProperty("token");
  });
});

describe("a student's own doors", () => {
  test("asks, follows, writes, sends a file and takes back; each answer is as its door says", async () => {
    const file = given("POST", "/api/v1/uploads", await aziza.upload("/api/v1/uploads", "rasm.png", png));
    expect(file).toMatchObject({ name: "rasm.png", type: "image/png" });
    const asked = given("POST", "/api/v1/requests", await aziza.json("POST", "/api/v1/requests", { service: "guide", asked: { looking_for: "kutubxona" } }));
    expect(asked).toMatchObject({ state: "asked", paper_id: null });
    const at = `/api/v1/requests/${asked.number}`;
    given("POST", "/api/v1/requests/:number/messages", await aziza.json("POST", `${at}/messages`, { body: "Qachon tayyor boʻladi?" }));
    expect(given("GET", "/api/v1/requests/:number/messages", await aziza.get(`${at}/messages`))).toMatchObject([{ side: "student", body: "Qachon tayyor boʻladi?" }]);
    const rows = given("GET", "/api/v1/requests", await aziza.get("/api/v1/requests"));
    expect(rows.map((row) => row.number)).toContain(asked.number);
    expect(given("GET", "/api/v1/requests/:number", await aziza.get(at))).toMatchObject({ state: "asked", asked: { looking_for: "kutubxona" } });
    problem(await aziza.json("POST", "/api/v1/requests", { service: "guide" }), 409, "one_open_request_per_service");
    given("POST", "/api/v1/requests/:number/withdrawal", await aziza.json("POST", `${at}/withdrawal`, {}));
    expect(json(await aziza.get(at)).state).toBe("withdrawn");
    expect(problem(await aziza.json("POST", `${at}/withdrawal`, {}), 409, "request_is_closed").clause).toBe("3.4.1/10");
  });

  test("gets a certificate at once; its list and the verifier's door say the same number", async () => {
    const asked = given("POST", "/api/v1/requests", await aziza.json("POST", "/api/v1/requests", { service: "study-certificate", asked: { purpose: "any_place", language: "uz" } }));
    expect(asked.state).toBe("answered");
    const papers = given("GET", "/api/v1/papers", await aziza.get("/api/v1/papers"));
    const paper = papers.find((one) => one.id === asked.paper_id)!;
    expect(paper).toMatchObject({ kind: "study-certificate", state: "valid" });
    const page = await aziza.get(`/my/papers/${asked.paper_id}`);
    const code = /\b[0-9A-HJ-NP-TV-Z]{4}(?:-[0-9A-HJ-NP-TV-Z]{4}){3}\b/.exec(page.text)![0];
    const told = given("GET", "/api/v1/verify/:code", await visitor.get(`/api/v1/verify/${code}`));
    expect(told).toMatchObject({ answer: "valid", paper: { number: paper.number } });
    expect(told.paper!.holder).not.toContain("Karimova");
  });

  test("the same key is the same deed", async () => {
    const key = { "idempotency-key": "bir-marta-4711" };
    const body = { service: "password", asked: { proof: "phone" } };
    const first = await aziza.json("POST", "/api/v1/requests", body, key);
    const again = await aziza.json("POST", "/api/v1/requests", body, key);
    expect(json(again)).toEqual(json(first));
    expect(again.headers.get("idempotent-replay")).toBe("true");
    problem(await aziza.json("POST", "/api/v1/requests", { ...body, asked: { proof: "hemis" } }, key), 422, "key_used_for_another_request");
  });
});

describe("problems", () => {
  test("401 to whoever does not say who asks", async () => {
    for (const it of apiFace.endpoints.filter((one) => one.right !== "anyone")) {
      const answer = await visitor.raw(it.method, (it.path as string).replaceAll(/:\w+/g, "2026-999999"), { "sec-fetch-site": "same-origin" });
      problem(answer, 401, "sign_in_first");
      expect(answer.headers.get("www-authenticate")).toBe("Bearer");
    }
  });

  test("403 to a token without the right, and to the office where the student's own is meant", async () => {
    const narrow = await tokenOf("nodira", ["requests.work"]);
    problem(await narrow.get("/api/v1/requests"), 403, "not_your_right");
    problem(await karim.get("/api/v1/papers"), 403, "not_your_right");
    problem(await aziza.raw("POST", "/api/v1/requests", { "sec-fetch-site": "cross-site", "content-type": "application/json" }, "{}"), 403, "foreign");
  });

  test("404 for what is not there, and for what is another's", async () => {
    problem(await visitor.get("/api/v1/services/no-such-service"), 404, "not_found");
    problem(await visitor.get("/api/v1/no-such-door"), 404, "not_found");
    problem(await aziza.get("/api/v1/requests/2026-999999"), 404, "not_found");
    const bekzod = await clientOf("bekzod");
    const other = json(await aziza.get("/api/v1/requests"))[0]!.number as string;
    problem(await bekzod.get(`/api/v1/requests/${other}`), 404, "not_found");
  });

  test("409 with the clause where the rules say no", async () => {
    const bekzod = await clientOf("bekzod");
    const said = problem(await bekzod.json("POST", "/api/v1/requests", { service: "study-certificate", asked: { purpose: "any_place", language: "uz" } }), 409, "expelled_takes_academic_record");
    expect(said.clause).toBe("4.1/19");
  });

  test("422 with the fields that were not understood", async () => {
    const said = problem(await aziza.json("POST", "/api/v1/requests", { asked: {}, colour: "red" }), 422, "not_understood");
    expect(said.fields).toEqual(expect.arrayContaining([{ field: "service", code: "required" }, { field: "colour", code: "unknown_field" }]));
    problem(await aziza.get("/api/v1/requests?page=x"), 422, "not_understood");
  });

  test("none was a fault", () => {
    expect(faults).toEqual([]);
  });
});
