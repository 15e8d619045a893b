/** What the system knows of processes: who lives, whose data folder a process works in. */
import { readFileSync, readdirSync, readlinkSync, realpathSync } from "node:fs";

/** True for a process that runs; a zombie (dead, not yet fetched by its parent) does not. */
export function lives(pid: number): boolean {
  const stat = statOf(pid);
  if (stat !== undefined) return stat.state !== "Z" && stat.state !== "X";
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When the process began, in the kernel's ticks: tells a process from a later one with the same number. */
export function beganAt(pid: number): string | undefined {
  return statOf(pid)?.began;
}

function statOf(pid: number): { state: string; began: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", began: fields[19] ?? "" };
  } catch {
    return undefined;
  }
}

/** Processes that work in this folder: PostgreSQL's all stay in their data folder. Undefined where the system does not tell. */
export function processesIn(folder: string): number[] | undefined {
  let real: string;
  let entries: string[];
  try {
    entries = readdirSync("/proc");
    real = realpathSync(folder);
  } catch {
    return undefined;
  }
  if (!entries.includes("self")) return undefined;
  return entries
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === real && lives(pid);
      } catch {
        return false;
      }
    });
}
