import { sql } from "kysely";
import { beforeAll, describe, expect } from "vitest";
import { database } from "../../../test/database.ts";
import { personOf, test, type At } from "../../../test/people.ts";
import { atDesk, nameRefusals, type Desk } from "../../platform/desk.ts";
import type { Tx } from "../../platform/database.ts";
import { seedProgrammes } from "../curriculum/demo.ts";
import { seedLetterheads } from "../documents/demo.ts";
import { seedOffice } from "../office/demo.ts";
import { seedStudents } from "../students/demo/index.ts";
import { askForService } from "./acts/ask.ts";
import { correct, withdraw, writeToOffice } from "./acts/own.ts";
import { addNote, answerCase, forward, handOver, putBack, refuseCase, returnForCorrection, takeIn, takeInAll, writeToAsker } from "./acts/work.ts";
import { getRequest, listMessages, listPauses, listSteps, type CaseRow } from "./records/case.ts";
import { listQueue, nextInQueue, queueCounts, type QueueFilter } from "./records/queue.ts";

let seeded: Promise<void> | undefined;
/** Staff have posts only once the accounts stand, which the people's fixture makes. */
const posts = (accounts: ReadonlyMap<string, { account_id: string; person_id: string }>) =>
  (seeded ??= database().transaction().execute(async (tx) => { await seedOffice(tx, accounts, "2026-11-24"); }).then(() => undefined));

beforeAll(async () => {
  await database().transaction().execute(async (tx) => {
    await seedLetterheads(tx, "2026-01-01");
    await seedProgrammes(tx);
    await seedStudents(tx, { students: 60, seed: 999, accounts: new Map() });
  });
}, 30_000);

const story = test.extend<{ office: void }>({
  office: [async ({ actorOf }, use) => {
    const codes = ["nodira", "karim", "shahlo", "sherzod", "gulchehra", "lola"];
    await posts(new Map(codes.map((code) => [code, { account_id: actorOf(code).account_id!, person_id: actorOf(code).person_id! }])));
    await use();
  }, { auto: true }],
});

const refused = (code: string) => ({ refusal: { code } });
const upload = async (desk: Desk) => {
  const { rows } = await sql<{ id: string }>`with blob as (insert into files.blobs (sha256, bytes, size, type) values (sha256('a'::bytea), 'a'::bytea, 1, 'image/png') on conflict do nothing)
    insert into files.uploads (sha256, name, type, pages, owner) values (sha256('a'::bytea), 'dalil.png', 'image/png', 1, ${desk.actor.account_id}) returning id`.execute(desk.tx);
  return rows[0]!.id;
};
/** Aziza asks that her record be corrected: the front office takes it in, study_process decides. */
async function asks(at: At, sitting?: Parameters<At>[1]): Promise<string> {
  const desk = at("aziza", sitting);
  const it = await askForService(desk, "record-correction", personOf("aziza"), { field: "phone", correct: "+998901234567" }, { evidence: [await upload(desk)] });
  return it.number;
}
const acts = async (tx: Tx, number: string) => (await sql<{ act: string }>`select act from journal.notes where subject = ${number} order by note_id`.execute(tx)).rows.map((row) => row.act);
const versionOf = async (tx: Tx, number: string) => (await getRequest(tx, number)).version;
const filterFor = (desk: Desk, more: Partial<QueueFilter> = {}): QueueFilter => ({ within: ["student_service"], tab: "sector", account: desk.actor.account_id, sort: "due", down: false, now: desk.now, endOfToday: new Date("2026-11-24T19:00:00Z"), ...more });

