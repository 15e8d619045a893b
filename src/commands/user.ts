import { parseArgs } from "node:util";
import { personNameFrom } from "../kernel/names.ts";
import type { Refusal } from "../kernel/verdict.ts";
import { allRights, createAccount, grantRole, newOneTimePassword } from "../areas/identity/index.ts";
import { foldedSignInName } from "../areas/identity/rules/accounts.ts";
import { isRole, roles, type Scope } from "../areas/identity/terms.ts";
import { texts } from "../areas/identity/texts/index.ts";
import { system } from "../platform/actor.ts";
import { limits, openDatabase } from "../platform/database.ts";
import { atDesk, nameRefusals } from "../platform/desk.ts";
import { CommandProblem } from "../platform/operator.ts";
import { ownerUrl } from "../platform/owner-url.ts";

export const summary = "makes an account and prints a password for its first sign-in";
export const help = `bin/daftar user add --name "Aliyeva Nodira Anvar qizi" --role manager --sector student_service [--sign-in nodira]

  --name        surname, given name, patronymic, as in the passport
  --role        ${roles.join(", ")}
  --sign-in     the sign-in name; without it the given name, in Latin letters
  --sector, --department, --faculty   for which rows the role is given

The password is printed once, works for 24 hours, and must be changed at the first sign-in.`;

/** @returns the exit code */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = read(args);
  if (positionals[0] !== "add" || !values.name || !values.role || !isRole(values.role)) throw new CommandProblem(help);
  const role = values.role;
  const { surname, given, patronymic } = personNameFrom(values.name);
  const sign_in_name = values["sign-in"] ?? given;
  const scope: Scope = { sector: values.sector, department: values.department, faculty: values.faculty };
  nameRefusals(Object.keys(texts("en").refusals));
  const { password, hash } = await newOneTimePassword();
  const database = openDatabase(await ownerUrl(), { applicationName: "daftar user", limits: limits.owner });
  try {
    const outcome = await atDesk(database, system("bin/daftar user", allRights), async (desk) => {
      const account_id = await createAccount(desk, { kind: role === "student" ? "student" : "staff", sign_in_name, surname, given, patronymic }, hash);
      await grantRole(desk, { account_id, role, scope });
    });
    if ("refused" in outcome) throw new CommandProblem(`Not made. ${sentenceOf(outcome.refused)}`);
    process.stdout.write(`Sign-in name: ${foldedSignInName(sign_in_name)}\nPassword, once, for 24 hours: ${password}\n`);
    return 0;
  } finally {
    await database.destroy();
  }
}

function sentenceOf({ code, facts = {} }: Refusal): string {
  const said = (texts("en").refusals as Readonly<Record<string, string | ((facts: Record<string, string | number>) => string)>>)[code];
  return typeof said === "function" ? said(facts) : (said ?? code);
}

function read(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { name: text, role: text, "sign-in": text, sector: text, department: text, faculty: text } });
  } catch (error) {
    throw new CommandProblem(`${(error as Error).message}\n\n${help}`);
  }
}
