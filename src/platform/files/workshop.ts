import { fork, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Done, Work } from "./child.ts";

let child: ChildProcess | undefined;
let next = 1;
const waiting = new Map<number, (done: Done) => void>();
const patience = 20_000;

/** The built child lies beside the built server; from the sources it is the file itself. */
function childFile(): string {
  const built = join(import.meta.dirname, "files-child.js");
  return existsSync(built) ? built : join(import.meta.dirname, "child.ts");
}

function workshop(): ChildProcess {
  if (child?.connected) return child;
  const born = fork(childFile(), { serialization: "advanced", execArgv: ["--max-old-space-size=512"], stdio: ["ignore", "ignore", "inherit", "ipc"] });
  born.on("message", (done: Done) => {
    waiting.get(done.id)?.(done);
    waiting.delete(done.id);
  });
  born.on("exit", () => {
    if (child === born) child = undefined;
    for (const answer of waiting.values()) answer({ id: 0, refused: "file_broken" });
    waiting.clear();
  });
  born.unref();
  born.channel?.unref();
  child = born;
  return born;
}

type Order = Work extends infer W ? (W extends Work ? Omit<W, "id"> : never) : never;

/** Has a foreign file opened in the child; what takes too long counts as broken and the child is replaced. */
export function inWorkshop(order: Order): Promise<Done> {
  const id = next++;
  return new Promise((answer) => {
    const late = setTimeout(() => {
      waiting.delete(id);
      child?.kill("SIGKILL");
      answer({ id, refused: "file_broken" });
    }, patience);
    waiting.set(id, (done) => {
      clearTimeout(late);
      answer(done);
    });
    const at = workshop();
    at.channel?.ref();
    at.send({ ...order, id } as Work);
  });
}
