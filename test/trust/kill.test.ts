/**
 * Promise 1: what was said to be done is done, whatever dies next. The real processes are killed 25 times at moments drawn from a seed
 * while people work; then the rows are held against the history. DAFTAR_TRUST_SEED=<n> repeats a run.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rootFolder } from "../../src/platform/config.ts";
import { check, type Rows } from "./history/check.ts";
import { History, randomFrom } from "./history/client.ts";
import { House, type Part } from "./history/house.ts";

const seed = Number(process.env["DAFTAR_TRUST_SEED"] ?? Date.now() % 1_000_000);
const dataFolder = join(process.env["DAFTAR_DATA"]!, "kill");
const house = new House(dataFolder, 60);
const students = ["aziza", "otkir", "malika", "umida", "yulduz", "sardor"] as const;
const cookies: Record<string, string> = {};
let history: History;

/** Three rounds, each ended by the death of everything: a supervisor that has just begun starts its processes again at once. */
const rounds: Part[][] = [
  ["web", "worker", "postmaster", "web", "worker", "backend", "web", "everything"],
  ["checkpointer", "web", "worker", "postgres", "web", "worker", "web", "everything"],
  ["worker", "web", "postmaster", "worker", "web", "walwriter", "worker", "backend", "everything"],
];

beforeAll(async () => {
  await house.open();
  history = new History(house, join(dataFolder, "history.jsonl"));
  for (const code of [...students, "nodira"]) cookies[code] = await history.signIn(code);
}, 120_000);

afterAll(async () => {
  await house.close();
  rmSync(dataFolder, { recursive: true, force: true });
}, 40_000);

const asks = [
  { service: "admission-advice", body: { topic: "master", question: "Savol", answer_by: "written" } },
  { service: "clearance-sheet", body: { ground: "own_wish" } },
  { service: "result-appeal", body: { subject: "Kimyo", control: "final", reason: "Sinov" } },
];

/** A case of theirs to write about, and a service that is not open already. */
async function aboutOf(code: string): Promise<Parameters<History["live"]>[3]> {
  const open = (await house.rows<{ service: string }>(`select service from requests.requests r join identity.accounts a on a.person_id = r.person_id where a.sign_in_name = '${code}' and state not in ('answered', 'refused', 'withdrawn')`)).map((it) => it.service);
  const [first, second] = asks.filter(({ service }) => !open.includes(service)) as [(typeof asks)[number], (typeof asks)[number]];
  const opened = await history.send(cookies[code]!, { path: `/my/services/${second.service}`, body: second.body as unknown as Record<string, string>, key: `first-${code}` });
  return { message: /requests\/([\d-]+)/.exec(opened.to)![1]!, ask: { path: `/my/services/${first.service}`, body: first.body as unknown as Record<string, string> } };
}

async function rowsSince(notes: string): Promise<Rows> {
  const since = `(select said_at from journal.notes where note_id = ${notes})`;
  return {
    papers: await house.rows(`select p.id, (select count(*)::int from journal.notes n where n.act = 'documents.issued' and n.subject = p.id::text) as noted,
      (select count(*)::int from requests.requests r where r.paper_id = p.id and r.state = 'answered') as asked from documents.papers p where p.issued_at > ${since}`),
    messages: await house.rows("select body, count(*)::int from requests.messages group by body"),
    cases: await house.rows(`select number, service, state, answer, paper_id, count(*) filter (where s.step = 'taken_in')::int as taken, count(*) filter (where s.step = 'answered')::int as answered, count(*) filter (where s.step = 'asked')::int as asked,
      (select count(*)::int from journal.notes n where n.subject = r.number and n.act in ('requests.asked', 'requests.answered_at_once', 'requests.taken_in', 'requests.answered')) as noted
      from requests.requests r join requests.steps s on s.request_id = r.id where r.asked_at > ${since} group by r.id order by number`),
    registers: await house.rows(`with numbered as (select series as of, year, number from documents.papers union all select 'case', year, serial from requests.requests), kept as (select series as of, year, last from documents.registers union all select 'case', year, last from requests.registers)
      select kept.of, kept.year, kept.last, count(number)::int, count(distinct number)::int as distinct, coalesce(max(number), 0) as max from kept left join numbered using (of, year) group by 1, 2, 3`),
  };
}

