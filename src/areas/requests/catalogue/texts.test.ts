import { describe, expect, test } from "vitest";
import type { WrittenLang } from "../../../kernel/lang.ts";
import { catalogue, findService } from "./index.ts";

const writtenLangs = ["uz", "ru", "en"] as const satisfies readonly WrittenLang[];

/** Every string under an object, with the path that leads to it. */
function strings(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (value && typeof value === "object") return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
  return [];
}

const services = [["4.1", 30], ["4.2", 2], ["4.3", 8], ["4.4", 9], ["4.5", 6], ["4.6", 4]] as const;
const clausesOfChapter = services.flatMap(([part, amount]) => Array.from({ length: amount }, (_, i) => `${part}/${i + 1}`));

describe("the catalogue", () => {
  test("one card a service of chapter IV, in the order of the regulation", () => {
    expect(catalogue.map((one) => one.clauses[0])).toEqual(clausesOfChapter);
    expect(catalogue).toHaveLength(59);
  });

  test("codes are unique, in kebab-case, and found", () => {
    expect(new Set(catalogue.map((one) => one.code)).size).toBe(catalogue.length);
    for (const one of catalogue) {
      expect(one.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(findService(one.code)).toBe(one);
    }
    expect(findService("no-such-service")).toBeUndefined();
  });
});

describe.each(catalogue.map((one) => [one.code, one] as const))("%s", (_, one) => {
  test.each(writtenLangs)("is told in full in %s", (lang) => {
    const texts = one.texts[lang];
    expect(texts.guidance.length).toBeGreaterThanOrEqual(3);
    for (const sentence of texts.guidance) expect(sentence).toMatch(/[.?]$/u);
    expect(texts.synonyms.length).toBeGreaterThanOrEqual(6);
    expect(new Set(texts.synonyms).size).toBe(texts.synonyms.length);
    expect(strings(texts, lang).filter(([, text]) => text.trim() === "" || text !== text.trim())).toEqual([]);
  });

  test("has a word for every question, choice and paper in every language, and none too many", () => {
    for (const lang of writtenLangs) {
      const texts = one.texts[lang];
      expect(Object.keys(texts.asks)).toEqual(Object.keys(one.asks));
      expect(Object.keys(texts.papers)).toEqual(Object.keys(one.papers));
      expect(strings(texts, "").filter(([path]) => !path.startsWith(".synonyms") && !path.startsWith(".guidance")).map(([path]) => path))
        .toEqual(strings(one.texts.uz, "").filter(([path]) => !path.startsWith(".synonyms") && !path.startsWith(".guidance")).map(([path]) => path));
    }
  });

  test("Uzbek is written with its own letters", () => {
    expect(strings(one.texts.uz, "uz").filter(([, text]) => /['‘’`]/u.test(text))).toEqual([]);
    expect(strings(one.texts.uz, "uz").filter(([, text]) => /[og]ʼ/iu.test(text))).toEqual([]);
  });
});