describe("the whole walk", () => {
  story("asked, taken in, returned, corrected, forwarded, answered; each step in the journal", async ({ at, tx }) => {
    const number = await asks(at, { clock: "10:00" });
    const asked = await getRequest(tx, number);
    expect(asked).toMatchObject({ state: "asked", sector: "student_service", assignee: null, due_on: "2026-11-26", version: 1 });

    const nodira = at("nodira", { clock: "11:00" });
    await takeIn(nodira, number, 1);
    expect(await getRequest(tx, number)).toMatchObject({ state: "taken_in", assignee: nodira.actor.account_id, version: 2 });

    await returnForCorrection(nodira, number, 2, { reasons: ["unreadable"], text: "Nusxa oʻqilmayapti. Qayta yuklang." });
    expect(await getRequest(tx, number)).toMatchObject({ state: "returned", paused_at: nodira.now });
    expect(await listPauses(tx, asked.id)).toEqual([{ from_at: nodira.now, until_at: null, reason: "returned" }]);
    expect((await listMessages(tx, asked.id, false)).map((one) => one.body)).toEqual(["Nusxa oʻqilmayapti. Qayta yuklang."]);

    // Three days later: the clock stood, so the day of answer moves.
    const aziza = at("aziza", { today: "2026-11-27", clock: "09:30" });
    await correct(aziza, number, { evidence: [await upload(aziza)] }, "Qayta yukladim.");
    const mended = await getRequest(tx, number);
    expect(mended).toMatchObject({ state: "taken_in", paused_at: null });
    expect(mended.due_on > asked.due_on).toBe(true);
    expect((await listPauses(tx, asked.id))[0]!.until_at).toEqual(aziza.now);

    await forward(at("nodira", { today: "2026-11-27" }), number, mended.version, "study_process", "Pasport bilan solishtirilsin.");
    const sent = await getRequest(tx, number);
    expect(sent).toMatchObject({ state: "taken_in", sector: "study_process", assignee: null });
    // The note for the sector is the office's own.
    expect((await listMessages(tx, asked.id, false)).map((one) => one.body)).not.toContain("Pasport bilan solishtirilsin.");
    expect((await listMessages(tx, asked.id, true)).map((one) => one.body)).toContain("Pasport bilan solishtirilsin.");

    const shahlo = at("shahlo", { today: "2026-11-28" });
    await takeIn(shahlo, number, sent.version);
    await answerCase(shahlo, number, sent.version + 1, "Telefon raqamingiz tuzatildi.");
    expect(await getRequest(tx, number)).toMatchObject({ state: "answered", answer: "Telefon raqamingiz tuzatildi.", closed_at: shahlo.now, assignee: shahlo.actor.account_id });
    expect((await listSteps(tx, asked.id)).map((step) => step.step)).toEqual(["asked", "taken_in", "returned", "corrected", "forwarded", "taken_in", "answered"]);
    expect(await acts(tx, number)).toEqual(["requests.asked", "requests.taken_in", "requests.returned", "requests.corrected", "requests.forwarded", "requests.taken_in", "requests.answered"]);
  });

  story("refused: reason, clause of the service, facts and what would change stay as they were told", async ({ at, tx }) => {
    const number = await asks(at);
    const why = { reason: "Hujjat boshqa shaxsniki.", clause: "4.1/25", facts: ["Guruh: 12-25 KT"], would_change: "Oʻz hujjatingizni yuklang." };
    await expect(refuseCase(at("nodira"), number, 1, { ...why, clause: "4.4/3" })).rejects.toMatchObject(refused("clause_is_not_of_this_service"));
    await refuseCase(at("nodira"), number, 1, why);
    expect(await getRequest(tx, number)).toMatchObject({ state: "refused", refusal: why });
    await expect(takeIn(at("nodira"), number, 2)).rejects.toMatchObject(refused("request_is_closed"));
  });

  story("withdrawn by the one who asked, and by nobody else", async ({ at, tx }) => {
    const number = await asks(at);
    await expect(withdraw(at("nafisa"), number)).rejects.toThrow("request");
    await withdraw(at("aziza"), number);
    expect((await getRequest(tx, number)).state).toBe("withdrawn");
    await expect(answerCase(at("nodira"), number, 2, "Kech.")).rejects.toMatchObject(refused("request_is_closed"));
  });
});

