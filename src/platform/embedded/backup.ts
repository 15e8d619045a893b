/** A copy of the whole cluster taken while it works: the server's own backup functions, and the pieces of its log until the end of the copy. */
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { dirname, join, relative } from "node:path";
import type { Client } from "pg";
import { appliedMigrations } from "../migrate.ts";
import { archiveFolder, EmbeddedProblem } from "./postgres.ts";
import { own, type Place } from "./place.ts";

export interface Manifest {
  readonly madeAt: string;
  /** The log's first and last piece that the copy needs. */
  readonly wal: { readonly first: string; readonly last: string };
  readonly migrations: Readonly<Record<string, string>>;
  /** Head of the journal's last block, to be compared with what stands outside. */
  readonly journalHead: string | null;
  /** Path in the backup → sha256. */
  readonly files: Readonly<Record<string, string>>;
}

/** Made anew by every start: the folders are kept, their content is not copied. */
const notCopied = new Set(["pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans"]);
const keptDays = 7;

/** Copies a cluster into a new folder. A folder under its final name is whole. */
export async function backUp(place: Place, owner: Client, target: string): Promise<Manifest> {
  if (existsSync(target)) throw new EmbeddedProblem(`${target} is there already: a backup is never written over another.`);
  const partial = `${target}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(join(partial, "wal"), { recursive: true, mode: 0o700 });
  chmodSync(partial, 0o700);
  const archive = archiveFolder(place);
  mkdirSync(archive, { recursive: true, mode: 0o700 });
  own(place, archive, { deep: false });

  await owner.query("select pg_backup_start('daftar', fast => true)");
  copyTree(place.data, join(partial, "data"));
  const { rows } = await owner.query<{ labelfile: string; last: string }>("select labelfile, pg_walfile_name(lsn) as last from pg_backup_stop(wait_for_archive => true)");
  const { labelfile = "", last = "" } = rows[0] ?? {};
  writeFileSync(join(partial, "data/backup_label"), labelfile, { mode: 0o600 });
  const first = /^START WAL LOCATION: .*\(file ([0-9A-F]{24})\)/m.exec(labelfile)?.[1];
  if (!first) throw new EmbeddedProblem("The server's backup label names no piece of the log.");
  for (const file of readdirSync(archive).filter((name) => name.endsWith(".gz"))) {
    const piece = file.slice(0, 24);
    if (piece >= first && piece <= last) copyFileSync(join(archive, file), join(partial, "wal", file));
  }
  if (!existsSync(join(partial, "wal", `${last}.gz`))) throw new EmbeddedProblem(`The log's piece ${last} was not kept in ${archive}: see ${place.log}.`);

  const manifest: Manifest = {
    madeAt: new Date().toISOString(),
    wal: { first, last },
    migrations: Object.fromEntries(await appliedMigrations(owner)),
    journalHead: await journalHead(owner),
    files: digests(partial),
  };
  writeFileSync(join(partial, "manifest.json"), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600 });
  spawnSync("sync");
  renameSync(partial, target);
  spawnSync("sync");
  forgetOldPieces(archive, first);
  return manifest;
}

/** A file that vanishes or grows under the copy is made good by the log. */
function copyTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    if (entry.isDirectory()) {
      if (notCopied.has(entry.name)) mkdirSync(join(to, entry.name), { mode: 0o700 });
      else copyTree(source, join(to, entry.name));
    } else if (entry.isFile() && !entry.name.startsWith("postmaster.") && !entry.name.startsWith("pgsql_tmp")) {
      try {
        copyFileSync(source, join(to, entry.name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      }
    }
  }
}

async function journalHead(owner: Client): Promise<string | null> {
  const { rows: there } = await owner.query<{ there: boolean }>("select to_regclass('journal.blocks') is not null as there");
  if (!there[0]?.there) return null;
  const { rows } = await owner.query<{ head: string }>("select encode(head, 'hex') as head from journal.blocks order by block_no desc limit 1");
  return rows[0]?.head ?? null;
}

/** Path → sha256 of every file under a folder but its manifest. */
export function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== "manifest.json");
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path), createHash("sha256").update(readFileSync(path)).digest("hex")];
    }),
  );
}

/** Pieces that this backup does not need and that are older than a week. */
function forgetOldPieces(archive: string, first: string): void {
  const old = Date.now() - keptDays * 86_400_000;
  for (const file of readdirSync(archive)) {
    const path = join(archive, file);
    if (/^[0-9A-F]{24}/.test(file) && file < first && statSync(path).mtimeMs < old) rmSync(path);
  }
}

/** Reads a backup's manifest and compares every file with it. @throws {EmbeddedProblem} on the first that differs */
export function readBackup(folder: string): Manifest {
  const file = join(folder, "manifest.json");
  if (!existsSync(file)) throw new EmbeddedProblem(`${folder} is no backup of Daftar: it has no manifest.json${folder.endsWith(".partial") ? " (it was cut off)" : ""}.`);
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  const there = digests(folder);
  for (const [path, digest] of Object.entries(manifest.files)) {
    if (there[path] === undefined) throw new EmbeddedProblem(`The backup is not whole: ${path} is missing.`);
    if (there[path] !== digest) throw new EmbeddedProblem(`The backup is damaged: ${path} is not what was written.`);
  }
  return manifest;
}

/** Copies a backup's data to where a server can start on it. */
export function unpackBackup(folder: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyTree(join(folder, "data"), to);
  mkdirSync(join(to, "pg_wal/archive_status"), { recursive: true, mode: 0o700 });
  mkdirSync(join(to, "pg_wal/summaries"), { recursive: true, mode: 0o700 });
}
