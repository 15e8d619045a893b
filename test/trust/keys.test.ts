/** One submit, one effect: however often it arrives, at once or later, from two tabs or after the back button (trust: part 4). */
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { type Client, clientOf, one, openInstitute } from "./harness.ts";
import { makeWorld, png, type World } from "./world.ts";

let world: World;
let aziza: Client;
let otkir: Client;
let nodira: Client;

beforeAll(async () => {
  await openInstitute();
  world = await makeWorld();
  [aziza, otkir, nodira] = [await clientOf("aziza"), await clientOf("otkir"), await clientOf("nodira")];
}, 60_000);

const times = <T>(count: number, work: (i: number) => Promise<T>) => Promise.all(Array.from({ length: count }, (_, i) => work(i)));
const papersOf = (person: string) => one<number>(`select count(*) as value from documents.papers where holder = '${person}'`);
const messagesOf = (number: string) => one<number>(`select count(*) as value from requests.messages m join requests.requests r on r.id = m.request_id where r.number = '${number}'`);
const certificate = { purpose: "any_place", language: "uz" };

describe("a form's key", () => {
  test("twenty at once are one paper, and all go to it", async () => {
    const before = await papersOf(world.aziza.person);
    const key = randomUUID();
    const answers = await times(20, () => aziza.post("/my/services/study-certificate", certificate, key));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect(new Set(answers.map(({ headers }) => headers.get("location"))).size).toBe(1);
    expect(await papersOf(world.aziza.person)).toBe(before + 1);
  });

  test("again later, by the back button, is the same paper", async () => {
    const key = randomUUID();
    const first = await aziza.post("/my/services/study-certificate", certificate, key);
    const before = await papersOf(world.aziza.person);
    const again = await aziza.post("/my/services/study-certificate", certificate, key);
    expect([again.status, again.headers.get("location")]).toEqual([303, first.headers.get("location")]);
    expect(await papersOf(world.aziza.person)).toBe(before);
  });

  test("another text under the same key is refused, and kept", async () => {
    const key = randomUUID();
    const path = `/my/requests/${world.aziza.number}/message`;
    expect((await aziza.post(path, { body: "birinchi" }, key)).status).toBe(303);
    const other = await aziza.post(path, { body: "ikkinchi xabar" }, key);
    expect(other.status).toBe(409);
    expect(other.text).toContain("ikkinchi xabar");
    expect(await messagesOf(world.aziza.number)).toBe(1);
    // The page that comes back has a key of its own: pressed again it goes through.
    const fresh = /name="_key" value="([^"]+)"/.exec(other.text)![1]!;
    expect(fresh).not.toContain(key);
    expect((await aziza.post(path, { body: "ikkinchi xabar" }, fresh)).status).toBe(303);
    expect(await messagesOf(world.aziza.number)).toBe(2);
  });

  test("is the person's own: the same key of another is another submit", async () => {
    const key = randomUUID();
    expect((await aziza.post(`/my/requests/${world.aziza.number}/message`, { body: "x" }, key)).status).toBe(303);
    const before = await messagesOf(world.otkir.number);
    expect((await otkir.post(`/my/requests/${world.otkir.number}/message`, { body: "x" }, key)).status).toBe(303);
    expect(await messagesOf(world.otkir.number)).toBe(before + 1);
  });

  test("does not remember what was refused: mended, the same form goes through", async () => {
    const key = randomUUID();
    const path = `/my/requests/${world.aziza.number}/message`;
    expect((await aziza.post(path, { body: " " }, key)).status).toBe(422);
    expect((await aziza.post(path, { body: "endi toʻgʻri" }, key)).status).toBe(303);
    const closed = `/my/requests/${world.aziza.asked}/withdraw`;
    expect((await aziza.post(closed, {}, key)).status).toBe(409);
  });

  test("every form carries one, and no two of them the same", async () => {
    for (const [client, path] of [[aziza, `/my/requests/${world.aziza.number}`], [aziza, "/my/services/dormitory"], [nodira, `/office/requests/${world.aziza.number}`], [nodira, `/office/students/${world.aziza.student}/correct`]] as const) {
      const { text } = await client.get(path);
      const posts = [...text.matchAll(/<form\b[^>]*method="post"[\s\S]*?<\/form>/gi)].map(([form]) => form);
      expect(posts.length, path).toBeGreaterThan(0);
      const keys = posts.map((form) => /name="_key" value="([^"]+)"/.exec(form)?.[1]);
      expect(keys, path).not.toContain(undefined);
      expect(new Set(keys).size, path).toBe(keys.length);
    }
  });
});

describe("Idempotency-Key of the API", () => {
  const ask = (key: string, asked: Record<string, string> = certificate) => aziza.json("POST", "/api/v1/requests", { service: "study-certificate", asked }, { "idempotency-key": key });

  test("twenty at once are one, answered alike", async () => {
    const before = await papersOf(world.aziza.person);
    const key = randomUUID();
    const answers = await times(20, () => ask(key));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get("idempotent-replay") === "true")).toHaveLength(19);
    expect(await papersOf(world.aziza.person)).toBe(before + 1);
  });

  test("another body under it is 422, another path too", async () => {
    const key = randomUUID();
    expect((await ask(key)).status).toBe(200);
    const other = await ask(key, { purpose: "embassy", language: "uz" });
    expect([other.status, JSON.parse(other.text).code]).toEqual([422, "key_used_for_another_request"]);
    expect((await aziza.json("POST", `/api/v1/requests/${world.aziza.number}/messages`, { body: "x" }, { "idempotency-key": key })).status).toBe(422);
  });

  test("a refusal is not kept", async () => {
    const key = randomUUID();
    const wrong = await aziza.json("POST", "/api/v1/requests", { service: "study-certificate", asked: { purpose: "nowhere", language: "uz" } }, { "idempotency-key": key });
    expect(wrong.status).toBeLessThan(500);
    expect(wrong.status).toBeGreaterThanOrEqual(400);
    expect((await ask(key)).status).toBe(200);
  });

  test("without it two are two", async () => {
    const before = await papersOf(world.aziza.person);
    for (let i = 0; i < 2; i += 1) expect((await aziza.json("POST", "/api/v1/requests", { service: "study-certificate", asked: certificate })).status).toBe(200);
    expect(await papersOf(world.aziza.person)).toBe(before + 2);
  });

  test("longer than 255 characters it still is one key", async () => {
    const before = await papersOf(world.aziza.person);
    await ask("k".repeat(2000));
    expect((await ask("k".repeat(2000))).headers.get("idempotent-replay")).toBe("true");
    expect(await papersOf(world.aziza.person)).toBe(before + 1);
  });
});

test("the same file twice in the same second is one blob and two uploads", async () => {
  const blobs = () => one<number>("select count(*) as value from files.blobs");
  const before = await blobs();
  const sent = await times(6, () => otkir.upload("/uploads", "bir.png", png(99)));
  expect(sent.map(({ status }) => status)).toEqual(Array(6).fill(200));
  expect(new Set(sent.map(({ text }) => JSON.parse(text).id)).size).toBe(6);
  expect(await blobs()).toBe(before + 1);
});
