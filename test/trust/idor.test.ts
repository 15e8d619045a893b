/** Promise 4: another's row is as absent as one that never was: same status, same body, whatever door it is asked through. */
import { beforeAll, describe, expect, test } from "vitest";
import { actorOf, appOver, Client, clientOf, faults, one, openInstitute, tokenOf, type Answer } from "./harness.ts";
import { database } from "../database.ts";
import { makeWorld, png, type World } from "./world.ts";

const absentId = "00000000-0000-4000-8000-000000000000";
let world: World;
let aziza: Client;
let otkir: Client;

beforeAll(async () => {
  await openInstitute();
  world = await makeWorld();
  aziza = await clientOf("aziza");
  otkir = await clientOf("otkir");
}, 60_000);

/** What differs between two answers of one page must not tell whether the row is there: keys of forms and the address itself aside. */
const told = ({ status, text }: Answer, ...names: string[]) => [status, names.reduce((out, name) => out.replaceAll(name, "…").replaceAll(encodeURIComponent(name), "…"), text).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "key")];

type Asked = { name: string; path: (of: { number: string; paper: string; file: string; receipt: string }) => string; send?: (client: Client, path: string) => Promise<Answer> };
const absent = { number: "2026-999999", paper: absentId, file: absentId, receipt: "ZZZZZZZZZZZZ" };

const doors: Asked[] = [
  { name: "request", path: ({ number }) => `/my/requests/${number}` },
  { name: "request, to be mended", path: ({ number }) => `/my/requests/${number}/correct`, send: (client, path) => client.post(path, { text: "x" }) },
  { name: "request, a message", path: ({ number }) => `/my/requests/${number}/message`, send: (client, path) => client.post(path, { body: "x" }) },
  { name: "request, withdrawn", path: ({ number }) => `/my/requests/${number}/withdraw`, send: (client, path) => client.post(path) },
  { name: "receipt", path: ({ number }) => `/my/requests/${number}/receipt.pdf` },
  { name: "paper", path: ({ paper }) => `/my/papers/${paper}` },
  { name: "paper's bytes", path: ({ paper }) => `/my/papers/${paper}/pdf` },
  { name: "paper's picture", path: ({ paper }) => `/my/papers/${paper}/picture` },
  { name: "request by API", path: ({ number }) => `/api/v1/requests/${number}` },
  { name: "messages by API", path: ({ number }) => `/api/v1/requests/${number}/messages` },
  { name: "a message by API", path: ({ number }) => `/api/v1/requests/${number}/messages`, send: (client, path) => client.json("POST", path, { body: "x" }) },
  { name: "withdrawal by API", path: ({ number }) => `/api/v1/requests/${number}/withdrawal`, send: (client, path) => client.json("POST", path, "") },
  { name: "file by API", path: ({ number, file }) => `/api/v1/requests/${number}/files/${file}` },
  { name: "paper by API", path: ({ paper }) => `/api/v1/papers/${paper}/pdf` },
];

