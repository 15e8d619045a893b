/** The queue of what follows later: pg-boss in a schema of its own. A job is sent in the act's own transaction, so it exists if the act does. */
import { fromKysely, PgBoss, type Job, type QueueOptions, type SendOptions } from "pg-boss";
import { openClient, openPool, limits, type Tx } from "./database.ts";
import { roleName } from "./roles.ts";

const schema = "jobs";
const timeZone = "Asia/Tashkent";

/** One kind of work that follows later. `work` is given jobs one at a time and must have its effect once however often it is called. */
export interface JobKind<T extends object = object> {
  readonly name: string;
  /** Cron, in Tashkent's time: "0 3 * * *". */
  readonly schedule?: string;
  /** Seconds, tries and back-off where they differ from a render's. */
  readonly options?: QueueOptions;
  readonly work: (data: T, job: Job<T>) => Promise<void>;
}

const usual: QueueOptions = { expireInSeconds: 60, retryLimit: 5, retryDelay: 5, retryBackoff: true, retryDelayMax: 900, deleteAfterSeconds: 7 * 86_400 };

/** Jobs that failed for the last time, shown to the director. */
export const deadLetters = "dead-letters";

/** Makes or renews pg-boss's own tables as the owner, and lets the application use them. */
export async function makeJobSchema(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, application_name: "daftar migrate", schema, max: 2, supervise: false, schedule: false });
  boss.on("error", () => {});
  await boss.start();
  await boss.stop({ graceful: false });
  const owner = await openClient(ownerUrl, "daftar migrate");
  try {
    const app = owner.escapeIdentifier(roleName("app"));
    await owner.query(`comment on schema ${schema} is 'Jobs: the tables of pg-boss.'`);
    await owner.query(`grant usage on schema ${schema} to ${app}`);
    await owner.query(`grant select, insert, update, delete on all tables in schema ${schema} to ${app}`);
    await owner.query(`grant usage, select on all sequences in schema ${schema} to ${app}`);
    await owner.query(`grant execute on all functions in schema ${schema} to ${app}`);
  } finally {
    await owner.end();
  }
}

/** Sends a job in the act's transaction: rolled back with it, taken by the worker after its commit. */
export async function sendJob(tx: Tx, name: string, data: object, options: SendOptions = {}): Promise<void> {
  const boss = new PgBoss({ db: fromKysely(tx), schema, migrate: false, supervise: false, schedule: false });
  await boss.send(name, data, options);
}

/** Makes the queues, works them and keeps their schedules, until `stop`. */
export async function startJobs(url: string, kinds: readonly JobKind[], onError: (error: unknown, job?: string) => void): Promise<{ stop(): Promise<void> }> {
  const pool = openPool(url, { applicationName: "daftar jobs", limits: limits.worker, max: 3, onIdleError: onError });
  const boss = new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) },
    schema,
    migrate: false,
    createSchema: false,
    schedule: true,
    supervise: true,
    reindex: false,
  });
  boss.on("error", (error) => onError(error));
  await boss.start();
  await boss.createQueue(deadLetters);
  for (const kind of kinds) {
    const options = { ...usual, ...kind.options, deadLetter: deadLetters };
    await boss.createQueue(kind.name, options);
    await boss.updateQueue(kind.name, options);
    await boss.work<object>(kind.name, { pollingIntervalSeconds: 2, batchSize: 1 }, async (jobs) => {
      for (const job of jobs) {
        try {
          await kind.work(job.data, job);
        } catch (error) {
          onError(error, kind.name);
          throw error;
        }
      }
    });
    if (kind.schedule !== undefined) await boss.schedule(kind.name, kind.schedule, {}, { tz: timeZone });
  }
  const wanted = new Set(kinds.filter((kind) => kind.schedule !== undefined).map((kind) => kind.name));
  for (const { name } of await boss.getSchedules()) if (!wanted.has(name)) await boss.unschedule(name);
  return {
    async stop() {
      await boss.stop({ graceful: true, timeout: 20_000 });
      await pool.end();
    },
  };
}
