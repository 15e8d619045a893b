/** A form never loses what was typed, and never makes two cases of one wish. */
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { startup } from "../src/areas/requests/catalogue/startup.ts";
import { uz as requests } from "../src/areas/requests/texts/uz.ts";
import { ru as requestsRu } from "../src/areas/requests/texts/ru.ts";
import { uz as kit } from "../src/ui/texts/uz.ts";
import { caseOf, rows } from "./behind.ts";
import { photo, renamedProgram } from "./files.ts";
import { heading, person, signIn, type Seat } from "./people.ts";

const words = startup.texts.uz;
const address = "/my/services/startup";
const numberIn = (page: Page) => /\d{4}-\d{6,}/.exec(page.url())![0];
const field = (page: Page, name: string) => page.locator(`[name="${name}"]:not([type=hidden])`);
const send = (page: Page) => page.getByRole("button", { name: requests.send, exact: true }).click();

/** A student with an empty form of this service before her: no case open, no draft kept. */
async function asker(seat: Seat): Promise<{ page: Page; name: string }> {
  const [free] = await rows<{ name: string }>(
    `select sign_in_name as name from identity.accounts a where sign_in_name in ('aziza', 'sevinch', 'kamola', 'malika', 'jasur', 'nafisa', 'oydin', 'umida', 'husan', 'alina', 'mohira', 'shahboz', 'madina', 'laylo', 'otkir', 'hasan')
       and not exists (select from requests.requests r where r.person_id = a.person_id and service = 'startup' and closed_at is null)
       and not exists (select from requests.drafts d where d.account_id = a.id and service = 'startup')
     order by 1 limit 1`,
  );
  const page = await person(free!.name, seat);
  await page.goto(address);
  return { page, name: free!.name };
}

async function fill(page: Page): Promise<void> {
  await field(page, "name").fill("Suv filtri");
  await page.getByText(words.asks.stage.options.prototype, { exact: true }).click();
  await field(page, "essence").fill("Qishloqda toza suv: arzon filtr.");
}

async function isFilled(page: Page): Promise<void> {
  expect(await field(page, "name").inputValue()).toBe("Suv filtri");
  expect(await page.locator('input[name="stage"]:checked').inputValue()).toBe("prototype");
  expect(await field(page, "essence").inputValue()).toBe("Qishloqda toza suv: arzon filtr.");
}

const casesOf = async (name: string) =>
  (await rows<{ number: string }>("select number from requests.requests r join identity.accounts a on a.person_id = r.person_id where sign_in_name = $1 and service = 'startup' and asked_by = a.id order by asked_at", [name])).map(({ number }) => number);

