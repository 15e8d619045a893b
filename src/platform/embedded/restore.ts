/** Puts a backup in the place of the cluster, brings it forward by the log, and looks whether all of it is there. */
import { cpSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openClient } from "../database.ts";
import { checkIntegrity, type Finding } from "../integrity.ts";
import { makeRoles } from "../roles.ts";
import { passwordOf } from "../secrets.ts";
import { readBackup, unpackBackup, type Manifest } from "./backup.ts";
import { own, placeOfServer, type Place } from "./place.ts";
import { archiveFolder, EmbeddedProblem, lastingSettings, launch, urlOf } from "./postgres.ts";
import { processesIn } from "./processes.ts";

export interface RestoreOptions {
  readonly dataFolder: string;
  readonly backup: string;
  /** Nothing later than this instant; undefined means everything the log still tells. */
  readonly until?: Date;
  readonly onProgress: (text: string) => void;
}

export interface Restored {
  readonly manifest: Manifest;
  /** The instant of the last change that came back. */
  readonly lastChange: string | null;
  readonly findings: readonly Finding[];
  /** Where the data that stood here before is kept. */
  readonly before: string | undefined;
}

/** Restores, checks, and leaves the server stopped. When it cannot, what stood here before is put back. */
export async function restore({ dataFolder, backup, until, onProgress }: RestoreOptions): Promise<Restored> {
  const place = placeOfServer(dataFolder);
  if ((processesIn(place.data) ?? []).length > 0) throw new EmbeddedProblem("The database is running. Stop Daftar first.");
  onProgress("comparing the backup with its manifest …");
  const manifest = readBackup(backup);
  if (until && until < new Date(manifest.madeAt)) throw new EmbeddedProblem(`This backup was finished at ${manifest.madeAt}: for ${until.toISOString()} take an earlier one.`);

  const fresh = join(place.folder, "data.restored");
  rmSync(fresh, { recursive: true, force: true });
  onProgress("copying …");
  unpackBackup(backup, fresh);
  writeFileSync(join(fresh, "recovery.signal"), "", { mode: 0o600 });
  own(place, fresh, { deep: true });
  const before = existsSync(place.data) ? `${place.data}.before-${new Date().toISOString().replaceAll(/[-:.]/g, "")}` : undefined;
  if (before) renameSync(place.data, before);
  renameSync(fresh, place.data);
  try {
    return { manifest, before, ...(await recover(place, dataFolder, settingsOf(place, backup, before, until), onProgress)) };
  } catch (error) {
    if (before) {
      rmSync(place.data, { recursive: true, force: true });
      renameSync(before, place.data);
    }
    throw error;
  }
}

function settingsOf(place: Place, backup: string, before: string | undefined, until: Date | undefined): Record<string, string> {
  const quoted = (path: string) => `'${path.replaceAll("'", "'\\''").replaceAll("%", "%%")}'`;
  const wal = join(place.folder, "wal.restored");
  const sources = [`gzip -dc ${quoted(wal)}/%f.gz`, `gzip -dc ${quoted(archiveFolder(place))}/%f.gz`];
  if (before) sources.push(`cat ${quoted(before)}/pg_wal/%f`);
  const command = `${sources.map((source) => `{ ${source} > "%p.new" 2>/dev/null && mv "%p.new" "%p"; }`).join(" || ")} || { rm -f "%p.new"; exit 1; }`;
  rmSync(wal, { recursive: true, force: true });
  unpackWal(join(backup, "wal"), wal, place);
  // Nobody but us can come in meanwhile: the socket lies in a folder of ours, and no address is listened on.
  const access = join(place.folder, "access.restored");
  writeFileSync(access, "local all all trust\n", { mode: 0o600 });
  own(place, access, { deep: false });
  return {
    ...lastingSettings(place),
    archive_mode: "off",
    hba_file: access,
    restore_command: command,
    recovery_target_action: "promote",
    hot_standby: "off",
    ...(until ? { recovery_target_time: until.toISOString().replace("T", " ").replace("Z", "+00") } : {}),
  };
}

function unpackWal(from: string, to: string, place: Place): void {
  cpSync(from, to, { recursive: true });
  own(place, to, { deep: true });
}

async function recover(place: Place, dataFolder: string, settings: Record<string, string>, onProgress: (text: string) => void): Promise<Pick<Restored, "lastChange" | "findings">> {
  onProgress("bringing it forward by the log …");
  const server = await launch(place, settings);
  try {
    const owner = await openClient(urlOf(place, dataFolder), "daftar restore");
    try {
      await owner.query(`alter role daftar password ${owner.escapeLiteral(passwordOf("owner", dataFolder))}`);
      await makeRoles(owner, dataFolder);
      onProgress("reading every table and index …");
      const findings = await checkIntegrity(owner);
      const { rows } = await owner.query<{ last: Date | null }>("select max(said_at) as last from journal.notes");
      return { findings, lastChange: rows[0]?.last?.toISOString() ?? null };
    } finally {
      await owner.end();
    }
  } finally {
    await server.stop();
    for (const name of ["wal.restored", "access.restored"]) rmSync(join(place.folder, name), { recursive: true, force: true });
  }
}
