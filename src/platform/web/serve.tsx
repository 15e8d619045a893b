import { randomBytes, randomUUID } from "node:crypto";
import { Hono, type Context } from "hono";
import type { ReactNode } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { z } from "zod";
import { dayOf } from "../../kernel/day.ts";
import { decodeForm, problemsOf } from "../../kernel/fields.ts";
import { Refused, type Refusal } from "../../kernel/verdict.ts";
import type { Actor } from "../actor.ts";
import { now as clockNow } from "../clock.ts";
import type { Config } from "../config.ts";
import { atDesk, digestOf, type Outcome as Done, type Sitting } from "../desk.ts";
import { listUploads, saveUpload } from "../files.ts";
import { hit } from "../limits.ts";
import { NotFound } from "../not-found.ts";
import type { AnyPage, Cookie, Face, Problem, Reading, Typed } from "../web.tsx";
import { browserCookie, cookieHeader, langOf, parkedCookie, schemeOf, sessionCookie } from "./cookies.ts";
import { mountEndpoint, problem } from "./endpoints.ts";
import { cannotBeKept, databaseIsAway, newFaultNumber } from "./faults.ts";
import { againOf, isReadable, readForm, TooLarge, typedOf, Unreadable, WrongType, type Sent } from "./form.ts";
import { comesFromUs, ipOf, securityHeaders } from "./guard.ts";
import { hashOf, park, unpark } from "./parked.ts";
import { readWithUnread } from "./read.ts";
import type { Serving, Trouble } from "./serving.ts";

/** Mounts every page and endpoint of the faces. One place turns our four things into HTTP answers. */
export function serve(faces: readonly Face[], serving: Serving, app = new Hono()): Hono {
  const origins = originsOf(serving.config);
  app.use(async (c, next) => {
    if (!comesFromUs(c.req.raw, origins)) return isApi(c) ? problem(403, "foreign") : trouble(c, serving, faces[0]!, { kind: "foreign" }, 403);
    if (!isReadable(new URL(c.req.url))) return trouble(c, serving, faces[0]!, { kind: "unreadable" }, 400);
    await next();
    for (const [name, value] of Object.entries(securityHeaders({ secure: serving.config.publicOrigin.startsWith("https:") }, false))) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  });
  for (const face of faces) {
    for (const it of face.pages) {
      app.get(it.path, (c) => guarded(c, serving, face, () => show(c, serving, face, it)));
      if (it.act) app.post(it.path, (c) => guarded(c, serving, face, () => answer(c, serving, face, it)));
    }
    for (const it of face.endpoints) mountEndpoint(app, serving, it, whoAsks);
  }
  app.notFound(async (c) => {
    if (isApi(c)) return problem(404, "not_found");
    await whoAsks(c, serving).catch(() => undefined);
    return trouble(c, serving, faces[0]!, { kind: "not_found" }, 404);
  });
  return app;
}

/** Programs are told in JSON also what no door of ours answers. */
const isApi = (c: Context) => c.req.path.startsWith("/api/");

/** The institute's own address, and on this machine both names of it. */
export function originsOf(config: Config): string[] {
  return config.loopback ? [config.publicOrigin, `http://localhost:${config.port}`, `http://127.0.0.1:${config.port}`] : [config.publicOrigin];
}

/** Whoever asks, and what a read may know of it. */
export async function whoAsks(c: Context, serving: Serving): Promise<Reading> {
  const session = sessionCookie(c, serving.config);
  const bearer = c.req.header("authorization")?.match(/^Bearer (\S{8,200})$/)?.[1];
  const actor = session || bearer ? await serving.door.whoIs(serving.database, { session, bearer }) : undefined;
  // Whatever goes wrong later is told in the frame of the one who asked.
  c.set("actor", actor);
  const now = clockNow();
  return {
    params: c.req.param() as Record<string, string>,
    query: new URL(c.req.url).searchParams,
    reader: serving.database,
    actor: actor ?? serving.door.nobody(),
    lang: langOf(c),
    today: dayOf(now),
    now,
    origin: serving.config.publicOrigin,
    ip: ipOf(c, serving.config),
    browser: browserCookie(c, serving.config),
    userAgent: (c.req.header("user-agent") ?? "").slice(0, 300),
  };
}

