/** Pages a second beside a bare server that says the same SQL; `ratio` is the lowest of all pages. */
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import autocannon from "autocannon";
import { rootFolder } from "../src/platform/config.ts";
import { measure, percentile, round, tell, type Institute, type Served } from "./shared/institute.ts";
import { certificateOf } from "./shared/certificate.ts";
import type { Script } from "./shared/bare.ts";
import type { Statement } from "./shared/record.ts";

const open = 5_000;
const connections = 16;
const variants = 64;
const seconds = 4;
const legs = 2;

type Visit = { path: string; headers: Record<string, string> };
/** `holds` stands so often in the page when it is whole: a page that lost its rows is not faster. */
type Measured = { name: string; visits: readonly Visit[]; holds: readonly [text: string, times: number] };

const identity = { "accept-encoding": "identity" };

await measure("pages", { stress: open }, async (it) => {
  const web = await it.serve();
  const pages = await pagesOf(it, web);
  const alone: Record<string, { p50_ms: number; max_ms: number; kb: number; statements: number }> = {};
  const script = await recorded(it, pages);
  for (const page of pages) {
    await it.owner.query("delete from platform.rate_buckets");
    alone[page.name] = { ...(await oneByOne(web, page)), statements: script[page.name]![0]!.length };
  }
  const bare = await it.beside("bare.ts");
  const taken = once(bare.process, "message");
  bare.process.send(script);
  await taken;

  const found: Record<string, Record<string, number>> = {};
  for (const page of pages) {
    const bareVisits = page.visits.map((_, at): Visit => ({ path: `/${page.name}/${at}`, headers: identity }));
    const [ours, theirs]: [Leg[], Leg[]] = [[], []];
    await leg(it, web.origin, page.visits, 1);
    await leg(it, bare.origin, bareVisits, 1);
    for (let n = 0; n < legs; n += 1) {
      theirs.push(await leg(it, bare.origin, bareVisits, seconds));
      ours.push(await leg(it, web.origin, page.visits, seconds));
    }
    const rate = (all: readonly Leg[]) => all.reduce((sum, one) => sum + one.rate, 0) / all.length;
    const p99 = (all: readonly Leg[]) => Math.max(...all.map((one) => one.p99));
    found[page.name] = { ratio: round(rate(ours) / rate(theirs), 3), req_s: round(rate(ours)), p99_ms: p99(ours), bare_req_s: round(rate(theirs)), bare_p99_ms: p99(theirs), ...alone[page.name] };
    tell(`${page.name}: ${JSON.stringify(found[page.name])}`);
  }
  return { open_cases: open, connections, ratio: Math.min(...Object.values(found).map((one) => one["ratio"]!)), goal: 0.4, pages: found };
});

async function pagesOf(it: Institute, web: Served): Promise<Measured[]> {
  const ids = async (sql: string, values: unknown[] = []) => (await it.owner.query<{ id: string; other: string }>(sql, values)).rows;
  const cookies = async (accounts: readonly string[]) => {
    const all: string[] = [];
    for (const account of accounts) all.push(await it.signedIn(account));
    return all;
  };
  const office = await cookies(await ids(`select distinct account_id as id from identity.holders where role in ('director', 'head', 'manager') and during @> '2026-11-24'::date`).then((rows) => rows.map((row) => row.id)));
  const director = await ids(`select account_id as id from identity.holders where role = 'director' and during @> '2026-11-24'::date limit 1`);
  const directors = await cookies(Array.from({ length: variants }, () => director[0]!.id));
  const asking = await ids(
    `select account.id, account.person_id as other from identity.accounts account join requests.requests request on request.person_id = account.person_id
     join students.standing_today today on today.person_id = account.person_id and today.standing = 'studying'
     where account.kind = 'student' group by 1, 2 order by count(*) > 3 desc, 1 limit $1`, [variants]);
  const own = await cookies(asking.map((row) => row.id));
  const names = await ids(`select split_part(full_name, ' ', 1) || ' ' || left(split_part(full_name, ' ', 2), 3) as id from students.named where student_id is not null order by md5(person_id::text) limit $1`, [variants]);
  const cards = await ids(`select student_id as id from students.standing_today where standing = 'studying' order by md5(student_id::text) limit $1`, [variants]);
  const codes: string[] = [];
  for (const cookie of own.slice(0, variants / 4)) codes.push((await certificateOf(web.origin, cookie)).code);

  const as = (cookie: string) => ({ ...identity, cookie });
  const from = (at: number) => ({ ...identity, "x-forwarded-for": `10.0.${at >> 8}.${at & 255}` });
  return [
    { name: "home", visits: own.map((cookie) => ({ path: "/my", headers: as(cookie) })), holds: ['class="rec', 2] },
    { name: "queue", visits: directors.map((cookie) => ({ path: "/office/queue?tab=sector", headers: as(cookie) })), holds: ['name="number"', 50] },
    { name: "search", visits: names.map((row, at) => ({ path: `/search?q=${encodeURIComponent(row.id)}`, headers: as(office[at % office.length]!) })), holds: ["/office/students/", 1] },
    { name: "card", visits: cards.map((row, at) => ({ path: `/office/students/${row.id}?from=search`, headers: as(office[at % office.length]!) })), holds: ["<h1", 1] },
    { name: "verify", visits: Array.from({ length: variants * 2 }, (_, at) => ({ path: `/v/${codes[at % codes.length]}`, headers: from(at) })), holds: ["/2026", 1] },
  ];
}

