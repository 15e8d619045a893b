import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database.ts";
import type { MessagesTables } from "./tables.gen.ts";
import type { Notice, NoticeFacts, Recipient } from "./terms.ts";

/** Whose notices: a student's own as a person, and those to the account itself. */
export type Reads = { person_id: string | null; account_id: string | null };

const own = ({ person_id, account_id }: Reads) => sql<boolean>`(person_id = ${person_id}::uuid or account_id = ${account_id}::uuid)`;

export type NewNotice = { to: Recipient; kind: string; subject: string | null; href: string; facts: NoticeFacts; made_at: Date };

export async function insertNotice(tx: Tx, { to, facts, ...rest }: NewNotice): Promise<string> {
  const { id } = await tx.$extendTables<MessagesTables>().insertInto("messages.notices").values({ ...rest, ...to, facts: JSON.stringify(facts) }).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** The newest unread one of a kind since `since`, held; one that another transaction is just adding to is passed over. `subject` undefined: about anything. */
export async function lockUnread(tx: Tx, to: Recipient, kind: string, since: Date, subject: string | null | undefined): Promise<{ id: string; facts: NoticeFacts } | undefined> {
  const whose = "person_id" in to ? sql`person_id = ${to.person_id}::uuid` : sql`account_id = ${to.account_id}::uuid`;
  const about = subject === undefined ? sql`true` : sql`subject is not distinct from ${subject}`;
  const { rows } = await sql<{ id: string; facts: NoticeFacts }>`select id, facts from messages.notices
    where ${whose} and kind = ${kind} and seen_at is null and made_at >= ${since} and ${about} order by made_at desc limit 1 for update skip locked`.execute(tx);
  return rows[0];
}

/** One notice tells of more than it did. */
export async function markGathered(tx: Tx, id: string, told: { subject: string | null; href: string; facts: NoticeFacts }): Promise<void> {
  await tx.$extendTables<MessagesTables>().updateTable("messages.notices").set({ ...told, facts: JSON.stringify(told.facts) }).where("id", "=", id).execute();
}

/** Marks one's own; another's stay as they are. `ids` undefined: all that are unread. */
export async function markSeenOf(tx: Tx, whose: Reads, ids: readonly string[] | undefined, at: Date): Promise<number> {
  const chosen = ids === undefined ? sql`true` : sql`id = any(${[...ids]}::uuid[])`;
  const { numAffectedRows } = await sql`update messages.notices set seen_at = greatest(${at}, made_at) where ${own(whose)} and seen_at is null and ${chosen}`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

const columns = sql`id, kind, subject, href, facts, made_at, seen_at`;

export async function findOwn(reader: Reader, whose: Reads, id: string): Promise<Notice | undefined> {
  const { rows } = await sql<Notice>`select ${columns} from messages.notices where id = ${id}::uuid and ${own(whose)}`.execute(reader);
  return rows[0];
}

/** Newest first. */
export async function listOwn(reader: Reader, whose: Reads, page: number, per: number): Promise<Notice[]> {
  const { rows } = await sql<Notice>`select ${columns} from messages.notices where ${own(whose)} order by made_at desc, id desc limit ${per} offset ${(page - 1) * per}`.execute(reader);
  return rows;
}

export async function listUnread(reader: Reader, whose: Reads, most: number): Promise<Notice[]> {
  const { rows } = await sql<Notice>`select ${columns} from messages.notices where ${own(whose)} and seen_at is null order by made_at desc, id desc limit ${most}`.execute(reader);
  return rows;
}

export async function countOwn(reader: Reader, whose: Reads): Promise<{ all: number; unread: number }> {
  const { rows } = await sql<{ all: number; unread: number }>`select count(*)::int as "all", (count(*) filter (where seen_at is null))::int as unread from messages.notices where ${own(whose)}`.execute(reader);
  return rows[0]!;
}

/** For every page of whoever is signed in: two short index scans, never the whole list. */
export async function countUnread(reader: Reader, whose: Reads): Promise<number> {
  const { rows } = await sql<{ unread: number }>`select
      (select count(*) from messages.notices where person_id = ${whose.person_id}::uuid and seen_at is null)
    + (select count(*) from messages.notices where account_id = ${whose.account_id}::uuid and seen_at is null) as unread`.execute(reader);
  return rows[0]!.unread;
}

/** When somebody was last told this about a subject; undefined: never. */
export async function lastTold(reader: Reader, to: Recipient, kind: string, subject: string): Promise<Date | undefined> {
  const whose = "person_id" in to ? sql`person_id = ${to.person_id}::uuid` : sql`account_id = ${to.account_id}::uuid`;
  const { rows } = await sql<{ made_at: Date }>`select made_at from messages.notices where ${whose} and kind = ${kind} and subject = ${subject} order by made_at desc limit 1`.execute(reader);
  return rows[0]?.made_at;
}
