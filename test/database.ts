/** A database of its own for each test file, copied from the migrated template. */
import { randomBytes } from "node:crypto";
import { afterAll, inject, test as base } from "vitest";
import { urlOfDatabase } from "../src/platform/addresses.ts";
import { openClient, openDatabase, limits, type Database, type Tx } from "../src/platform/database.ts";
import { roleUrl } from "../src/platform/roles.ts";
import { template } from "./cluster.ts";

const clusterUrl = inject("clusterUrl");
const name = `file_${process.pid}_${randomBytes(3).toString("hex")}`;

async function inCluster(sql: string): Promise<void> {
  const owner = await openClient(clusterUrl, "daftar tests");
  try {
    await owner.query(sql);
  } finally {
    await owner.end();
  }
}

await inCluster(`create database ${name} template ${template} strategy file_copy`);

/** The owner's address of this file's database. */
export const ownerUrl = urlOfDatabase(clusterUrl, name);
/** The application's address of this file's database. */
export const appUrl = roleUrl(ownerUrl, "app");

const app = openDatabase(appUrl, { applicationName: "daftar tests", limits: { ...limits.web, waitMs: 10_000 } });
const owner = openDatabase(ownerUrl, { applicationName: "daftar tests", limits: limits.owner });

afterAll(async () => {
  await app.destroy();
  await owner.destroy();
  await inCluster(`drop database ${name} with (force)`);
});

/** This file's database as the product sees it: `daftar_app`. What is committed stays for the other tests of the file. */
export function database(): Database {
  return app;
}

/** The same as its owner: for preparing what no act can make, and for looking behind. */
export function ownerDatabase(): Database {
  return owner;
}

class Undone extends Error {}

/** A test with a transaction of `daftar_app` that is undone at its end. */
export const test = base.extend<{ tx: Tx }>({
  // The runner reads a fixture's needs from its first parameter: this one needs none.
  // oxlint-disable-next-line no-empty-pattern
  tx: async ({}, use) => {
    await app
      .transaction()
      .execute(async (tx) => {
        await use(tx);
        throw new Undone();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Undone)) throw error;
      });
  },
});
