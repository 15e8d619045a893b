/** Authentication under attack (trust: part 6): guessing, locking out, telling accounts apart, sessions that should be over. */
import { sql } from "kysely";
import { beforeAll, describe, expect } from "vitest";
import { demoPassword } from "../../src/areas/identity/demo.ts";
import { checkSignIn, disableAccount, endSession, makeToken, nobody, revokeRole, signIn, signOutEverywhere, whoIs } from "../../src/areas/identity/index.ts";
import { instantOf } from "../../src/kernel/day.ts";
import type { Actor } from "../../src/platform/actor.ts";
import { atDesk, type Desk } from "../../src/platform/desk.ts";
import { database, ownerDatabase } from "../database.ts";
import { test, today, type ActorOf } from "../people.ts";

const start = instantOf(today, "10:00");
const after = (seconds: number, from = start) => new Date(from.getTime() + seconds * 1000);

async function done<T>(actor: Actor, work: (desk: Desk) => Promise<T>, now = start): Promise<T> {
  const outcome = await atDesk(database(), actor, work, { now });
  if (!("done" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.done;
}

type Try = { name: string; password: string; browser?: string; ip?: string; now?: Date };
const attempt = ({ ip = "10.0.0.1", now = start, ...it }: Try) => checkSignIn(database(), { ...it, ip, now });
const answer = async (it: Try) => {
  const checked = await attempt(it);
  return "refused" in checked ? checked.refused : "right";
};

async function enter(code: string, it: Partial<Try> = {}) {
  const checked = await attempt({ name: code, password: demoPassword, ...it });
  return done(nobody(), (desk) => signIn(desk, checked, { remember: false, userAgent: "test" }), it.now);
}

const accountOf = (actorOf: ActorOf, code: string) => actorOf(code).account_id!;

/** Counters of one story must not reach into the next. */
const forget = () => sql`truncate identity.sign_in_failures, identity.failing_addresses, platform.rate_buckets`.execute(ownerDatabase());

describe("guessing", () => {
  beforeAll(forget);

  test("five tries are free, then each waits longer, and a right password during the wait waits too", async ({ actorOf }) => {
    accountOf(actorOf, "karim");
    await forget();
    const codes: unknown[] = [];
    for (let i = 0; i < 6; i += 1) codes.push(await answer({ name: "karim", password: `wrong-${i}` }));
    expect(codes.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => ({ code: "wrong_name_or_password", clause: "identity" })));
    expect(codes[5]).toMatchObject({ code: "wrong_name_or_password_wait", facts: { seconds: 2 } });
    expect(await answer({ name: "karim", password: demoPassword })).toMatchObject({ code: "too_many_tries", facts: { seconds: 2 } });
    expect(await answer({ name: "karim", password: "wrong", now: after(2) })).toMatchObject({ code: "wrong_name_or_password_wait", facts: { seconds: 4 } });
    expect(await answer({ name: "karim", password: demoPassword, now: after(6) })).toBe("right");
  });

  test("a hundred at once are a hundred, not one", async ({ actorOf }) => {
    accountOf(actorOf, "nodira");
    await forget();
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => answer({ name: "nodira", password: `wrong-${i}` })));
    const tried = answers.filter((one) => one !== "right" && one.code.startsWith("wrong_name_or_password"));
    // Five free and the sixth, which sets the first wait: the others are turned away unhashed.
    expect(tried).toHaveLength(6);
  });

  test("hammering during the wait makes nobody wait longer", async ({ actorOf }) => {
    accountOf(actorOf, "lola");
    await forget();
    for (let i = 0; i < 6; i += 1) await answer({ name: "lola", password: "wrong" });
    for (let i = 0; i < 20; i += 1) expect(await answer({ name: "lola", password: "wrong", now: after(1) })).toMatchObject({ code: "too_many_tries", facts: { seconds: 1 } });
    expect(await answer({ name: "lola", password: demoPassword, now: after(2) })).toBe("right");
  });

  test("a hundred wrong ones in a day close the password for unknown browsers until midnight", async ({ actorOf }) => {
    accountOf(actorOf, "javlon");
    await forget();
    await answer({ name: "javlon", password: "wrong" });
    await sql`update identity.sign_in_failures set failures_on_day = 100`.execute(ownerDatabase());
    expect(await answer({ name: "javlon", password: demoPassword, now: after(3600) })).toMatchObject({ code: "tries_used_up_today" });
    expect(await answer({ name: "javlon", password: demoPassword, now: instantOf("2026-11-25", "00:01") })).toBe("right");
  });

  test("one address that misses many names is slowed down, others are not", async ({ actorOf }) => {
    accountOf(actorOf, "shahlo");
    await forget();
    for (let i = 0; i < 21; i += 1) await answer({ name: `nobody${i}`, password: "wrong", ip: "10.9.9.9" });
    const answers = await Promise.all(Array.from({ length: 5 }, (_, i) => answer({ name: `other${i}`, password: "wrong", ip: "10.9.9.9" })));
    expect(answers.filter((one) => one !== "right" && one.code === "too_many_tries").length).toBeGreaterThanOrEqual(3);
    expect(await answer({ name: "shahlo", password: demoPassword, ip: "10.8.8.8" })).toBe("right");
  });
});

