/** Walk (b): a place in the dormitory, from the phone over the counter to the sector and back. With scripts and without. */
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { dormitory } from "../src/areas/requests/catalogue/dormitory.ts";
import { uz as requests } from "../src/areas/requests/texts/uz.ts";
import { uz as kit } from "../src/ui/texts/uz.ts";
import { actsOn, caseOf, letDaysPass, rows } from "./behind.ts";
import { photo } from "./files.ts";
import { heading, person } from "./people.ts";

const { asks, papers, title } = dormitory.texts.uz;
const inner = "Onasi bilan telefonda gaplashildi.";
const innerToo = "Uzoq hudud tasdiqlandi, joy bor.";

/** The tag of state that stands on the page one is on. */
const tag = (page: Page) => page.locator("main .tag").first().innerText();

async function takeBackWhatIsOpen(student: Page): Promise<void> {
  await student.goto("/my/services/dormitory");
  const open = student.locator("main .note a");
  if ((await open.count()) === 0) return;
  await open.click();
  await student.locator("summary", { hasText: requests.takeBack }).click();
  await student.getByRole("button", { name: requests.takeBack }).click();
  await student.getByText(requests.done.withdrawn).waitFor();
  expect(await tag(student)).toBe(requests.states.withdrawn);
}

/** Opens one of the deeds of a case, where it is not open yet. */
async function deed(page: Page, id: string): Promise<void> {
  const it = page.locator(id);
  if ((await it.getAttribute("open")) === null) await it.locator("summary").first().click();
}

async function fromQueue(clerk: Page, number: string, tab: string): Promise<void> {
  await clerk.goto(`/office/queue?tab=${tab}&q=${number}`);
  await clerk.getByRole("link", { name: number }).first().click();
  await clerk.waitForURL(`**/office/requests/${number}*`);
}