describe.each([{ scripts: true }, { scripts: false }])("scripts: $scripts", ({ scripts }) => {
  test("a form with a mistake comes back whole, and the mistake leads to its field", async () => {
    const { page } = await asker({ at: "phone", scripts });
    await fill(page);
    await field(page, "name").fill("");
    await page.locator('input[type="file"][name="paper_presentation"]').setInputFiles(photo("gʻoya.jpg", "Filtr"));
    if (scripts) await page.locator('input[type="checkbox"][name="paper_presentation"]').waitFor({ state: "attached" });
    await send(page);
    await page.locator(".errors").waitFor();
    expect(await page.title()).toMatch(/^Xato: /);
    expect(await field(page, "essence").inputValue()).toBe("Qishloqda toza suv: arzon filtr.");
    expect(await page.locator('input[name="stage"]:checked').inputValue()).toBe("prototype");
    const kept = page.locator('input[type="checkbox"][name="paper_presentation"]');
    expect(await kept.count()).toBe(1);
    expect(await kept.isChecked()).toBe(true);
    expect(await page.getByText("gʻoya.jpg").isVisible()).toBe(true);
    const links = page.locator(".errors a");
    expect(await links.count()).toBe(1);
    await links.first().click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("name");
    expect(await field(page, "name").getAttribute("aria-invalid")).toBe("true");
    await field(page, "name").fill("Suv filtri");
    await send(page);
    await page.waitForURL(/\?done=asked/);
    const sent = await rows<{ name: string }>("select a.name from requests.attachments a join requests.requests r on r.id = a.request_id where number = $1", [numberIn(page)]);
    expect(sent).toEqual([{ name: "gʻoya.jpg" }]);
  });

  test("a program under the name of a paper is refused beside its name, the others stay", async () => {
    const { page } = await asker({ at: "phone", scripts });
    await fill(page);
    await page.locator('input[type="file"][name="paper_presentation"]').setInputFiles([photo("bir.jpg", "1"), renamedProgram, photo("ikki.jpg", "2")]);
    if (scripts) {
      const refused = page.locator("li.late", { hasText: renamedProgram.name });
      await refused.waitFor();
      expect(await refused.innerText()).toContain(kit.problems.file_type({}));
    } else {
      await send(page);
      await page.locator(".errors").waitFor();
      expect(await page.locator(".errors").innerText()).toContain(kit.problems.file_type({ name: renamedProgram.name }));
      await isFilled(page);
    }
    const kept = page.locator('li:has(input[name="paper_presentation"]) b');
    await kept.nth(1).waitFor();
    expect((await kept.allInnerTexts()).toSorted()).toEqual(["bir.jpg", "ikki.jpg"]);
  });

  test("a session that ended on the way: sign in, the form is filled, one press sends, one case", async () => {
    const { page, name } = await asker({ at: "phone", scripts });
    await fill(page);
    await rows("delete from identity.sessions where account_id = (select id from identity.accounts where sign_in_name = $1)", [name]);
    await send(page);
    await page.waitForURL(/\/sign-in\?ended=1/);
    await signIn(page, name);
    expect(new URL(page.url()).pathname).toBe(address);
    await isFilled(page);
    await send(page);
    await page.waitForURL(/\?done=asked/);
    expect(await casesOf(name)).toEqual([numberIn(page)]);
  });

  test("the same form twice, and back and again, is one case with one number", async () => {
    const { page, name } = await asker({ at: "phone", scripts });
    await fill(page);
    const form = await page.locator("form:has(textarea)").evaluate((it: HTMLFormElement) => [...new FormData(it)].filter(([, value]) => typeof value === "string").map(([key, value]) => [key, String(value)] as const));
    const post = () => page.request.post(address, { form: Object.fromEntries(form), headers: { origin: new URL(page.url()).origin }, maxRedirects: 0 });
    const [first, second] = await Promise.all([post(), post()]);
    const places = [first, second].map((one) => one.headers()["location"]).filter(Boolean);
    expect(new Set(places).size).toBe(1);
    expect([303, 409]).toContain(second.status());
    await send(page);
    await page.waitForURL(/\?done=asked/);
    const number = numberIn(page);
    expect(places[0]).toContain(number);
    await page.goBack();
    await page.waitForURL(`**${address}`);
    await fill(page);
    await field(page, "essence").fill("Boshqa matn");
    await send(page);
    await page.locator(".errors").waitFor();
    expect(await page.locator(".errors").innerText()).toContain(requests.refusals.one_open_request_per_service);
    expect(await field(page, "essence").inputValue()).toBe("Boshqa matn");
    expect(await casesOf(name)).toEqual([number]);
  });

  test("any text is only text", async () => {
    const { page } = await asker({ at: "phone", scripts });
    await fill(page);
    const odd = "😀 \u202Bשלום\u202C <b onclick=alert(1)>x</b> 'a\"b' A";
    await field(page, "essence").fill(odd);
    await field(page, "name").fill("Y");
    await send(page);
    await page.waitForLoadState();
    if ((await page.locator(".errors").count()) > 0) {
      // A sign that hides the order of letters is named; the rest goes.
      expect(await field(page, "essence").inputValue()).toBe(odd);
      expect(await page.locator(".errors").innerText()).toMatch(/“.+” belgisini olib tashlang/);
      await field(page, "essence").fill(odd.replaceAll(/[\u202B\u202C]/g, ""));
      await send(page);
    }
    await page.waitForURL(/\?done=asked/);
    await page.locator("summary", { hasText: requests.whatYouSent }).click();
    expect(await page.locator("main").innerText()).toContain("<b onclick=alert(1)>x</b>");
    expect(await page.locator("main b[onclick]").count()).toBe(0);
  });
});

