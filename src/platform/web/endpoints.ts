import type { Context, Hono } from "hono";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { problemsOf } from "../../kernel/fields.ts";
import { Refused, type Refusal } from "../../kernel/verdict.ts";
import { atDesk, digestOf, type StoredAnswer } from "../desk.ts";
import { hit } from "../limits.ts";
import { NotFound } from "../not-found.ts";
import { Answer, type AnyEndpoint, type Problem, type Reading, type Upload } from "../web.tsx";
import { cannotBeKept, databaseIsAway, newFaultNumber } from "./faults.ts";
import { limits, readForm, readText, TooLarge, Unreadable, WrongType } from "./form.ts";
import { noteLook, type Serving } from "./serving.ts";

type WhoAsks = (c: Context, serving: Serving) => Promise<Reading>;

/** RFC 9457: what went wrong, with our code and clause, and the fields it concerns. */
export type ApiProblem = { type: string; title: string; status: number; code: string; clause?: string; facts?: Record<string, string | number>; fields?: readonly Problem[] };

export function problem(status: number, code: string, more: Partial<ApiProblem> = {}, headers: Record<string, string> = {}): Response {
  const body: ApiProblem = { type: `/api/v1/problems#${code}`, title: code.replaceAll("_", " "), status, code, ...more };
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers } });
}

/** Mounts one endpoint: the same rights, desks and refusals as a page, told in JSON. */
export function mountEndpoint(app: Hono, serving: Serving, it: AnyEndpoint, whoAsks: WhoAsks): void {
  app.on(it.method, it.path, async (c) => {
    try {
      return await served(c, serving, it, whoAsks);
    } catch (fault) {
      if (fault instanceof Refused) return refused(fault.refusal);
      if (fault instanceof NotFound) return problem(404, "not_found");
      if (fault instanceof TooLarge) return problem(413, "too_large");
      if (fault instanceof WrongType) return problem(415, it.files ? "not_a_form" : "not_json");
      if (fault instanceof Unreadable) return problem(400, "unreadable", { title: fault.message });
      if (cannotBeKept(fault)) return problem(400, "unreadable");
      const number = newFaultNumber();
      serving.report(fault, { number, route: it.path });
      if (databaseIsAway(fault)) return problem(503, "database_away", {}, { "retry-after": "5" });
      return problem(500, "fault", { facts: { number } });
    }
  });
}

async function served(c: Context, serving: Serving, it: AnyEndpoint, whoAsks: WhoAsks): Promise<Response> {
  const reading = await whoAsks(c, serving);
  const { actor } = reading;
  if (it.limit) {
    const counted = it.limit.per === "ip" ? reading.ip : (actor.account_id ?? reading.ip);
    const { allowed, retryAfter } = await hit(serving.database, it.limit.bucket, counted, it.limit.limit, it.limit.seconds);
    if (!allowed) return problem(429, "too_many", {}, { "retry-after": String(retryAfter) });
  }
  if (it.right !== "anyone") {
    if (actor.kind === "visitor") return problem(401, "sign_in_first", {}, { "www-authenticate": "Bearer" });
    if (it.right !== "signed_in" && !actor.rights.has(it.right)) return problem(403, "not_your_right");
  }
  const { asked, files, raw } = await askedOf(c, it);
  const parsed = (it.takes ?? z.strictObject({})).safeParse(asked);
  if (!parsed.success) return problem(422, "not_understood", { fields: problemsOf(parsed.error) });

  if (it.keep) return responseOf(c, await it.keep({ ...reading, database: serving.database, data: undefined }, parsed.data), false);
  if (!it.act) {
    const given = it.looks
      ? await lookedAt(serving, it, reading, parsed.data)
      : await it.read!(reading, parsed.data);
    return responseOf(c, given, it.cache === "minute" && actor.kind === "visitor");
  }
  const prepared = it.prepare ? await it.prepare({ ...reading, database: serving.database, data: undefined }, parsed.data, files) : undefined;
  const key = c.req.header("idempotency-key")?.slice(0, 255);
  let given: unknown;
  const outcome = await atDesk(
    serving.database,
    actor,
    async (desk) => (given = await it.act!({ ...reading, desk, data: undefined }, parsed.data, prepared)),
    {
      lang: reading.lang,
      now: reading.now,
      // A sheet that leaves a note may be fetched as often as one likes: only what changes something happens once.
      ...(it.method === "GET" ? {} : { once: { who: actor.account_id ?? `ip:${reading.ip}`, key: key ?? randomUUID(), route: it.path, digest: digestOf(`${c.req.path}\n${raw}`), answer: storedOf } }),
    },
  );
  if ("refused" in outcome) return refused(outcome.refused);
  if ("replayed" in outcome) {
    const { status, headers, body } = outcome.replayed;
    return new Response(body, { status, headers: { ...headers, "idempotent-replay": "true" } });
  }
  return responseOf(c, given, false);
}