describe("what is refused", () => {
  const why = { reason: "Yoʻq.", clause: "4.1/25", facts: [], would_change: "Hech narsa." };
  const office: readonly [string, (desk: Desk, number: string, version: number) => Promise<unknown>][] = [
    ["takeIn", takeIn],
    ["returnForCorrection", (desk, number, version) => returnForCorrection(desk, number, version, { reasons: [], text: "Tuzating." })],
    ["forward", (desk, number, version) => forward(desk, number, version, "study_process", undefined)],
    ["answerCase", (desk, number, version) => answerCase(desk, number, version, "Javob.")],
    ["refuseCase", (desk, number, version) => refuseCase(desk, number, version, why)],
    ["takeInAll", (desk, number) => takeInAll(desk, [number])],
    ["addNote", (desk, number) => addNote(desk, number, "Eslatma.")],
    ["writeToAsker", (desk, number) => writeToAsker(desk, number, "Xabar.")],
  ];
  story.for(office)("%s: neither without the right, nor in another sector", async ([name, act], { at, tx }) => {
    const number = await asks(at);
    const before = await getRequest(tx, number);
    await expect(act(at("dekan"), number, 1)).rejects.toMatchObject(refused("not_your_right"));
    if (name !== "writeToAsker") await expect(act(at("nafisa"), number, 1)).rejects.toMatchObject(refused("not_your_right"));
    await expect(act(at("lola"), number, 1)).rejects.toMatchObject(refused("request_is_in_another_sector"));
    expect(await getRequest(tx, number)).toEqual(before);
  });
  story.for(office.slice(0, 5))("%s on a page that is old by now", async ([, act], { at, tx }) => {
    const number = await asks(at);
    await takeIn(at("nodira"), number, 1);
    await expect(act(at("nodira"), number, 1)).rejects.toMatchObject({ refusal: { code: "changed_underneath", facts: { seen: 1, now: 2 } } });
    expect((await getRequest(tx, number)).version).toBe(2);
  });
  story("a manager hands nothing over; a head does, and puts it back until somebody touches it", async ({ at, tx, actorOf }) => {
    const number = await asks(at);
    const to = actorOf("karim").account_id!;
    await expect(handOver(at("nodira"), [number], to)).rejects.toMatchObject(refused("not_your_right"));
    await expect(handOver(at("sherzod"), [number], actorOf("aziza").account_id!)).rejects.toMatchObject(refused("colleague_is_not_here"));
    await expect(handOver(at("sherzod"), [], to)).rejects.toMatchObject(refused("nothing_is_selected"));
    expect(await handOver(at("sherzod"), [number, number], to)).toBe(1);
    expect((await getRequest(tx, number)).assignee).toBe(to);
    await expect(takeIn(at("nodira"), number, 2)).rejects.toMatchObject(refused("request_is_with_a_colleague"));
    await expect(putBack(at("gulchehra"), [number])).rejects.toMatchObject(refused("cannot_be_put_back"));
    await putBack(at("sherzod"), [number]);
    expect((await getRequest(tx, number)).assignee).toBeNull();
    await handOver(at("sherzod"), [number], to);
    await takeIn(at("karim"), number, await versionOf(tx, number));
    await expect(putBack(at("sherzod"), [number])).rejects.toMatchObject(refused("cannot_be_put_back"));
  });
  story("nothing to mend is said, nothing is mended", async ({ at }) => {
    const number = await asks(at);
    await expect(returnForCorrection(at("nodira"), number, 1, { reasons: [], text: " " })).rejects.toMatchObject(refused("say_what_to_mend"));
    await expect(correct(at("aziza"), number, {}, "Yana.")).rejects.toMatchObject(refused("step_out_of_order"));
    await returnForCorrection(at("nodira"), number, 1, { reasons: [], text: "Tuzating." });
    await expect(correct(at("aziza"), number, {}, undefined)).rejects.toMatchObject(refused("nothing_was_mended"));
    await expect(correct(at("aziza"), number, { evidence: ["019ab000-0000-7000-8000-000000000000"] }, undefined)).rejects.toMatchObject(refused("upload_is_not_there"));
  });
  story("another's case is written to by nobody", async ({ at }) => {
    const number = await asks(at);
    await expect(writeToOffice(at("nafisa"), number, "Salom.")).rejects.toThrow("request");
  });
});

