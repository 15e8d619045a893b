import { sql } from "kysely";
import { beforeAll, describe, expect } from "vitest";
import { z } from "zod";
import { database } from "../../../test/database.ts";
import { personOf, test, type At } from "../../../test/people.ts";
import { atDesk } from "../../platform/desk.ts";
import { nobody } from "../identity/index.ts";
import { lastTold, markSeen, notice, noticeNamed, notify, openNotice, unreadOf } from "./index.ts";
import { readsOf } from "./acts.ts";
import { countOwn, findOwn, listOwn, listUnread } from "./records.ts";

const moved = notice({ kind: "trial.moved", facts: z.strictObject({ day: z.string() }), text: ({ day }) => day });
const handed = notice({ kind: "trial.handed", facts: z.strictObject({ count: z.int() }), gathers: { minutes: 15, over: "kind", href: "/office/queue?tab=mine" }, text: ({ count }) => String(count) });
const wrote = notice({ kind: "trial.wrote", facts: z.strictObject({ count: z.int() }), gathers: { minutes: 5, over: "subject" }, text: ({ count }) => String(count) });
const refused = (code: string) => ({ refusal: { code } });
const day = { day: "2026-11-27" };

beforeAll(() => {
  expect(noticeNamed("trial.moved")).toBe(moved);
});

describe("telling", () => {
  test("a student is told as a person, staff as an account; nobody reads another's", async ({ at, tx, actorOf }) => {
    await notify(at("nodira"), { person_id: personOf("aziza"), kind: moved, subject: "2026-000001", href: "/my/requests/2026-000001", facts: day });
    await notify(at("aziza"), { account_id: actorOf("nodira").account_id!, kind: moved, href: "/office/queue", facts: day });
    const [own] = await listOwn(tx, readsOf(actorOf("aziza")), 1, 10);
    expect(own).toMatchObject({ kind: "trial.moved", subject: "2026-000001", href: "/my/requests/2026-000001", facts: day, made_at: at("nodira").now, seen_at: null });
    expect([await unreadOf(tx, actorOf("aziza")), await unreadOf(tx, actorOf("nodira")), await unreadOf(tx, actorOf("karim"))]).toEqual([1, 1, 0]);
    expect(await findOwn(tx, readsOf(actorOf("nodira")), own!.id)).toBeUndefined();
    // Whoever is both is told in two places: staff do not read what was told to the person.
    expect(await unreadOf(tx, { ...actorOf("nodira"), person_id: personOf("aziza") })).toBe(1);
    const { rows } = await sql<{ count: number }>`select count from messages.unread where person_id = ${personOf("aziza")}`.execute(tx);
    expect(rows).toEqual([{ count: 1 }]);
    expect(await lastTold(tx, { person_id: personOf("aziza") }, "trial.moved", "2026-000001")).toEqual(at("nodira").now);
    expect(await lastTold(tx, { person_id: personOf("aziza") }, "trial.moved", "2026-000002")).toBeUndefined();
  });

  test("what the kind does not know, what may not be said and what leads outside is a fault of ours", async ({ at, tx, actorOf }) => {
    const to = { person_id: personOf("aziza"), kind: moved, href: "/my", facts: day };
    await expect(notify(at("nodira"), { ...to, facts: { ...day, more: 1 } as never })).rejects.toThrow("more");
    await expect(notify(at("nodira"), { ...to, facts: { day: "Karimova Aziza" } })).rejects.toThrow("may not hold the fact day");
    await expect(notify(at("nodira"), { ...to, href: "//example.org" })).rejects.toThrow("leads outside");
    expect(await unreadOf(tx, actorOf("aziza"))).toBe(0);
  });

  test("nothing is told of what was rolled back, and nothing without a note", async ({ actorOf }) => {
    const to = { person_id: personOf("bekzod"), kind: moved, href: "/my", facts: day };
    await expect(atDesk(database(), actorOf("nodira"), async (desk) => {
      await notify(desk, to);
      await desk.note("trial.done", "1");
      throw new Error("broken afterwards");
    })).rejects.toThrow("broken afterwards");
    await expect(atDesk(database(), actorOf("nodira"), (desk) => notify(desk, to))).rejects.toThrow("left no note");
    await expect(database().transaction().execute(async (tx) => {
      await sql`insert into messages.notices (person_id, kind, href, made_at) values (${personOf("bekzod")}, 'trial.moved', '/my', now())`.execute(tx);
    })).rejects.toThrow("without a note");
    expect(await unreadOf(database(), actorOf("bekzod"))).toBe(0);
  });
});

