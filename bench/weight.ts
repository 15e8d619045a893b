/** What a first visit weighs, in a real browser with nothing kept: kB on the wire and requests, beside the plan's budgets. */
import type { Browser } from "playwright-core";
import { launch } from "../journeys/browser.ts";
import { certificateOf } from "./shared/certificate.ts";
import { measure, round, tell, type Institute, type Served } from "./shared/institute.ts";

/** Total kB, requests, and kB of script: student and public pages carry no framework. */
type Budget = { kb: number; requests: number; script_kb: number };
type Visited = { name: string; path: string; cookie?: string; budget: Budget };
type Weighed = { kb: number; requests: number; html_kb: number; css_kb: number; font_kb: number; script_kb: number; other_kb: number };

const people = { kb: 60, requests: 5, script_kb: 10 } as const;
const desk = { kb: 270, requests: 10, script_kb: 180 } as const;

const kinds: Readonly<Record<string, "html_kb" | "css_kb" | "font_kb" | "script_kb">> = { Document: "html_kb", Stylesheet: "css_kb", Font: "font_kb", Script: "script_kb" };

await measure("weight", {}, async (it) => {
  const web = await it.serve();
  const visits = await visitsOf(it, web);
  const browser = await launch();
  try {
    const pages: Record<string, Weighed & { budget: Budget; within: boolean }> = {};
    for (const visit of visits) {
      const weighed = await weigh(browser, web.origin, visit);
      const { budget } = visit;
      pages[visit.name] = { ...weighed, budget, within: weighed.kb <= budget.kb && weighed.requests <= budget.requests && weighed.script_kb <= budget.script_kb };
      tell(`${visit.name}: ${JSON.stringify(pages[visit.name])}`);
    }
    return { within: Object.values(pages).every((one) => one.within), pages };
  } finally {
    await browser.close();
  }
});

async function visitsOf(it: Institute, web: Served): Promise<Visited[]> {
  const one = async (sql: string) => (await it.owner.query<{ id: string; other: string }>(sql)).rows[0]!;
  const asking = await one(`select account.id, account.person_id as other from identity.accounts account join requests.requests request on request.person_id = account.person_id
    join students.standing_today today on today.person_id = account.person_id and today.standing = 'studying'
    where account.kind = 'student' group by 1, 2 order by count(*) filter (where request.closed_at is null) desc, count(*) desc limit 1`);
  const student = await it.signedIn(asking.id);
  const office = await it.signedIn((await one(`select account_id as id from identity.holders where role = 'director' and during @> '2026-11-24'::date limit 1`)).id);
  const counter = await it.signedIn((await one(`select account_id as id from identity.holders where role = 'manager' and sector = 'student_service' and during @> '2026-11-24'::date limit 1`)).id);
  const open = await one(`select number as id, person_id as other from requests.requests where state = 'taken_in' order by number limit 1`);
  const card = await one(`select student_id as id from students.standing_today where standing = 'studying' order by md5(student_id::text) limit 1`);
  const { code } = await certificateOf(web.origin, student);
  return [
    { name: "verification", path: `/v/${code}`, budget: { kb: 42, requests: 4, script_kb: 10 } },
    { name: "home", path: "/my", cookie: student, budget: people },
    { name: "form", path: "/my/services/dormitory", cookie: student, budget: people },
    { name: "catalogue", path: "/services", budget: people },
    { name: "regulation", path: "/regulation", budget: { ...people, kb: 75 } },
    { name: "queue", path: "/office/queue?tab=sector", cookie: office, budget: desk },
    { name: "case", path: `/office/requests/${open.id}`, cookie: office, budget: desk },
    { name: "counter", path: `/counter/${open.other}`, cookie: counter, budget: desk },
    { name: "card", path: `/office/students/${card.id}`, cookie: office, budget: desk },
  ];
}

/** A browser that has never been here; its bytes are those of the wire, headings included. */
async function weigh(browser: Browser, origin: string, { name, path, cookie }: Visited): Promise<Weighed> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const local = origin.replace("127.0.0.1", "localhost");
    if (cookie) await context.addCookies([{ name: "daftar", value: cookie.slice("daftar=".length), url: local }]);
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    await wire.send("Network.enable");
    const weighed: Weighed = { kb: 0, requests: 0, html_kb: 0, css_kb: 0, font_kb: 0, script_kb: 0, other_kb: 0 };
    const kindOf = new Map<string, string>();
    wire.on("Network.requestWillBeSent", ({ requestId, type }) => kindOf.set(requestId, type ?? "Other"));
    wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      weighed.requests += 1;
      weighed.kb += encodedDataLength / 1000;
      weighed[kinds[kindOf.get(requestId) ?? ""] ?? "other_kb"] += encodedDataLength / 1000;
    });
    const answer = await page.goto(local + path, { waitUntil: "networkidle" });
    if (answer?.status() !== 200) throw new Error(`${name}: ${path} answered ${answer?.status()}.`);
    if (answer.headers()["content-encoding"] !== "br") throw new Error(`${name}: ${path} came unpacked.`);
    return Object.fromEntries(Object.entries(weighed).map(([key, value]) => [key, round(value, 1)])) as Weighed;
  } finally {
    await context.close();
  }
}