describe("another student's", () => {
  test.each(doors)("$name is answered as one that never was", async ({ path, send = (client: Client, at: string) => client.get(at) }) => {
    const before = await one<number>("select count(*) as value from journal.notes");
    const others = await send(aziza, path(world.otkir));
    const nobodys = await send(aziza, path(absent));
    expect(others.status).toBe(404);
    expect(told(others, world.otkir.number, world.otkir.paper, world.otkir.file)).toEqual(told(nobodys, absent.number, absent.paper, absent.file));
    expect(await one<number>("select count(*) as value from journal.notes")).toBe(before);
  });

  test("own ones are there, through the same doors", async () => {
    for (const path of [`/my/requests/${world.otkir.number}`, `/my/papers/${world.otkir.paper}`, `/api/v1/requests/${world.otkir.number}/files/${world.otkir.file}`]) expect((await otkir.get(path)).status).toBe(200);
  });

  test("neighbouring numbers are nobody's business", async () => {
    const [year, serial] = world.aziza.number.split("-") as [string, string];
    const own = await one<string[]>(`select coalesce(array_agg(number), '{}') as value from requests.requests where person_id = '${world.aziza.person}'`);
    for (let at = 1; at <= Number(serial) + 3; at += 7) {
      const number = `${year}-${String(at).padStart(serial.length, "0")}`;
      expect((await aziza.get(`/my/requests/${number}`)).status).toBe(own.includes(number) ? 200 : 404);
    }
  });

  test.each(["..%2f1", "%252e%252e", "1%00", "1;drop", "0".repeat(300), "%7B00000000-0000-4000-8000-000000000000%7D", "'", "%F0%9F%91%8D", "[object Object]", "-1"])("%s is a row of nobody", async (id) => {
    for (const path of [`/my/requests/${id}`, `/my/papers/${id}`, `/my/papers/${id}/pdf`, `/api/v1/requests/${id}`, `/api/v1/requests/${id}/files/${id}`, `/api/v1/papers/${id}/pdf`, `/r/${id}`, `/v/${id}`, `/services/${id}`, `/my/services/${id}`, `/programmes/${id}`]) {
      const { status } = await aziza.get(path);
      expect([400, 404], `${path}: ${status}`).toContain(status);
    }
    const admin = await clientOf("admin");
    const manager = await clientOf("nodira");
    for (const path of [`/office/requests/${id}`, `/office/students/${id}`, `/office/students/${id}/correct`, `/papers/${id}`, `/counter/${id}`, `/counter/${id}/${id}`, `/office/requests/${world.aziza.number}/files/${id}`]) expect([400, 403, 404], path).toContain((await manager.get(path)).status);
    for (const path of [`/office/access/${id}`, `/office/access/${id}/close`, `/office/access/${world.account}/roles/${id}`, `/office/calendar/${id}`, `/account/tokens/${id}`]) expect([400, 403, 404], path).toContain((await admin.get(path)).status);
    expect(faults.map((it) => `${it.route}: ${String(it.fault)}`)).toEqual([]);
  });
});

describe("what lies in a form and was not offered there", () => {
  test("another's upload does not become one's own paper", async () => {
    const form = { need: "extension", institution: "X", from: "2027-02-01", until: "2027-06-01", paper_invitation: world.otkir.upload, paper_learning_agreement: world.otkir.upload };
    const answer = await aziza.post("/my/services/mobility-out", form);
    expect(answer.status).toBe(409);
    expect(await one<number>(`select count(*) as value from requests.attachments where upload_id = '${world.otkir.upload}'`)).toBe(0);
    const api = await aziza.json("POST", "/api/v1/requests", { service: "mobility-out", asked: { institution: "X", from: "2027-02-01", until: "2027-06-01" }, papers: { invitation: [world.otkir.upload], learning_agreement: [world.otkir.upload] } });
    expect(api.status).toBe(409);
    expect(JSON.parse(api.text)).toMatchObject({ code: "upload_is_not_there" });
  });

  test("another's upload is not even named beside a problem", async () => {
    const answer = await aziza.post("/my/services/mobility-out", { institution: "", paper_invitation: world.otkir.upload });
    expect(answer.status).toBe(422);
    expect(answer.text).not.toContain("boshqa.png");
  });

  test.each(["role", "status", "state", "account_id", "person_id", "fee_tiyin", "answer", "paper_id", "__proto__", "constructor"])("%s changes nothing", async (name) => {
    const answer = await aziza.post(`/my/requests/${world.aziza.number}/message`, { body: "Salom", [name]: "answered", [`${name}.x`]: "1" });
    expect(answer.status).toBe(303);
    expect(await one<string>(`select state || coalesce(paper_id::text, '') || person_id as value from requests.requests where number = '${world.aziza.number}'`)).toBe(`asked${world.aziza.person}`);
  });

  test("a student asks for nobody else, by no door", async () => {
    const asked = { purpose: "any_place", language: "uz", person: world.otkir.person, person_id: world.otkir.person, holder: world.otkir.person };
    expect((await aziza.post("/my/services/study-certificate", asked)).status).toBe(303);
    expect(await one<number>(`select count(*) as value from documents.papers where holder = '${world.otkir.person}' and issued_by = (select id from identity.accounts where sign_in_name = 'aziza')`)).toBe(0);
    expect((await aziza.json("POST", "/api/v1/requests", { service: "study-certificate", asked, person: world.otkir.person })).status).toBe(422);
    expect((await aziza.post(`/counter/${world.otkir.person}?service=study-certificate`, { purpose: "any_place", language: "uz" })).status).toBe(403);
  });

  test("nobody ends another's session or token", async () => {
    const session = await one<string>("select s.id as value from identity.sessions s join identity.accounts a on a.id = s.account_id where a.sign_in_name = 'otkir' limit 1");
    expect((await aziza.post("/account", { session })).status).toBe(404);
    expect((await otkir.get("/my")).status).toBe(200);
    expect((await (await clientOf("lola")).post(`/account/tokens/${world.token}`)).status).toBe(404);
  });

  test("drafts are one's own", async () => {
    expect((await otkir.json("PUT", "/my/drafts/dormitory", { typed: { about: ["otkirning siri"] } })).status).toBe(200);
    expect((await otkir.get("/my/services/dormitory")).text).toContain("otkirning siri");
    expect((await aziza.get("/my/services/dormitory")).text).not.toContain("otkirning siri");
  });
});