async function guarded(c: Context, serving: Serving, face: Face, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof NotFound) return trouble(c, serving, face, { kind: "not_found" }, 404);
    if (fault instanceof TooLarge) return trouble(c, serving, face, { kind: "too_large" }, 413);
    if (fault instanceof WrongType) return trouble(c, serving, face, { kind: "unreadable" }, 415);
    if (fault instanceof Unreadable || cannotBeKept(fault)) return trouble(c, serving, face, { kind: "unreadable" }, 400);
    const kept = c.get("sent") as Sent | undefined;
    const back = kept ? { kept: { path: c.req.path + new URL(c.req.url).search, fields: againOf(kept.fields) } } : {};
    const number = newFaultNumber();
    serving.report(fault, { number, route: c.req.path });
    if (databaseIsAway(fault)) return trouble(c, serving, face, { kind: "database_away", ...back }, 503);
    return trouble(c, serving, face, { kind: "fault", number, ...back }, 500);
  }
}

/** A whole page for what is no page: the face's own layout, and a sentence that says what to do. */
export function trouble(c: Context, serving: Serving, face: Face, it: Trouble, status: number): Response {
  const actor = (c.get("actor") as Actor | undefined) ?? serving.door.nobody();
  const lang = langOf(c);
  const { title, body } = serving.trouble({ ...it, lang });
  const html = draw(c, serving, face, { title, actor, lang }, body);
  const headers: Record<string, string> = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" };
  if (it.retryAfter) headers["retry-after"] = String(it.retryAfter);
  if (status === 503) headers["retry-after"] = "5";
  return new Response(html, { status, headers: { ...headers, ...securityHeaders({ secure: serving.config.publicOrigin.startsWith("https:") }, false) } });
}

function draw(c: Context, serving: Serving, face: Face, head: { title: string; actor: Actor; lang: Reading["lang"]; scripts?: readonly string[]; frame?: "narrow" | "law"; unread?: number }, body: ReactNode): string {
  const Layout = face.layout;
  const page = (
    <Layout title={head.title} actor={head.actor} lang={head.lang} scheme={schemeOf(c)} path={c.req.path + new URL(c.req.url).search}
      assets={serving.assets} scripts={head.scripts ?? []} demo={serving.config.demo === "institute"} frame={head.frame} {...(head.unread ? { unread: head.unread } : {})}>
      {body}
    </Layout>
  );
  return `<!doctype html>${face.islands ? renderToString(page) : renderToStaticMarkup(page)}`;
}

type Outcome = { status: number; typed?: Typed; problems?: readonly Problem[]; refusal?: Refusal; formKey?: string };

async function show(c: Context, serving: Serving, face: Face, it: AnyPage): Promise<Response> {
  const reading = await whoAsks(c, serving);
  const closed = await shut(c, serving, face, it, reading);
  if (closed) return closed;
  const parkedKey = reading.query.get("parked");
  const typed = parkedKey ? await unpark(serving.database, parkedKey, hashOf(parkedCookie(c, serving.config) ?? "")) : undefined;
  return drawn(c, serving, face, it, reading, { status: 200, ...(typed ? { typed } : {}) });
}

/** Not signed in: to the sign-in and back. Signed in without the right: a page that says so. */
async function shut(c: Context, serving: Serving, face: Face, it: AnyPage, reading: Reading): Promise<Response | undefined> {
  if (it.limit) {
    const counted = it.limit.per === "ip" ? reading.ip : (reading.actor.account_id ?? reading.ip);
    const { allowed, retryAfter } = await hit(serving.database, it.limit.bucket, counted, it.limit.limit, it.limit.seconds);
    if (!allowed) return trouble(c, serving, face, { kind: "too_many", retryAfter }, 429);
  }
  if (it.right === "anyone") return undefined;
  if (reading.actor.kind === "visitor") return c.redirect(`/sign-in?next=${encodeURIComponent(c.req.path + new URL(c.req.url).search)}`, 303);
  if (it.right !== "signed_in" && !reading.actor.rights.has(it.right)) return trouble(c, serving, face, { kind: "not_allowed" }, 403);
  return undefined;
}

