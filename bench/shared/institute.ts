/** The institute that is measured: a cluster of its own, twelve thousand students, the built product. */
import { createHash, randomBytes } from "node:crypto";
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type pg from "pg";
import { build } from "../../src/platform/build.ts";
import { rootFolder } from "../../src/platform/config.ts";
import { openClient } from "../../src/platform/database.ts";
import { startEmbedded } from "../../src/platform/embedded/postgres.ts";
import { migrate } from "../../src/platform/migrate.ts";
import { roleUrl } from "../../src/platform/roles.ts";

type Demo = { loadDemo(ownerUrl: string, options: { students: number; now: Date; stress?: number }): Promise<void> };

export const students = 12_000;
const demoDay = "2026-11-24";
const nodeFlags = ["--max-semi-space-size=64"];

/** Progress is for the one who waits; the one line of JSON is for whoever reads the figures. */
export const tell = (text: string) => void process.stderr.write(`${text}\n`);

export interface Institute {
  readonly owner: pg.Client;
  /** The address that the product itself connects by. */
  readonly appUrl: string;
  /** Starts the built web process; `flags` go to its Node. */
  serve(options?: { flags?: readonly string[]; env?: Record<string, string> }): Promise<Served>;
  /** Starts a program of a bench beside it, which says `{ port }` when it listens. */
  beside(file: string): Promise<Served>;
  /** Opens a session of an account as a sign-in would, and gives its cookie. */
  signedIn(accountId: string): Promise<string>;
}

export interface Served {
  readonly origin: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** Makes the institute, hands it to the bench, prints what the bench found as one line, and leaves nothing behind. */
export async function measure(name: string, demo: { stress?: number }, work: (it: Institute) => Promise<Record<string, unknown>>): Promise<void> {
  const dataFolder = join(rootFolder(), ".daftar/bench", String(process.pid));
  mkdirSync(dataFolder, { recursive: true });
  Object.assign(process.env, { DAFTAR_DATA: dataFolder, DAFTAR_DEMO: "institute", NODE_ENV: "production" });
  const endings: (() => Promise<unknown> | void)[] = [() => rmSync(dataFolder, { recursive: true, force: true })];
  const endAll = async () => {
    for (const ending of endings.splice(0).toReversed()) await Promise.resolve(ending()).catch((fault: unknown) => tell(String(fault)));
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void endAll().finally(() => process.exit(1)));
  try {
    const built = await build();
    if (!built.skipped) tell(`built in ${built.ms} ms`);
    const server = await startEmbedded({ dataFolder });
    endings.push(() => server.stop());
    await migrate(server.url, { dataFolder });
    const from = performance.now();
    const { loadDemo } = (await import(pathToFileURL(join(rootFolder(), "dist/server/demo.js")).href)) as Demo;
    await loadDemo(server.url, { students, now: new Date(`${demoDay}T06:00:00Z`), ...demo });
    tell(`an institute of ${students} students in ${Math.round((performance.now() - from) / 1000)} s`);
    const owner = await openClient(server.url, "daftar bench");
    endings.push(() => owner.end());
    await owner.query("vacuum analyze");
    const appUrl = roleUrl(server.url, "app");
    const base = { ...process.env, DATABASE_URL: appUrl, DAFTAR_TODAY: demoDay, HOST: "127.0.0.1", TRUSTED_PROXIES: "127.0.0.1", LOG_LEVEL: "error" };
    const start = async (file: string, flags: readonly string[], env: Record<string, string>): Promise<Served> => {
      const port = await freePort();
      const child = fork(file, [], { execArgv: [...nodeFlags, ...flags], env: { ...base, PORT: String(port), PUBLIC_ORIGIN: `http://localhost:${port}`, ...env }, serialization: "advanced", stdio: ["ignore", "ignore", "inherit", "ipc"] });
      const stop = () => end(child);
      endings.push(stop);
      process.once("exit", () => child.kill("SIGKILL"));
      await Promise.race([once(child, "message"), once(child, "exit").then(() => Promise.reject(new Error(`${file} ended before it was ready.`)))]);
      return { origin: `http://127.0.0.1:${port}`, process: child, stop };
    };
    const found = await work({
      owner,
      appUrl,
      serve: ({ flags = [], env = {} } = {}) => start(join(rootFolder(), "dist/server/server.js"), flags, env),
      beside: (file) => start(join(rootFolder(), "bench/shared", file), [], {}),
      signedIn: (accountId) => openSession(owner, accountId),
    });
    process.stdout.write(`${JSON.stringify({ bench: name, students, ...found })}\n`);
  } finally {
    await endAll();
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await gone;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

async function openSession(owner: pg.Client, accountId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await owner.query(
    `insert into identity.sessions (account_id, token_hash, made_at, seen_at, ends_at, idle, user_agent, remembered)
     values ($1, $2, $3::timestamptz, $3, $3::timestamptz + interval '8 hours', interval '8 hours', 'bench', false)`,
    [accountId, createHash("sha256").update(token, "utf8").digest(), new Date()],
  );
  return `daftar=${token}`;
}

/** The value below which a share of the measured lies. */
export function percentile(measured: readonly number[], share: number): number {
  const sorted = measured.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export function round(value: number, digits = 0): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
