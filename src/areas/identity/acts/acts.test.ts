import { sql } from "kysely";
import { describe, expect } from "vitest";
import { test, today } from "../../../../test/people.ts";
import type { Desk } from "../../../platform/desk.ts";
import { hashPassword } from "../../../platform/password.ts";
import { addDays } from "../../../kernel/day.ts";
import * as identity from "../index.ts";
import { hashOfToken } from "./sign-in.ts";

const refused = (code: string) => ({ refusal: { code } });

async function accountOf(desk: Desk, code: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from identity.accounts where sign_in_name = ${code}`.execute(desk.tx);
  return rows[0]!.id;
}

async function openSession(desk: Desk, code: string, mark = "x"): Promise<{ token: string; id: string }> {
  const token = mark.repeat(43);
  const { rows } = await sql<{ id: string }>`insert into identity.sessions (token_hash, account_id, made_at, seen_at, ends_at, idle)
    values (${hashOfToken(token)}, ${await accountOf(desk, code)}, ${desk.now}, ${desk.now}, ${desk.now}::timestamptz + interval '10 hours', interval '30 minutes') returning id`.execute(desk.tx);
  return { token, id: rows[0]!.id };
}

const notesOf = async (desk: Desk) => (await sql<{ act: string; subject: string; said: string }>`select act, subject, said from journal.notes order by note_id`.execute(desk.tx)).rows;

describe("an account", () => {
  test("is made with a password that must be changed, and its names stay out of the sealed note", async ({ at }) => {
    const desk = at("admin");
    const id = await identity.createAccount(desk, { kind: "staff", sign_in_name: " Yangi ", surname: "Yangiyev", given: "Yangi" }, "hash");
    const { rows } = await sql`select sign_in_name, must_change, password_ends_at from identity.accounts where id = ${id}`.execute(desk.tx);
    expect(rows[0]).toEqual({ sign_in_name: "yangi", must_change: true, password_ends_at: new Date(desk.now.getTime() + 86_400_000) });
    const note = (await notesOf(desk)).at(-1)!;
    expect(note).toMatchObject({ act: "identity.account_created", subject: `account:${id}` });
    expect(note.said).not.toMatch(/yangi/i);
  });

  test("two cannot have one sign-in name", async ({ at }) => {
    await expect(identity.createAccount(at("admin"), { kind: "staff", sign_in_name: "Karim", surname: "A", given: "B" }, "hash")).rejects.toMatchObject({ constraint: "sign_in_name_is_taken" });
  });

  test("closed: its session is over at once", async ({ at }) => {
    const desk = at("admin");
    const { token } = await openSession(desk, "karim");
    expect(await identity.whoIs(desk.tx, { session: token }, desk.now)).toMatchObject({ name: "Saidov Karim" });
    await identity.disableAccount(desk, await accountOf(desk, "karim"));
    expect(await identity.whoIs(desk.tx, { session: token }, desk.now)).toBeUndefined();
  });

  test("nobody closes one's own, nor a closed one again", async ({ at }) => {
    const desk = at("admin");
    await expect(identity.disableAccount(desk, await accountOf(desk, "admin"))).rejects.toMatchObject(refused("nobody_disables_oneself"));
    await expect(identity.disableAccount(desk, await accountOf(desk, "mansur"))).rejects.toMatchObject(refused("already_disabled"));
  });
});

describe("a role", () => {
  test("given today is there today, taken away it is gone with the next request", async ({ at }) => {
    const desk = at("admin");
    const { token } = await openSession(desk, "karim");
    const held = await identity.grantRole(desk, { account_id: await accountOf(desk, "karim"), role: "auditor" });
    expect((await identity.whoIs(desk.tx, { session: token }, desk.now))?.rights.has("journal.read")).toBe(true);
    await identity.revokeRole(desk, held);
    expect((await identity.whoIs(desk.tx, { session: token }, desk.now))?.rights.has("journal.read")).toBe(false);
    const again = await identity.grantRole(desk, { account_id: await accountOf(desk, "karim"), role: "auditor" });
    expect(again).not.toBe(held);
  });

  test("of another day: dated, it falls away by itself", async ({ at }) => {
    const desk = at("admin");
    const { token } = await openSession(desk, "karim");
    await identity.grantRole(desk, { account_id: await accountOf(desk, "karim"), role: "tutor", from: addDays(today, -3), until: addDays(today, -1) });
    expect((await identity.whoIs(desk.tx, { session: token }, desk.now))?.roles).toEqual(["manager"]);
  });

  test("nobody gives one to oneself or takes it from oneself", async ({ at }) => {
    const desk = at("admin");
    await expect(identity.grantRole(desk, { account_id: await accountOf(desk, "admin"), role: "rector" })).rejects.toMatchObject(refused("nobody_grants_to_oneself"));
    const { rows } = await sql<{ id: string }>`select id from identity.roles_held where account_id = ${desk.actor.account_id} and role = 'administrator'`.execute(desk.tx);
    await expect(identity.revokeRole(desk, rows[0]!.id)).rejects.toMatchObject(refused("nobody_revokes_from_oneself"));
  });

  test("the same twice on one day breaks a named constraint", async ({ at }) => {
    const desk = at("admin");
    await expect(identity.grantRole(desk, { account_id: await accountOf(desk, "karim"), role: "manager", scope: { sector: "student_service" } })).rejects.toMatchObject({ constraint: "role_is_held_already" });
  });

  test("the last administrator stays", async ({ at }) => {
    const desk = at("system");
    const administrators = async () => (await sql<{ id: string }>`select held.id from identity.roles_held held where role = 'administrator' and upper_inf(during) order by id`.execute(desk.tx)).rows;
    await identity.revokeRole(desk, (await administrators())[0]!.id);
    await expect(identity.revokeRole(desk, (await administrators())[0]!.id)).rejects.toMatchObject(refused("last_administrator_stays"));
  });
});

describe("one's own", () => {
  test("sign-out everywhere ends every session", async ({ at }) => {
    const desk = at("karim");
    const sessions = [await openSession(desk, "karim", "a"), await openSession(desk, "karim", "b")];
    expect(await identity.signOutEverywhere(desk)).toBe(2);
    for (const { token } of sessions) expect(await identity.whoIs(desk.tx, { session: token }, desk.now)).toBeUndefined();
  });

  test("another's session cannot be ended", async ({ at }) => {
    const { id } = await openSession(at("karim"), "karim");
    await expect(identity.endSession(at("aziza"), id)).rejects.toThrow("session");
    await identity.endSession(at("karim"), id);
  });

  test("a new password: the old one must be right, weak ones are refused", async ({ at }) => {
    const desk = at("aziza");
    const account = await accountOf(desk, "aziza");
    const hash = await hashPassword("eski va uzun parol");
    await sql`update identity.accounts set password_hash = ${hash} where id = ${account}`.execute(desk.tx);
    expect(await identity.checkPasswordChange(desk.tx, account, "boshqa", "juda yashirin soʻzlar")).toMatchObject({ refused: { code: "old_password_is_wrong" } });
    expect(await identity.checkPasswordChange(desk.tx, account, "eski va uzun parol", "qwerty12345")).toMatchObject({ refused: { code: "password_is_common" } });
    const change = await identity.checkPasswordChange(desk.tx, account, "eski va uzun parol", "juda yashirin soʻzlar");
    await identity.changePassword(desk, change);
    // The same check used again finds another hash: two changes at once are one.
    await expect(identity.changePassword(desk, change)).rejects.toMatchObject(refused("old_password_is_wrong"));
  });

  test("a token may no more than its owner may at that moment", async ({ at }) => {
    const desk = at("karim");
    await expect(identity.makeToken(desk, { name: "hisobot", scopes: ["identity.grant"], ends_on: addDays(today, 30) })).rejects.toMatchObject(refused("a_token_may_no_more_than_its_owner"));
    await expect(identity.makeToken(desk, { name: "hisobot", scopes: ["requests.work"], ends_on: addDays(today, 400) })).rejects.toMatchObject(refused("token_lasts_a_year_at_most"));
    const { id, token } = await identity.makeToken(desk, { name: "hisobot", scopes: ["requests.work", "requests.note"], ends_on: addDays(today, 30) });
    expect([...(await identity.whoIs(desk.tx, { bearer: token }, desk.now))!.rights].toSorted()).toEqual(["requests.note", "requests.work"]);
    await sql`update identity.roles_held set during = daterange(lower(during), ${today}::date) where account_id = ${desk.actor.account_id}`.execute(desk.tx);
    expect([...(await identity.whoIs(desk.tx, { bearer: token }, desk.now))!.rights]).toEqual([]);
    await identity.endToken(desk, id);
    expect(await identity.whoIs(desk.tx, { bearer: token }, desk.now)).toBeUndefined();
  });
});

describe("without the right", () => {
  const acts: Record<string, (desk: Desk) => Promise<unknown>> = {
    createAccount: (desk) => identity.createAccount(desk, { kind: "staff", sign_in_name: "yangi", surname: "A", given: "B" }, "hash"),
    resetPassword: (desk) => identity.resetPassword(desk, "00000000-0000-4000-8000-000000000000", "hash"),
    grantRole: (desk) => identity.grantRole(desk, { account_id: "00000000-0000-4000-8000-000000000000", role: "rector" }),
    revokeRole: (desk) => identity.revokeRole(desk, "00000000-0000-4000-8000-000000000000"),
    disableAccount: (desk) => identity.disableAccount(desk, "00000000-0000-4000-8000-000000000000"),
  };
  for (const [name, act] of Object.entries(acts)) {
    for (const who of ["aziza", "nodira", "gulchehra", "nazoratchi", "visitor"]) {
      test(`${who} may not ${name}`, async ({ at }) => {
        await expect(act(at(who))).rejects.toMatchObject(refused("not_your_right"));
      });
    }
  }
  const own: Record<string, (desk: Desk) => Promise<unknown>> = {
    signOut: identity.signOut,
    signOutEverywhere: identity.signOutEverywhere,
    endSession: (desk) => identity.endSession(desk, "00000000-0000-4000-8000-000000000000"),
    changePassword: (desk) => identity.changePassword(desk, { checked: null, hash: "hash" }),
    makeToken: (desk) => identity.makeToken(desk, { name: "x", scopes: ["requests.ask"], ends_on: "2026-12-01" }),
    endToken: (desk) => identity.endToken(desk, "00000000-0000-4000-8000-000000000000"),
  };
  for (const [name, act] of Object.entries(own)) {
    test(`a visitor may not ${name}`, async ({ at }) => {
      await expect(act(at("visitor"))).rejects.toMatchObject(refused("not_your_right"));
    });
  }
  test("a student's program may ask in her name, and decide nothing", async ({ at }) => {
    await expect(own.makeToken!(at("aziza"))).resolves.toBeTruthy();
    await expect(identity.makeToken(at("aziza"), { name: "y", scopes: ["requests.decide"], ends_on: "2026-12-01" })).rejects.toMatchObject(refused("a_token_may_no_more_than_its_owner"));
  });
});
