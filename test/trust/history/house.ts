/** The real product in real processes, on a data folder of its own: started as bin/start does, found in /proc, killed. */
import { spawn, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { rootFolder } from "../../../src/platform/config.ts";
import { openClient } from "../../../src/platform/database.ts";
import { runningServer } from "../../../src/platform/embedded/postgres.ts";

export type Part = "web" | "worker" | "postmaster" | "backend" | "checkpointer" | "walwriter" | "postgres" | "everything";

function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => probe.listen(0, "127.0.0.1", () => {
    const { port } = probe.address() as { port: number };
    probe.close(() => resolve(port));
  }));
}

type Process = { pid: number; parent: number; command: string };

function processes(): Process[] {
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return state === "Z" ? [] : [{ pid: Number(name), parent: Number(parent), command: readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ") }];
    } catch {
      return []; // it ended while we looked
    }
  });
}

/** One installation under test. Only processes that descend from the one it started are ever signalled. */
export class House {
  readonly dataFolder: string;
  readonly students: number;
  port = 0;
  #start: ChildProcess | undefined;
  output = "";

  constructor(dataFolder: string, students: number) {
    this.dataFolder = dataFolder;
    this.students = students;
  }

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts it as bin/start does and waits for its `ready` line. */
  async open(): Promise<void> {
    this.port ||= await freePort();
    const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(this.port), HOST: "127.0.0.1", DAFTAR_DATA: this.dataFolder, DAFTAR_DEMO: "institute", NODE_ENV: "production" };
    for (const name of ["DATABASE_URL", "PUBLIC_ORIGIN", "DAFTAR_TODAY", "VITEST", "NODE_OPTIONS"]) delete env[name];
    const start = spawn(process.execPath, [join(rootFolder(), "src/start.ts"), "--students", String(this.students)], { env, cwd: rootFolder(), stdio: ["ignore", "pipe", "pipe"], detached: true });
    this.#start = start;
    await new Promise<void>((resolve, reject) => {
      let said = "";
      const hear = (text: Buffer) => {
        said += text.toString();
        this.output = (this.output + text.toString()).slice(-20_000);
        if (/^ready /m.test(said)) resolve();
      };
      start.stdout.on("data", hear);
      start.stderr.on("data", hear);
      start.once("exit", (code, signal) => reject(new Error(`The start ended before it was ready (${signal ?? code}).\n${said}`)));
    });
  }

  /** Ends it in order. */
  async close(): Promise<void> {
    const start = this.#start;
    if (!start || start.exitCode !== null || start.signalCode !== null) return;
    const gone = new Promise((resolve) => start.once("exit", resolve));
    start.kill("SIGCONT");
    start.kill("SIGTERM");
    const late = setTimeout(() => this.kill("everything"), 20_000);
    await gone;
    clearTimeout(late);
  }

  get startPid(): number {
    return this.#start?.pid ?? 0;
  }

  /** The processes of a part that live now. */
  pids(part: Part): number[] {
    const all = processes();
    const under = (pid: number): Process[] => all.filter((it) => it.parent === pid).flatMap((it) => [it, ...under(it.pid)]);
    const own = under(this.startPid);
    const named = (pattern: RegExp) => own.filter(({ command }) => pattern.test(command)).map(({ pid }) => pid);
    if (part === "web") return named(/dist\/server\/server\.js/);
    if (part === "worker") return named(/dist\/server\/worker\.js/);
    if (part === "postmaster") return named(/bin\/postgres .*-D/);
    if (part === "backend") return named(/^postgres: daftar_app /).slice(0, 1);
    if (part === "checkpointer") return named(/^postgres: checkpointer/);
    if (part === "walwriter") return named(/^postgres: walwriter/);
    if (part === "postgres") return named(/^postgres: |bin\/postgres .*-D/);
    return [this.startPid, ...own.map(({ pid }) => pid)];
  }

  /** SIGKILL for all of a part at once. @returns how many were killed */
  kill(part: Part): number {
    const pids = this.pids(part);
    for (const pid of pids) signal(pid, "SIGKILL");
    return pids.length;
  }

  /** The start itself stands still, so that nothing is started again until it goes on. */
  stand(still: boolean): void {
    signal(this.startPid, still ? "SIGSTOP" : "SIGCONT");
  }

  /** Waits until the house answers as ready; how long it took. */
  async ready(patienceMs: number): Promise<number> {
    for (const from = performance.now(); ; await pause(50)) {
      const answer = await fetch(`${this.address}/healthz`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
      await answer?.body?.cancel();
      if (answer?.status === 200) return performance.now() - from;
      if (performance.now() - from > patienceMs) throw new Error(`Not ready after ${patienceMs} ms.\n${this.output.slice(-3000)}`);
    }
  }

  /** Rows straight from its database, as its owner. */
  async rows<T>(sql: string): Promise<T[]> {
    const url = runningServer(this.dataFolder)?.url;
    if (!url) throw new Error("The database does not run.");
    const owner = await openClient(url, "daftar tests");
    try {
      return (await owner.query(sql)).rows as T[];
    } finally {
      await owner.end();
    }
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It had ended.
  }
}
