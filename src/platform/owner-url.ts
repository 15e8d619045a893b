/** The owner's address for the operator's commands. */
import { config } from "./config.ts";
import { runningServer, startEmbedded } from "./embedded/postgres.ts";

/** Of the outside database, of the embedded server that runs, or of one started now, which ends with this process. */
export async function ownerUrl(): Promise<string> {
  const { databaseUrl, dataFolder } = config();
  const known = databaseUrl ?? runningServer(dataFolder)?.url;
  if (known !== undefined) return known;
  const server = await startEmbedded({ dataFolder, onProgress: (text) => process.stderr.write(`database: ${text}\n`) });
  process.once("exit", () => void server.stop());
  return server.url;
}
