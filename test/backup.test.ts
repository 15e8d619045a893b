/** A backup taken while others write, restored to the last minute and to a chosen second; a damaged one is refused. */
import { appendFileSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openClient } from "../src/platform/database.ts";
import { backUp } from "../src/platform/embedded/backup.ts";
import { startEmbedded, type Embedded } from "../src/platform/embedded/postgres.ts";
import { restore } from "../src/platform/embedded/restore.ts";
import { migrate } from "../src/platform/migrate.ts";

const folder = mkdtempSync(join(tmpdir(), "daftar-backup-"));
const dataFolder = join(folder, "data");
const backup = join(folder, "backup");
const onProgress = () => {};
let acknowledged = 0;
let middle: Date;

async function started<T>(work: (owner: Client, server: Embedded) => Promise<T>): Promise<T> {
  const server = await startEmbedded({ dataFolder });
  const owner = await openClient(server.url, "test");
  try {
    return await work(owner, server);
  } finally {
    await owner.end();
    await server.stop();
  }
}

const write = async (owner: Client) => {
  acknowledged += 1;
  await owner.query("insert into platform.idempotency (who, key, route, request_digest) values ('test', $1, '/', '\\x00')", [String(acknowledged)]);
};
const count = () => started(async (owner) => Number((await owner.query("select count(*) from platform.idempotency")).rows[0].count));
const rightly = (findings: readonly { faults: readonly string[] }[]) => findings.flatMap(({ faults }) => faults);

beforeAll(async () => {
  await started(async (owner, server) => {
    await migrate(server.url, { dataFolder });
    const other = await openClient(server.url, "writer");
    let copying = true;
    const writing = (async () => {
      while (copying) await write(other);
    })();
    const manifest = await backUp(server.place, owner, backup);
    copying = false;
    await writing;
    expect(Object.keys(manifest.files).length).toBeGreaterThan(500);
    await pause(1100);
    middle = new Date((await owner.query<{ now: Date }>("select clock_timestamp() as now")).rows[0]!.now);
    await pause(1100);
    await write(other);
    await other.end();
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a restore to a chosen second has the rows of that second", async () => {
  const { findings, before } = await restore({ dataFolder, backup, until: middle, onProgress });
  expect(rightly(findings)).toEqual([]);
  expect(findings.map(({ looked }) => Number.parseInt(looked, 10) > 0)).toEqual([true, true, true]);
  expect(await count()).toBe(acknowledged - 1);
  // Back to what stood here before, for the next test.
  rmSync(join(dataFolder, "postgres/data"), { recursive: true });
  renameSync(before!, join(dataFolder, "postgres/data"));
}, 60_000);

test("a restore without a second has every acknowledged row", async () => {
  const { findings } = await restore({ dataFolder, backup, onProgress });
  expect(rightly(findings)).toEqual([]);
  expect(await count()).toBe(acknowledged);
}, 60_000);

test("a restore on a new machine, with other secrets, has what the backup had", async () => {
  rmSync(dataFolder, { recursive: true });
  const { findings, before } = await restore({ dataFolder, backup, onProgress });
  expect(rightly(findings)).toEqual([]);
  expect(before).toBeUndefined();
  expect(await count()).toBeGreaterThan(0);
}, 60_000);

test("a damaged or half backup is refused, and what stands here stays", async () => {
  const rows = await count();
  const table = readdirSync(join(backup, "data/base/1"))[0]!;
  appendFileSync(join(backup, "data/base/1", table), "x");
  await expect(restore({ dataFolder, backup, onProgress })).rejects.toThrow("damaged");
  rmSync(join(backup, "data/base/1", table));
  await expect(restore({ dataFolder, backup, onProgress })).rejects.toThrow("not whole");
  rmSync(join(backup, "manifest.json"));
  await expect(restore({ dataFolder, backup, onProgress })).rejects.toThrow("no backup");
  expect(existsSync(join(dataFolder, "postgres/data/PG_VERSION"))).toBe(true);
  expect(await count()).toBe(rows);
}, 60_000);
