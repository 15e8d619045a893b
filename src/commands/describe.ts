import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rootFolder } from "../platform/config.ts";
import { openClient } from "../platform/database.ts";
import { describe } from "../platform/describe.ts";

export const summary = "writes the generated types and the description of every table";
export const help = "bin/daftar describe\n\nReads the shape of the database (all migrations applied) and writes src/areas/*/tables.gen.ts,\nsrc/platform/published.gen.ts and db/described/*.md. The tests compare them with the database.";

/** @param ownerUrl the database to read */
export async function describeTo(ownerUrl: string): Promise<string[]> {
  const root = rootFolder();
  const client = await openClient(ownerUrl, "daftar describe");
  try {
    const files = await describe(client, readdirSync(join(root, "src/areas")));
    const changed: string[] = [];
    for (const [path, text] of files) {
      const file = join(root, path);
      if (readOrEmpty(file) === text) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      changed.push(path);
    }
    return changed;
  } finally {
    await client.end();
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