describe(`under kills, seed ${seed}`, () => {
  test("nothing acknowledged is lost, nothing unknown is done twice or by half", async () => {
    const random = randomFrom(seed);
    const about = Object.fromEntries(await Promise.all(students.map(async (code) => [code, await aboutOf(code)] as const)));
    const [begun] = await house.rows<{ id: string }>("select max(note_id)::text as id from journal.notes");
    const living = students.map((code, i) => history.live(code, cookies[code]!, cookies.nodira!, about[code]!, randomFrom(seed + i + 1)));
    const waits: string[] = [];
    let killed = 0;
    for (const part of rounds.flat()) {
      await pause(50 + random() * 550);
      expect(house.kill(part), `${part} was not there to be killed`).toBeGreaterThan(0);
      killed += 1;
      history.write({ killed: part, at: Date.now() });
      if (part === "everything") {
        const from = performance.now();
        await house.open();
        waits.push(`${part} ${Math.round(performance.now() - from)}`);
      }
      const tookMs = await house.ready(part === "everything" ? 20_000 : 15_000);
      if (part !== "everything") waits.push(`${part} ${Math.round(tookMs)}`);
      // Ready again within ten seconds; the rest is patience for a loaded machine.
      expect(tookMs, waits.join(", ")).toBeLessThan(10_000);
    }
    history.stopping = true;
    await Promise.all(living);
    expect(killed).toBe(25);

    const rows = await rowsSince(begun!.id);
    expect(check(history.done, rows)).toEqual([]);
    expect(history.done.length, waits.join(", ")).toBeGreaterThan(100);
    // The kills met people at work: a net that catches nothing is found out.
    expect(history.done.filter(({ tries }) => tries > 1).length).toBeGreaterThan(5);
    expect(new Set(history.done.map(({ kind }) => kind)).size).toBe(6);
  }, 150_000);

  test("the answers can be asked for again, and the papers are there as PDF", async () => {
    for (const { who, key, path, body, json, told } of history.done.slice(-15)) {
      const again = await history.send(cookies[who]!, { key, path, body, json });
      expect([again.outcome, again.to]).toEqual(["ok", told.to]);
    }
    for (const { who, told } of history.done.filter(({ kind, tries }) => kind === "certificate" && tries > 1).slice(0, 5)) {
      const pdf = await fetch(`${house.address}${told.to}/pdf`, { headers: { cookie: cookies[who]! } });
      expect([pdf.status, (await pdf.text()).slice(0, 5)]).toEqual([200, "%PDF-"]);
    }
  }, 30_000);

  test("the journal is whole, and sealed to its end", async () => {
    for (let waiting = 1, tries = 0; waiting > 0; tries += 1) {
      if (tries > 100) throw new Error(`${waiting} notes are not sealed.`);
      await pause(100);
      waiting = (await house.rows<{ count: number }>("select count(*)::int from journal.waiting"))[0]!.count;
    }
    const env = { ...process.env, DAFTAR_DATA: dataFolder };
    const verified = spawnSync(process.execPath, [join(rootFolder(), "src/daftar.ts"), "journal", "verify"], { env, encoding: "utf8" });
    expect([verified.status, verified.stdout]).toEqual([0, expect.stringContaining("The journal is whole")]);
  }, 30_000);
});