describe("gathering", () => {
  test("hand-overs of a quarter of an hour are one notice, which leads to all of them; later ones are another", async ({ at, tx, actorOf }) => {
    const to = { account_id: actorOf("karim").account_id!, kind: handed };
    await notify(at("sherzod", { clock: "10:00" }), { ...to, subject: "2026-000001", href: "/office/requests/2026-000001", facts: { count: 1 } });
    await notify(at("sherzod", { clock: "10:14" }), { ...to, href: "/office/queue?tab=mine", facts: { count: 19 } });
    expect(await listUnread(tx, readsOf(actorOf("karim")), 9)).toMatchObject([{ facts: { count: 20 }, subject: null, href: "/office/queue?tab=mine" }]);
    await notify(at("sherzod", { clock: "10:16" }), { ...to, href: "/office/queue?tab=mine", facts: { count: 2 } });
    expect((await listUnread(tx, readsOf(actorOf("karim")), 9)).map((one) => one.facts.count)).toEqual([2, 20]);
  });

  test("messages gather by what they are about, and what was read is not added to", async ({ at, tx, actorOf }) => {
    const write = (number: string, clock: string) => notify(at("nodira", { clock }), { person_id: personOf("aziza"), kind: wrote, subject: number, href: `/my/requests/${number}`, facts: { count: 1 } });
    await write("2026-000001", "10:00");
    await write("2026-000002", "10:01");
    await write("2026-000001", "10:04");
    const told = async () => (await listUnread(tx, readsOf(actorOf("aziza")), 9)).map((one) => [one.subject, one.facts.count]);
    expect(await told()).toEqual([["2026-000002", 1], ["2026-000001", 2]]);
    await markSeen(at("aziza", { clock: "10:05" }), "all");
    await write("2026-000001", "10:05");
    expect(await told()).toEqual([["2026-000001", 1]]);
  });
});

describe("seeing", () => {
  const tellTwice = async (at: At) => {
    for (const number of ["2026-000001", "2026-000002"]) await notify(at("nodira"), { person_id: personOf("aziza"), kind: moved, subject: number, href: `/my/requests/${number}`, facts: day });
  };

  test("one is opened: it gives its address and is marked once, with a note", async ({ at, tx, actorOf }) => {
    await tellTwice(at);
    const [newest] = await listOwn(tx, readsOf(actorOf("aziza")), 1, 1);
    const aziza = at("aziza", { clock: "11:00" });
    expect(await openNotice(aziza, newest!.id)).toBe("/my/requests/2026-000002");
    expect(await findOwn(tx, readsOf(aziza.actor), newest!.id)).toMatchObject({ seen_at: aziza.now });
    expect(await openNotice(at("aziza", { clock: "12:00" }), newest!.id)).toBe("/my/requests/2026-000002");
    expect(await findOwn(tx, readsOf(aziza.actor), newest!.id)).toMatchObject({ seen_at: aziza.now });
    expect(await countOwn(tx, readsOf(aziza.actor))).toEqual({ all: 2, unread: 1 });
    const { rows } = await sql<{ seen: string }>`select said::jsonb ->> 'seen' as seen from journal.notes where act = 'messages.seen' order by note_id`.execute(tx);
    expect(rows.map((row) => row.seen)).toEqual(["1", "0"]);
  });

  test("another's is as absent as one that never was, and stays unread", async ({ at, tx, actorOf }) => {
    await tellTwice(at);
    const [newest] = await listOwn(tx, readsOf(actorOf("aziza")), 1, 1);
    await expect(openNotice(at("nodira"), newest!.id)).rejects.toThrow("notice");
    await expect(openNotice(at("bekzod"), newest!.id)).rejects.toThrow("notice");
    expect(await markSeen(at("bekzod"), [newest!.id])).toBe(0);
    expect(await markSeen(at("bekzod"), "all")).toBe(0);
    expect(await unreadOf(tx, actorOf("aziza"))).toBe(2);
    expect(await markSeen(at("aziza"), "all")).toBe(2);
  });

  test("is refused without the right", async ({ at }) => {
    await expect(markSeen(at("visitor"), "all")).rejects.toMatchObject(refused("not_your_right"));
    await expect(openNotice(at("visitor"), "00000000-0000-4000-8000-000000000000")).rejects.toMatchObject(refused("not_your_right"));
    expect(nobody().rights.has("messages.read_own")).toBe(false);
  });
});
