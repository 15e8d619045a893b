import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { textOfPaper } from "../../../../platform/render.ts";
import { drawSheet } from "../../../documents/index.ts";
import { receiptFacts, receiptSheet } from "./kind.ts";

const sample = receiptFacts.parse(JSON.parse(readFileSync(join(import.meta.dirname, "sample.json"), "utf8")));

test.each(["roll", "a5"] as const)("a receipt on %s says the case, its term and its code, and nobody's name", async (format) => {
  const it = { address: "https://daftar.example/r/7KQ2WH4N", at: new Date("2026-11-20T04:41:00Z") };
  const drawn = await drawSheet(receiptSheet, { ...sample, format }, it);
  const said = await textOfPaper(drawn.pdf);
  for (const part of [sample.number, sample.service, sample.due, sample.code]) expect(said).toContain(part);
  expect((await drawSheet(receiptSheet, { ...sample, format }, it)).sha256.equals(drawn.sha256)).toBe(true);
});

test("facts of another shape are refused before anything is drawn", async () => {
  await expect(drawSheet(receiptSheet, { ...sample, passport: "AA1234567" } as typeof sample, { address: "x", at: new Date(0) })).rejects.toThrow();
});
