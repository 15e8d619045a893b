/** One throw-away cluster for a whole run, and in it a migrated template that each test file copies. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import { urlOfDatabase } from "../src/platform/addresses.ts";
import { openClient } from "../src/platform/database.ts";
import { startEmbedded } from "../src/platform/embedded/postgres.ts";
import { lives } from "../src/platform/embedded/processes.ts";
import { migrate } from "../src/platform/migrate.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The owner's address of the cluster of this run. */
    clusterUrl: string;
  }
}

export const template = "migrated";

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = project.config.env["DAFTAR_DATA"];
  if (!dataFolder) throw new Error("The run has no folder of its own.");
  process.env["DAFTAR_DATA"] = dataFolder;
  sweep(dirname(dataFolder));
  const server = await startEmbedded({ dataFolder, throwAway: true });
  const stop = async () => {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    const owner = await openClient(server.url, "daftar tests");
    await owner.query(`create database ${template}`);
    await owner.end();
    await migrate(urlOfDatabase(server.url, template), { dataFolder });
    project.provide("clusterUrl", server.url);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Removes what killed runs left behind. */
function sweep(folder: string): void {
  if (!existsSync(folder)) return;
  for (const run of readdirSync(folder)) {
    if (!lives(Number(run))) rmSync(join(folder, run), { recursive: true, force: true });
  }
}
