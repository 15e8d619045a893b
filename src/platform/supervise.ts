/** Keeps a process of the product running: starts it again when it dies, ends it in order. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";

export interface Kept {
  /** The process has said that it is ready; rejects when it dies three times before. */
  readonly ready: Promise<void>;
  /** Asks it to end (and waits), so that it is started anew. */
  restart(): Promise<void>;
  /** Asks it to end and waits; after 25 seconds it is ended. */
  stop(): Promise<void>;
}

export interface KeptOptions {
  readonly name: string;
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onDeath: (text: string) => void;
}

const patienceMs = 25_000;
const triesBeforeReady = 3;

/** Where the system offers it, the process ends with us even when we are killed. */
const endsWithUs = process.platform === "linux" && spawnSync("setpriv", ["--pdeathsig=TERM", "true"], { stdio: "ignore" }).status === 0;

/** Starts and keeps a process. */
export function keep({ name, file, env, onDeath }: KeptOptions): Kept {
  let child: ChildProcess | undefined;
  let stopping = false;
  let wanted = false;
  let gone: Promise<void> = Promise.resolve();
  const ready = Promise.withResolvers<void>();
  let everReady = false;

  const run = async () => {
    for (let tries = 1; !stopping; tries += 1) {
      const from = Date.now();
      const how = await once();
      if (stopping) return;
      if (wanted) {
        wanted = false;
        tries = 0;
        continue;
      }
      if (!everReady && tries >= triesBeforeReady) {
        ready.reject(new Error(`The ${name} process ended ${tries} times before it was ready (${how}).`));
        return;
      }
      if (Date.now() - from > 30_000) tries = 1;
      const delay = Math.min(200 * 2 ** (tries - 1), 10_000);
      onDeath(`the ${name} process ended (${how}); it is started again in ${delay} ms`);
      await pause(delay);
    }
  };

  const once = () =>
    new Promise<string>((resolve) => {
      const program = [...process.execArgv.filter((arg) => arg.startsWith("--max")), "--enable-source-maps", file];
      const [command, args] = endsWithUs ? ["setpriv", ["--pdeathsig=TERM", process.execPath, ...program]] : [process.execPath, program];
      // Its own group: a Ctrl-C in the terminal comes to us alone, and we end the rest in order.
      const born = spawn(command, args, { env, stdio: ["ignore", "inherit", "inherit", "ipc"], detached: true });
      child = born;
      born.on("message", (message) => {
        if ((message as { ready?: boolean }).ready) {
          everReady = true;
          ready.resolve();
        }
      });
      born.on("error", (error) => resolve(error.message));
      born.on("exit", (code, signal) => resolve(signal ?? `code ${code}`));
    });

  const end = async () => {
    const at = child;
    if (!at || at.exitCode !== null || at.signalCode !== null) return;
    at.kill("SIGTERM");
    const hard = setTimeout(() => at.kill("SIGKILL"), patienceMs);
    await new Promise<void>((resolve) => (at.exitCode !== null || at.signalCode !== null ? resolve() : at.once("exit", () => resolve())));
    clearTimeout(hard);
  };

  gone = run();
  ready.promise.catch(() => {});
  return {
    ready: ready.promise,
    restart: async () => {
      wanted = true;
      await end();
    },
    stop: async () => {
      stopping = true;
      await end();
      await Promise.race([gone, pause(100)]);
    },
  };
}
