/** Every page of every face, looked at by a machine: reachable for all, narrow enough, and with nothing of others in it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Lang } from "../src/kernel/lang.ts";
import { rootFolder } from "../src/platform/config.ts";
import { pretend } from "./behind.ts";
import { examples, type Example } from "./examples.ts";
import { person, sitDown, type Seat } from "./people.ts";

const axe = readFileSync(join(rootFolder(), "node_modules/axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const variants = [{ lang: "ru", scheme: "dark" }, { lang: "uz-Cyrl", scheme: "dark" }, { lang: "en", scheme: "dark" }] as const;

type Faults = string[];
type Look = { lang: Lang; scheme: "light" | "dark" };

let all: Example[];
beforeAll(async () => {
  await pretend(async (run) => {
    await run(`insert into identity.tokens (account_id, token_hash, name, scopes, made_on, ends_on)
      select id, sha256(sign_in_name::bytea), 'Namuna', '{requests.read}', '2026-11-24', '2026-12-24' from identity.accounts where sign_in_name in ('aziza', 'karim')`);
    await run(`insert into messages.notices (account_id, kind, href, facts, made_at)
      select id, 'requests.assigned', '/office/queue?tab=mine', '{"count": 2}', now() from identity.accounts where sign_in_name = 'karim'`);
  });
  all = await examples();
});

/** One browser for each person and look, opened when first needed. */
function seats(): (who: string | undefined, seat: Seat) => Promise<Page> {
  const open = new Map<string, Promise<Page>>();
  return (who, seat) => {
    const key = JSON.stringify([who, seat]);
    if (!open.has(key)) open.set(key, who ? person(who, seat) : sitDown(seat));
    return open.get(key)!;
  };
}

async function openedRight(page: Page, { href, page: { path } }: Example, look: Look): Promise<Faults> {
  const answer = await page.goto(href);
  const status = path === "/v/:code" ? 404 : 200;
  const faults = answer!.status() === status ? [] : [`status ${answer!.status()}`];
  if (new URL(page.url()).pathname !== href.split("?")[0]) faults.push(`leads to ${page.url()}`);
  const said = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    ones: [...document.querySelectorAll("h1")].filter((one) => one.checkVisibility()).length,
    levels: [...document.querySelectorAll("h1, h2, h3, h4")].filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])),
    text: document.body.innerText,
  }));
  if (said.lang !== look.lang) faults.push(`lang is ${said.lang}`);
  if (said.ones !== 1) faults.push(`${said.ones} h1`);
  said.levels.forEach((level, at) => at > 0 && level > said.levels[at - 1]! + 1 && faults.push(`headings skip from ${said.levels[at - 1]} to ${level}`));
  if (/\bundefined\b|\[object |\bNaN\b/.test(said.text)) faults.push("shows a value that is none");
  return faults;
}

async function reachable(page: Page): Promise<Faults> {
  await page.evaluate(axe);
  return page.evaluate(async (values) => {
    const { violations } = await (globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown; html: string }[] }[] }> } }).axe.run({ runOnly: { type: "tag", values }, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.slice(0, 3).map((node) => `${String(node.target)} ${node.html.slice(0, 120)}`).join(" | ")}`);
  }, tags);
}

async function narrow(page: Page, seat: Seat): Promise<Faults> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => {
    const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (over <= 0) return undefined;
    const out = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5).map((one) => `${one.tagName.toLowerCase()}.${one.className}`);
    return `${over} px too wide at 320: ${out.slice(0, 4).join(", ")}`;
  });
  await page.setViewportSize(before);
  return wide ? [`${wide} (${seat.at})`] : [];
}

async function scriptsOf(page: Page, { face, page: { enhance } }: Example): Promise<Faults> {
  const found = await page.evaluate(() => ({ scripts: [...document.scripts].map((one) => one.src || "inline"), islands: document.querySelectorAll("[data-island]").length, styles: document.querySelectorAll("style, [style]").length }));
  const faults = found.styles > 0 ? [`${found.styles} styles stand in the page`] : [];
  if (face.islands) return faults;
  const allowed = ["enhance", ...(enhance ? [enhance] : [])].map((name) => new RegExp(`/assets/${name}[-.][\\w-]+\\.js$`));
  for (const src of found.scripts) if (!allowed.some((one) => one.test(src))) faults.push(`loads ${src}`);
  return found.islands > 0 ? [...faults, `${found.islands} islands`] : faults;
}

const facesHere = [{ name: "public" }, { name: "student" }, { name: "office" }];

test("no face is left out", () => {
  expect(facesHere.map(({ name }) => name)).toEqual([...new Set(all.map(({ face }) => face.name))]);
  expect(all.filter(({ page, who }) => page.right !== "anyone" && !who).map(({ page }) => page.path)).toEqual([]);
});

describe.each(facesHere)("$name", ({ name }) => {
  const here = () => all.filter(({ face }) => face.name === name);
  const seatOf = ({ face }: Example, look: Look): Seat => ({ at: face.islands ? "desk" : "phone", ...look, width: face.islands ? 1366 : 360 });
  const told = (example: Example, look: Look, faults: Faults) => faults.map((fault) => `${example.href} ${look.lang} ${look.scheme}: ${fault}`);

  test("in Uzbek, by day", { timeout: 120_000 }, async () => {
    const seat = seats();
    const look: Look = { lang: "uz", scheme: "light" };
    const faults: Faults = [];
    const titles = new Map<string, unknown>();
    for (const example of here()) {
      const at = seatOf(example, look);
      const page = await seat(example.who, at);
      const found = [...(await openedRight(page, example, look)), ...(await scriptsOf(page, example)), ...(await reachable(page)), ...(await narrow(page, at))];
      // Several addresses of one page, a case and its deeds, share its title; two pages never do.
      const title = await page.title();
      if ((titles.get(title) ?? example.page.title) !== example.page.title) found.push(`title "${title}" is another page's`);
      titles.set(title, example.page.title);
      faults.push(...told(example, look, found));
    }
    expect(faults).toEqual([]);
  });

  test("in the other languages, by night", { timeout: 120_000 }, async () => {
    const seat = seats();
    const faults: Faults = [];
    for (const [at, example] of here().entries()) {
      const look = variants[at % variants.length]!;
      const page = await seat(example.who, seatOf(example, look));
      faults.push(...told(example, look, [...(await openedRight(page, example, look)), ...(await reachable(page)), ...(await narrow(page, seatOf(example, look)))]));
    }
    expect(faults).toEqual([]);
  });
});
