import { resolve } from "node:path";
import { config } from "../platform/config.ts";
import { openClient } from "../platform/database.ts";
import { backUp } from "../platform/embedded/backup.ts";
import { runningServer } from "../platform/embedded/postgres.ts";
import { CommandProblem } from "../platform/operator.ts";
import { ownerUrl } from "../platform/owner-url.ts";

export const summary = "copies the whole database to a folder, while Daftar works";
export const help = `bin/daftar backup DIR

Copies the embedded database into DIR, a new folder, with a manifest of every file's digest. From the first backup on,
the database's log is kept too, so that a restore can go on to the last minute. Put DIR on another disk or machine.
The secrets (.daftar/secrets) are not in it: keep a copy of them under lock, without them nobody can sign in.`;

export async function run([target, ...rest]: readonly string[]): Promise<number> {
  if (!target || rest.length > 0) {
    process.stderr.write(`${help}\n`);
    return 2;
  }
  const { databaseUrl, dataFolder } = config();
  if (databaseUrl !== undefined) throw new CommandProblem("DATABASE_URL names a server of yours: back it up with its own tools (pgBackRest, pg_basebackup).");
  const from = performance.now();
  const owner = await openClient(await ownerUrl(), "daftar backup");
  try {
    const server = runningServer(dataFolder);
    if (!server) throw new CommandProblem("The database does not answer.");
    const manifest = await backUp(server.place, owner, resolve(target));
    const files = Object.keys(manifest.files).length;
    process.stdout.write(`backed up ${files} files to ${resolve(target)} in ${((performance.now() - from) / 1000).toFixed(1)} s\n`);
    process.stdout.write(`journal's last block: ${manifest.journalHead ?? "none yet"}\n`);
    return 0;
  } finally {
    await owner.end();
  }
}
