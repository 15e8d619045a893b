import { sql, type RawBuilder } from "kysely";
import type { Reader } from "../../../platform/database.ts";
import type { Sector, State } from "../terms.ts";

export type QueueRow = {
  id: string;
  number: string;
  service: string;
  state: State;
  sector: string;
  assignee: string | null;
  assignee_name: string | null;
  person_id: string;
  full_name: string;
  full_name_cyrl: string;
  group_code: string | null;
  asked_at: Date;
  due_on: string;
  due_at: Date;
  paused_at: Date | null;
  version: number;
};

export type QueueFilter = {
  within: readonly Sector[] | "all";
  tab: "mine" | "nobody" | "sector";
  account: string | null;
  sector?: Sector | undefined;
  state?: State | undefined;
  service?: string | undefined;
  due?: "late" | "today" | undefined;
  /** Without those whose clock stands: nothing can be done about them now. */
  running?: boolean | undefined;
  assignee?: string | undefined;
  /** A number of a case, or folded words of a name. */
  text?: string | undefined;
  sort: "due" | "asked" | "name" | "service";
  down: boolean;
  now: Date;
  endOfToday: Date;
};

const openOnly = sql`r.state in ('asked', 'taken_in', 'returned', 'awaiting_payment', 'in_signature')`;

function conditions(filter: QueueFilter): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [openOnly];
  if (filter.within !== "all") parts.push(sql`r.sector = any(${[...filter.within]}::text[])`);
  if (filter.sector) parts.push(sql`r.sector = ${filter.sector}`);
  if (filter.tab === "mine") parts.push(sql`r.assignee = ${filter.account}::uuid`);
  if (filter.tab === "nobody") parts.push(sql`r.assignee is null`);
  if (filter.assignee) parts.push(sql`r.assignee = ${filter.assignee}::uuid`);
  if (filter.running) parts.push(sql`r.paused_at is null`);
  if (filter.state) parts.push(sql`r.state = ${filter.state}`);
  if (filter.service) parts.push(sql`r.service = ${filter.service}`);
  if (filter.due === "late") parts.push(sql`r.due_at < ${filter.now} and r.paused_at is null`);
  if (filter.due === "today") parts.push(sql`r.due_at between ${filter.now} and ${filter.endOfToday} and r.paused_at is null`);
  if (filter.text) {
    const like = `%${filter.text.replace(/[\\%_]/g, "\\$&")}%`;
    parts.push(sql`(r.number like ${like} or r.person_id in (select person_id from students.named where search_key like ${like}))`);
  }
  return sql.join(parts, sql` and `);
}

const orders = {
  due: { up: sql`(r.paused_at is not null), r.due_at, r.number`, down: sql`(r.paused_at is not null), r.due_at desc, r.number desc` },
  asked: { up: sql`r.asked_at, r.number`, down: sql`r.asked_at desc, r.number desc` },
  name: { up: sql`s.sort_latin, r.number`, down: sql`s.sort_latin desc, r.number` },
  service: { up: sql`r.service, r.due_at`, down: sql`r.service desc, r.due_at` },
};

/** One page of the queue; cases whose clock stands come last. Names come from what students publishes. */
export async function listQueue(reader: Reader, filter: QueueFilter, page: number, size = 50): Promise<QueueRow[]> {
  const order = orders[filter.sort][filter.down ? "down" : "up"];
  // Only the page's own rows are joined to their names, unless the names are what sorts.
  if (filter.sort === "name") {
    const { rows } = await sql<QueueRow>`select ${columns} from requests.requests r join students.named s on s.person_id = r.person_id
      left join identity.people a on a.account_id = r.assignee where ${conditions(filter)} order by ${order} limit ${size} offset ${(page - 1) * size}`.execute(reader);
    return rows;
  }
  const { rows } = await sql<QueueRow>`select ${columns} from (select * from requests.requests r where ${conditions(filter)} order by ${order} limit ${size} offset ${(page - 1) * size}) r
    join students.named s on s.person_id = r.person_id left join identity.people a on a.account_id = r.assignee order by ${order}`.execute(reader);
  return rows;
}

const columns = sql`r.id, r.number, r.service, r.state, r.sector, r.assignee, a.name as assignee_name, r.person_id, s.full_name, s.full_name_cyrl,
  s.group_code, r.asked_at, r.due_on, r.due_at, r.paused_at, r.version`;

