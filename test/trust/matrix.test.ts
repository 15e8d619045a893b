/**
 * Promise 4: every route, asked by everyone, for one's own rows, another's and none. The answers stand in matrix.tsv, which a
 * person reviews: a route without its lines fails, and so does a changed answer. UPDATE_MATRIX=1 writes the table anew.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faces } from "../../src/faces/index.ts";
import { routesOf, type Route } from "../../src/platform/web.tsx";
import { database } from "../database.ts";
import { actorOf, appOver, Client, clientOf, done, faults, newCookieOf, openInstitute, tokenOf, undoingDatabase, type App } from "./harness.ts";
import { makeWorld, png, type World } from "./world.ts";
import { signOut, whoIs } from "../../src/areas/identity/index.ts";

const file = join(import.meta.dirname, "matrix.tsv");
const routes = routesOf(faces);

/** One named person for each role, a manager for each side of the house; then those who are nobody. */
const people = ["aziza", "bekzod", "nodira", "lola", "shahlo", "feruza", "sherzod", "gulchehra", "rektor", "prorektor", "dekan", "odil", "nozima", "hisobchi", "nazoratchi", "admin"] as const;
const actors = ["visitor", "ended", "token", ...people] as const;

const absentId = "00000000-0000-4000-8000-000000000000";

/** What the names in a path stand for: rows of aziza, of otkir, or of nobody. */
function objectsOf(path: string, world: World): { whose: string; path: string }[] {
  if (!path.includes(":")) return [{ whose: "-", path }];
  const owned = /:(number|paper|person)\b|^\/my\/notices\/:notice|\/office\/students\/:id|^\/(r|v)\/:code/.test(path);
  const fill = (whose: string) => ({ whose, path: path.replace(/:(\w+)/g, (_, name: string) => valueOf(path, name, whose, world)) });
  return (owned ? ["aziza", "otkir", "absent"] : ["there", "absent"]).map(fill);
}