describe("locking out", () => {
  test("an enemy cannot keep the owner from her own browser", async () => {
    await forget();
    const own = await enter("aziza", { browser: undefined });
    for (let i = 0; i < 30; i += 1) await answer({ name: "aziza", password: "wrong", now: after(i * 1000), ip: "10.6.6.6" });
    expect(await answer({ name: "aziza", password: demoPassword, now: after(29_100) })).toMatchObject({ code: "too_many_tries" });
    expect(await answer({ name: "aziza", password: demoPassword, browser: own.browserToken, now: after(29_100) })).toBe("right");
  });

  test("a known browser has its own counter, and a made-up one is no known one", async () => {
    await forget();
    const own = await enter("feruza");
    for (let i = 0; i < 6; i += 1) await answer({ name: "feruza", password: "wrong", browser: own.browserToken });
    expect(await answer({ name: "feruza", password: demoPassword, browser: own.browserToken })).toMatchObject({ code: "too_many_tries" });
    expect(await answer({ name: "feruza", password: demoPassword })).toBe("right");
    await forget();
    for (let i = 0; i < 6; i += 1) await answer({ name: "feruza", password: "wrong", browser: `made-up-${i}` });
    expect(await answer({ name: "feruza", password: demoPassword, browser: "made-up-7" })).toMatchObject({ code: "too_many_tries" });
  });

  test("another account's browser is not known", async () => {
    await forget();
    const karims = await enter("karim");
    for (let i = 0; i < 6; i += 1) await answer({ name: "islom", password: "wrong" });
    expect(await answer({ name: "islom", password: demoPassword, browser: karims.browserToken })).toMatchObject({ code: "too_many_tries" });
  });
});

describe("telling accounts apart", () => {
  test.each([
    ["a name nobody has", { name: "hech-kim", password: "wrong" }],
    ["what cannot be a name", { name: "'; drop table", password: "wrong" }],
    ["a closed account with the right password", { name: "mansur", password: demoPassword }],
    ["an account without a password", { name: "parolsiz", password: "wrong" }],
  ])("%s gets the same answers, waits included", async (_, it) => {
    await forget();
    await database().transaction().execute(async (tx) => {
      await sql`insert into identity.accounts (kind, sign_in_name, surname) values ('student', 'parolsiz', 'Parolsiz') on conflict do nothing`.execute(tx);
      await sql`with n as (insert into journal.notes (said) values ('{"act":"trial.done"}') returning note_id) insert into journal.waiting (note_id) select note_id from n`.execute(tx);
    });
    const real: unknown[] = [];
    const unreal: unknown[] = [];
    for (let i = 0; i < 8; i += 1) {
      real.push(await answer({ name: "rektor", password: "wrong" }));
      unreal.push(await answer(it));
    }
    expect(unreal).toEqual(real);
  });

  test("and takes the same time", async () => {
    const times = { rektor: [] as number[], "hech-kim": [] as number[] };
    // In turn, so that whatever else the machine does falls on both.
    for (let i = 0; i < 15; i += 1) {
      for (const name of ["rektor", "hech-kim"] as const) {
        await forget();
        const from = performance.now();
        await attempt({ name, password: "wrong" });
        times[name].push(performance.now() - from);
      }
    }
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[7]!;
    const ratio = median(times["hech-kim"]) / median(times.rektor);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.7);
  });
});

