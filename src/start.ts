/** What bin/start runs: database, migrations, demo, build, then the two processes, until it is told to stop. */
import { existsSync, rmSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { urlOfDatabase } from "./platform/addresses.ts";
import { build } from "./platform/build.ts";
import { config, ConfigProblem, rootFolder, type Config } from "./platform/config.ts";
import { openClient } from "./platform/database.ts";
import { EmbeddedProblem, startEmbedded, type Embedded } from "./platform/embedded/postgres.ts";
import { migrate, MigrationProblem } from "./platform/migrate.ts";
import { faultsOfDurability, faultsOfRoles, roleUrl } from "./platform/roles.ts";
import { mustBeFree, StartProblem, takeFolder } from "./platform/running.ts";
import { SecretsProblem } from "./platform/secrets.ts";
import { keep, type Kept } from "./platform/supervise.ts";

interface Demo {
  loadDemo(ownerUrl: string, options: { students: number; onProgress: (text: string) => void }): Promise<void>;
  demoSignIns(): readonly { who: string; name: string; password: string }[];
}

const help = `bin/start [--students N] [--dev]

Starts Daftar: its database, the web and the worker, and prints where it is ready.
The settings (PORT, HOST, DATABASE_URL, DAFTAR_DEMO …) are described in docs/how-to/run.md.

  --students N  how many students the demo institute has when it is made (12000)
  --dev         build again and start anew whenever a source changes`;

const began = performance.now();
const tell = (text: string) => void process.stdout.write(`${text}\n`);

/** What must be ended, last started first. */
const endings: (() => Promise<void> | void)[] = [];
let stopping = false;

async function stop(code: number): Promise<never> {
  if (stopping) process.exit(1);
  stopping = true;
  for (const end of endings.toReversed()) await Promise.resolve(end()).catch((error: unknown) => tell(String(error)));
  process.exit(code);
}

/** The database's owner address; an embedded server that dies is started again on the same data. */
async function startDatabase(settings: Config): Promise<string> {
  if (settings.databaseUrl !== undefined) return settings.databaseUrl;
  const options = { dataFolder: settings.dataFolder, onProgress: (text: string) => tell(`database: ${text}`) };
  let server: Embedded = await startEmbedded(options);
  endings.push(() => server.stop());
  const watchOver = async () => {
    for (;;) {
      await server.ended;
      if (stopping) return;
      tell("the database server ended; it is started again");
      server = await startEmbedded(options);
      tell("the database server is back");
    }
  };
  watchOver().catch((error: unknown) => {
    tell(`The database server could not be started again. ${String(error)}`);
    void stop(1);
  });
  return server.url;
}

async function refuseUnsafe(ownerUrl: string): Promise<void> {
  const owner = await openClient(ownerUrl, "daftar start");
  try {
    const faults = [...(await faultsOfDurability(owner)), ...(await faultsOfRoles(owner))];
    if (faults.length > 0) throw new StartProblem(`The database is not safe to serve from: ${faults.join("; ")}.`);
  } finally {
    await owner.end();
  }
}

/** Forgets a demo that was cut off while it was being made: nobody has worked in it yet. */
async function forgetHalfDemo(settings: Config, ownerUrl: string, mark: string): Promise<void> {
  if (!existsSync(mark) || settings.databaseUrl !== undefined) return;
  tell("demo: the last loading was cut off; it begins anew");
  const owner = await openClient(urlOfDatabase(ownerUrl, "postgres"), "daftar start");
  try {
    await owner.query("drop database if exists daftar with (force)");
    await owner.query("create database daftar");
  } finally {
    await owner.end();
  }
}

async function isEmpty(ownerUrl: string): Promise<boolean> {
  const owner = await openClient(ownerUrl, "daftar start");
  try {
    const { rows } = await owner.query<{ empty: boolean }>("select not exists (select from identity.accounts) as empty");
    return rows[0]?.empty ?? true;
  } finally {
    await owner.end();
  }
}

/** The demo institute, loaded into an empty database; its sign-ins for the table at the end. */
async function startDemo(settings: Config, ownerUrl: string, students: number, mark: string): Promise<ReturnType<Demo["demoSignIns"]>> {
  const file = join(rootFolder(), "dist/server/demo.js");
  if (settings.demo === "none" || !existsSync(file)) return [];
  const { loadDemo, demoSignIns } = (await import(pathToFileURL(file).href)) as Demo;
  if (await isEmpty(ownerUrl)) {
    const from = performance.now();
    tell(`demo: loading an institute of ${students} students …`);
    writeFileSync(mark, "");
    await loadDemo(ownerUrl, { students, onProgress: (text) => tell(`demo: ${text}`) });
    rmSync(mark, { force: true });
    tell(`demo: loaded in ${seconds(from)} s`);
  }
  return demoSignIns();
}

interface Seeds {
  sow(ownerUrl: string, wish: { firstAdministrator: boolean }): Promise<{ administrator: { name: string; password: string } | undefined }>;
}

/** What every institute has from the first day; for an empty one also the first way in. */
async function startSeeds(settings: Config, ownerUrl: string): Promise<void> {
  const { sow } = (await import(pathToFileURL(join(rootFolder(), "dist/server/seeds.js")).href)) as Seeds;
  const { administrator } = await sow(ownerUrl, { firstAdministrator: settings.demo === "none" });
  if (administrator) tell(`first administrator: sign in as ${administrator.name} with ${administrator.password} (once, within 24 hours, then choose your own)`);
}

function startProcesses(settings: Config, ownerUrl: string, dev: boolean): Kept[] {
  const env = { ...process.env, NODE_ENV: "production", DATABASE_URL: roleUrl(ownerUrl, "app"), DAFTAR_DEMO: settings.demo, DAFTAR_DATA: settings.dataFolder, DAFTAR_DEV: dev ? "yes" : "no" };
  return ["worker", "server"].map((program) => {
    const kept = keep({ name: program === "server" ? "web" : program, file: join(rootFolder(), `dist/server/${program}.js`), env, onDeath: tell });
    endings.push(() => kept.stop());
    return kept;
  });
}

/** Builds again when a source changes and starts the processes anew; a build that fails leaves the last one running. */
function followSources(kept: readonly Kept[]): void {
  let due: NodeJS.Timeout | undefined;
  const again = async () => {
    try {
      const { skipped, ms } = await build();
      if (skipped) return;
      await Promise.all(kept.map((one) => one.restart()));
      tell(`built again in ${ms} ms`);
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  };
  watch(join(rootFolder(), "src"), { recursive: true }, () => {
    clearTimeout(due);
    due = setTimeout(() => void again(), 100);
  });
}

function seconds(from: number): string {
  return ((performance.now() - from) / 1000).toFixed(1);
}

function tableOf(signIns: ReturnType<Demo["demoSignIns"]>): string {
  const columns = ["who", "name", "password"] as const;
  const rows = [{ who: "sign in as", name: "name", password: "password" }, ...signIns];
  const widths = columns.map((column) => Math.max(...rows.map((row) => [...row[column]].length)));
  return rows.map((row) => `  ${columns.map((column, i) => row[column].padEnd(widths[i] ?? 0)).join("  ")}`.trimEnd()).join("\n");
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { students: { type: "string", default: "12000" }, dev: { type: "boolean", default: false }, help: { type: "boolean", default: false } } });
  if (values.help) return tell(help);
  const students = Number(values.students);
  if (!Number.isInteger(students) || students < 1) throw new StartProblem(`--students takes a number, not "${values.students}".`);

  const settings = config();
  const taken = takeFolder(settings.dataFolder, settings.publicOrigin);
  endings.push(taken.release);
  await mustBeFree(settings.port, settings.host, taken.afterCrash ? 25_000 : 0);

  const building = build().then((built) => !built.skipped && tell(`built in ${built.ms} ms`));
  building.catch(() => {});
  const ownerUrl = await startDatabase(settings);
  const mark = join(settings.dataFolder, "demo-unfinished");
  await forgetHalfDemo(settings, ownerUrl, mark);
  const { applied } = await migrate(ownerUrl, { onProgress: (name) => tell(`migrating: ${name}`) });
  rmSync(mark, { force: true });
  if (applied.length > 0) tell(`database: ${applied.length} migrations applied`);
  await refuseUnsafe(ownerUrl);
  await building;
  await startSeeds(settings, ownerUrl);
  const signIns = await startDemo(settings, ownerUrl, students, mark);

  const kept = startProcesses(settings, ownerUrl, values.dev);
  await Promise.all(kept.map((one) => one.ready));
  if (values.dev) followSources(kept);
  const address = settings.loopback ? `http://localhost:${settings.port}` : settings.publicOrigin;
  tell(`ready ${address} in ${Math.round(performance.now() - began)} ms`);
  if (settings.plainHttp) tell("WARNING: passwords travel unencrypted (DAFTAR_PLAIN_HTTP=yes).");
  if (signIns.length > 0) tell(tableOf(signIns));
}

process.on("SIGTERM", () => void stop(0));
process.on("SIGINT", () => void stop(0));
process.on("SIGHUP", () => void stop(0));
main().catch((error: unknown) => {
  const inWords = [ConfigProblem, SecretsProblem, StartProblem, EmbeddedProblem, MigrationProblem].some((kind) => error instanceof kind);
  process.stderr.write(`${inWords ? (error as Error).message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  void stop(1);
});
