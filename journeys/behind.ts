/** What the pages leave behind them, read by the database's owner. */
import { Client } from "pg";
import { afterAll, beforeAll, inject } from "vitest";

let owner: Client;
beforeAll(async () => {
  owner = new Client({ connectionString: inject("ownerUrl"), application_name: "journeys" });
  await owner.connect();
});
afterAll(() => owner.end());

export async function rows<T extends object>(sql: string, values: readonly unknown[] = []): Promise<T[]> {
  return (await owner.query<T>(sql, [...values])).rows;
}

/** The acts of the journal about something, in order. */
export async function actsOn(subject: string): Promise<string[]> {
  return (await rows<{ act: string }>("select act from journal.notes where subject = $1 order by note_id", [subject])).map(({ act }) => act);
}

export type Case = { id: string; state: string; sector: string; due_on: string; paused: boolean; holder: string | null; pauses: { ended: boolean }[]; steps: string[] };

export async function caseOf(number: string): Promise<Case> {
  const [it] = await rows<Case>(
    `select r.id, state, sector, to_char(due_on, 'YYYY-MM-DD') as due_on, paused_at is not null as paused, a.sign_in_name as holder,
       coalesce((select json_agg(json_build_object('ended', until_at is not null) order by from_at) from requests.pauses p where p.request_id = r.id), '[]') as pauses,
       (select json_agg(step order by at, s.id) from requests.steps s where s.request_id = r.id) as steps
     from requests.requests r left join identity.accounts a on a.id = r.assignee where number = $1`,
    [number],
  );
  if (!it) throw new Error(`There is no case ${number}.`);
  return it;
}

/** Changes what no act could: the tables' own guards sleep meanwhile. */
export async function pretend(work: (run: (sql: string, values?: readonly unknown[]) => Promise<unknown>) => Promise<void>): Promise<void> {
  await owner.query("begin");
  await owner.query("set local session_replication_role = replica");
  await work((sql, values = []) => owner.query(sql, [...values]));
  await owner.query("commit");
}

/** As if all that happened so far had happened `days` earlier: no test can wait for a pause to last. */
export async function letDaysPass(number: string, days: number): Promise<void> {
  const { id } = await caseOf(number);
  await pretend(async (run) => {
    for (const [table, key, columns] of [["requests", "id", ["asked_at", "due_at", "paused_at"]], ["steps", "request_id", ["at"]], ["pauses", "request_id", ["from_at"]], ["messages", "request_id", ["at"]], ["attachments", "request_id", ["added_at"]]] as const) {
      await run(`update requests.${table} set ${columns.map((one) => `${one} = ${one} - $2 * interval '1 day'`).join(", ")} where ${key} = $1`, [id, days]);
    }
    await run("update requests.requests set due_on = due_on - $2::int where id = $1", [id, days]);
  });
}
