/** What is committed about the database is what the migrations make, and the application's role can do no more than it should. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { openClient } from "../src/platform/database.ts";
import { describe as describeDatabase } from "../src/platform/describe.ts";
import { database, ownerDatabase, ownerUrl, test } from "./database.ts";

const root = join(import.meta.dirname, "..");
let owner: Client;
beforeAll(async () => {
  owner = await openClient(ownerUrl, "daftar tests");
});
afterAll(() => owner.end());

const own = sql`n.nspname not in ('pg_catalog', 'information_schema', 'public', 'jobs') and n.nspname not like 'pg\\_%'`;

describe("the committed description", () => {
  test("is what `bin/daftar describe` writes, file by file", async () => {
    const files = await describeDatabase(owner, readdirSync(join(root, "src/areas")));
    expect(files.size).toBeGreaterThan(10);
    for (const [path, text] of files) expect(readFileSync(join(root, path), "utf8"), path).toBe(text);
    const pages = readdirSync(join(root, "db/described")).map((file) => `db/described/${file}`);
    expect(pages.filter((page) => !files.has(page))).toEqual([]);
    const generated = readdirSync(join(root, "src/areas"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("tables.gen.ts")).map((file) => `src/areas/${file}`);
    expect(generated.filter((file) => !files.has(file))).toEqual([]);
  });

  test("says of every table and view what it is", async () => {
    const { rows } = await sql<{ what: string }>`select format('%I.%I', n.nspname, c.relname) as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm') and ${own} and coalesce(obj_description(c.oid, 'pg_class'), '') = ''`.execute(ownerDatabase());
    expect(rows).toEqual([]);
  });
});

test("every view asks with its reader's rights", async () => {
  const { rows } = await sql<{ what: string }>`select format('%I.%I', n.nspname, c.relname) as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and ${own} and not coalesce('security_invoker=true' = any (c.reloptions) or 'security_invoker=on' = any (c.reloptions), false)`.execute(ownerDatabase());
  expect(rows).toEqual([]);
});

describe("daftar_app", () => {
  test("owns nothing, is no superuser, and may become only the reader of one's own rows", async () => {
    const { rows } = await sql<{ what: string }>`
      select c.oid::regclass::text as what from pg_class c where c.relowner = (select oid from pg_roles where rolname = current_user)
      union all select p.oid::regprocedure::text from pg_proc p where p.proowner = (select oid from pg_roles where rolname = current_user)
      union all select n.nspname from pg_namespace n where n.nspowner = (select oid from pg_roles where rolname = current_user)
      union all select r.rolname from pg_roles r where r.rolname = current_user and (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolbypassrls or r.rolreplication)
      union all select m.roleid::regrole::text from pg_auth_members m where m.member = (select oid from pg_roles where rolname = current_user) and m.roleid::regrole::text !~ '^daftar_self'`.execute(database());
    expect(rows).toEqual([]);
  });

  test("creates nothing anywhere", async () => {
    const { rows } = await sql<{ nspname: string }>`select n.nspname from pg_namespace n where has_schema_privilege(n.oid, 'create') and n.nspname not like 'pg\\_%'`.execute(database());
    expect(rows).toEqual([]);
  });

  test.each(["notes", "private", "waiting", "blocks", "leaves", "anchors"])("cannot change or remove what journal.%s holds", async (table) => {
    const { rows } = await sql<{ able: string }>`select able from unnest(array['update', 'delete', 'truncate', 'trigger', 'references']) as able
      where has_table_privilege(to_regclass(${`journal.${table}`}), able)`.execute(database());
    expect(rows).toEqual([]);
  });

  test("is refused when it tries", async () => {
    for (const attempt of [sql`update journal.notes set said = said`, sql`delete from journal.notes`, sql`truncate journal.notes`, sql`truncate documents.papers`, sql`delete from documents.papers`]) {
      await expect(attempt.execute(database())).rejects.toThrow("permission denied");
    }
  });

  test("changes of an issued paper only what withdraws, replaces or erases it", async () => {
    const { rows } = await sql<{ column: string }>`select a.attname as column from pg_attribute a where a.attrelid = 'documents.papers'::regclass and a.attnum > 0 and not a.attisdropped
      and has_column_privilege(a.attrelid, a.attnum, 'update') order by 1`.execute(database());
    expect(rows.map(({ column }) => column)).toEqual(["replaced_by", "withdrawn_at", "withdrawn_by", "withdrawn_on", "withdrawn_reason"]);
  });
});