describe("the database gone", () => {
  test("the page says so and keeps the form; back again, the same form is done once, without a restart", async () => {
    const web = house.pids("web");
    const [number] = (await house.rows<{ number: string }>("select number from requests.requests r join identity.accounts a on a.person_id = r.person_id where a.sign_in_name = 'aziza' and state = 'asked' limit 1")).map((it) => it.number);
    const headers = { cookie: cookies.aziza!, origin: house.address };
    const text = `Baza yoʻq paytda yozilgan ${seed}`;
    const post = (fields: Record<string, string>) => fetch(`${house.address}/my/requests/${number}/message`, { method: "POST", redirect: "manual", headers, body: new URLSearchParams(fields) });

    house.stand(true);
    try {
      const from = performance.now();
      expect(house.kill("postgres")).toBeGreaterThan(3);
      while (performance.now() - from < 10_000) {
        const page = await fetch(`${house.address}/my/requests`, { headers: { cookie: cookies.aziza!, "accept-language": "en" } });
        expect(page.status).toBe(503);
        expect(page.headers.get("retry-after")).toBe("5");
        expect(await page.text()).toMatch(/<h1>[^<]{5,}<\/h1>/);
        const sent = await post({ body: text, _key: "gone" });
        expect(sent.status).toBe(503);
        const kept = await sent.text();
        expect(kept).toContain(`value="${text}"`);
        expect(kept).toContain('name="_key" value="gone"');
        const api = await fetch(`${house.address}/api/v1/requests`, { headers: { cookie: cookies.aziza! } });
        expect([api.status, ((await api.json()) as { code: string }).code]).toEqual([503, "database_away"]);
        expect((await fetch(`${house.address}/healthz`)).status).toBe(503);
        expect((await fetch(`${house.address}/healthz/live`)).status).toBe(200);
        expect((await fetch(`${house.address}/assets/nothing.css`)).status).toBe(404);
        await pause(700);
      }
    } finally {
      house.stand(false);
    }
    expect(await house.ready(15_000)).toBeLessThan(10_000);
    for (let i = 0; i < 2; i += 1) expect((await post({ body: text, _key: "gone" })).status).toBe(303);
    expect(await house.rows(`select count(*)::int from requests.messages where body = '${text}'`)).toEqual([{ count: 1 }]);
    expect(house.pids("web")).toEqual(web);
  }, 60_000);
});

describe("the listening server itself", () => {
  test("an upload cut off in the middle ends nothing", async () => {
    const web = house.pids("web");
    for (let i = 0; i < 3; i += 1) {
      await new Promise<void>((resolve) => {
        const socket = connect(house.port, "127.0.0.1", () => {
          socket.write(`POST /uploads HTTP/1.1\r\nHost: localhost\r\nOrigin: ${house.address}\r\nCookie: ${cookies.aziza}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 100000\r\n\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nhalf`, () => setTimeout(() => socket.destroy(), 50));
        });
        socket.on("close", () => resolve());
        socket.on("error", () => resolve());
      });
    }
    expect((await fetch(`${house.address}/my`, { headers: { cookie: cookies.aziza! } })).status).toBe(200);
    expect(house.pids("web")).toEqual(web);
  });

  test.each(["//evil.uz", "/\\evil.uz", "https://evil.uz", "javascript:alert(1)"])("a choice of language does not lead to %s", async (back) => {
    for (const door of ["lang/ru", "scheme/dark"]) {
      const answer = await fetch(`${house.address}/${door}?back=${encodeURIComponent(back)}`, { redirect: "manual" });
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/"]);
    }
  });

  test.each(["Content-Length: 5\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", "Content-Length: 5\r\nContent-Length: 6"])("a request of two lengths is refused: %j", async (lengths) => {
    const answer = await new Promise<string>((resolve) => {
      let said = "";
      const socket = connect(house.port, "127.0.0.1", () => socket.write(`POST /sign-in HTTP/1.1\r\nHost: localhost\r\n${lengths}\r\n\r\n0\r\n\r\nGET /my HTTP/1.1\r\nHost: localhost\r\n\r\n`));
      socket.on("data", (text) => (said += text.toString()));
      socket.on("close", () => resolve(said));
      socket.on("error", () => resolve(said));
      setTimeout(() => socket.destroy(), 3000).unref();
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });
});