export async function countQueue(reader: Reader, filter: QueueFilter): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from requests.requests r where ${conditions(filter)}`.execute(reader);
  return rows[0]!.n;
}

export type QueueCounts = { mine: number; nobody: number; sector: number; late: number; today: number };

/** The figures of the tabs, in one look at the open cases of these sectors. */
export async function queueCounts(reader: Reader, filter: Pick<QueueFilter, "within" | "account" | "now" | "endOfToday">): Promise<QueueCounts> {
  const within = filter.within === "all" ? sql`true` : sql`r.sector = any(${[...filter.within]}::text[])`;
  const { rows } = await sql<QueueCounts>`select count(*) filter (where r.assignee = ${filter.account}::uuid)::int as mine,
      count(*) filter (where r.assignee is null)::int as nobody, count(*)::int as sector,
      count(*) filter (where r.due_at < ${filter.now} and r.paused_at is null)::int as late,
      count(*) filter (where r.due_at between ${filter.now} and ${filter.endOfToday} and r.paused_at is null)::int as today
    from requests.requests r where ${openOnly} and ${within}`.execute(reader);
  return rows[0]!;
}

export type OwnRow = { number: string; service: string; state: State; asked_at: Date; due_on: string; due_at: Date; paused_at: Date | null; closed_at: Date | null; paper_id: string | null; unread: number; all: number };

/** A person's cases, newest first; those that wait for him before all; with each row how many there are altogether. */
export async function listOwn(reader: Reader, personId: string, page = 1, size = 50): Promise<OwnRow[]> {
  const { rows } = await sql<OwnRow>`select r.number, r.service, r.state, r.asked_at, r.due_on, r.due_at, r.paused_at, r.closed_at, r.paper_id,
      (select count(*)::int from requests.messages m where m.request_id = r.id and m.side = 'office' and not m.internal and m.seen_at is null) as unread,
      (count(*) over ())::int as "all"
    from requests.requests r where r.person_id = ${personId}
    order by (r.state = 'returned') desc, (r.closed_at is null) desc, r.asked_at desc limit ${size} offset ${(page - 1) * size}`.execute(reader);
  return rows;
}

/** What the office said last in each of these cases, by the case's number. */
export async function lastWordsOfOffice(reader: Reader, numbers: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (numbers.length === 0) return new Map();
  const { rows } = await sql<{ number: string; body: string }>`select distinct on (r.number) r.number, m.body from requests.requests r
    join requests.messages m on m.request_id = r.id where r.number = any(${[...numbers]}::text[]) and m.side = 'office' and not m.internal
    order by r.number, m.at desc`.execute(reader);
  return new Map(rows.map((row) => [row.number, row.body]));
}

export async function countOwn(reader: Reader, personId: string): Promise<{ all: number; open: number }> {
  const { rows } = await sql<{ all: number; open: number }>`select count(*)::int as all, count(*) filter (where closed_at is null)::int as open
    from requests.requests where person_id = ${personId}`.execute(reader);
  return rows[0]!;
}

/** The open case of this service, if there is one: the unique index holds the same rule. */
export async function findOpenOf(reader: Reader, personId: string, service: string): Promise<string | undefined> {
  const { rows } = await sql<{ number: string }>`select number from requests.requests r where person_id = ${personId} and service = ${service} and ${openOnly} limit 1`.execute(reader);
  return rows[0]?.number;
}

/** Next in the queue after this one, by its term; undefined when it was the last. */
export async function nextInQueue(reader: Reader, filter: QueueFilter, after: string): Promise<string | undefined> {
  const { rows } = await sql<{ number: string }>`select r.number from requests.requests r where ${conditions(filter)} and r.number <> ${after} order by ${orders.due.up} limit 1`.execute(reader);
  return rows[0]?.number;
}

export type ServiceFigures = { service: string; answered: number; median_s: number | null; p90_s: number | null; in_term: number; late: number; open: number };

/** The last thirty days of every service, for its public page. No persons. */
export async function listFigures(reader: Reader): Promise<ServiceFigures[]> {
  const { rows } = await sql<ServiceFigures>`select service, answered, median_s, p90_s, in_term, late, open from requests.fulfilled`.execute(reader);
  return rows;
}
