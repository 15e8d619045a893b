/** Is everything in this database readable and what it was? A restore is finished only when nothing is found here. */
import type { Client } from "pg";
import { appliedMigrations, listMigrations, refuseChanged } from "./migrate.ts";

export interface Finding {
  readonly check: string;
  /** How much was looked at: "214 tables". */
  readonly looked: string;
  /** What is wrong; empty when all is well. */
  readonly faults: readonly string[];
}

/** Every table read whole (each page's checksum with it), every index compared with its table, migrations as they were. */
export async function checkIntegrity(owner: Client): Promise<Finding[]> {
  return [await readTables(owner), await readIndexes(owner), await compareMigrations(owner)];
}

async function readTables(owner: Client): Promise<Finding> {
  const { rows: tables } = await owner.query<{ name: string }>("select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'm') and c.relpersistence <> 't' order by 1");
  const faults: string[] = [];
  for (const { name } of tables) {
    try {
      await owner.query(`copy (select * from ${name}) to '/dev/null'`);
    } catch (error) {
      faults.push(`${name}: ${(error as Error).message}`);
    }
  }
  const { rows } = await owner.query<{ failures: number }>("select coalesce(sum(checksum_failures), 0)::int as failures from pg_stat_database");
  if ((rows[0]?.failures ?? 0) > 0) faults.push(`${rows[0]?.failures} pages do not match their checksum`);
  return { check: "every table read whole", looked: `${tables.length} tables`, faults };
}

async function readIndexes(owner: Client): Promise<Finding> {
  await owner.query("create extension if not exists amcheck");
  const { rows: indexes } = await owner.query<{ oid: number; name: string }>(
    "select c.oid::int, c.oid::regclass::text as name from pg_class c join pg_index i on i.indexrelid = c.oid join pg_am a on a.oid = c.relam where a.amname = 'btree' and i.indisvalid and c.relkind = 'i' and c.relpersistence <> 't' order by 2",
  );
  const faults: string[] = [];
  for (const { oid, name } of indexes) {
    try {
      await owner.query("select bt_index_check($1::oid::regclass, true)", [oid]);
    } catch (error) {
      faults.push(`${name}: ${(error as Error).message}`);
    }
  }
  return { check: "every index compared with its table", looked: `${indexes.length} indexes`, faults };
}

async function compareMigrations(owner: Client): Promise<Finding> {
  const applied = await appliedMigrations(owner);
  const check = "migrations are the ones applied";
  try {
    refuseChanged(applied, listMigrations());
    return { check, looked: `${applied.size} migrations`, faults: [] };
  } catch (error) {
    return { check, looked: `${applied.size} migrations`, faults: [(error as Error).message] };
  }
}
