/** The second process: jobs that follow acts, and the sealing of the journal. */
import { jobs } from "./jobs.ts";
import { setToday } from "./platform/clock.ts";
import { config } from "./platform/config.ts";
import { limits, openDatabase, servedUrl } from "./platform/database.ts";
import { startJobs } from "./platform/jobs.ts";
import { startSealing } from "./platform/journal/seal.ts";
import { log } from "./platform/log.ts";

const settings = config();
if (settings.todayOverride) setToday(settings.todayOverride);
const onIdleError = (error: Error) => log.warn({ err: error }, "a connection to the database ended");

const database = openDatabase(servedUrl("app"), { applicationName: "daftar worker", limits: limits.worker, onIdleError });
const sealerDatabase = openDatabase(servedUrl("sealer"), { applicationName: "daftar sealer", limits: limits.sealer, onIdleError });
const working = await startJobs(servedUrl("app"), jobs(database), (error, job) => log.error({ err: error, job }, "a job failed"));
const sealing = startSealing(sealerDatabase, { onFault: (fault) => log.error({ err: fault }, "the journal could not be sealed") });
log.info("worker is ready");
process.send?.({ ready: true });

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) process.exit(0);
  stopping = true;
  setTimeout(() => process.exit(0), 22_000).unref();
  await working.stop();
  await sealing.stop();
  await Promise.all([database.destroy(), sealerDatabase.destroy()]);
  process.exit(0);
}
process.on("SIGTERM", () => void stop());
process.on("SIGINT", () => void stop());