async function answer(c: Context, serving: Serving, face: Face, it: AnyPage): Promise<Response> {
  const sent = await readForm(c.req.raw);
  c.set("sent", sent);
  const reading = await whoAsks(c, serving);
  if (it.right !== "anyone" && reading.actor.kind === "visitor") return toSignInAndBack(c, serving, sent);
  const closed = await shut(c, serving, face, it, reading);
  if (closed) return closed;

  const filed = await keepFiles(serving, reading, sent);
  const data = await it.read(reading);
  const schema = it.form ? it.form(data, reading) : z.strictObject({});
  const own = new Map([...sent.fields].filter(([name]) => !name.startsWith("_")));
  // The version that was read travels with the form and is checked like any answer.
  const version = sent.fields.get("_version");
  if (version) own.set("version", version);
  const parsed = schema.safeParse(decodeForm(schema as never, own));
  const typed = typedOf(own);
  const formKey = sent.fields.get("_key")?.[0]?.slice(0, 255) ?? randomUUID();
  if (!parsed.success || filed.length > 0) {
    const problems = [...filed, ...(parsed.success ? [] : problemsOf(parsed.error).filter((one) => !filed.some((file) => file.field === one.field)))];
    return drawn(c, serving, face, it, reading, { status: 422, typed, problems, formKey });
  }

  let cookies: readonly Cookie[] = [];
  const whereTo = (result: unknown): string => {
    const then = it.then?.(result as never, { params: reading.params, query: reading.query }) ?? c.req.path;
    if (typeof then === "string") return then;
    cookies = then.cookies;
    return then.to;
  };
  const outcome = await preparedAndDone(serving, reading, it, data, parsed.data, {
    lang: reading.lang,
    now: reading.now,
    once: {
      who: whoSends(c, serving, reading),
      key: formKey,
      route: it.path,
      digest: digestOf(JSON.stringify([c.req.path, new URL(c.req.url).search, parsed.data])),
      answer: (result) => ({ status: 303, headers: { location: whereTo(result) }, body: "" }),
    },
  });
  if ("refused" in outcome) {
    const { refused } = outcome;
    if (refused.code === "not_your_right" && it.right !== "anyone") return trouble(c, serving, face, { kind: "not_allowed", refusal: refused }, 403);
    // A key that was used for another text gets a new one, so that the changed form can be sent.
    const fresh = refused.code === "key_used_for_another_request" ? randomUUID() : formKey;
    return drawn(c, serving, face, it, reading, { status: refused.code === "not_your_right" ? 403 : 409, typed, refusal: refused, formKey: fresh });
  }
  const location = "done" in outcome ? whereTo(outcome.done) : (outcome.replayed.headers.location ?? c.req.path);
  const response = new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
  for (const cookie of cookies) response.headers.append("set-cookie", cookieHeader(cookie, serving.config));
  return response;
}

/** Slow work first, outside any transaction; then the act at its desk. A refusal of either is the same refusal. */
async function preparedAndDone(serving: Serving, reading: Reading, it: AnyPage, data: unknown, asked: unknown, sitting: Sitting<unknown>): Promise<Done<unknown>> {
  let prepared: unknown;
  try {
    prepared = it.prepare ? await it.prepare({ ...reading, database: serving.database, data }, asked) : undefined;
  } catch (error) {
    if (error instanceof Refused) return { refused: error.refusal };
    throw error;
  }
  return atDesk(serving.database, reading.actor, (desk) => it.act!({ ...reading, desk, data }, asked, prepared), sitting);
}

/** Idempotency is counted per account; signed out, per browser, else per address. */
function whoSends(c: Context, serving: Serving, reading: Reading): string {
  return reading.actor.account_id ?? `browser:${browserCookie(c, serving.config) ?? reading.ip}`;
}