describe.each([{ scripts: true }, { scripts: false }])("scripts: $scripts", ({ scripts }) => {
  test("asked, returned, corrected, forwarded, answered", async () => {
    const aziza = await person("aziza", { at: "phone", scripts });
    await takeBackWhatIsOpen(aziza);

    // She asks; the needed paper is not there, then a wrong one is.
    await aziza.goto("/my/services/dormitory");
    await aziza.getByText(asks.category.options.far_region, { exact: true }).click();
    await aziza.locator('textarea[name="about"]').fill("Pastki qavat boʻlsa yaxshi.");
    const proof = photo("toifa.jpg", "Toifa");
    await aziza.locator('input[type="file"][name="paper_category_proof"]').setInputFiles(proof);
    await aziza.getByRole("button", { name: requests.send, exact: true }).click();
    await aziza.locator(".errors").waitFor();
    expect(await aziza.title()).toMatch(/^Xato: /);
    expect(await aziza.locator('.errors a[href="#f-paper_passport"]').innerText()).toContain(papers.passport.label);
    expect(await aziza.locator('input[type="checkbox"][name="paper_category_proof"]').isChecked()).toBe(true);
    await aziza.locator('input[type="file"][name="paper_passport"]').setInputFiles(photo("surat.jpg", "Boshqa qogʻoz"));
    await aziza.getByRole("button", { name: requests.send, exact: true }).click();
    await aziza.waitForURL(/\/my\/requests\/\d{4}-\d+\?done=asked/);
    const number = /\d{4}-\d{6,}/.exec(aziza.url())![0];
    expect(await heading(aziza).innerText()).toBe(title);
    expect(await aziza.getByText(requests.received(number)).isVisible()).toBe(true);
    expect(await tag(aziza)).toBe(requests.states.asked);
    const asked = await caseOf(number);
    expect(asked).toMatchObject({ state: "asked", sector: "student_service", holder: null, paused: false, pauses: [], steps: ["asked"] });
    expect(await actsOn(number)).toEqual(["requests.asked"]);

    await aziza.locator('textarea[name="body"]').fill("Javob qachon boʻladi?");
    await aziza.getByRole("button", { name: requests.sendMessage }).click();
    await aziza.getByText(requests.done.message).waitFor();

    // Karim takes it in, answers her, writes for the office alone, and returns it.
    const karim = await person("karim", { at: "desk", scripts });
    await fromQueue(karim, number, "sector");
    expect(await tag(karim)).toBe(requests.states.asked);
    expect(await karim.getByText("Javob qachon boʻladi?").isVisible()).toBe(true);
    await karim.locator("#take").click();
    await karim.getByText(requests.done.taken_in).waitFor();
    expect(await caseOf(number)).toMatchObject({ state: "taken_in", holder: "karim" });
    await deed(karim, "#write-message");
    await karim.locator('textarea[name="body"]').fill("Besh ish kuni ichida.");
    await karim.getByRole("button", { name: requests.sendMessage }).click();
    await karim.getByText(requests.done.message).waitFor();
    await deed(karim, "#write-note");
    await karim.locator('#write-note textarea[name="note"]').fill(inner);
    await karim.getByRole("button", { name: requests.addNote }).click();
    await karim.getByText(requests.done.note).waitFor();
    expect(await karim.getByText(inner).isVisible()).toBe(true);
    await deed(karim, "#deed-return");
    await karim.getByText(requests.reasons.wrong_paper, { exact: false }).click();
    await karim.locator('#deed-return input[name="next"]').uncheck();
    await karim.getByRole("button", { name: requests.desk.sendReturn, exact: false }).click();
    await karim.getByText(requests.done.returned).waitFor();
    expect(await tag(karim)).toBe(requests.stateOffice.returned);
    expect(await caseOf(number)).toMatchObject({ state: "returned", holder: "karim", paused: true, pauses: [{ ended: false }], steps: ["asked", "taken_in", "returned"] });
    expect(await actsOn(number)).toEqual(["requests.asked", "requests.message_sent", "requests.taken_in", "requests.message_sent", "requests.note_added", "requests.returned"]);

    // Two weeks it lies with her: past its first day, and yet not late, because its clock stands.
    await letDaysPass(number, 14);
    const before = await caseOf(number);
    expect(before.due_on < asked.due_on).toBe(true);
    await aziza.goto("/my");
    const waiting = aziza.locator(".rec.wait", { hasText: number }).filter({ has: aziza.getByRole("link", { name: requests.fixThis }) });
    expect(await waiting.locator(".tag").first().innerText()).toBe(requests.waitsForYou);
    expect(await waiting.innerText()).toContain(requests.clockStopped);
    await waiting.getByRole("link", { name: requests.fixThis }).click();
    expect(await tag(aziza)).toBe(requests.waitsForYou);
    expect(await aziza.locator(".due", { hasText: requests.clockStopped }).isVisible()).toBe(true);
    expect(await aziza.locator(".late-word").count()).toBe(0);
    expect(await aziza.locator(".rec").innerText()).toContain(requests.reasons.wrong_paper);
    expect(await aziza.locator("#messages + *").innerText()).toContain("Besh ish kuni ichida.");
    expect(await aziza.content()).not.toContain(inner);

    // She mends it: the clock goes on, and the day has moved by as much as it stood.
    await aziza.locator('input[type="file"][name="paper_passport"]').setInputFiles(photo("pasport.jpg", "Pasport"));
    await aziza.locator('textarea[name="text"]').fill("Mana, pasportim.");
    await aziza.getByRole("button", { name: requests.sendCorrection }).click();
    await aziza.getByText(requests.done.corrected).waitFor();
    expect(await tag(aziza)).toBe(requests.states.taken_in);
    const corrected = await caseOf(number);
    expect(corrected).toMatchObject({ state: "taken_in", holder: "karim", paused: false, pauses: [{ ended: true }], steps: ["asked", "taken_in", "returned", "corrected"], due_on: asked.due_on });
    await aziza.locator("details.pop summary").click();
    expect(await aziza.locator("dl.sum").innerText()).toContain(kit.deadline.pauses);
    const copies = await rows<{ name: string; replaced: boolean }>("select name, replaced_at is not null as replaced from requests.attachments where request_id = $1 and slot = 'passport' order by added_at, id", [asked.id]);
    expect(copies).toEqual([{ name: "surat.jpg", replaced: true }, { name: "pasport.jpg", replaced: false }]);

    // Karim sends it on to the sector that decides, with a word inside.
    await fromQueue(karim, number, "mine");
    expect(await karim.getByText("Mana, pasportim.").isVisible()).toBe(true);
    await deed(karim, "#deed-forward");
    expect(await karim.locator('#deed-forward select[name="sector"]').inputValue()).toBe("study_process");
    await karim.locator('#deed-forward textarea[name="note"]').fill(innerToo);
    await karim.locator("#deed-forward button").click();
    await karim.getByText(requests.done.forwarded).waitFor();
    expect(await caseOf(number)).toMatchObject({ state: "taken_in", sector: "study_process", holder: null });
    await karim.goto(`/office/requests/${number}`);
    expect(await karim.getByText(requests.desk.whyShut(requests.sectors.study_process)).isVisible()).toBe(true);
    expect(await karim.getByRole("button", { name: requests.desk.sendAnswer, exact: false }).count()).toBe(0);

    // Shahlo decides.
    const shahlo = await person("shahlo", { at: "desk", scripts });
    await fromQueue(shahlo, number, "nobody");
    for (const said of ["Javob qachon boʻladi?", "Besh ish kuni ichida.", inner, "Mana, pasportim.", innerToo]) expect(await shahlo.getByText(said).isVisible()).toBe(true);
    await deed(shahlo, "#deed-answer");
    await shahlo.locator('#deed-answer textarea[name="text"]').fill("TTJ-2, 118-xona ajratildi. Shartnomaga keling.");
    await shahlo.locator('#deed-answer input[name="next"]').uncheck();
    await shahlo.getByRole("button", { name: requests.desk.sendAnswer, exact: false }).click();
    await shahlo.getByText(requests.done.answered).waitFor();
    expect(await tag(shahlo)).toBe(requests.states.answered);
    expect(await caseOf(number)).toMatchObject({ state: "answered", holder: "shahlo", paused: false, steps: ["asked", "taken_in", "returned", "corrected", "forwarded", "answered"] });
    expect((await actsOn(number)).slice(-3)).toEqual(["requests.corrected", "requests.forwarded", "requests.answered"]);

    await aziza.goto(`/my/requests/${number}`);
    expect(await tag(aziza)).toBe(requests.states.answered);
    expect(await aziza.locator(".rec").innerText()).toContain("TTJ-2, 118-xona ajratildi.");
    for (const hidden of [inner, innerToo]) expect(await aziza.content()).not.toContain(hidden);
    await aziza.locator("summary", { hasText: requests.receipt }).click();
    await aziza.locator('a[href^="/r/"]').click();
    expect(await aziza.locator("main").innerText()).toContain(requests.states.answered);
    for (const hidden of [inner, innerToo, "Karimova", "TTJ-2"]) expect(await aziza.content()).not.toContain(hidden);
  });
});