describe("asking", () => {
  story("one open request for a service: the second is refused by the database itself", async ({ actorOf }) => {
    nameRefusals(["one_open_request_per_service"]);
    const ask = () => atDesk(database(), actorOf("nafisa"), async (desk) => askForService(desk, "record-correction", personOf("nafisa"), { field: "phone", correct: "+998901234567" }, { evidence: [await upload(desk)] }));
    const [first, second] = await Promise.all([ask(), ask()]);
    const outcomes = [first, second].map((one) => ("done" in one ? "done" : "refused" in one ? one.refused.code : "replayed"));
    expect(outcomes.toSorted()).toEqual(["done", "one_open_request_per_service"]);
    const number = "done" in first ? first.done.number : "done" in second ? second.done.number : "";
    await atDesk(database(), actorOf("nafisa"), (desk) => withdraw(desk, number));
  });
  story("what is demanded must come with it, and only what the service asks", async ({ at }) => {
    const aziza = at("aziza");
    const ask = (asked: Record<string, unknown>, evidence: string[]) => askForService(aziza, "record-correction", personOf("aziza"), asked, { evidence });
    await expect(ask({ field: "phone", correct: "1" }, [])).rejects.toMatchObject(refused("papers_missing"));
    await expect(ask({ field: "shoe" }, [await upload(aziza)])).rejects.toMatchObject(refused("not_understood"));
    await expect(ask({ field: "phone", correct: "1" }, [await upload(at("nafisa"))])).rejects.toMatchObject(refused("upload_is_not_there"));
  });
  story("at the counter on a student's behalf, by those who may", async ({ at, tx }) => {
    const karim = at("karim");
    const it = await askForService(karim, "record-correction", personOf("aziza"), { field: "phone", correct: "+998901234567" }, { evidence: [await upload(karim)] }, "counter");
    expect(await getRequest(tx, it.number)).toMatchObject({ channel: "counter", person_id: personOf("aziza") });
    await expect(askForService(at("dekan"), "record-correction", personOf("aziza"), {}, {}, "counter")).rejects.toMatchObject(refused("not_your_right"));
    await expect(askForService(at("nafisa"), "record-correction", personOf("aziza"), {}, {})).rejects.toMatchObject(refused("not_your_right"));
  });
});

describe("the queue", () => {
  story("late first, what stands last; figures and lists say the same", async ({ at, tx }) => {
    const ask = async (code: string, asked_at: string): Promise<CaseRow> => {
      const desk = at(code, { today: asked_at });
      const { number } = await askForService(desk, "record-correction", personOf(code), { field: "phone", correct: "+998901234567" }, { evidence: [await upload(desk)] });
      return getRequest(tx, number);
    };
    const late = await ask("aziza", "2026-11-16");
    const standing = await ask("nafisa", "2026-11-17");
    const fresh = await ask("dilnoza", "2026-11-24");
    const nodira = at("nodira", { clock: "12:00" });
    await returnForCorrection(nodira, standing.number, 1, { reasons: [], text: "Tuzating." });
    const own = [late.number, standing.number, fresh.number];
    const shown = async (more: Partial<QueueFilter> = {}) => (await listQueue(tx, filterFor(nodira, more), 1)).map((row) => row.number).filter((number) => own.includes(number));
    expect(await shown()).toEqual([late.number, fresh.number, standing.number]);
    expect(await shown({ due: "late" })).toEqual([late.number]);
    expect(await shown({ tab: "mine" })).toEqual([standing.number]);
    expect(await shown({ tab: "nobody" })).toEqual([late.number, fresh.number]);
    expect(await shown({ text: "nafisa" })).toEqual([standing.number]);
    expect(await shown({ text: late.number.slice(5) })).toEqual([late.number]);
    expect(await shown({ within: ["international"] })).toEqual([]);
    expect(await queueCounts(tx, filterFor(nodira))).toMatchObject({ late: 1, mine: 1 });
    // What waits for the student is nobody's next case.
    expect(await nextInQueue(tx, filterFor(nodira, { running: true, tab: "mine" }), late.number)).toBeUndefined();
    expect(await nextInQueue(tx, filterFor(nodira, { running: true, tab: "nobody" }), late.number)).toBe(fresh.number);
  });
  story("several are taken at once, all or none", async ({ at, tx }) => {
    const number = await asks(at);
    await expect(takeInAll(at("nodira"), [number, "2026-999999"])).rejects.toThrow("request");
    await expect(takeInAll(at("nodira"), [])).rejects.toMatchObject(refused("nothing_is_selected"));
    expect(await takeInAll(at("nodira"), [number])).toBe(1);
    expect((await getRequest(tx, number)).assignee).toBe(at("nodira").actor.account_id);
  });
});
