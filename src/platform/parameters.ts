import { sql } from "kysely";
import type { Reader, Tx } from "./database.ts";

/** A number that an act or an order sets, with the row's id to be kept beside every decision made by it. */
export type Parameter<T> = { id: string; value: T; act: string; clause: string | null };

/** The row in force on a day; undefined where nobody has set one yet. */
export async function parameterOn<T>(reader: Reader, name: string, day: string): Promise<Parameter<T> | undefined> {
  const { rows } = await sql<Parameter<T>>`select id, value, act, clause from platform.parameters where name = ${name} and during @> ${day}::date`.execute(reader);
  return rows[0];
}

export type SownParameter = { name: string; value: unknown; since: string; act: string; clause: string; source: string };

/** The first row of a parameter, where nobody has set one: the office's own proposal until an order says otherwise. */
export async function sowParameter(tx: Tx, it: SownParameter): Promise<void> {
  await sql`insert into platform.parameters (name, value, during, act, clause, source, mark)
    select ${it.name}, ${JSON.stringify(it.value)}::jsonb, daterange(${it.since}::date, null), ${it.act}, ${it.clause}, ${it.source}, 'OWN'
    where not exists (select from platform.parameters where name = ${it.name})`.execute(tx);
}
