/** The whole product in this process, over the test's own database with a small institute: its pages and doors are asked as a browser or a program asks. */
import { randomUUID } from "node:crypto";
import { Kysely, PostgresDialect, sql } from "kysely";
import { openClient, type Database } from "../../src/platform/database.ts";
import { sow } from "../../src/seeds.ts";
import { loadDemo } from "../../src/demo.ts";
import { demoPassword } from "../../src/areas/identity/demo.ts";
import { checkSignIn, makeToken, nobody, signIn, whoIs } from "../../src/areas/identity/index.ts";
import { unreadOf } from "../../src/areas/messages/index.ts";
import { faces } from "../../src/faces/index.ts";
import { refusalCodes } from "../../src/faces/refusals.ts";
import { drawTrouble } from "../../src/faces/trouble.tsx";
import type { Actor } from "../../src/platform/actor.ts";
import { now, setToday } from "../../src/platform/clock.ts";
import { readConfig, type Config } from "../../src/platform/config.ts";
import { atDesk, nameRefusals, type Desk } from "../../src/platform/desk.ts";
import { serve } from "../../src/platform/web/serve.tsx";
import type { Assets } from "../../src/platform/web.tsx";
import { appUrl, database, ownerDatabase, ownerUrl } from "../database.ts";
import { today } from "../people.ts";

export { today };

const assets: Assets = { css: "/assets/kit.css", enhance: "/assets/enhance.js", client: "/assets/client.js", fonts: { latin: "/assets/l.woff2", cyrillic: "/assets/c.woff2", cyrillicExt: "/assets/x.woff2" }, scripts: { verify: "/assets/verify.js" } };

export const config: Config = readConfig({ PORT: "3999", DAFTAR_DATA: process.env["DAFTAR_DATA"], DATABASE_URL: ownerUrl });

/** Faults that pages met: no test of bad input may leave one. */
export const faults: { route: string; fault: unknown }[] = [];

/** The app over a database; settings where a test needs others. */
export function appOver(over: Database, settings: Partial<Config> = {}) {
  return serve(faces, {
    config: { ...config, ...settings }, database: over, door: { whoIs, nobody }, unreadOf, assets, trouble: drawTrouble,
    report: (fault, { route }) => void faults.push({ route, fault }),
  });
}

export type App = ReturnType<typeof appOver>;
export type Fields = Readonly<Record<string, string | readonly string[]>>;
export type Answer = { status: number; text: string; headers: Headers };

/** One who asks: a browser with its cookies, or a program with its token. */
export class Client {
  readonly app: App;
  readonly headers: Readonly<Record<string, string>>;
  constructor(app: App, headers: Readonly<Record<string, string>> = {}) {
    this.app = app;
    this.headers = headers;
  }
  with(headers: Readonly<Record<string, string>>): Client {
    return new Client(this.app, { ...this.headers, ...headers });
  }
  over(app: App): Client {
    return new Client(app, this.headers);
  }
  async raw(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body?: BodyInit): Promise<Answer> {
    const response = await this.app.request(path, { method, headers: { ...this.headers, ...headers }, ...(body === undefined ? {} : { body }) });
    return { status: response.status, text: await response.text(), headers: response.headers };
  }
  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.raw("GET", path, headers);
  }
  /** A form of our own page: same origin, with a key. */
  post(path: string, fields: Fields = {}, key: string = randomUUID()): Promise<Answer> {
    const body = new URLSearchParams({ _key: key });
    for (const [name, value] of Object.entries(fields)) for (const one of typeof value === "string" ? [value] : value) body.append(name, one);
    return this.raw("POST", path, { ...sameOrigin, "content-type": "application/x-www-form-urlencoded" }, body.toString());
  }
  json(method: string, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.raw(method, path, { ...sameOrigin, "content-type": "application/json", ...headers }, typeof body === "string" ? body : JSON.stringify(body));
  }
  upload(path: string, name: string, bytes: Uint8Array): Promise<Answer> {
    const form = new FormData();
    form.append("file", new File([bytes as BlobPart], name));
    return this.raw("POST", path, sameOrigin, form);
  }
}