describe("a session", () => {
  beforeAll(forget);

  test("is kept only as a hash, and a changed token is nobody's", async () => {
    const { sessionToken } = await enter("karim");
    const { rows } = await sql`select 1 from identity.sessions s where s::text like ${`%${sessionToken}%`}`.execute(database());
    expect(rows).toEqual([]);
    expect(await whoIs(database(), { session: sessionToken }, start)).toMatchObject({ name: "Saidov Karim", scope: { sectors: ["student_service"] } });
    for (const changed of [`${sessionToken.slice(0, -1)}${sessionToken.endsWith("A") ? "B" : "A"}`, sessionToken.slice(1), "", "' or 1=1 --"]) {
      expect(await whoIs(database(), { session: changed }, start)).toBeUndefined();
    }
  });

  test.each([
    ["staff, touched each 29 minutes", "karim", [29 * 60, 58 * 60], true],
    ["staff, left for 31 minutes", "karim", [31 * 60], false],
    ["staff, after ten hours of work", "karim", Array.from({ length: 25 }, (_, i) => (i + 1) * 25 * 60), false],
    ["student, left for an hour and a half", "aziza", [90 * 60], true],
    ["student, left for over two hours", "aziza", [121 * 60], false],
  ])("%s", async (_, code, touches, open) => {
    const { sessionToken } = await enter(code);
    let last: unknown;
    for (const seconds of touches) last = await whoIs(database(), { session: sessionToken }, after(seconds));
    expect(last !== undefined).toBe(open);
  });

  test("dies at sign-out everywhere, in every browser", async ({ actorOf }) => {
    const both = [await enter("nozima"), await enter("nozima")];
    await done(actorOf("nozima"), (desk) => signOutEverywhere(desk));
    for (const { sessionToken } of both) expect(await whoIs(database(), { session: sessionToken }, start)).toBeUndefined();
  });

  test("ends alone when ended alone", async ({ actorOf }) => {
    const [one, other] = [await enter("odil"), await enter("odil")];
    await done(actorOf("odil"), (desk) => endSession(desk, one.session_id));
    expect(await whoIs(database(), { session: one.sessionToken }, start)).toBeUndefined();
    expect(await whoIs(database(), { session: other.sessionToken }, start)).toBeDefined();
  });

  test("ten are kept, the one seen longest ago ends", async () => {
    const all: string[] = [];
    for (let i = 0; i < 11; i += 1) all.push((await enter("prorektor", { now: after(i) })).sessionToken);
    const open = await Promise.all(all.map((session) => whoIs(database(), { session }, after(11))));
    expect(open.map((one) => one !== undefined)).toEqual([false, ...Array.from({ length: 10 }, () => true)]);
  });

  test("dies with its account", async ({ actorOf }) => {
    const { sessionToken } = await enter("zulfiya");
    await done(actorOf("admin"), (desk) => disableAccount(desk, accountOf(actorOf, "zulfiya")));
    expect(await whoIs(database(), { session: sessionToken }, start)).toBeUndefined();
    expect(await answer({ name: "zulfiya", password: demoPassword })).toMatchObject({ code: "wrong_name_or_password" });
  });
});

describe("rights at once", () => {
  test("a revoked role is gone with the next request, of the session and of the token", async ({ actorOf }) => {
    const { sessionToken } = await enter("saodat");
    const saodat = (await whoIs(database(), { session: sessionToken }, start))!;
    const { token } = await done(saodat, (desk) => makeToken(desk, { name: "hisobot", scopes: ["requests.work"], ends_on: "2026-12-24" }));
    expect((await whoIs(database(), { bearer: token }, start))!.rights.has("requests.work")).toBe(true);
    const { rows } = await sql<{ id: string }>`select id from identity.roles_held where account_id = ${saodat.account_id}`.execute(database());
    await done(actorOf("admin"), (desk) => revokeRole(desk, rows[0]!.id));
    expect((await whoIs(database(), { session: sessionToken }, start))!.rights.has("requests.work")).toBe(false);
    expect([...(await whoIs(database(), { bearer: token }, start))!.rights]).toEqual([]);
  });

  test("a token never carries what only its owner may, whatever its row says", async ({ actorOf }) => {
    const { token } = await done(actorOf("admin"), (desk) => makeToken(desk, { name: "t", scopes: ["identity.read"], ends_on: "2026-12-24" }));
    await ownerDatabase().transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx);
      await sql`update identity.tokens set scopes = array['identity.read', 'identity.grant', 'orders.sign', 'journal.read'] where account_id = ${accountOf(actorOf, "admin")}`.execute(tx);
    });
    expect([...(await whoIs(database(), { bearer: token }, start))!.rights]).toEqual(["identity.read"]);
  });

  test("a session's token is no bearer, and the other way round", async ({ actorOf }) => {
    const { sessionToken } = await enter("dilshod");
    const { token } = await done(actorOf("dilshod"), (desk) => makeToken(desk, { name: "t", scopes: ["requests.work"], ends_on: "2026-12-24" }));
    expect(await whoIs(database(), { bearer: sessionToken }, start)).toBeUndefined();
    expect(await whoIs(database(), { session: token }, start)).toBeUndefined();
  });

  test("two administrators who remove each other at once: one stays", async ({ actorOf }) => {
    const held = async (code: string) => (await sql<{ id: string }>`select id from identity.roles_held where account_id = ${accountOf(actorOf, code)} and role = 'administrator'`.execute(database())).rows[0]!.id;
    const [one, other] = [await held("admin"), await held("admin2")];
    const outcomes = await Promise.all([
      atDesk(database(), actorOf("admin"), (desk) => revokeRole(desk, other), { now: start }),
      atDesk(database(), actorOf("admin2"), (desk) => revokeRole(desk, one), { now: start }),
    ]);
    expect(outcomes.filter((outcome) => "done" in outcome)).toHaveLength(1);
    const { rows } = await sql<{ left: number }>`select count(*)::int as left from identity.roles_held where role = 'administrator' and during @> ${today}::date`.execute(database());
    expect(rows[0]).toEqual({ left: 1 });
  });
});
