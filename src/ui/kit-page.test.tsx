import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { problemCodes } from "../kernel/fields.ts";
import { langs } from "../kernel/lang.ts";
import { Island } from "./islands.tsx";
import { KitPage } from "./kit-page.tsx";
import { DeskLayout, PeopleLayout, withCurrent, type Assets } from "./layout.tsx";
import { texts } from "./texts/index.ts";

const assets: Assets = { css: "/a/kit.css", enhance: "/a/enhance.js", client: "/a/client.js", fonts: { latin: "/a/l.woff2", cyrillic: "/a/c.woff2", cyrillicExt: "/a/x.woff2" } };
const foot = { said: "Ofis", links: [], help: [] };
const nav = [{ href: "/my", label: "Bosh sahifa" }, { href: "/my/requests", label: "Arizalar" }];

describe.each(langs)("the kit in %s", (lang) => {
  const html = renderToStaticMarkup(<PeopleLayout title="Kit" lang={lang} path="/dev/kit" home="/" nav={nav} assets={assets} foot={foot}><KitPage /></PeopleLayout>);

  test("asks nothing that the policy forbids", () => {
    expect(html).not.toMatch(/ style="/);
    expect(html).not.toMatch(/<style/);
    expect(html).not.toMatch(/<script(?![^>]* src=)/);
    expect(html).not.toMatch(/ on[a-z]+="/);
  });

  test("gives each id once, and each description its target", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const wanted = [...html.matchAll(/ (?:aria-describedby|aria-labelledby|for)="([^"]+)"/g)].flatMap((found) => found[1]!.split(" "));
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("names every control", () => {
    const unnamed = [...html.matchAll(/<(?:input|select|textarea)[^>]*>/g)].map(([tag]) => tag).filter((tag) => {
      if (/type="hidden"|aria-label=/.test(tag)) return false;
      const id = / id="([^"]+)"/.exec(tag)?.[1];
      return !(id && html.includes(`for="${id}"`)) && !inLabel(html, tag);
    });
    expect(unnamed).toEqual([]);
  });

  test("has a sentence for every problem", () => {
    const { problems } = texts(lang);
    const missing = problemCodes.filter((code) => !(code in problems));
    expect(missing).toEqual([]);
    for (const say of Object.values(problems)) {
      expect(say({}).trim()).not.toBe("");
      expect(say({})).not.toMatch(/undefined|NaN/);
    }
  });
});

function inLabel(html: string, tag: string): boolean {
  const before = html.slice(0, html.indexOf(tag));
  return before.lastIndexOf("<label") > before.lastIndexOf("</label>");
}

test("file names and limits keep their own spelling in Cyrillic", () => {
  expect(texts("uz-Cyrl").problems.file_type({ name: "rasm.heic" })).toBe("“rasm.heic” очилмайди. JPEG, PNG ёки PDF юкланг");
});

test("the framework is loaded only where an island stands", () => {
  const desk = (child: React.ReactNode) => renderToStaticMarkup(<DeskLayout title="x" lang="uz" path="/office" home="/" nav={[]} assets={assets}>{child}</DeskLayout>);
  expect(desk(<p />)).not.toContain("/a/client.js");
  const html = desk(<Island name="sheet" of={({ rows }: { rows: number[] }) => <b>{rows.length}</b>} props={{ rows: [1, 2] }} />);
  expect(html).toContain('<div data-island="sheet" data-props="{&quot;rows&quot;:[1,2]}"><b>2</b></div>');
  expect(html).toMatch(/client\.js"><\/script><\/body>/);
});

test("the longest address that begins the path is the open section", () => {
  expect(withCurrent(nav, "/my/requests/2026-1?x").map((one) => one.current)).toEqual([false, true]);
  expect(withCurrent(nav, "/my").map((one) => one.current)).toEqual([true, false]);
});

test("every class of the kit's page stands in the stylesheet, every token is given in both schemes", () => {
  const css = readFileSync(new URL("./kit.css", import.meta.url), "utf8");
  const html = renderToStaticMarkup(<KitPage />);
  const classes = new Set([...html.matchAll(/ class="([^"]+)"/g)].flatMap((found) => found[1]!.split(" ")));
  const unnamed = new Set(["n", "inner", "form", "part", "ok", "no-go", "cat", "book", "btns", "change"]);
  expect([...classes].filter((one) => !unnamed.has(one) && !css.includes(`.${one}`))).toEqual([]);
  const [light = "", switched = "", device = ""] = [/:root\{color-scheme:light;([\s\S]*?)\}/, /data-scheme=dark\]\{([\s\S]*?)\}/, /not\(\[data-scheme\]\)\{([\s\S]*?)\}/].map((one) => one.exec(css)?.[1] ?? "");
  const tokens = (block: string) => new Map([...block.matchAll(/(--[\w-]+):([^;}]+)/g)].map((found) => [found[1], found[2]]));
  expect(tokens(device)).toEqual(tokens(switched));
  for (const name of tokens(switched).keys()) expect(tokens(light).has(name)).toBe(true);
});
