/** The operator's hand. Each command is a file of src/commands. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ConfigProblem } from "./platform/config.ts";
import { EmbeddedProblem } from "./platform/embedded/postgres.ts";
import { MigrationProblem } from "./platform/migrate.ts";
import { SecretsProblem } from "./platform/secrets.ts";
import { CommandProblem, type Command } from "./platform/operator.ts";

const folder = join(import.meta.dirname, "commands");
const load = async (name: string) => (await import(join(folder, `${name}.ts`))) as Command;

async function listCommands(): Promise<string> {
  const names = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.includes(".test.")).map((file) => file.slice(0, -3)).toSorted();
  const width = Math.max(...names.map((name) => name.length));
  const lines = await Promise.all(names.map(async (name) => `  ${name.padEnd(width)}  ${(await load(name)).summary}`));
  return `bin/daftar COMMAND …\n\n${lines.join("\n")}\n\nbin/daftar COMMAND --help tells more.`;
}

async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(`${await listCommands()}\n`);
    return 0;
  }
  if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(join(folder, `${name}.ts`))) {
    process.stderr.write(`There is no command "${name}".\n\n${await listCommands()}\n`);
    return 2;
  }
  const command = await load(name);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(`${command.help}\n`);
    return 0;
  }
  return (await command.run(args)) ?? 0;
}

const code = await main().catch((error: unknown) => {
  const inWords = [CommandProblem, ConfigProblem, EmbeddedProblem, MigrationProblem, SecretsProblem].some((kind) => error instanceof kind);
  process.stderr.write(`${inWords ? (error as Error).message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
});
process.exit(code);
