/** The embedded PostgreSQL: made at first use, started, watched, stopped. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openClient } from "../database.ts";
import { passwordOf } from "../secrets.ts";
import { EmbeddedProblem, own, placeOfServer, type Place } from "./place.ts";
import { lives, processesIn } from "./processes.ts";

export { EmbeddedProblem } from "./place.ts";

export interface EmbeddedOptions {
  /** The folder of this installation: the server lies in `postgres` under it, its password in `secrets`. */
  readonly dataFolder: string;
  /** A throw-away cluster: nothing survives a power cut. Only for tests. */
  readonly throwAway?: boolean;
  /** Further settings of the server. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onProgress?: (text: string) => void;
}

export interface Embedded {
  /** The owner's address. */
  readonly url: string;
  readonly place: Place;
  /** Ends when the server's process does. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const ownerRole = "daftar";
const port = 5432;
const patienceMs = 30_000;

const common = {
  listen_addresses: "",
  max_connections: "60",
  shared_buffers: "128MB",
  timezone: "UTC",
  log_timezone: "UTC",
  jit: "off",
  dynamic_shared_memory_type: "mmap",
  password_encryption: "scram-sha-256",
} as const;

const durable = {
  fsync: "on",
  full_page_writes: "on",
  synchronous_commit: "on",
  data_sync_retry: "off",
  archive_mode: "on",
  archive_timeout: "60",
  wal_compression: "on",
  restart_after_crash: "on",
  client_connection_check_interval: "1s",
  log_min_duration_statement: "500ms",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
} as const;

const forgetful = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off", wal_level: "minimal", max_wal_senders: "0", max_connections: "100" } as const;

/** Keeps each finished piece of the log once a first backup has been made; never half a file under a whole one's name. */
export function archiveCommand(folder: string): string {
  const to = `'${folder.replaceAll("'", "'\\''").replaceAll("%", "%%")}'`;
  return (
    `test -d ${to} || exit 0; test ! -e ${to}/%f.gz || { gzip -dc ${to}/%f.gz | cmp -s - %p; exit $?; }; ` +
    `gzip -c %p > ${to}/%f.tmp && sync ${to}/%f.tmp && mv ${to}/%f.tmp ${to}/%f.gz && sync ${to}`
  );
}

/** Where the log's pieces are kept; made by the first backup. */
export function archiveFolder(place: Place): string {
  return join(place.folder, "archive");
}

/** The owner's address of a server that listens in this place. */
export function urlOf(place: Place, dataFolder: string, database = "daftar"): string {
  return `postgres://${ownerRole}:${passwordOf("owner", dataFolder)}@localhost:${port}/${database}?host=${encodeURIComponent(place.socketFolder)}`;
}

/** Makes the cluster whole or not at all: in a folder beside, renamed when done. */
function initialise(place: Place, dataFolder: string, throwAway: boolean): void {
  const fresh = join(place.folder, "data.new");
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  const passwordFile = join(place.folder, "password.new");
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${passwordOf("owner", dataFolder)}\n`, { mode: 0o600 });
  own(place, fresh, { deep: false });
  own(place, passwordFile, { deep: false });
  try {
    const { file, args } = place.command(place.initdb, [
      "--pgdata", fresh, "--username", ownerRole, "--auth", "scram-sha-256", `--pwfile=${passwordFile}`, "--encoding", "UTF8",
      "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions", ...(throwAway ? ["--no-sync"] : []),
    ]);
    const done = spawnSync(file, args, { encoding: "utf8", cwd: place.folder, env: cleanEnvironment() });
    if (done.status !== 0) throw new EmbeddedProblem(`The database could not be made: ${(done.stderr || String(done.error ?? "")).trim()}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(fresh, place.data);
}

function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" };
}