/** What each visit says to the database, asked once of a process that keeps it. */
async function recorded(it: Institute, pages: readonly Measured[]): Promise<Script> {
  const web = await it.serve({ flags: ["--import", pathToFileURL(join(rootFolder(), "bench/shared/record.ts")).href] });
  const told = async (record: "begin" | "end") => {
    const answer = once(web.process, "message") as Promise<[{ recorded: Statement[] }]>;
    web.process.send({ record });
    return (await answer)[0].recorded;
  };
  const script: Script = {};
  for (const page of pages) {
    // What a process asks only once is no part of a page.
    await whole(web.origin, page, page.visits[0]!);
    script[page.name] = await page.visits.reduce(async (before, visit) => {
      const all = await before;
      await told("begin");
      await whole(web.origin, page, visit);
      return [...all, await told("end")];
    }, Promise.resolve<Statement[][]>([]));
  }
  await web.stop();
  return script;
}

async function whole(origin: string, page: Measured, { path, headers }: Visit): Promise<{ bytes: number; ms: number }> {
  const from = performance.now();
  const answer = await fetch(origin + path, { headers, redirect: "manual" });
  const html = await answer.text();
  const ms = performance.now() - from;
  const [text, times] = page.holds;
  if (answer.status !== 200 || html.split(text).length <= times) throw new Error(`${page.name}: ${path} answered ${answer.status}, and not with the page that is measured.`);
  return { bytes: Buffer.byteLength(html), ms };
}

/** How long one person alone waits. */
async function oneByOne(web: Served, page: Measured): Promise<{ p50_ms: number; max_ms: number; kb: number }> {
  const all: { bytes: number; ms: number }[] = [];
  for (const visit of page.visits) all.push(await whole(web.origin, page, visit));
  const ms = all.map((one) => one.ms);
  return { p50_ms: round(percentile(ms, 0.5), 1), max_ms: round(Math.max(...ms), 1), kb: round(percentile(all.map((one) => one.bytes), 0.5) / 1000, 1) };
}

type Leg = { rate: number; p99: number };

/** Each connection begins at another visit: rows that are counted up are not all the same row at once. */
async function leg(it: Institute, origin: string, visits: readonly Visit[], duration: number): Promise<Leg> {
  await it.owner.query("delete from platform.rate_buckets");
  let begun = 0;
  const result = await autocannon({
    url: origin, connections, duration,
    setupClient: (client) => {
      const at = (begun++ * Math.ceil(visits.length / connections)) % visits.length;
      client.setRequests([...visits.slice(at), ...visits.slice(0, at)].map(({ path, headers }) => ({ method: "GET", path, headers })));
    },
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${visits[0]!.path}: ${result.non2xx} answers were not 2xx, ${result.errors} broke.`);
  return { rate: result["2xx"] / result.duration, p99: result.latency.p99 };
}
