import { parseArgs } from "node:util";
import { config } from "../platform/config.ts";
import { openClient } from "../platform/database.ts";
import { urlOfDatabase } from "../platform/addresses.ts";
import { migrate } from "../platform/migrate.ts";
import { CommandProblem } from "../platform/operator.ts";
import { ownerUrl } from "../platform/owner-url.ts";
import { demoSignIns, isEmpty, loadDemo } from "../demo.ts";

export const summary = "fills an empty database with the demo institute, or begins it anew";
export const help = `bin/daftar demo load [--students N] [--seed N]
bin/daftar demo reset [--students N] [--seed N]

  load    into a database that holds no account yet
  reset   forgets everything in the embedded database and loads again; stop Daftar first
  --students   how many students the institute has (12000); the named people are always there
  --seed       another seed makes other people; the same seed always the same (999)`;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { students: { type: "string", default: "12000" }, seed: { type: "string", default: "999" } } });
  const [what] = positionals;
  const [students, seed] = [Number(values.students), Number(values.seed)];
  if ((what !== "load" && what !== "reset") || !Number.isInteger(students) || !Number.isInteger(seed) || students < 1) {
    process.stderr.write(`${help}\n`);
    return 2;
  }
  const url = await ownerUrl();
  if (what === "reset") await forget(url);
  await migrate(url);
  if (!(await isEmpty(url))) throw new CommandProblem("The database already holds accounts. `bin/daftar demo reset` begins anew.");
  await loadDemo(url, { students, seed, onProgress: (text) => void process.stdout.write(`demo: ${text}\n`) });
  for (const { who, name, password } of demoSignIns()) process.stdout.write(`${who.padEnd(12)} ${password}  ${name}\n`);
  return 0;
}

/** Only what Daftar itself started may be dropped: an outside database is its owner's. */
async function forget(url: string): Promise<void> {
  if (config().databaseUrl !== undefined) throw new CommandProblem("DATABASE_URL is set: an outside database is emptied by its owner, not by Daftar.");
  const name = new URL(url).pathname.slice(1);
  const owner = await openClient(urlOfDatabase(url, "postgres"), "daftar demo");
  try {
    await owner.query(`drop database if exists "${name}" with (force)`);
    await owner.query(`create database "${name}"`);
  } finally {
    await owner.end();
  }
}
