/** One running Daftar a data folder: who it is stands in a file, so that a second start can say so in words. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beganAt, lives } from "./embedded/processes.ts";

interface Running {
  readonly pid: number;
  readonly began: string | undefined;
  readonly origin: string;
}

/** The start cannot go on, for a reason the operator can mend. */
export class StartProblem extends Error {}

/** Takes the data folder for this process, and tells whether the last one to hold it was cut off. @throws {StartProblem} */
export function takeFolder(dataFolder: string, origin: string): { release: () => void; afterCrash: boolean } {
  mkdirSync(dataFolder, { recursive: true });
  const file = join(dataFolder, "running");
  const mine: Running = { pid: process.pid, began: beganAt(process.pid), origin };
  for (let afterCrash = false; ; afterCrash = true) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: "wx" });
      return { release: () => rmSync(file, { force: true }), afterCrash };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const other = whoRuns(file);
    if (other) throw new StartProblem(`Daftar is already running from this folder: process ${other.pid}, ${other.origin}. Stop it first (kill ${other.pid}), or give this one its own folder in DAFTAR_DATA and its own PORT.`);
    rmSync(file, { force: true });
  }
}

function whoRuns(file: string): Running | undefined {
  try {
    const said = JSON.parse(readFileSync(file, "utf8")) as Running;
    return lives(said.pid) && beganAt(said.pid) === said.began ? said : undefined;
  } catch {
    return undefined;
  }
}

/** Waits `patienceMs` for the processes of a start that was cut off to let go of the port. @throws {StartProblem} when another program listens there */
export async function mustBeFree(port: number, host: string, patienceMs: number): Promise<void> {
  for (const from = Date.now(); ; await pause(100)) {
    const code = await codeOfListening(port, host);
    if (code === undefined) return;
    if (code === "EADDRINUSE" && Date.now() - from < patienceMs) continue;
    if (code === "EADDRINUSE") throw new StartProblem(`Port ${port} is in use by another program. Choose another: PORT=${port + 1} bin/start`);
    if (code === "EACCES") throw new StartProblem(`Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 bin/start`);
    if (code === "EADDRNOTAVAIL") throw new StartProblem(`HOST=${host} is no address of this machine.`);
    throw new StartProblem(`Port ${port} cannot be opened: ${code}.`);
  }
}

function codeOfListening(port: number, host: string): Promise<string | undefined> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