function refused(it: Refusal): Response {
  const status = it.code === "not_your_right" ? 403 : it.code === "key_used_for_another_request" ? 422 : 409;
  return problem(status, it.code, { clause: it.clause, ...(it.facts ? { facts: it.facts } : {}) }, it.code === "being_done" ? { "retry-after": "2" } : {});
}

async function askedOf(c: Context, it: AnyEndpoint): Promise<{ asked: unknown; files: readonly Upload[]; raw: string }> {
  if (it.method === "GET" || it.method === "DELETE") {
    const query = new URL(c.req.url).searchParams;
    const asked: Record<string, unknown> = {};
    // A name given twice stays a list, which no single field accepts: told, not silently cut.
    for (const name of new Set(query.keys())) asked[name] = query.getAll(name).length > 1 ? query.getAll(name) : query.get(name);
    return { asked: it.takes ? asked : {}, files: [], raw: "" };
  }
  if (it.files) {
    const sent = await readForm(c.req.raw);
    if (sent.files.some((file) => file.tooBig)) throw new TooLarge();
    return { asked: Object.fromEntries([...sent.fields].map(([name, values]) => [name, values[0]])), files: sent.files, raw: sent.files.map((f) => f.name).join() };
  }
  const raw = await readText(c.req.raw, limits.json);
  if (raw === "" && !it.takes) return { asked: {}, files: [], raw };
  if (!/^application\/json\s*(;\s*charset="?utf-8"?)?$/i.test(c.req.header("content-type") ?? "")) throw new WrongType();
  return { asked: parseJson(raw), files: [], raw };
}

function parseJson(raw: string): unknown {
  mustBePlain(raw);
  try {
    return JSON.parse(raw, (_key, value: unknown) => {
      if (typeof value === "string" && !value.isWellFormed()) throw new Unreadable("unpaired surrogate");
      return value;
    });
  } catch (fault) {
    throw fault instanceof Unreadable ? fault : new Unreadable((fault as Error).message);
  }
}

const deepest = 20;
const keysAtMost = 5000;

/** Walked before it is parsed, so that depth and number cannot hurt, and a key said twice is not silently one of the two. @throws {Unreadable} */
function mustBePlain(raw: string): void {
  const open: Set<string>[] = [];
  let keys = 0;
  const token = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/gs;
  for (let found = token.exec(raw); found; found = token.exec(raw)) {
    const [text, colon] = found;
    if (text === "{" || text === "[") {
      if (open.push(new Set()) > deepest) throw new Unreadable(`nested deeper than ${deepest}`);
    } else if (text === "}" || text === "]") open.pop();
    else if (colon) {
      const key = text.slice(0, text.lastIndexOf('"') + 1);
      if ((keys += 1) > keysAtMost) throw new Unreadable(`more than ${keysAtMost} keys`);
      if (open.at(-1)?.has(key)) throw new Unreadable(`${key} stands twice, at position ${found.index}`);
      open.at(-1)?.add(key);
    }
  }
}

async function lookedAt(serving: Serving, it: AnyEndpoint, reading: Reading, asked: unknown): Promise<unknown> {
  const outcome = await atDesk(serving.database, reading.actor, async (desk) => {
    const given: unknown = await it.read!({ ...reading, reader: desk.tx }, asked);
    await noteLook(desk.note, it.looks?.(given, reading));
    return given;
  });
  if ("done" in outcome) return outcome.done;
  throw new Error(`A look was refused: ${JSON.stringify(outcome)}`);
}

function storedOf(given: unknown): StoredAnswer {
  if (given instanceof Answer) return { status: given.status, headers: given.headers, body: typeof given.body === "string" ? given.body : "" };
  return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(given ?? {}) };
}

function responseOf(c: Context, given: unknown, keep: boolean): Response {
  const cache = { "cache-control": keep ? "public, max-age=60" : "no-store" };
  if (given instanceof Answer) return new Response(given.body as BodyInit, { status: given.status, headers: { ...cache, ...given.headers } });
  return c.body(JSON.stringify(given ?? {}), 200, { "content-type": "application/json", ...cache });
}