function valueOf(path: string, name: string, whose: string, world: World): string {
  const whom = whose === "aziza" ? world.aziza : whose === "otkir" ? world.otkir : undefined;
  const there = whose === "there";
  if (name === "number") return whom?.number ?? "2026-999999";
  if (name === "paper") return whom?.paper ?? absentId;
  if (name === "person") return whom?.person ?? absentId;
  if (name === "file") return whom?.file ?? absentId;
  if (name === "code" && path.startsWith("/r/")) return whom?.receipt ?? "ZZZZZZZZZZZZ";
  if (name === "code" && /\/(v|verify)\//.test(path)) return whom?.code ?? (there ? world.aziza.code : "0000-0000-0000-0000");
  if (name === "code" || name === "service") return there ? "study-certificate" : "no-such-service";
  if (name === "id" && path.startsWith("/office/students")) return whom?.student ?? "999999999999";
  if (name === "id") return there ? world.day : absentId;
  if (name === "notice") return whom?.notice ?? (there ? world.notice : absentId);
  if (name === "field") return "passport";
  if (name === "account") return there ? world.account : absentId;
  if (name === "held") return there ? world.held : absentId;
  if (name === "token") return there ? world.token : absentId;
  if (name === "key") return there ? "60710100-1" : "00000000";
  if (name === "sha256") return "0".repeat(64);
  throw new Error(`What stands for :${name} in ${path}? Say so in objectsOf.`);
}

/** What is sent, so that the answer is about the right and the row, and not about an empty form. */
const sent: Record<string, Record<string, unknown>> = {
  "/my/services/:code": { purpose: "any_place", language: "uz" },
  "/my/requests/:number/message": { body: "Salom" },
  "/my/drafts/:service": { typed: {} },
  "/office/requests/:number/take": { version: "1" },
  "/office/requests/:number/return": { version: "1", text: "Sinov" },
  "/office/requests/:number/forward": { version: "1", sector: "study_process" },
  "/office/requests/:number/answer": { version: "1", text: "Sinov" },
  "/office/requests/:number/message": { body: "Sinov" },
  "/office/requests/:number/note": { note: "Sinov" },
  "/office/access/:account": { role: "accountant", from: "2026-11-24" },
  "/account": { everywhere: "on" },
  "/office/students/:id/show/:field": { reason: "counter" },
  "/api/v1/requests": { service: "study-certificate", asked: { purpose: "any_place", language: "uz" } },
  "/api/v1/requests/:number/messages": { body: "Salom" },
  "/v/:code/rows": { surname: "Nobody", birthDay: "2000-01-01" },
};

async function probe(client: Client, route: Route, path: string): Promise<number> {
  const body = sent[route.path] ?? {};
  if (route.method === "GET") return (await client.get(route.path === "/api/people" ? `${path}?q=karimova` : path)).status;
  if (route.path.endsWith("/uploads")) return (await client.upload(path, "rasm.png", png(30))).status;
  if (route.kind === "endpoint") return (await client.json(route.method, path, body)).status;
  return (await client.post(path, body as Record<string, string>)).status;
}

let table: Record<string, string[]>;
let endUndoing: () => Promise<void>;

beforeAll(async () => {
  await openInstitute();
  const world = await makeWorld();
  const { database: undoing, undone, end } = await undoingDatabase();
  endUndoing = end;
  const app: App = appOver(undoing);
  const ended = await newCookieOf("nodira");
  const whose = new Client(app, { cookie: ended });
  await done((await whoIs(database(), { session: ended.slice("daftar=".length) }))!, signOut);
  const clients: Client[] = [new Client(app), whose, (await tokenOf("nodira", ["requests.work", "requests.decide", "students.look", "students.search"])).over(app)];
  for (const code of people) clients.push((await clientOf(code)).over(app));
  table = {};
  for (const route of routes) {
    for (const it of objectsOf(route.path, world)) {
      const statuses: number[] = [];
      for (const client of clients) statuses.push(await undone(() => probe(client, route, it.path)));
      table[`${route.method}\t${route.path}\t${it.whose}`] = statuses.map(String);
    }
  }
}, 120_000);
afterAll(() => endUndoing?.());

const head = `method\tpath\twhose\t${actors.join("\t")}\n`;
const written = () => head + Object.entries(table).map(([key, statuses]) => `${key}\t${statuses.join("\t")}\n`).join("");

test("every answer is the reviewed one", () => {
  if (process.env["UPDATE_MATRIX"] === "1" || !existsSync(file)) writeFileSync(file, written());
  const [header, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  expect(header).toBe(head.trimEnd());
  const reviewed = Object.fromEntries(lines.map((line) => [line.split("\t").slice(0, 3).join("\t"), line.split("\t").slice(3)]));
  const changed: string[] = [];
  for (const [key, statuses] of Object.entries(table)) {
    if (!reviewed[key]) changed.push(`${key}: no line was reviewed`);
    else statuses.forEach((status, i) => status !== reviewed[key]![i] && changed.push(`${key} as ${actors[i]}: ${reviewed[key]![i]} was reviewed, ${status} was answered`));
  }
  for (const key of Object.keys(reviewed)) if (!table[key]) changed.push(`${key}: reviewed, but there is no such route`);
  expect(changed).toEqual([]);
});

test("no answer is a fault", () => {
  expect(faults.map(({ route, fault }) => `${route}: ${String(fault)}`)).toEqual([]);
  expect(Object.entries(table).filter(([, statuses]) => statuses.some((status) => status >= "500"))).toEqual([]);
});

test("a route that asks for a right opens to nobody without it", async () => {
  const rights = await Promise.all(people.map(async (code) => (await actorOf(code)).rights as ReadonlySet<string>));
  const open: string[] = [];
  for (const route of routes) {
    for (const [key, statuses] of Object.entries(table).filter(([one]) => one.startsWith(`${route.method}\t${route.path}\t`))) {
      if (route.right === "anyone") continue;
      const closed = route.kind === "page" ? ["303"] : ["401"];
      for (const i of [0, 1]) if (!closed.includes(statuses[i]!)) open.push(`${key} as ${actors[i]}: ${statuses[i]}`);
      if (route.right === "signed_in") continue;
      people.forEach((code, i) => {
        const status = statuses[i + 3]!;
        if (!rights[i]!.has(route.right) && status !== "403") open.push(`${key} as ${code}: ${status}`);
      });
    }
  }
  expect(open).toEqual([]);
});

test("a student meets nobody else's rows", () => {
  const met = Object.entries(table).filter(([key, statuses]) => {
    const [, path, whose] = key.split("\t");
    const own = actors.indexOf("aziza");
    return /^\/(my|api)\//.test(path!) && whose === "otkir" && !["404", "403"].includes(statuses[own]!);
  });
  expect(met.map(([key]) => key)).toEqual([]);
});

