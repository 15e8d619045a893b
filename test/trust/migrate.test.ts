/** A migration killed at any moment: the next start finishes it or runs it whole, and the schema comes out the same. */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { urlOfDatabase } from "../../src/platform/addresses.ts";
import { rootFolder } from "../../src/platform/config.ts";
import { openClient } from "../../src/platform/database.ts";
import { describe as describeSchema } from "../../src/platform/describe.ts";
import { listMigrations, migrate } from "../../src/platform/migrate.ts";
import { template } from "../cluster.ts";

const clusterUrl = inject("clusterUrl");
const newest = listMigrations().slice(-2).map(({ name }) => name);
const older = mkdtempSync(join(tmpdir(), "daftar-older-"));
const before = "before_the_newest";

async function inDatabase<T>(name: string, ask: (client: Awaited<ReturnType<typeof openClient>>) => Promise<T>): Promise<T> {
  const client = await openClient(urlOfDatabase(clusterUrl, name), "daftar tests");
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}
const shapeOf = (name: string) => inDatabase(name, async (client) => [...(await describeSchema(client, []))]);
const appliedIn = (name: string) => inDatabase(name, async (client) => (await client.query<{ name: string }>("select name from platform.migrations order by name")).rows.map((row) => row.name));

beforeAll(async () => {
  cpSync(join(rootFolder(), "db/migrations"), older, { recursive: true });
  for (const name of newest) rmSync(join(older, name));
  await inDatabase("postgres", (client) => client.query(`create database ${before}`));
  await migrate(urlOfDatabase(clusterUrl, before), { folder: older });
});
afterAll(async () => {
  rmSync(older, { recursive: true });
  await inDatabase("postgres", (client) => client.query(`drop database ${before} with (force)`));
});

/** `bin/daftar migrate` as a process of its own, killed after so many milliseconds of work on the newest files. */
async function killedAfter(name: string, ms: number): Promise<void> {
  const script = `const { migrate } = await import(${JSON.stringify(join(rootFolder(), "src/platform/migrate.ts"))});
    process.stdout.write("begins\\n"); await migrate(${JSON.stringify(urlOfDatabase(clusterUrl, name))});`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { env: process.env, stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise<void>((done) => child.on("exit", () => done()));
  await new Promise<void>((begun) => child.stdout.once("data", () => begun()));
  await Promise.race([pause(ms), ended]);
  child.kill("SIGKILL");
  await ended;
}

const moments = [0, 5, 15, 25, 40, 60, 80, 110, 150, 220];

test("killed at ten moments, finished by the next start, the same schema", { timeout: 90_000 }, async () => {
  const whole = await shapeOf(template);
  const left = new Set<number>();
  for (const ms of moments) {
    const name = `killed_${ms}`;
    await inDatabase("postgres", (client) => client.query(`create database ${name} template ${before}`));
    await killedAfter(name, ms);
    left.add(listMigrations().length - (await appliedIn(name)).length);
    await migrate(urlOfDatabase(clusterUrl, name));
    expect(await appliedIn(name), `after ${ms} ms`).toEqual(listMigrations().map((one) => one.name));
    expect(await shapeOf(name), `after ${ms} ms`).toEqual(whole);
    await inDatabase("postgres", (client) => client.query(`drop database ${name} with (force)`));
  }
  // The moments must have met work undone at least once, or nothing was tested.
  expect([...left].some((undone) => undone > 0)).toBe(true);
});
