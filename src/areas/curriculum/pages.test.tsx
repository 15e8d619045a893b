import { beforeAll, expect } from "vitest";
import { database, test } from "../../../test/database.ts";
import { config } from "../../platform/config.ts";
import { serve } from "../../platform/web/serve.tsx";
import { face } from "../../platform/web.tsx";
import { LangContext } from "../../ui/lang.tsx";
import { nobody } from "../identity/index.ts";
import { seedProgrammes } from "./demo.ts";
import { programme, programmes } from "./pages/public/programmes.tsx";

const whole = face("public", ({ children, lang }) => <LangContext value={lang}><main>{children}</main></LangContext>, { pages: [programmes, programme] });

async function get(path: string, lang = "uz"): Promise<{ status: number; text: string }> {
  const app = serve([whole], {
    config: config(), database: database(), door: { whoIs: () => Promise.resolve(undefined), nobody }, report: (fault) => { throw fault; },
    assets: { css: "", enhance: "", client: "", fonts: { latin: "", cyrillic: "", cyrillicExt: "" }, scripts: {} }, trouble: ({ kind }) => ({ title: kind, body: <h1>{kind}</h1> }),
  });
  const response = await app.request(path, { headers: { cookie: `lang=${lang}` } });
  return { status: response.status, text: await response.text() };
}

beforeAll(async () => void (await database().transaction().execute(seedProgrammes)));

test("the list, without a sign-in, in each language", async () => {
  expect((await get("/programmes")).text).toContain("48 ta dastur");
  expect((await get("/programmes", "uz-Cyrl")).text).toContain("Таълим дастурлари");
  expect((await get("/programmes", "ru")).text).toContain("48 программ");
  expect((await get("/programmes", "en")).text).toContain("Winemaking, Fermentation and Soft Drinks Technology");
});

test("found by a word and by a filter; a strange filter is no filter", async () => {
  const found = await get("/programmes?q=vino&level=bachelor");
  expect(found.text).toContain("1 ta dastur");
  expect(found.text).toContain("/programmes/60720300-1");
  expect((await get("/programmes?level=doctor")).text).toContain("48 ta dastur");
  expect((await get("/programmes?q=astronomiya")).text).toContain("Bunday dastur topilmadi.");
});

test("one programme with its ways; an unknown one is not found", async () => {
  const one = await get("/programmes/60710100-1");
  for (const said of ["kunduzgi", "kechki", "sirtqi", "4 yil", "5 yil", "131", "60710100"]) expect(one.text).toContain(said);
  expect((await get("/programmes/60710100-9")).status).toBe(404);
});
