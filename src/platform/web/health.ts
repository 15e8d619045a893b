import { statfs } from "node:fs/promises";
import { sql } from "kysely";
import { config } from "../config.ts";
import type { Database } from "../database.ts";

export type Health = { ready: boolean; database: boolean; settings: string[]; disk_free: number };

const mustBeOn = ["fsync", "full_page_writes", "synchronous_commit"];

/** Ready means: the database answers, keeps what it says it kept, and there is room. Outside systems never count. */
export async function health(database: Database, stopping: boolean): Promise<Health> {
  const disk = await statfs(config().dataFolder).then((it) => it.bavail / it.blocks, () => 1);
  try {
    const { rows } = await sql<{ name: string; setting: string }>`select name, setting from pg_settings where name = any(${mustBeOn})`.execute(database);
    const off = rows.filter((row) => row.setting !== "on").map((row) => row.name);
    return { ready: !stopping && off.length === 0 && disk > 0.02, database: true, settings: off, disk_free: Math.round(disk * 100) / 100 };
  } catch {
    return { ready: false, database: false, settings: [], disk_free: Math.round(disk * 100) / 100 };
  }
}
