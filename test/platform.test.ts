import { sql } from "kysely";
import { describe, expect } from "vitest";
import { openClient } from "../src/platform/database.ts";
import { sendJob } from "../src/platform/jobs.ts";
import { appliedMigrations, listMigrations, migrate, MigrationProblem, refuseChanged } from "../src/platform/migrate.ts";
import { faultsOfRoles } from "../src/platform/roles.ts";
import { database, ownerDatabase, ownerUrl, test } from "./database.ts";

describe("the database as the application sees it", () => {
  test("gives days as text and counts as numbers", async ({ tx }) => {
    const { rows } = await sql<{ day: unknown; many: unknown; price: unknown }>`select date '2026-11-24' as day, 9007199254740991::int8 as many, 1.10::numeric as price`.execute(tx);
    expect(rows[0]).toEqual({ day: "2026-11-24", many: 9007199254740991, price: "1.10" });
  });

  test("refuses a count that a number cannot hold", async () => {
    await expect(sql`select 9007199254740993::int8 as many`.execute(database())).rejects.toThrow("more than a number holds");
  });

  test("undoes what a test did", async ({ tx }) => {
    await sql`insert into platform.idempotency (who, key, route, request_digest) values ('a', 'undone', '/', '\\x00')`.execute(tx);
    const seen = await sql`select 1 from platform.idempotency where key = 'undone'`.execute(ownerDatabase());
    expect(seen.rows).toEqual([]);
  });

  test("has the limits of the web", async ({ tx }) => {
    const { rows } = await sql`select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock, current_setting('transaction_timeout') as whole`.execute(tx);
    expect(rows[0]).toEqual({ statement: "5s", lock: "2s", whole: "15s" });
  });

  test("may not change an applied migration's row", async ({ tx }) => {
    await expect(sql`delete from platform.migrations`.execute(tx)).rejects.toThrow("permission denied");
  });

  test("lets no two values of a parameter be in force on one day", async ({ tx }) => {
    const put = (from: string, to: string) =>
      sql`insert into platform.parameters (name, value, during, act, mark) values ('trial.number', '1', daterange(${from}, ${to}), 'own', 'OWN')`.execute(tx);
    await put("2026-01-01", "2026-09-01");
    await put("2026-09-01", "2027-01-01");
    await expect(put("2026-08-31", "2026-09-02")).rejects.toThrow("one_value_of_a_parameter_a_day");
  });
});

describe("roles", () => {
  test("the application owns nothing and is no superuser", async () => {
    const owner = await openClient(ownerUrl, "test");
    expect(await faultsOfRoles(owner)).toEqual([]);
    await owner.query("create table public.stray (id int)");
    await owner.query("alter table public.stray owner to daftar_app");
    expect(await faultsOfRoles(owner)).toEqual(["daftar_app owns 1 tables or views"]);
    await owner.query("drop table public.stray");
    await owner.end();
  });
});

describe("migrations", () => {
  test("repeated, apply nothing", async () => {
    expect(await migrate(ownerUrl)).toEqual({ applied: [] });
  });

  test("run by four at once, are applied once", async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => migrate(ownerUrl)));
    expect(all.flatMap(({ applied }) => applied)).toEqual([]);
  });

  test("refuse when an applied file has changed or is gone", async () => {
    const owner = await openClient(ownerUrl, "test");
    const applied = await appliedMigrations(owner);
    await owner.end();
    const files = listMigrations();
    expect(applied.size).toBe(files.length);
    expect(() => refuseChanged(applied, files.map((file, i) => (i === 0 ? { ...file, sha256: "other" } : file)))).toThrow(MigrationProblem);
    expect(() => refuseChanged(applied, files.slice(1))).toThrow("older than its database");
  });

  test("leave a comment on every table and schema of ours", async () => {
    const { rows } = await sql<{ what: string }>`
      select format('%I.%I', n.nspname, c.relname) as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('jobs', 'pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
        and obj_description(c.oid, 'pg_class') is null
      union all
      select nspname from pg_namespace n where nspname not in ('pg_catalog', 'information_schema', 'public') and nspname not like 'pg\\_%'
        and obj_description(n.oid, 'pg_namespace') is null`.execute(ownerDatabase());
    expect(rows).toEqual([]);
  });
});

describe("jobs", () => {
  test("exist if their act does", async () => {
    const owner = await openClient(ownerUrl, "test");
    await owner.query("select jobs.create_queue('trial', '{\"policy\": \"standard\"}')");
    const count = async () => Number((await owner.query("select count(*) from jobs.job where name = 'trial'")).rows[0].count);
    await expect(database().transaction().execute(async (tx) => {
      await sendJob(tx, "trial", { n: 1 });
      throw new Error("no");
    })).rejects.toThrow("no");
    expect(await count()).toBe(0);
    await database().transaction().execute((tx) => sendJob(tx, "trial", { n: 2 }));
    expect(await count()).toBe(1);
    await owner.end();
  });
});
