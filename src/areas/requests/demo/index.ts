import { sql } from "kysely";
import { addDays, type Day } from "../../../kernel/day.ts";
import type { WrittenLang } from "../../../kernel/lang.ts";
import type { Tx } from "../../../platform/database.ts";
import { calendarBetween } from "../../office/index.ts";
import { catalogue } from "../catalogue/index.ts";
import { WorkClock, dayAt } from "./clock.ts";
import { insertSpecimens } from "./files.ts";
import { begunByOffice, poolOf } from "./load.ts";
import type { Made } from "./making.ts";
import { namedCases } from "./named.ts";
import { endsNow, isLate, mansursCases, openCases, type Queue, type Taken } from "./open.ts";
import { issuePapers, withdrawOne } from "./papers.ts";
import { closedCaseOf, pastCases } from "./past.ts";
import { digestOf, insertCases, numbered } from "./rows.ts";
import { tellTheNews } from "./told.ts";
import type { Chance, Person, Who, World } from "./world.ts";

export type RequestsWish = {
  seed: number;
  chance: Chance;
  now: Date;
  people: { accounts: ReadonlyMap<string, { account_id: string; person_id: string }> };
  /** How many cases lie open; the usual queue of the day where nothing is said. */
  stress?: number;
};

export type SeededRequests = { cases: number; open: number; papers: number; digest: string };

/** Students on whom the figures of the load are counted. */
const wholeInstitute = 12_000;
/** The load of a year is 76,900 askings: this part of them makes thirty thousand cases in two years. */
const share = 0.2;
const usual = { open: 311, late: 6, today: 23 };

/** Two years of cases up to `now`, the queue of the day, and the papers that answered some of them. */
export async function seedRequests(tx: Tx, { seed, chance, now, people, stress }: RequestsWish, tell: (text: string) => void = () => {}): Promise<SeededRequests> {
  const world = await worldOf(tx, { seed, chance, now: now.getTime(), accounts: people.accounts });
  const scale = world.people.filter((it) => it.gone_on === null).length / wholeInstitute;
  const taken: Taken = new Set();
  const named = [...namedCases(world, taken)];
  const open = [...named.filter((it) => it.closed_at === null), ...mansursCases(world, taken)];
  open.push(...openCases(world, missing(world, wantedQueue(scale, stress), open), taken));
  const closed = [...named.filter((it) => it.closed_at !== null), ...pastCases(world, addDays(dayAt(world.now), -730), dayAt(world.now), scale * share)];
  closed.push(...closedOfTheRest(world, closed));

  const cases = numbered([...closed, ...open], seed);
  const papers = await issuePapers(tx, world, cases.filter((it) => it.atOnce));
  await withdrawOne(tx, world, papers);
  const digest = digestOf(cases);
  const counts = await insertCases(tx, cases, { papers, uploads: await insertSpecimens(tx), now: world.now }, { seed, digest });
  const news = await tellTheNews(tx, cases, papers, now.getTime());
  tell(`${news} events people were told of`);
  tell(`${counts.requests} cases, ${open.length} of them open; ${counts.steps} steps, ${counts.messages} messages, ${papers.size} papers`);
  return { cases: cases.length, open: open.length, papers: papers.size, digest };
}

function wantedQueue(scale: number, stress: number | undefined): Queue {
  const open = stress ?? Math.max(70, Math.round(usual.open * scale));
  const part = open / usual.open;
  return { open, late: Math.max(3, Math.round(usual.late * part)), today: Math.max(4, Math.round(usual.today * part)), returned: Math.round(open * 0.14) };
}

/** What the named people's cases leave to be filled. */
function missing(world: World, wanted: Queue, have: readonly Made[]): Queue {
  const left = (n: number, is: (it: Made) => boolean) => Math.max(0, n - have.filter(is).length);
  return { open: left(wanted.open, () => true), late: left(wanted.late, (it) => isLate(world, it)), today: left(wanted.today, (it) => endsNow(world, it)), returned: left(wanted.returned, (it) => it.paused_at !== null) };
}

function closedOfTheRest(world: World, closed: readonly Made[]): Made[] {
  const there = new Set(closed.map((it) => it.card.code));
  const many = world.people.filter((it) => it.code === null);
  return catalogue.filter((card) => !there.has(card.code)).flatMap((card) => closedCaseOf(world, { card, pool: poolOf(card.code), self: !(card.code in begunByOffice) }, many) ?? []);
}

type Row = Omit<Person, "code" | "lang" | "foreign" | "gone_on" | "gone_as" | "name"> & { short_name: string; language: WrittenLang | null; citizenship: string; standing: string | null; standing_from: Day | null };

/** The people and the calendar as they stand on the day of `now`, asked for once. */
async function worldOf(tx: Tx, it: { seed: number; chance: Chance; now: number; accounts: RequestsWish["people"]["accounts"] }): Promise<World> {
  const today = dayAt(it.now);
  await sql`select set_config('daftar.today', ${today}, true)`.execute(tx);
  const [from, until] = [addDays(today, -780), addDays(today, 120)];
  const clock = new WorkClock(await calendarBetween(tx, from, addDays(until, 1)), from, until);
  const { rows } = await sql<Row>`select placed.person_id, placed.student_id, account.account_id, placed.short_name, placed.language, placed.level, placed.form, placed.citizenship, placed.group_code,
      placed.programme_uz, placed.programme_ru, placed.programme_en, placed.admitted_on, placed.standing, placed.standing_from
    from students.standing_today placed left join identity.people account on account.person_id = placed.person_id and account.kind = 'student' order by placed.number`.execute(tx);
  const codes = new Map([...it.accounts].map(([code, { person_id }]) => [person_id, code]));
  const people = rows.map(({ short_name, language, citizenship, standing, standing_from, ...row }): Person => {
    const gone = standing === "studying" || standing === "on_leave" ? null : standing;
    return { ...row, name: short_name, lang: language ?? "uz", foreign: citizenship !== "UZ", code: codes.get(row.person_id) ?? null, gone_on: gone ? standing_from : null, gone_as: gone };
  });
  const { rows: staff } = await sql<{ account_id: string; name: string }>`select account_id, name from identity.people where kind = 'staff'`.execute(tx);
  const names = new Map(staff.map((one) => [one.account_id, one.name]));
  const staffWho = [...it.accounts].flatMap(([code, { account_id }]): [string, Who][] => (names.has(account_id) ? [[code, { code, account_id, name: names.get(account_id)!, side: "office" }]] : []));
  return { seed: it.seed, chance: it.chance, now: it.now, clock, people, byCode: new Map(people.flatMap((one) => (one.code ? [[one.code, one]] : []))), staff: new Map(staffWho) };
}