describe("staff outside their rows", () => {
  test.each(["shahlo", "islom", "lola"])("a case of another sector is absent for %s", async (code) => {
    const client = await clientOf(code);
    const there = await client.get(`/office/requests/${world.aziza.number}`);
    expect(told(there, world.aziza.number)).toEqual(told(await client.get("/office/requests/2026-999999"), "2026-999999"));
    expect(there.status).toBe(404);
    for (const [step, fields] of [["take", { version: "1" }], ["answer", { version: "1", text: "x" }], ["forward", { version: "1", sector: "study_process" }], ["note", { note: "x" }], ["message", { body: "x" }]] as const)
      expect((await client.post(`/office/requests/${world.aziza.number}/${step}`, fields)).status, step).toBe(404);
    expect((await client.post("/office/queue/take", { number: [world.aziza.number] })).status).toBe(409);
    expect(await one<number>(`select version as value from requests.requests where number = '${world.aziza.number}'`)).toBe(1);
  });

  test("the queue and its sheet hold one's own sectors only, whatever is asked for", async () => {
    for (const path of ["/office/queue?tab=sector&sector=international", "/office/queue?tab=all", `/office/queue?q=${world.otkir.number}`]) {
      const answer = await (await clientOf("shahlo")).get(path);
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain(`/office/requests/${world.otkir.number}`);
    }
  });

  test("a tutor and a dean meet their own students only", async () => {
    for (const code of ["nozima", "odil", "dekan"]) {
      const client = await clientOf(code);
      const there = await client.get(`/office/students/${world.otkir.student}`);
      expect(told(there, world.otkir.student), code).toEqual(told(await client.get("/office/students/999999999999"), "999999999999"));
      expect((await client.get("/search?q=O%CA%BBrinboyev")).text).not.toContain(world.otkir.student);
      expect((await client.get("/api/people?q=999241100004")).text).not.toContain(world.otkir.student);
      expect((await client.get(`/papers/${world.otkir.paper}`)).status).toBe(403);
    }
  });

  test("a token may no more than its scopes, and no more than its owner may now", async () => {
    const token = await tokenOf("nodira", ["requests.work"]);
    expect((await token.get(`/office/requests/${world.aziza.number}`)).status).toBe(200);
    expect((await token.get(`/office/requests/${world.otkir.number}/files/${world.aziza.file}`)).status).toBe(404);
    expect((await token.post(`/office/requests/${world.aziza.number}/note`, { note: "x" })).status).toBe(403);
    expect((await token.get("/office/access")).status).toBe(403);
    expect((await new Client(appOver(database()), { authorization: `Bearer dft_${"A".repeat(43)}` }).get("/api/v1/requests")).status).toBe(401);
  });

  test("one who wears two roles does not grant to oneself", async () => {
    const admin = await clientOf("admin");
    const own = (await actorOf("admin")).account_id!;
    expect((await admin.post(`/office/access/${own}`, { role: "director", from: "2026-11-24" })).status).toBe(409);
    expect((await (await clientOf("gulchehra")).post(`/office/access/${world.account}`, { role: "director", from: "2026-11-24" })).status).toBe(403);
  });
});

test("an upload's name and bytes are the sender's", async () => {
  const sent = await otkir.upload("/uploads", "sir.png", png(77));
  const { id } = JSON.parse(sent.text) as { id: string };
  expect((await aziza.post(`/my/requests/${world.aziza.number}/correct`, { paper_evidence: id })).text).not.toContain("sir.png");
});
