/** People at browsers: on a phone or at a desk, with scripts or without. What a page must never do is watched all along. */
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { demoPassword } from "../src/areas/identity/demo.ts";
import type { Lang } from "../src/kernel/lang.ts";
import { launch } from "./browser.ts";

export const origin = inject("origin");

export const devices = { phone: { width: 360, height: 740 }, desk: { width: 1366, height: 640 } } as const;

export type Seat = { at: keyof typeof devices; scripts?: boolean; lang?: Lang; scheme?: "light" | "dark"; width?: number };

let browser: Browser;
const open: { context: BrowserContext; faults: string[] }[] = [];

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(async () => {
  const faults = open.flatMap((one) => one.faults);
  await Promise.all(open.splice(0).map(({ context }) => context.close()));
  expect(faults).toEqual([]);
});

/** A browser of one's own that ends with the test; the test fails if a page of it asks elsewhere, breaks the policy or reports an error. */
export async function sitDown({ at, scripts = true, lang = "uz", scheme = "light", width }: Seat): Promise<Page> {
  const context = await browser.newContext({
    viewport: { ...devices[at], ...(width ? { width } : {}) }, hasTouch: at === "phone", isMobile: at === "phone" && !width, javaScriptEnabled: scripts, locale: lang, reducedMotion: "reduce", baseURL: origin,
  });
  const faults: string[] = [];
  context.setDefaultTimeout(10_000);
  open.push({ context, faults });
  await context.addCookies([{ name: "lang", value: lang, url: origin }, { name: "scheme", value: scheme, url: origin }]);
  await watch(context, faults);
  return context.newPage();
}

async function watch(context: BrowserContext, faults: string[]): Promise<void> {
  context.on("weberror", (error) => faults.push(`${error.page()?.url()}: ${String(error.error())}`));
  context.on("request", (request) => {
    const { origin: to, protocol } = new URL(request.url());
    if (to !== origin && protocol.startsWith("http")) faults.push(`${request.frame().url()} asks ${to}`);
  });
  context.on("console", (message) => {
    // The browser's own line about an answer of 4xx: which answer was right, the test says itself.
    if (message.type() === "error" && !/Failed to load resource: (the server responded with a status of 4|net::ERR_INTERNET_DISCONNECTED)/.test(message.text())) faults.push(`${message.page()?.url()}: ${message.text()}`);
  });
  await context.exposeBinding("policyWasBroken", (_, what: string) => void faults.push(what));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      (globalThis as unknown as { policyWasBroken: (what: string) => void }).policyWasBroken(`${location.pathname}: ${effectiveDirective} ${blockedURI}`);
    });
  });
}

/** Signs in through the form that stands on the page one was led to. */
export async function signIn(page: Page, name: string): Promise<void> {
  if (!page.url().includes("/sign-in")) await page.goto("/sign-in");
  await page.locator('input[name="name"]').fill(name);
  await page.locator('input[name="password"]').fill(demoPassword);
  await page.locator('form:has(input[name="password"]) button').click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** Somebody at a browser, signed in. */
export async function person(name: string, seat: Seat): Promise<Page> {
  const page = await sitDown(seat);
  await signIn(page, name);
  return page;
}

/** The one first heading of a page. */
export const heading = (page: Page) => page.locator("h1:visible");
