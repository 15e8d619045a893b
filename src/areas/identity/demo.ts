import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { personNameFrom } from "../../kernel/names.ts";
import { addDays, type Day } from "../../kernel/day.ts";
import { config, rootFolder } from "../../platform/config.ts";
import type { Tx } from "../../platform/database.ts";
import { writeNote } from "../../platform/journal/note.ts";
import { hashPassword } from "../../platform/password.ts";
import { insertAccount, insertHeld, insertStudentAccounts, markDisabled, type StudentAccount } from "./records/accounts.ts";
import { isRole, type Role, type Scope } from "./terms.ts";

/** Opens every demo account, but only where no other machine can reach the server. */
export const demoPassword = "namuna-2026";

export type DemoPerson = { code: string; name: string; kind: string; number?: string; person_id?: string | null };

export type Seeded = {
  /** Account and person by the code of the person. */
  accounts: ReadonlyMap<string, { account_id: string; person_id: string }>;
  password: string;
  hash: string;
};

/** The same person has the same id in every demo institute, so that areas need not ask one another. */
export function demoPersonId(code: string): string {
  const hex = createHash("sha256").update(`daftar demo person ${code}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The rows of a file of db/demo as objects. */
function rowsOf(file: string): Record<string, string>[] {
  const [head = "", ...lines] = readFileSync(join(rootFolder(), "db/demo", file), "utf8").trimEnd().split("\n");
  const names = head.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((value, i) => [names[i]!, value])));
}

/** The named people of the demo institute. */
export function demoPeople(): DemoPerson[] {
  const named = rowsOf("people.tsv").map((row) => ({ code: row.code!, name: row.name!, kind: row.kind!, number: row.number ?? "" }));
  const invented = rowsOf("roles.tsv").filter((row) => row.name).map((row) => ({ code: row.code!, name: row.name!, kind: "staff", number: "" }));
  return [...named, ...invented];
}

type DemoRole = { code: string; role: Role; scope: Scope; from: Day; until: Day | null };

/** `D-1` is the day before the demo's day. */
function dayFrom(text: string, today: Day): Day {
  return text.startsWith("D") ? addDays(today, Number(text.slice(1))) : text;
}

function demoRoles(today: Day): DemoRole[] {
  return rowsOf("roles.tsv").map((row) => {
    if (!isRole(row.role!)) throw new Error(`db/demo/roles.tsv: no role "${row.role}".`);
    return {
      code: row.code!, role: row.role, from: dayFrom(row.from!, today), until: row.until ? dayFrom(row.until, today) : null,
      scope: { sector: row.sector || null, department: row.department || null, faculty: row.faculty || null },
    };
  });
}

/** Persons whose story has no sign-in: parents, applicants, outsiders, the dead. */
const signsInAs = (person: DemoPerson, roles: readonly DemoRole[]): "student" | "staff" | undefined => {
  if (roles.some((held) => held.code === person.code)) return "staff";
  if (["student", "former", "graduate"].includes(person.kind) && person.code !== "ravshan") return "student";
  return undefined;
};

/** Accounts of the named people; the sign-in name is the code. One hash serves them all. */
export async function seedIdentity(tx: Tx, people: readonly DemoPerson[] = demoPeople(), today: Day = "2026-11-24"): Promise<Seeded> {
  const password = config().loopback ? demoPassword : randomBytes(9).toString("base64url");
  const hash = await hashPassword(password);
  const roles = demoRoles(today);
  await writeNote(tx, { act: "identity.seeded", actor: null, on_behalf: null, subject: "demo:identity", said: { people: people.length, today } });
  const accounts = new Map<string, { account_id: string; person_id: string }>();
  for (const person of people) {
    const kind = signsInAs(person, roles);
    if (!kind) continue;
    const { surname, given, patronymic } = personNameFrom(person.name);
    const person_id = person.person_id ?? demoPersonId(person.code);
    const account_id = await insertAccount(tx, { kind, sign_in_name: person.code, person_id, surname, given, patronymic, password_hash: hash, must_change: false });
    accounts.set(person.code, { account_id, person_id });
    if (kind === "student") await insertHeld(tx, account_id, "student", {}, "2020-09-01", null, null);
    const held = roles.filter((role) => role.code === person.code);
    for (const { role, scope, from, until } of held) await insertHeld(tx, account_id, role, scope, from, until, null);
    const left = held.length > 0 && held.every(({ until }) => until !== null && until < today) ? held[0]!.until : null;
    if (left) await markDisabled(tx, account_id, addDays(left, 1));
  }
  return { accounts, password, hash };
}

/** Accounts of the many: the sign-in name is the student's number. Without a password where the server can be reached from outside. */
export async function seedStudentAccounts(tx: Tx, students: readonly StudentAccount[], seeded: Seeded, since: Day): Promise<number> {
  await writeNote(tx, { act: "identity.seeded", actor: null, on_behalf: null, subject: "demo:identity", said: { students: students.length } });
  return insertStudentAccounts(tx, students, config().loopback ? seeded.hash : null, since);
}
