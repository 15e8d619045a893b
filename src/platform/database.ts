/** The one way into PostgreSQL: pools with types, limits and names. */
import { Kysely, PostgresDialect, type Transaction } from "kysely";
import pg from "pg";
import { config, ConfigProblem } from "./config.ts";
import type { Published } from "./published.gen.ts";
import { roleUrl, type RoleKind } from "./roles.ts";

/** A pool of connections; its tables are the published views, an area's records add their own. */
export type Database = Kysely<Published>;
export type Tx = Transaction<Published>;
/** Reads take either. */
export type Reader = Database | Tx;

const dateOid = 1082;
const int8Oid = 20;

const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: "text" | "binary") {
    if (oid === dateOid) return (text: string) => text;
    if (oid === int8Oid) return safeInteger;
    return pg.types.getTypeParser(oid, format as "text") as (text: string) => unknown;
  },
};

/** A bigint as a number; one that a number cannot hold is a fault, never a silently wrong figure. */
function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The database gave ${text}, more than a number holds: select it as text.`);
  return value;
}

/** How long things may take, in milliseconds (trust: part 10). */
export interface Limits {
  readonly max: number;
  readonly waitMs: number;
  readonly statementMs: number;
  readonly lockMs: number;
  readonly idleInTransactionMs: number;
  readonly transactionMs: number;
}

export const limits = {
  web: { max: 10, waitMs: 2_000, statementMs: 5_000, lockMs: 2_000, idleInTransactionMs: 5_000, transactionMs: 15_000 },
  worker: { max: 5, waitMs: 30_000, statementMs: 60_000, lockMs: 10_000, idleInTransactionMs: 10_000, transactionMs: 120_000 },
  report: { max: 2, waitMs: 10_000, statementMs: 30_000, lockMs: 2_000, idleInTransactionMs: 10_000, transactionMs: 60_000 },
  sealer: { max: 2, waitMs: 10_000, statementMs: 30_000, lockMs: 5_000, idleInTransactionMs: 10_000, transactionMs: 60_000 },
  /** Migrations, the demo and the operator's commands: long, but not for ever. */
  owner: { max: 4, waitMs: 30_000, statementMs: 0, lockMs: 3_000, idleInTransactionMs: 60_000, transactionMs: 0 },
} satisfies Record<string, Limits>;

export interface DatabaseOptions {
  readonly applicationName: string;
  readonly limits?: Limits;
  /** Overrides the limits' own size of the pool. */
  readonly max?: number;
  /** Told of faults on idle connections, such as a stopped server: the pool itself recovers. */
  readonly onIdleError?: (error: Error) => void;
}

function poolConfig(url: string, { applicationName, limits: own = limits.web, max = own.max }: DatabaseOptions): pg.PoolConfig {
  const settings = {
    statement_timeout: own.statementMs,
    lock_timeout: own.lockMs,
    idle_in_transaction_session_timeout: own.idleInTransactionMs,
    transaction_timeout: own.transactionMs,
    timezone: "UTC",
    // Views that speak of today follow the day that a demonstration or a test was given.
    ...(config().todayOverride ? { "daftar.today": config().todayOverride } : {}),
  };
  return {
    connectionString: url,
    application_name: applicationName,
    max,
    connectionTimeoutMillis: own.waitMs,
    idleTimeoutMillis: 30_000,
    types,
    options: Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`).join(" "),
  };
}

/** A bare pool, for what Kysely has no words for: copying tables, pg-boss, the backup's functions. */
export function openPool(url: string, options: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool(poolConfig(url, options));
  pool.on("error", (error) => options.onIdleError?.(error));
  // A connection that is lost between two statements of a transaction: the next statement tells it, and unheard it would end the process.
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** Opens a pool. Close it with `destroy()`. */
export function openDatabase(url: string, options: DatabaseOptions): Database {
  return new Kysely<Published>({ dialect: new PostgresDialect({ pool: openPool(url, options) }) });
}

/** One client outside any pool, without limits on time: session locks, backup. */
export async function openClient(url: string, applicationName: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: applicationName, types });
  client.on("error", () => {});
  await client.connect();
  return client;
}

/** The address of the served database for one of its roles. The start puts it into DATABASE_URL of the processes it starts. */
export function servedUrl(kind: RoleKind): string {
  const url = config().databaseUrl;
  if (url === undefined) throw new ConfigProblem("DATABASE_URL is missing: this process is started by bin/start, which knows the address.");
  return roleUrl(url, kind);
}

/** The database as the web serves it. */
export async function appDatabase(onIdleError?: (error: Error) => void): Promise<Database> {
  return openDatabase(servedUrl("app"), { applicationName: "daftar web", ...(onIdleError ? { onIdleError } : {}) });
}
