import type { KeyObject } from "node:crypto";
import { parseArgs } from "node:util";
import { limits, openDatabase } from "../platform/database.ts";
import { headText } from "../platform/journal/merkle.ts";
import { verifyJournal, wrongText } from "../platform/journal/verify.ts";
import { CommandProblem } from "../platform/operator.ts";
import { ownerUrl } from "../platform/owner-url.ts";
import { signingKey, signingKeyIds } from "../platform/secrets.ts";

export const summary = "verifies the journal from its first note to its last block";
export const help = `bin/daftar journal verify [--anchor HEAD]

Reads every note, hashes it anew and compares blocks, heads and signatures; names the first that is not
as it was sealed. Exit code 0: the journal is whole; 1: it is not.

  --anchor   a head told outside the database (small print of a paper, the daily page, a backup, another
             institute): 32 or 64 hex digits, spaces allowed. Without one, cut-off newest blocks cannot show.`;

/** The public halves of the keys that ever sealed. */
export function sealingKeys(dataFolder?: string): Map<number, KeyObject> {
  return new Map(signingKeyIds("journal", dataFolder).map((id) => [id, signingKey(`journal-${id}`, dataFolder).publicKey]));
}

/** @returns the exit code */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = read(args);
  if (positionals[0] !== "verify") throw new CommandProblem(help);
  const began = performance.now();
  const database = openDatabase(await ownerUrl(), { applicationName: "daftar journal", limits: limits.owner });
  try {
    const found = await verifyJournal(database, { keys: sealingKeys(), anchor: values.anchor });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (found.wrong) {
      process.stderr.write(`The journal is NOT as it was sealed. ${wrongText(found.wrong)}\nVerified before it: ${found.notes} notes in ${found.blocks} blocks.\n`);
      return 1;
    }
    process.stdout.write(`The journal is whole: ${found.notes} notes in ${found.blocks} blocks, ${seconds} s.\n${found.head ? `Head: ${headText(found.head)}\n` : ""}`);
    return 0;
  } finally {
    await database.destroy();
  }
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { anchor: { type: "string" } } });
  } catch (error) {
    throw new CommandProblem(`${(error as Error).message}\n\n${help}`);
  }
}
