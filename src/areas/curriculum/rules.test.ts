import { expect, test } from "vitest";
import { programmesFor } from "./rules.ts";
import type { Programme, ProgrammeFilter } from "./terms.ts";

const programme = (abbr: string, code: string, level: Programme["level"], names: readonly [string, string, string], offered: Programme["offered"]): Programme => ({
  key: `${code}-1`, code, abbr, level, name_uz: names[0], name_ru: names[1], name_en: names[2], faculty: "999-101", chair: "999-201", offered,
});
const day = { form: "full_time", years: 4, languages: ["uz", "ru"], intake: 100 } as const;
const evening = { form: "evening", years: 5, languages: ["uz"], intake: 20 } as const;
const all = [
  programme("KT", "60710100", "bachelor", ["Kimyoviy texnologiya", "Химическая технология", "Chemical Technology"], [day, evening]),
  programme("OTY", "60720100", "bachelor", ["Oziq-ovqat texnologiyasi (yogʻ-moy mahsulotlari)", "Пищевая технология", "Food Technology"], [day]),
  programme("mBT", "70710201", "master", ["Biotexnologiya", "Биотехнология", "Biotechnology"], [{ ...day, years: 2, languages: ["uz"] }]),
];

test.each<{ filter: ProgrammeFilter; found: string[] }>([
  { filter: {}, found: ["KT", "OTY", "mBT"] },
  { filter: { text: "texno kimyo" }, found: ["KT"] },
  { filter: { text: "химич" }, found: ["KT"] },
  { filter: { text: "food" }, found: ["OTY"] },
  { filter: { text: "yog'" }, found: ["OTY"] },
  { filter: { text: "607" }, found: ["KT", "OTY"] },
  { filter: { level: "master" }, found: ["mBT"] },
  { filter: { form: "evening" }, found: ["KT"] },
  { filter: { language: "ru" }, found: ["KT", "OTY"] },
  { filter: { language: "en" }, found: [] },
  { filter: { text: "kimyo", level: "master" }, found: [] },
])("$filter → $found", ({ filter, found }) => {
  expect(programmesFor(all, filter).map((it) => it.abbr)).toEqual(found);
});
