/** Brings the database to the newest form: every file of db/migrations once, in the order of names. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "pg";
import { config, rootFolder } from "./config.ts";
import { openClient } from "./database.ts";
import { makeJobSchema } from "./jobs.ts";
import { makeRoles, roleKinds, roleName } from "./roles.ts";

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** A migration that cannot be applied, or an applied one that is no longer the same. */
export class MigrationProblem extends Error {}

const lockNumber = 20_261_124;
const fileName = /^\d{8}T\d{4}_[a-z0-9]+(_[a-z0-9]+)*\.sql$/;

/** The migrations in the order they are applied. */
export function listMigrations(folder: string = join(rootFolder(), "db/migrations")): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .toSorted()
    .map((name) => {
      if (!fileName.test(name)) throw new MigrationProblem(`db/migrations/${name}: the name must be YYYYMMDDTHHMM_area_what.sql.`);
      const sql = readFileSync(join(folder, name), "utf8");
      return { name, sql, sha256: createHash("sha256").update(sql).digest("hex") };
    });
}

export interface MigrateOptions {
  readonly dataFolder?: string;
  readonly folder?: string;
  readonly onProgress?: (text: string) => void;
}

/** Roles, then migrations, then the job queue's own tables. Safe to repeat and to run from two places at once. */
export async function migrate(ownerUrl: string, { dataFolder = config().dataFolder, folder, onProgress = () => {} }: MigrateOptions = {}): Promise<{ applied: string[] }> {
  const migrations = listMigrations(folder);
  const owner = await openClient(ownerUrl, "daftar migrate");
  try {
    await owner.query("select pg_advisory_lock($1)", [lockNumber]);
    await makeRoles(owner, dataFolder);
    await owner.query(`create schema if not exists platform`);
    await owner.query(`create table if not exists platform.migrations (
      name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
    await owner.query(`comment on table platform.migrations is 'Applied migrations with the digest each had then.'`);
    const before = await appliedMigrations(owner);
    refuseChanged(before, migrations);
    const applied: string[] = [];
    for (const migration of migrations.filter(({ name }) => !before.has(name))) {
      onProgress(migration.name);
      await apply(owner, migration);
      applied.push(migration.name);
    }
    await makeJobSchema(ownerUrl);
    return { applied };
  } finally {
    await owner.end();
  }
}

/** Name → digest of what has been applied. */
export async function appliedMigrations(owner: Client): Promise<Map<string, string>> {
  const { rows } = await owner.query<{ name: string; sha256: string }>("select name, sha256 from platform.migrations");
  return new Map(rows.map((row) => [row.name, row.sha256]));
}

/** @throws {MigrationProblem} when an applied file has changed or is gone. */
export function refuseChanged(applied: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const files = new Map(migrations.map(({ name, sha256 }) => [name, sha256]));
  for (const [name, sha256] of applied) {
    const now = files.get(name);
    if (now === undefined) throw new MigrationProblem(`The database has applied ${name}, which is not in db/migrations: this Daftar is older than its database.`);
    if (now !== sha256) throw new MigrationProblem(`db/migrations/${name} has changed since it was applied. Put it back, and write the change as a new migration.`);
  }
}

async function apply(owner: Client, { name, sql, sha256 }: Migration): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await owner.query("begin");
      await owner.query("set local lock_timeout = '3s'");
      await owner.query(withRoles(sql));
      await owner.query("insert into platform.migrations (name, sha256) values ($1, $2)", [name, sha256]);
      await owner.query("commit");
      return;
    } catch (error) {
      await owner.query("rollback").catch(() => {});
      const { code, message, position } = error as { code?: string; message: string; position?: string };
      if (code === "55P03" && attempt < 20) {
        await pause(250);
        continue;
      }
      const line = position ? ` (line ${sql.slice(0, Number(position)).split("\n").length})` : "";
      throw new MigrationProblem(`db/migrations/${name}${line}: ${message}`, { cause: error });
    }
  }
}

/** Migrations name the roles plainly; where institutes share a cluster the suffix is put in here. */
function withRoles(sql: string): string {
  return config().roleSuffix === "" ? sql : roleKinds.reduce((text, kind) => text.replaceAll(new RegExp(`\\bdaftar_${kind}\\b`, "g"), roleName(kind)), sql);
}
