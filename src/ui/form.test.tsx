import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { day, phone } from "../kernel/fields.ts";
import { Fields, labelsOf } from "./fields.tsx";
import { Form, RefusalBox } from "./form.tsx";
import { LangContext } from "./lang.tsx";

const texts = { born: { label: "Tugʻilgan kuni" }, mobile: { label: "Telefon" } };
const problems = [{ field: "born", code: "no_such_day" }, { field: "mobile", code: "required" }];

test("each mistake of the summary links to a control that exists", () => {
  const html = renderToStaticMarkup(
    <Form formKey="k-1" problems={problems} labels={labelsOf(texts)}><Fields of={{ born: day(), mobile: phone() }} texts={texts} problems={problems} /></Form>,
  );
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((found) => found[1]);
  expect(targets).toEqual(["f-born", "f-mobile"]);
  for (const id of targets) expect(html).toMatch(new RegExp(`<input[^>]* id="${id}"|<input id="${id}"`));
  expect(html).toContain("Telefon: Shu joyni toʻldiring");
  expect(html).toContain('role="alert"');
});

test("a form carries its key and the version that was read", () => {
  const html = renderToStaticMarkup(<Form formKey="k-7" version={3}>x</Form>);
  expect(html).toContain('<input type="hidden" name="_key" value="k-7"/>');
  expect(html).toContain('<input type="hidden" name="_version" value="3"/>');
  expect(html).toContain('method="post"');
});

test.each([
  { lang: "uz" as const, clause: "4.1/18-band" },
  { lang: "uz-Cyrl" as const, clause: "4.1/18-банд" },
  { lang: "ru" as const, clause: "п. 4.1/18" },
  { lang: "en" as const, clause: "clause 4.1/18" },
])("a refusal links its clause in $lang", ({ lang, clause }) => {
  const html = renderToStaticMarkup(<LangContext value={lang}><RefusalBox sentence="…" clause="4.1/18" /></LangContext>);
  expect(html).toContain(`<a class="nb" href="/regulation#4.1-18">${clause}</a>`);
});

test("a broken constraint shows no clause, another act no link", () => {
  expect(renderToStaticMarkup(<RefusalBox sentence="…" clause="database" />)).not.toContain("database");
  expect(renderToStaticMarkup(<RefusalBox sentence="…" clause="KM-824 41" />)).not.toContain("<a");
});
