import { sql } from "kysely";
import type { Day } from "../../../kernel/day.ts";
import type { Reader, Tx } from "../../../platform/database.ts";
import type { AccountKind, Role, Scope } from "../terms.ts";

export type Account = {
  id: string;
  kind: AccountKind;
  sign_in_name: string;
  person_id: string | null;
  surname: string;
  given: string;
  patronymic: string;
  name: string;
  must_change: boolean;
  disabled_on: Day | null;
  made_at: Date;
};

export type AccountSecret = Pick<Account, "id" | "kind" | "sign_in_name" | "surname" | "given" | "name" | "must_change" | "disabled_on"> & {
  password_hash: string | null;
  password_ends_at: Date | null;
};

const secretColumns = sql`id, kind, sign_in_name, surname, given, name, must_change, disabled_on, password_hash, password_ends_at`;
const accountColumns = sql`id, kind, sign_in_name, person_id, surname, given, patronymic, name, must_change, disabled_on, made_at`;

export async function findSecretByName(db: Reader, signInName: string): Promise<AccountSecret | undefined> {
  const { rows } = await sql<AccountSecret>`select ${secretColumns} from identity.accounts where sign_in_name = ${signInName}`.execute(db);
  return rows[0];
}

export async function findSecret(db: Reader, id: string): Promise<AccountSecret | undefined> {
  const { rows } = await sql<AccountSecret>`select ${secretColumns} from identity.accounts where id = ${id}`.execute(db);
  return rows[0];
}

export async function findAccount(db: Reader, id: string): Promise<Account | undefined> {
  const { rows } = await sql<Account>`select ${accountColumns} from identity.accounts where id = ${id}`.execute(db);
  return rows[0];
}

/** Locked, because what follows depends on whether it is open. */
export async function lockAccount(tx: Tx, id: string): Promise<(Account & { administrator: boolean }) | undefined> {
  const { rows } = await sql<Account & { administrator: boolean }>`select ${accountColumns},
    exists (select from identity.roles_held held where held.account_id = accounts.id and held.role = 'administrator' and upper_inf(held.during)) as administrator
    from identity.accounts where id = ${id} for no key update`.execute(tx);
  return rows[0];
}

export type NewAccount = {
  kind: AccountKind;
  sign_in_name: string;
  person_id?: string | null;
  surname: string;
  given: string;
  patronymic?: string;
  password_hash: string | null;
  must_change: boolean;
  password_ends_at?: Date | null;
};

export async function insertAccount(tx: Tx, account: NewAccount): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into identity.accounts
    (kind, sign_in_name, person_id, surname, given, patronymic, password_hash, must_change, password_ends_at)
    values (${account.kind}, ${account.sign_in_name}, ${account.person_id ?? null}, ${account.surname}, ${account.given}, ${account.patronymic ?? ""},
      ${account.password_hash}, ${account.must_change}, ${account.password_ends_at ?? null}) returning id`.execute(tx);
  return rows[0]!.id;
}

/** The demo institute's many students in one statement; each gets the role student from `since` on. */
export async function insertStudentAccounts(tx: Tx, students: readonly StudentAccount[], passwordHash: string | null, since: Day): Promise<number> {
  const column = (name: keyof StudentAccount) => students.map((student) => student[name] ?? "");
  const { rows } = await sql<{ made: number }>`with made as (
      insert into identity.accounts (kind, sign_in_name, person_id, surname, given, patronymic, password_hash)
      select 'student', sign_in_name, person_id, surname, given, patronymic, ${passwordHash}
      from unnest(${column("sign_in_name")}::text[], ${column("person_id")}::uuid[], ${column("surname")}::text[], ${column("given")}::text[], ${column("patronymic")}::text[])
        as student (sign_in_name, person_id, surname, given, patronymic) returning id),
    held as (insert into identity.roles_held (account_id, role, during) select id, 'student', daterange(${since}::date, null) from made)
    select count(*)::int as made from made`.execute(tx);
  return rows[0]!.made;
}

export type StudentAccount = { sign_in_name: string; person_id: string; surname: string; given: string; patronymic?: string };

/** Only over the hash that was checked: of two changes at once the second finds nothing to change. */
export async function markPasswordChanged(tx: Tx, id: string, checked: string | null, hash: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update identity.accounts set password_hash = ${hash}, must_change = false, password_ends_at = null
    where id = ${id} and password_hash is not distinct from ${checked}`.execute(tx);
  return numAffectedRows === 1n;
}

/** A stronger hash of the same password, made while its owner signed in. */
export async function markRehashed(tx: Tx, id: string, checked: string, hash: string): Promise<void> {
  await sql`update identity.accounts set password_hash = ${hash} where id = ${id} and password_hash = ${checked}`.execute(tx);
}

