/** Daftar itself, started for the journeys as an operator would, with a small demo institute of its own. */
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { rootFolder } from "../src/platform/config.ts";
import { runningServer } from "../src/platform/embedded/postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the pages are: "http://localhost:41234". */
    origin: string;
    /** The owner's address of its database, for looking behind the pages. */
    ownerUrl: string;
  }
}

const students = 400;
const demoDay = "2026-11-24";

async function freePort(): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = join(project.config.env["DAFTAR_DATA"] ?? "", "office");
  const port = await freePort();
  mkdirSync(dataFolder, { recursive: true });
  const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1", DAFTAR_DATA: dataFolder, DAFTAR_DEMO: "institute", DAFTAR_TODAY: demoDay, PUBLIC_ORIGIN: `http://localhost:${port}`, LOG_LEVEL: "warn" };
  const office = spawn(process.execPath, [join(rootFolder(), "src/start.ts"), "--students", String(students)], { cwd: rootFolder(), env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const ended = new Promise<void>((resolve) => office.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text.toString();
      if (/^ready http/m.test(said)) resolve();
    };
    office.stdout.on("data", hear);
    office.stderr.on("data", hear);
    office.once("exit", () => reject(new Error(`Daftar did not start:\n${said}`)));
  });
  project.provide("origin", `http://localhost:${port}`);
  project.provide("ownerUrl", runningServer(dataFolder)!.url);
  return async () => {
    office.kill("SIGTERM");
    await ended;
    rmSync(dataFolder, { recursive: true, force: true });
  };
}
