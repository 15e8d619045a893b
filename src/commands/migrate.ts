import { migrate } from "../platform/migrate.ts";
import { ownerUrl } from "../platform/owner-url.ts";

export const summary = "brings the database to the newest form";
export const help = "bin/daftar migrate\n\nApplies the migrations of db/migrations that the database has not had yet, in order, each whole or not at all.\nbin/start does the same by itself.";

export async function run(): Promise<void> {
  const { applied } = await migrate(await ownerUrl(), { onProgress: (name) => void process.stdout.write(`migrating: ${name}\n`) });
  process.stdout.write(applied.length === 0 ? "nothing to do: the database is at its newest form\n" : `${applied.length} migrations applied\n`);
}
