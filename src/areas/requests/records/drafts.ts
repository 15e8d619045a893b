import type { Database, Reader, Tx } from "../../../platform/database.ts";
import type { Typed } from "../../../platform/web.tsx";
import type { RequestsTables } from "../tables.gen.ts";

/** Keeps what is typed, as it is typed: a draft is never checked. */
export async function keepDraft(tx: Tx | Database, accountId: string, service: string, typed: Typed, at: Date): Promise<void> {
  await tx.$extendTables<RequestsTables>().insertInto("requests.drafts")
    .values({ account_id: accountId, service, typed: JSON.stringify(typed), saved_at: at })
    .onConflict((it) => it.columns(["account_id", "service"]).doUpdateSet({ typed: JSON.stringify(typed), saved_at: at })).execute();
}

export async function dropDraft(tx: Tx | Database, accountId: string, service: string): Promise<void> {
  await tx.$extendTables<RequestsTables>().deleteFrom("requests.drafts").where("account_id", "=", accountId).where("service", "=", service).execute();
}

export async function findDraft(reader: Reader, accountId: string, service: string): Promise<{ typed: Typed; saved_at: Date } | undefined> {
  const row = await reader.$extendTables<RequestsTables>().selectFrom("requests.drafts").select(["typed", "saved_at"])
    .where("account_id", "=", accountId).where("service", "=", service).executeTakeFirst();
  return row as unknown as { typed: Typed; saved_at: Date } | undefined;
}

export async function listDrafts(reader: Reader, accountId: string): Promise<{ service: string; saved_at: Date }[]> {
  return reader.$extendTables<RequestsTables>().selectFrom("requests.drafts").select(["service", "saved_at"]).where("account_id", "=", accountId).orderBy("saved_at", "desc").execute();
}