export const sameOrigin = { "sec-fetch-site": "same-origin" } as const;

let opened: Promise<void> | undefined;

/** The institute of a hundred and twenty, made once for each file. */
export function openInstitute(): Promise<void> {
  return (opened ??= (async () => {
    setToday(today);
    nameRefusals(refusalCodes);
    await sow(ownerUrl, { firstAdministrator: false });
    await loadDemo(ownerUrl, { students: 120, now: now() });
  })());
}

/** One act at the desk of somebody who is signed in, committed. @throws what was refused */
export async function done<T>(actor: Actor, work: (desk: Desk) => Promise<T>): Promise<T> {
  const outcome = await atDesk(database(), actor, work);
  if (!("done" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.done;
}

const cookies = new Map<string, Promise<string>>();
let addresses = 0;

/** The session cookie of a named person, signed in by password. */
export function cookieOf(code: string): Promise<string> {
  let cookie = cookies.get(code);
  if (!cookie) cookies.set(code, (cookie = newCookieOf(code)));
  return cookie;
}

export async function newCookieOf(code: string): Promise<string> {
  await openInstitute();
  const checked = await checkSignIn(database(), { name: code, password: demoPassword, ip: `10.1.0.${(addresses += 1)}`, now: now() });
  const { sessionToken } = await done(nobody(), (desk) => signIn(desk, checked, { remember: false, userAgent: "test" }));
  return `daftar=${sessionToken}`;
}

/** Who a named person is now, with the rights of this moment. */
export async function actorOf(code: string): Promise<Actor> {
  return (await whoIs(database(), { session: (await cookieOf(code)).slice("daftar=".length) }))!;
}

export async function clientOf(code: string, app: App = appOver(database())): Promise<Client> {
  return new Client(app, { cookie: await cookieOf(code) });
}

export async function tokenOf(code: string, scopes: readonly string[], app: App = appOver(database())): Promise<Client> {
  const actor = await actorOf(code);
  const { token } = await done(actor, (desk) => makeToken(desk, { name: "sinov", scopes, ends_on: "2026-12-31" }));
  return new Client(app, { authorization: `Bearer ${token}` });
}

/** A count or a value straight from the database, past every right. */
export async function one<T>(query: string): Promise<T> {
  const { rows } = await sql.raw<{ value: T }>(query).execute(ownerDatabase());
  return rows[0]!.value;
}

/**
 * A database of one connection whose commits are savepoints, so that whatever a request does can be undone.
 * `undone(work)` runs the work and takes it all back.
 */
export async function undoingDatabase(): Promise<{ database: Database; undone: <T>(work: () => Promise<T>) => Promise<T>; end: () => Promise<void> }> {
  const client = await openClient(appUrl, "daftar undoing");
  let line: Promise<void> = Promise.resolve();
  const words: Record<string, string> = { begin: "savepoint act", commit: "set constraints all immediate; set constraints all deferred; release savepoint act", rollback: "rollback to savepoint act; release savepoint act" };
  const pool = {
    connect: async () => {
      const turn = Promise.withResolvers<void>();
      const before = line;
      line = turn.promise;
      await before;
      let inAct = false;
      return {
        query: async (text: string, values: readonly unknown[]) => {
          if (text === "begin") inAct = true;
          if (text in words) {
            await client.query(words[text]!);
            return { command: text.toUpperCase(), rows: [] };
          }
          if (inAct) return client.query(text, [...values]);
          // Alone, a statement that fails harms no other.
          await client.query("savepoint lone");
          try {
            const result = await client.query(text, [...values]);
            await client.query("release savepoint lone");
            return result;
          } catch (error) {
            await client.query("rollback to savepoint lone; release savepoint lone");
            throw error;
          }
        },
        release: () => turn.resolve(),
      };
    },
    end: () => client.end(),
  };
  const undoing = new Kysely<never>({ dialect: new PostgresDialect({ pool: pool as never }) }) as unknown as Database;
  return {
    database: undoing,
    undone: async (work) => {
      await client.query("begin");
      try {
        return await work();
      } finally {
        await client.query("rollback");
      }
    },
    end: () => undoing.destroy(),
  };
}
