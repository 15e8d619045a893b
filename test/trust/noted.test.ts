/** Promise 2: nothing changes without a note. Read from the catalogue: a new table is protected, or stands here with its reason. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect } from "vitest";
import { rootFolder } from "../../src/platform/config.ts";
import { writeNote } from "../../src/platform/journal/note.ts";
import { database, ownerDatabase, test } from "../database.ts";

/** Tables that change without a note, each with the reason somebody reviewed. */
const unnoted: Record<string, string> = {
  "identity.sessions": "opened and ended by noted acts; seen_at moves with every request",
  "identity.known_browsers": "written by the sign-in, whose note names the account; only loosens a counter",
  "identity.sign_in_failures": "counters of wrong tries, forgotten after two days",
  "identity.failing_addresses": "counters of wrong tries, forgotten after an hour",
  "identity.token_uses": "when a token was last used, to the minute",
  "documents.checks": "counts of public verifications: no act of anybody here",
  "documents.renditions": "bytes made from frozen facts, the same whenever they are made",
  "requests.drafts": "what a person typed and has not sent",
  "requests.presence": "who has a case open, for 90 seconds",
};

const areas = readdirSync(join(rootFolder(), "src/areas"));

type Table = { name: string; protected: boolean };

async function listTables(): Promise<Table[]> {
  const { rows } = await sql<Table>`select n.nspname || '.' || c.relname as name,
      exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'journal.changed_without_note'::regproc and t.tgenabled = 'O' and t.tgdeferrable and t.tginitdeferred) as protected
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname = any(${areas.map((area) => area.replaceAll("-", "_"))}) order by 1`.execute(ownerDatabase());
  return rows;
}

const unknown = (tables: readonly Table[]) => tables.filter((table) => !table.protected && !(table.name in unnoted)).map((table) => table.name);

test("every table of an area is protected, or was reviewed", async () => {
  const tables = await listTables();
  expect(tables.length).toBeGreaterThan(10);
  expect(unknown(tables)).toEqual([]);
});

test("the reviewed list names only tables that are there and not protected", async () => {
  const tables = new Map((await listTables()).map((table) => [table.name, table.protected]));
  expect(Object.keys(unnoted).filter((name) => tables.get(name) !== false)).toEqual([]);
});

test("a new table without either is found", () => {
  expect(unknown([{ name: "identity.forgotten", protected: false }])).toEqual(["identity.forgotten"]);
});

class Undone extends Error {}

describe("a change without a note", async () => {
  const guarded = (await listTables()).filter((table) => table.protected).map((table) => table.name);

  test.each(guarded)("of %s is watched: inserts, updates and deletes", async (name) => {
    const { rows } = await sql<{ events: number }>`select tgtype::int & 28 as events from pg_trigger where tgrelid = ${name}::regclass and tgfoid = 'journal.changed_without_note'::regproc`.execute(ownerDatabase());
    expect(rows).toEqual([{ events: 4 | 8 | 16 }]);
  });

  const insertAccount = sql`insert into identity.accounts (kind, sign_in_name, surname) values ('staff', 'unnoted', 'Unnoted')`;

  test("really: the transaction is lost", async () => {
    await expect(database().transaction().execute((tx) => insertAccount.execute(tx))).rejects.toThrow("change without a note in identity.accounts");
    const { rows } = await sql`select 1 from identity.accounts where sign_in_name = 'unnoted'`.execute(database());
    expect(rows).toEqual([]);
  });

  test("also an update and a delete, also by the owner", async () => {
    const note = { act: "trial.prepared", actor: null, on_behalf: null, subject: "trial:1", said: {} };
    await database().transaction().execute(async (tx) => {
      await insertAccount.execute(tx);
      await writeNote(tx, note);
    });
    await expect(sql`update identity.accounts set given = 'x' where sign_in_name = 'unnoted'`.execute(database())).rejects.toThrow("change without a note");
    await expect(sql`delete from identity.accounts where sign_in_name = 'unnoted'`.execute(ownerDatabase())).rejects.toThrow("change without a note");
  });

  test("another transaction's note does not serve", async () => {
    const other = await database().startTransaction().execute();
    await writeNote(other, { act: "trial.other", actor: null, on_behalf: null, subject: "trial:2", said: {} });
    await expect(sql`insert into identity.accounts (kind, sign_in_name, surname) values ('staff', 'unnoted2', 'Unnoted')`.execute(database())).rejects.toThrow("change without a note");
    await other.rollback().execute();
  });

  test("with its own note it is kept, before or after", async () => {
    await database().transaction().execute(async (tx) => {
      await writeNote(tx, { act: "trial.done", actor: null, on_behalf: null, subject: "trial:3", said: {} });
      await sql`insert into identity.accounts (kind, sign_in_name, surname) values ('staff', 'noted', 'Noted')`.execute(tx);
      await sql`set constraints all immediate`.execute(tx);
      throw new Undone();
    }).catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  });
});
