import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "../database.ts";
import type { Typed } from "../web.tsx";

export function hashOf(browser: string): Buffer {
  return createHash("sha256").update(browser).digest();
}

/** Keeps a form whose session ended on the way; answers the key under which it waits. */
export async function park(database: Database, path: string, fields: Typed, browser: Buffer): Promise<string> {
  const key = randomBytes(18).toString("base64url");
  await sql`insert into platform.parked (key, path, fields, browser_hash) values (${key}, ${path}, ${JSON.stringify(fields)}::jsonb, ${browser})`.execute(database);
  return key;
}

/** What waits under the key, for the browser that left it, within half an hour. */
export async function unpark(database: Database, key: string, browser: Buffer): Promise<Typed | undefined> {
  const { rows } = await sql<{ fields: Typed }>`select fields from platform.parked
    where key = ${key.slice(0, 64)} and browser_hash = ${browser} and made_at > now() - interval '30 minutes'`.execute(database);
  return rows[0]?.fields;
}