test("a draft lives through a reload and another browser", async () => {
  const { page, name } = await asker({ at: "phone" });
  await fill(page);
  await page.getByText(kit.saved, { exact: true }).waitFor();
  await page.reload();
  await isFilled(page);
  const other = await person(name, { at: "desk" });
  expect(await other.locator(`main a[href="${address}"]`).count()).toBe(1);
  await other.goto(address);
  await isFilled(other);
  await send(other);
  await other.waitForURL(/\?done=asked/);
  await other.goto(address);
  expect(await rows("select from requests.drafts d join identity.accounts a on a.id = d.account_id where sign_in_name = $1 and service = 'startup'", [name])).toEqual([]);
});

test("another language in the middle of a form keeps the page and what was typed", async () => {
  const { page } = await asker({ at: "phone" });
  await fill(page);
  await page.getByText(kit.saved, { exact: true }).waitFor();
  await page.locator('.langs a[lang="ru"]').click();
  await page.waitForLoadState();
  expect(new URL(page.url()).pathname).toBe(address);
  expect(await page.getAttribute("html", "lang")).toBe("ru");
  expect(await heading(page).innerText()).toBe(startup.texts.ru.title);
  await isFilled(page);
  await page.getByRole("button", { name: requestsRu.send, exact: true }).click();
  await page.waitForURL(/\?done=asked/);
});

test.each([{ scripts: true }, { scripts: false }])("two at one case, scripts: $scripts: the second is told, and his text stays", async ({ scripts }) => {
  const { page } = await asker({ at: "phone" });
  await fill(page);
  await send(page);
  await page.waitForURL(/\?done=asked/);
  const number = numberIn(page);
  const { sector } = await caseOf(number);
  const [head] = await rows<{ name: string }>(
    `select distinct sign_in_name as name from identity.accounts a join identity.roles_held h on h.account_id = a.id
      where h.role = 'manager' and h.sector = $1 and h.during @> date '2026-11-24' and a.disabled_on is null order by 1 limit 1`,
    [sector],
  );
  const first = await person(head!.name, { at: "desk", scripts });
  const second = await person("sherzod", { at: "desk", scripts });
  for (const one of [first, second]) await one.goto(`/office/requests/${number}`);
  await first.locator("#take").click();
  await first.getByText(requests.done.taken_in).waitFor();
  await second.locator('#deed-answer textarea[name="text"]').fill("Taqdimotga keling: juma, 15:00.");
  await second.getByRole("button", { name: requests.desk.sendAnswer, exact: false }).click();
  await second.locator(".errors").waitFor();
  expect(await second.locator(".errors").innerText()).toContain(requests.refusals.changed_underneath);
  expect(await second.locator('#deed-answer textarea[name="text"]').inputValue()).toBe("Taqdimotga keling: juma, 15:00.");
  expect(await caseOf(number)).toMatchObject({ state: "taken_in", holder: head!.name });
  // The page now knows the new state: the same text, sent once more, is taken.
  await second.locator('#deed-answer input[name="next"]').uncheck();
  await second.getByRole("button", { name: requests.desk.sendAnswer, exact: false }).click();
  await second.getByText(requests.done.answered).waitFor();
  expect(await caseOf(number)).toMatchObject({ state: "answered" });
});
