/** The product as an operator has it: started empty, saved, destroyed, put back; and started on a database of the operator's own. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { demoPassword } from "../src/areas/identity/demo.ts";
import { rootFolder } from "../src/platform/config.ts";
import { startEmbedded } from "../src/platform/embedded/postgres.ts";

const folder = mkdtempSync(join(tmpdir(), "daftar-starts-"));
const running = new Set<ChildProcess>();
afterAll(async () => {
  await Promise.all([...running].map((one) => ended(one)));
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

const plainEnv = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|VITEST|DAFTAR_|DATABASE_URL)/.test(name)));

type Started = { said: string; port: number; stop: () => Promise<void> };

/** What bin/start runs, until it says that it is ready. */
async function start(env: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<Started> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(rootFolder(), "src/start.ts"), ...args], { cwd: rootFolder(), env: { ...plainEnv, PORT: String(port), LOG_LEVEL: "warn", ...env }, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  let said = "";
  await new Promise<void>((ready, failed) => {
    const hear = (text: Buffer) => {
      said += text.toString();
      if (/^ready http/m.test(said)) ready();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => failed(new Error(`It ended with ${code}:\n${said}`)));
  });
  return { said, port, stop: () => ended(child) };
}

async function ended(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await gone;
}

/** What bin/daftar runs, to its end. */
function daftar(env: Readonly<Record<string, string>>, ...args: readonly string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(rootFolder(), "src/daftar.ts"), ...args], { cwd: rootFolder(), env: { ...plainEnv, ...env }, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

/** A browser without scripts: one cookie jar, no redirects followed. */
class Visitor {
  cookie = "";
  readonly origin: string;
  constructor({ port }: Started) {
    this.origin = `http://localhost:${port}`;
  }
  async get(path: string): Promise<{ status: number; to: string | null; text: string; bytes: Buffer }> {
    return this.#heard(await fetch(this.origin + path, { headers: { cookie: this.cookie }, redirect: "manual" }));
  }
  async post(path: string, fields: Record<string, string>): Promise<{ status: number; to: string | null; text: string; bytes: Buffer }> {
    return this.#heard(await fetch(this.origin + path, { method: "POST", headers: { cookie: this.cookie, origin: this.origin }, body: new URLSearchParams({ _key: crypto.randomUUID(), ...fields }), redirect: "manual" }));
  }
  async #heard(answer: Response): Promise<{ status: number; to: string | null; text: string; bytes: Buffer }> {
    const given = answer.headers.getSetCookie().map((one) => one.split(";")[0]!);
    const kept = new Map([...this.cookie.split("; "), ...given].filter(Boolean).map((one) => [one.slice(0, one.indexOf("=")), one] as const));
    this.cookie = [...kept.values()].join("; ");
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, to: answer.headers.get("location"), text: bytes.toString(), bytes };
  }
}

test("an empty institute: a first administrator, then saved, destroyed, put back and whole", { timeout: 120_000 }, async () => {
  const env = { DAFTAR_DATA: join(folder, "empty"), DAFTAR_DEMO: "none" };
  const first = await start(env);
  const [, name, once] = /^first administrator: sign in as (\S+) with (\S+) /m.exec(first.said)!;
  const visitor = new Visitor(first);
  expect((await visitor.get("/regulation")).text).toContain("4.1/19");
  expect((await visitor.get("/services")).text).toContain("/services/study-certificate");
  expect(JSON.parse((await visitor.get("/api/v1/regulation")).text)).toHaveLength(213);

  expect(await visitor.post("/sign-in", { name: name!, password: once! })).toMatchObject({ status: 303, to: "/account/password" });
  expect((await visitor.get("/office/access")).status).toBe(403);
  const backup = join(folder, "backup");
  expect(daftar(env, "backup", backup)).toMatchObject({ status: 0, said: expect.stringContaining("backed up") });
  // Acknowledged after the backup was taken: the kept log has it.
  const own = "toʻrt bahor oʻtib ketdi 1987";
  expect((await visitor.post("/account/password", { old_password: once!, new_password: own })).status).toBe(303);
  expect((await visitor.get("/office/access")).status).toBe(200);
  await first.stop();
  rmSync(join(env.DAFTAR_DATA, "postgres/data"), { recursive: true });
  const restored = daftar(env, "restore", backup);
  expect(restored.status, restored.said).toBe(0);
  const verified = daftar(env, "journal", "verify");
  expect(verified, verified.said).toMatchObject({ status: 0, said: expect.stringMatching(/whole: [1-9]\d* notes in [1-9]/) });

  const again = await start(env);
  expect(again.said).not.toContain("first administrator");
  const back = new Visitor(again);
  expect(await back.post("/sign-in", { name: name!, password: own })).toMatchObject({ status: 303, to: "/office" });
  expect((await back.get("/office/access")).text).toContain("administrator");
  await again.stop();
});

test("a database of one's own: the demo is loaded where it is wished, and a certificate is given", { timeout: 120_000 }, async () => {
  const outside = join(folder, "outside");
  mkdirSync(outside);
  const server = await startEmbedded({ dataFolder: outside });
  try {
    const env = { DAFTAR_DATA: join(folder, "own"), DATABASE_URL: server.url, DAFTAR_DEMO: "institute" };
    const office = await start(env, ["--students", "60"]);
    expect(office.said).not.toContain("database: starting");
    const aziza = new Visitor(office);
    expect(await aziza.post("/sign-in", { name: "aziza", password: demoPassword })).toMatchObject({ status: 303, to: "/my" });
    const given = await aziza.post("/my/services/study-certificate", { purpose: "any_place", language: "uz" });
    expect(given.to).toMatch(/^\/my\/papers\//);
    const pdf = await aziza.get(`${given.to}/pdf`);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    const refused = daftar(env, "backup", join(folder, "not-ours"));
    expect(refused).toMatchObject({ status: 1, said: expect.stringContaining("DATABASE_URL names a server of yours") });
    const verified = daftar(env, "journal", "verify");
    expect(verified, verified.said).toMatchObject({ status: 0, said: expect.stringMatching(/whole: [1-9]\d* notes in [1-9]/) });
    await office.stop();
  } finally {
    await server.stop();
  }
});