/** Files that came with the form become uploads; the form's field then holds their ids, beside those sent before. */
async function keepFiles(serving: Serving, reading: Reading, sent: Sent): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const file of sent.files) {
    const kept = await saveUpload(serving.database, { owner: reading.actor.account_id ?? "visitor", name: file.name, bytes: file.bytes, tooBig: file.tooBig });
    if ("refused" in kept) problems.push({ field: file.field, code: kept.refused, facts: { name: file.name, ...kept.facts } });
    else sent.fields.set(file.field, [...(sent.fields.get(file.field) ?? []), kept.id]);
  }
  return problems;
}

async function toSignInAndBack(c: Context, serving: Serving, sent: Sent): Promise<Response> {
  const browser = parkedCookie(c, serving.config) ?? randomBytes(16).toString("base64url");
  const key = await park(serving.database, c.req.path, typedOf(sent.fields), hashOf(browser));
  const back = `${c.req.path}?parked=${key}`;
  const response = new Response(null, { status: 303, headers: { location: `/sign-in?ended=1&next=${encodeURIComponent(back)}` } });
  response.headers.append("set-cookie", cookieHeader({ name: "parked", value: browser, maxAge: 1800 }, serving.config));
  return response;
}

async function drawn(c: Context, serving: Serving, face: Face, it: AnyPage, reading: Reading, outcome: Outcome): Promise<Response> {
  const { data, unread } = await readWithUnread(serving, reading, it);
  const blocks = await drawnBlocks(serving, it, reading);
  const ids = Object.values(outcome.typed ?? {}).flat().filter((value) => uuid.test(value));
  const uploads = reading.actor.account_id && ids.length > 0 ? await listUploads(serving.database, ids, reading.actor.account_id) : [];
  const Show = it.show;
  const { lang, actor } = reading;
  const title = it.title(data, lang);
  const wrong = outcome.status >= 400;
  const body = (
    <Show data={data} params={reading.params} query={reading.query} actor={actor} lang={lang} today={reading.today} now={reading.now} origin={reading.origin}
      here={c.req.path} formKey={outcome.formKey ?? randomUUID()} typed={outcome.typed ?? {}} problems={outcome.problems ?? []} refusal={outcome.refusal} uploads={uploads} blocks={blocks} />
  );
  const html = draw(c, serving, face, { title: wrong ? `${errorWord[lang]}: ${title}` : title, actor, lang, scripts: it.enhance ? [serving.assets.scripts[it.enhance] ?? ""].filter(Boolean) : [], ...(it.frame ? { frame: it.frame } : {}), ...(unread ? { unread } : {}) }, body);
  const status = outcome.status === 200 ? (it.status?.(data) ?? 200) : outcome.status;
  const keep = it.cache === "minute" && actor.kind === "visitor" && status === 200 && !c.req.header("cookie");
  const headers = new Headers({
    "content-type": "text/html; charset=utf-8",
    "cache-control": keep ? "public, max-age=60, stale-while-revalidate=600" : "no-store",
    vary: "cookie, accept-language",
    ...securityHeaders({ secure: serving.config.publicOrigin.startsWith("https:") }, Boolean(it.frames)),
  });
  return new Response(html, { status, headers });
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const errorWord = { uz: "Xato", "uz-Cyrl": "Хато", ru: "Ошибка", en: "Error" } as const;

async function drawnBlocks(serving: Serving, it: AnyPage, reading: Reading): Promise<Record<string, ReactNode>> {
  const shown = (it.blocks ?? []).filter((b) => b.right === "anyone" || b.right === "signed_in" || reading.actor.rights.has(b.right));
  const parts = await Promise.all(
    shown.map(async (b): Promise<[string, ReactNode]> => {
      try {
        const data = await b.read(reading);
        const Show = b.show;
        return [b.name, <Show key={b.name} data={data} lang={reading.lang} today={reading.today} now={reading.now} actor={reading.actor} />];
      } catch (fault) {
        if (databaseIsAway(fault)) throw fault;
        const number = newFaultNumber();
        serving.report(fault, { number, route: `${it.path} (${b.name})` });
        return [b.name, serving.trouble({ kind: "fault", number, lang: reading.lang }).body];
      }
    }),
  );
  return Object.fromEntries(parts);
}