/** The process of the server that works in this place, if one does. */
function serverAt(place: Place): { pid: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(join(place.data, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    const inside = processesIn(place.data);
    const alive = inside ? inside.includes(pid) : lives(pid);
    return alive ? { pid, ready: lines[7]?.trim() === "ready" } : undefined;
  } catch {
    return undefined;
  }
}

/** Waits until no process works on the data any more. A server whose starter was killed stops by itself; one that does not is asked to. */
async function waitUntilFree(place: Place, onProgress: (text: string) => void): Promise<void> {
  const from = Date.now();
  let told = false;
  let asked = false;
  for (;;) {
    const server = serverAt(place);
    const others = processesIn(place.data) ?? (server ? [server.pid] : []);
    if (others.length === 0) break;
    const waited = Date.now() - from;
    if (!told && waited > 500) {
      onProgress("an earlier database server is still stopping …");
      told = true;
    }
    if (!asked && server && waited > 5_000) {
      process.kill(server.pid, "SIGINT");
      asked = true;
    }
    if (waited > patienceMs) throw new EmbeddedProblem(`Another database server (process ${others.join(", ")}) still works on ${place.data}. Stop it, then start again.`);
    await pause(50);
  }
  rmSync(join(place.data, "postmaster.pid"), { force: true });
}

/** Is there a server at work on this data? Then its address. */
export function runningServer(dataFolder: string): { url: string; place: Place } | undefined {
  if (!existsSync(join(dataFolder, "postgres"))) return undefined;
  const place = placeOfServer(dataFolder);
  return serverAt(place)?.ready ? { url: urlOf(place, dataFolder), place } : undefined;
}

/** The settings of a server that must not forget. */
export function lastingSettings(place: Place): Record<string, string> {
  return { ...common, ...durable, archive_command: archiveCommand(archiveFolder(place)) };
}

/** Starts the server, making the cluster first where there is none. */
export async function startEmbedded({ dataFolder, throwAway = false, settings = {}, onProgress = () => {} }: EmbeddedOptions): Promise<Embedded> {
  const place = placeOfServer(dataFolder);
  if (!existsSync(join(place.data, "PG_VERSION"))) {
    onProgress("making the database …");
    initialise(place, dataFolder, throwAway);
  }
  await waitUntilFree(place, onProgress);
  const started = await launch(place, { ...(throwAway ? { ...common, ...forgetful } : lastingSettings(place)), ...settings });
  await makeDatabase(place, dataFolder);
  return { url: urlOf(place, dataFolder), place, ...started };
}

/** Starts a server on the place's data with just these settings, and waits until it answers. */
export async function launch(place: Place, settings: Readonly<Record<string, string>>): Promise<Pick<Embedded, "ended" | "stop">> {
  const from = Date.now();
  for (;;) {
    const { child, output } = spawnServer(place, settings);
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    if (await untilReady(place, child)) return { ended, stop: () => stop(child, ended) };
    const said = output();
    // Shared memory or the lock of a server killed a moment ago.
    const passing = /postmaster\.pid|shared memory block|is still in use|already exists/.test(said);
    if (!passing || Date.now() - from > patienceMs) throw new EmbeddedProblem(`The database server did not start. Its last words:\n${said}`);
    await pause(250);
  }
}

function spawnServer(place: Place, settings: Readonly<Record<string, string>>): { child: ChildProcess; output: () => string } {
  if ((statSync(place.log, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) renameSync(place.log, `${place.log}.1`);
  const log = openSync(place.log, "a", 0o600);
  const before = statSync(place.log).size;
  const pairs = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const { file, args } = place.command(place.postgres, ["-D", place.data, "-k", place.socketFolder, "-p", String(port), ...pairs], { endWithStarter: true });
  // Its own session: a Ctrl-C in the terminal stops the office first, and the database after it.
  const child = spawn(file, args, { cwd: place.folder, env: cleanEnvironment(), stdio: ["ignore", log, log], detached: true });
  closeSync(log);
  child.on("error", () => {});
  const output = () => readFileSync(place.log).subarray(before).toString("utf8").split("\n").slice(-20).join("\n").trim();
  return { child, output };
}

/** The server writes "ready" into the eighth line of its pid file. */
async function untilReady(place: Place, child: ChildProcess): Promise<boolean> {
  const gone = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  while (!gone()) {
    try {
      const lines = readFileSync(join(place.data, "postmaster.pid"), "utf8").split("\n");
      if (Number(lines[0]) === child.pid && lines[7]?.trim() === "ready") return true;
    } catch {
      // Not written yet.
    }
    await pause(10);
  }
  return false;
}

/** Fast stop; after twenty seconds the hard one, from which the next start recovers. */
async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGINT");
  const hard = setTimeout(() => child.kill("SIGQUIT"), 20_000);
  await ended;
  clearTimeout(hard);
}

async function makeDatabase(place: Place, dataFolder: string): Promise<void> {
  const owner = await openClient(urlOf(place, dataFolder, "postgres"), "daftar start");
  try {
    const { rowCount } = await owner.query("select 1 from pg_database where datname = 'daftar'");
    if (!rowCount) await owner.query("create database daftar");
  } finally {
    await owner.end();
  }
}
