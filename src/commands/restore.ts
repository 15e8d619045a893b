import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { config } from "../platform/config.ts";
import { restore, type Restored } from "../platform/embedded/restore.ts";
import { CommandProblem } from "../platform/operator.ts";

export const summary = "puts a backup in the place of the database and checks it";
export const help = `bin/daftar restore DIR [--until 2026-11-24T17:30:00+05:00]

Puts the backup in DIR in the place of the embedded database, brings it forward by the kept log (to the last minute, or to
the instant given), then reads every table and index. Daftar must be stopped. What stood here before is kept beside.
The report is printed and written to restore-report.txt in the data folder.`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { until: { type: "string" } } });
  const [backup] = positionals;
  if (!backup || positionals.length > 1) {
    process.stderr.write(`${help}\n`);
    return 2;
  }
  const until = values.until === undefined ? undefined : new Date(values.until);
  if (until && Number.isNaN(until.getTime())) throw new CommandProblem(`--until takes an instant such as 2026-11-24T17:30:00+05:00, not "${values.until}".`);
  const { databaseUrl, dataFolder } = config();
  if (databaseUrl !== undefined) throw new CommandProblem("DATABASE_URL names a server of yours: restore it with its own tools.");
  const restored = await restore({ dataFolder, backup: resolve(backup), ...(until ? { until } : {}), onProgress: (text) => void process.stderr.write(`${text}\n`) });
  const report = reportOf(restored);
  writeFileSync(join(dataFolder, "restore-report.txt"), report);
  process.stdout.write(report);
  return restored.findings.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

function reportOf({ manifest, lastChange, findings, before }: Restored): string {
  const lines = [
    `Restored ${new Date().toISOString()} from the backup of ${manifest.madeAt}`,
    `Last note in the journal: ${lastChange ?? "none"}`,
    `Journal's last block when backed up: ${manifest.journalHead ?? "none"}`,
    ...findings.flatMap(({ check, looked, faults }) => [`${faults.length === 0 ? "well " : "WRONG"} ${check} (${looked})`, ...faults.map((fault) => `      ${fault}`)]),
    before ? `What stood here before: ${before}` : "Nothing stood here before.",
  ];
  return `${lines.join("\n")}\n`;
}
