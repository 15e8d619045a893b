import { expect, test } from "vitest";
import { byName, sortKey } from "./sorting.ts";

test.each([
  ["Latin", ["Anvar", "Bobur", "Isʼhoq", "Ishoq", "Nodira", "Olim", "Umida", "Zulfiya", "Oʻktam", "Gʻani", "Sharif", "Charos"]],
  ["Cyrillic", ["Азиза", "Ганиев", "Камол", "Умид", "Холида", "Эргаш", "Юнус", "Яшин", "Ўктам", "Қодир", "Ғани", "Ҳасан"]],
  ["words before longer words", ["Karim Zulfiya", "Karimov Aziz", "Karimova Aziza"]],
])("the Uzbek alphabet: %s", (_, order) => {
  expect([...order].reverse().sort(byName((name) => name))).toEqual(order);
});

test("the sign may be written any way", () => {
  expect(sortKey("O'ktam")).toBe(sortKey("Oʻktam"));
  expect(sortKey("O’ktam")).toBe(sortKey("OʼKTAM"));
});