export async function markOneTimePassword(tx: Tx, id: string, hash: string, endsAt: Date): Promise<void> {
  await sql`update identity.accounts set password_hash = ${hash}, must_change = true, password_ends_at = ${endsAt} where id = ${id}`.execute(tx);
}

export async function markDisabled(tx: Tx, id: string, on: Day): Promise<void> {
  await sql`update identity.accounts set disabled_on = ${on} where id = ${id}`.execute(tx);
}

export type Held = { id: string; account_id: string; role: Role; sector: string | null; department: string | null; faculty: string | null; from: Day; until: Day | null; granted_by: string | null };

const heldColumns = sql`held.id, held.account_id, held.role, held.sector, held.department, held.faculty,
  lower(held.during) as "from", upper(held.during) - 1 as "until", held.granted_by`;

export async function insertHeld(tx: Tx, accountId: string, role: Role, scope: Scope, from: Day, until: Day | null, grantedBy: string | null): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into identity.roles_held (account_id, role, sector, department, faculty, during, granted_by)
    values (${accountId}, ${role}, ${scope.sector ?? null}, ${scope.department ?? null}, ${scope.faculty ?? null},
      daterange(${from}::date, ${until}::date, '[]'), ${grantedBy}) returning id`.execute(tx);
  return rows[0]!.id;
}

/** Locked, because ending it depends on who holds it. */
export async function lockHeld(tx: Tx, id: string): Promise<Held | undefined> {
  const { rows } = await sql<Held>`select ${heldColumns} from identity.roles_held held where held.id = ${id} for update`.execute(tx);
  return rows[0];
}

/** The role was held until yesterday. One that began today was held on no whole day: its row goes, the journal tells of it. */
export async function markRevoked(tx: Tx, id: string, today: Day): Promise<void> {
  await sql`with closed as (update identity.roles_held set during = daterange(lower(during), ${today}::date) where id = ${id} and lower(during) < ${today}::date returning id)
    delete from identity.roles_held where id = ${id} and lower(during) >= ${today}::date and not exists (select from closed)`.execute(tx);
}

/** Other administrators who can sign in today. All of them are locked: two who leave at once cannot both be "not the last". */
export async function countOtherAdministrators(tx: Tx, than: string, today: Day): Promise<number> {
  const { rows } = await sql<{ account_id: string }>`select held.account_id from identity.roles_held held
    join identity.accounts account on account.id = held.account_id
    where held.role = 'administrator' and held.during @> ${today}::date and account.disabled_on is null
    order by held.id for update of held`.execute(tx);
  return new Set(rows.map((row) => row.account_id).filter((id) => id !== than)).size;
}

export async function listHeld(db: Reader, accountId: string): Promise<Held[]> {
  const { rows } = await sql<Held>`select ${heldColumns} from identity.roles_held held
    where held.account_id = ${accountId} and not isempty(held.during) order by upper_inf(held.during) desc, lower(held.during) desc`.execute(db);
  return rows;
}

export type FoundAccount = Pick<Account, "id" | "kind" | "sign_in_name" | "name" | "disabled_on"> & { roles: Role[] };

/** By sign-in name or by the beginning of a surname or a given name; staff first. */
export async function searchAccounts(db: Reader, asked: string, today: Day): Promise<FoundAccount[]> {
  const beginning = `${asked.trim().toLowerCase().slice(0, 100).replace(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await sql<FoundAccount>`select id, kind, sign_in_name, name, disabled_on,
      array(select distinct role from identity.roles_held held where held.account_id = account.id and held.during @> ${today}::date order by role) as roles
    from identity.accounts account
    where sign_in_name like ${beginning} or lower(surname) like ${beginning} or lower(given) like ${beginning} or lower(name) like ${beginning}
    order by kind, surname, given limit 50`.execute(db);
  return rows;
}

/** Those who hold a role other than student today: the first view of the access page. */
export async function listStaff(db: Reader, today: Day): Promise<FoundAccount[]> {
  const { rows } = await sql<FoundAccount>`select id, kind, sign_in_name, name, disabled_on,
      array(select distinct role from identity.roles_held held where held.account_id = account.id and held.during @> ${today}::date order by role) as roles
    from identity.accounts account where kind = 'staff' order by disabled_on nulls first, surname, given limit 200`.execute(db);
  return rows;
}

/** Whether anybody can sign in at all: an office without accounts needs its first. */
export async function someoneHasAnAccount(reader: Reader): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select exists (select from identity.accounts) as taken`.execute(reader);
  return rows[0]!.taken;
}
