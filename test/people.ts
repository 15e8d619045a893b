/** The demo institute's named people at desks: tests say who acts. Seeded once for each test file. */
import { sql } from "kysely";
import { demoPeople, demoPersonId, seedIdentity } from "../src/areas/identity/demo.ts";
import { allRights, nobody, rightsOf } from "../src/areas/identity/index.ts";
import type { AccountKind, Role } from "../src/areas/identity/terms.ts";
import { instantOf, type Day } from "../src/kernel/day.ts";
import type { Lang } from "../src/kernel/lang.ts";
import { system, type Actor } from "../src/platform/actor.ts";
import { sit, type Desk } from "../src/platform/desk.ts";
import { database, test as base } from "./database.ts";

/** The demo's day; tests move it where a story needs another. */
export const today: Day = "2026-11-24";

type Row = { code: string; account_id: string; person_id: string; kind: AccountKind; name: string; held: { role: Role; sector: string | null; department: string | null; faculty: string | null }[] };

let seeded: Promise<ReadonlyMap<string, Actor>> | undefined;

async function seedOnce(): Promise<ReadonlyMap<string, Actor>> {
  await database().transaction().execute((tx) => seedIdentity(tx, demoPeople(), today));
  const { rows } = await sql<Row>`select sign_in_name as code, id as account_id, person_id, kind, name,
      coalesce((select json_agg(json_build_object('role', role, 'sector', sector, 'department', department, 'faculty', faculty))
        from identity.roles_held held where held.account_id = account.id and held.during @> ${today}::date), '[]') as held
    from identity.accounts account`.execute(database());
  return new Map(rows.map((row) => [row.code, actorFrom(row)]));
}

function actorFrom({ account_id, person_id, kind, name, held }: Row): Actor {
  const distinct = (values: (string | null)[]) => [...new Set(values.filter((value) => value !== null))];
  const roles = [...new Set(held.map(({ role }) => role))];
  return {
    kind, account_id, person_id, name, roles, rights: rightsOf(roles), on_behalf: null, session_id: null,
    scope: { sectors: distinct(held.map((one) => one.sector)), departments: distinct(held.map((one) => one.department)), faculties: distinct(held.map((one) => one.faculty)) },
  };
}

/** `actorOf("karim")`; `visitor` is anyone, `system` is Daftar itself with every right. */
export type ActorOf = (code: string) => Actor;
export type At = (code: string, sitting?: { today?: Day; clock?: string; lang?: Lang }) => Desk;

/** A test with `tx` (undone at its end), `actorOf(code)` and `at(code)`: the person's desk in that transaction. */
export const test = base.extend<{ actorOf: ActorOf; at: At }>({
  // The runner reads a fixture's needs from its first parameter: this one needs none.
  // oxlint-disable-next-line no-empty-pattern
  actorOf: async ({}, use) => {
    const actors = await (seeded ??= seedOnce());
    await use((code) => {
      if (code === "visitor") return nobody();
      if (code === "system") return system("tests", allRights);
      const actor = actors.get(code);
      if (!actor) throw new Error(`Nobody in db/demo signs in as "${code}".`);
      return actor;
    });
  },
  at: async ({ tx, actorOf }, use) => {
    await use((code, sitting = {}) => sit(actorOf(code), tx, { lang: sitting.lang, now: instantOf(sitting.today ?? today, sitting.clock ?? "10:00") }));
  },
});

/** The id that a named person has in every demo institute, also those who do not sign in. */
export const personOf = demoPersonId;
