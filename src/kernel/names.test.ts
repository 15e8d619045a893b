import { expect, test } from "vitest";
import { fullName, greeting, initials, normaliseApostrophes, personNameFrom, shortName } from "./names.ts";

const aziza = personNameFrom("Karimova Aziza Rustam qizi", "Каримова Азиза Рустам қизи");

test("the four forms of a name", () => {
  expect(fullName(aziza)).toBe("Karimova Aziza Rustam qizi");
  expect(fullName(aziza, "ru")).toBe("Каримова Азиза Рустам қизи");
  expect(shortName(aziza)).toBe("Karimova Aziza");
  expect(greeting(aziza)).toBe("Aziza");
  expect(initials(aziza)).toBe("A.R. Karimova");
  expect(initials(aziza, "uz-Cyrl")).toBe("А.Р. Каримова");
});

test.each([
  ["Gʻofurov Shuhrat Choriyor oʻgʻli", "Sh.Ch. Gʻofurov"],
  ["Oʻrinboyev Oʻtkir Gʻulom oʻgʻli", "Oʻ.Gʻ. Oʻrinboyev"],
  ["Jumayeva Yulduz Yoqub qizi", "Y.Y. Jumayeva"],
  ["Naumov Anton Pavlovich", "A.P. Naumov"],
  ["Wardak Emal", "E. Wardak"],
  ["Manjunatha", "Manjunatha"],
])("%s signs %s", (name, signature) => {
  expect(initials(personNameFrom(name))).toBe(signature);
});

test.each([
  ["Olim oʻgʻli", "Gʻofurov Bekzod Olim oʻgʻli", { surname: "Gʻofurov", given: "Bekzod", patronymic: "Olim", patronymicKind: "ogli" }],
  ["-ovna", "Tsoy Alina Romanovna", { surname: "Tsoy", given: "Alina", patronymic: "Romanovna", patronymicKind: "ovna" }],
  ["Karakalpak", "Reymov Aybek Marat ulı", { surname: "Reymov", given: "Aybek", patronymic: "Marat ulı", patronymicKind: "none" }],
  ["one word", "Manjunatha", { surname: "", given: "Manjunatha", patronymic: "", patronymicKind: "none" }],
  ["with Hanzi", "Zhang Wenbo (张文博)", { surname: "Zhang", given: "Wenbo", patronymic: "", patronymicKind: "none" }],
])("reads %s", (_, line, parts) => {
  expect(personNameFrom(line)).toEqual(parts);
});

test("a stored Cyrillic name is never derived, a missing one is", () => {
  expect(shortName(personNameFrom("Tsoy Alina Romanovna", "Цой Алина Романовна"), "ru")).toBe("Цой Алина");
  expect(fullName(personNameFrom("Karimova Aziza Rustam qizi"), "uz-Cyrl")).toBe("Каримова Азиза Рустам қизи");
});

test("a one-word name is greeted and listed by its word", () => {
  const name = personNameFrom("Manjunatha", "Манджунатха");
  expect([fullName(name), shortName(name), greeting(name), fullName(name, "ru")]).toEqual(["Manjunatha", "Manjunatha", "Manjunatha", "Манджунатха"]);
});

test.each([..."ʻʼ‘’‛'`´′ʹʽ"])("%s becomes the Uzbek sign", (sign) => {
  expect(normaliseApostrophes(`O${sign}g${sign}li qat${sign}iy G${sign}`)).toBe("Oʻgʻli qatʼiy Gʻ");
});
