/** Who is who in the database: the owner migrates, `app` serves, `sealer` seals the journal, `self` reads a student's own rows. */
import type { Client } from "pg";
import { config } from "./config.ts";
import { urlAs } from "./addresses.ts";
import { passwordOf } from "./secrets.ts";

export const roleKinds = ["app", "sealer", "self"] as const;
export type RoleKind = (typeof roleKinds)[number];

/** The role's name in the cluster; institutes on one cluster differ by the suffix. */
export function roleName(kind: RoleKind, suffix: string = config().roleSuffix): string {
  return `daftar_${kind}${suffix}`;
}

/** The owner's address turned into this role's. */
export function roleUrl(ownerUrl: string, kind: RoleKind, dataFolder: string = config().dataFolder): string {
  return urlAs(ownerUrl, roleName(kind), passwordOf(`daftar_${kind}`, dataFolder));
}

/** Makes the roles, or gives them the passwords of this installation again; may be repeated. */
export async function makeRoles(owner: Client, dataFolder: string = config().dataFolder): Promise<void> {
  for (const kind of roleKinds) {
    const role = owner.escapeIdentifier(roleName(kind));
    const password = owner.escapeLiteral(passwordOf(`daftar_${kind}`, dataFolder));
    const { rowCount } = await owner.query("select 1 from pg_roles where rolname = $1", [roleName(kind)]);
    await owner.query(`${rowCount ? "alter" : "create"} role ${role} login password ${password} nosuperuser nocreatedb nocreaterole noreplication nobypassrls`);
  }
  await owner.query(`grant ${owner.escapeIdentifier(roleName("self"))} to ${owner.escapeIdentifier(roleName("app"))} with inherit false, set true`);
}

/** In words what is wrong with the application's role; empty when it may serve. */
export async function faultsOfRoles(owner: Client): Promise<string[]> {
  const { rows } = await owner.query<{ rolname: string; rolsuper: boolean; rolbypassrls: boolean; owned: number }>(
    `select rolname, rolsuper, rolbypassrls, (select count(*) from pg_class where relowner = r.oid)::int as owned
     from pg_roles r where rolname = any($1)`,
    [roleKinds.map((kind) => roleName(kind))],
  );
  const faults = roleKinds.map((kind) => roleName(kind)).filter((name) => !rows.some((row) => row.rolname === name)).map((name) => `the role ${name} is missing`);
  for (const row of rows) {
    if (row.rolsuper) faults.push(`${row.rolname} is a superuser`);
    if (row.rolbypassrls) faults.push(`${row.rolname} may pass by row-level security`);
    if (row.owned > 0) faults.push(`${row.rolname} owns ${row.owned} tables or views`);
  }
  return faults;
}

/** Settings without which "done" may be lost; empty when all are as they must be. */
export async function faultsOfDurability(owner: Client): Promise<string[]> {
  const wanted: Record<string, string> = { fsync: "on", full_page_writes: "on", synchronous_commit: "on", data_sync_retry: "off", data_checksums: "on" };
  const { rows } = await owner.query<{ name: string; setting: string }>("select name, setting from pg_settings where name = any($1)", [Object.keys(wanted)]);
  // A synchronous replica makes the promise stronger than `on`.
  const enough = (name: string, setting: string) => setting === wanted[name] || (name === "synchronous_commit" && setting === "remote_apply");
  return rows.filter(({ name, setting }) => !enough(name, setting)).map(({ name, setting }) => `${name} is ${setting}, it must be ${wanted[name]}`);
}
