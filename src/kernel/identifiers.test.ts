import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseEmail, normalisePhone, plainCode, readPinfl, showPassport, showPhone, showPinfl } from "./identifiers.ts";

test.each([
  ["31508900011235", { sex: "m", bornOn: "1990-08-15", checkDigit: "right" }],
  ["40101999990010", { sex: "f", bornOn: "1999-01-01", checkDigit: "right" }],
  ["63101050007777", { sex: "f", bornOn: "2005-01-31", checkDigit: "right" }],
  ["30101700000002", { sex: "m", bornOn: "1970-01-01", checkDigit: "right" }],
  ["31508900011236", { sex: "m", bornOn: "1990-08-15", checkDigit: "wrong" }],
  ["52902061230453", "pinfl_date"],
  ["01508900011235", "not_a_pinfl"],
  ["71508900011235", "not_a_pinfl"],
  ["3150890001123", "not_a_pinfl"],
])("PINFL %s", (digits, said) => {
  expect(readPinfl(digits)).toEqual(said);
});

test("any one digit changed is noticed by the check or the form", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const good = "31508900011235";
      const said = readPinfl(good.slice(0, at) + ((Number(good[at]) + by) % 10) + good.slice(at + 1));
      expect(said).not.toMatchObject({ checkDigit: "right" });
    }),
  );
});

test("shown in groups", () => {
  expect(showPinfl("31206954560017")).toBe("3 120695 456 001 7");
  expect(showPassport("AA1234567")).toBe("AA 1234567");
  expect(showPhone("+998901234567")).toBe("+998 90 123 45 67");
  expect(showPhone("+79161234567")).toBe("+79161234567");
});

test("row 80: a code read aloud or typed in Cyrillic is one code", () => {
  expect(plainCode(" авс-12 4 ")).toBe("ABC124");
});

test("normalising twice is normalising once", () => {
  expect(normalisePhone(normalisePhone("8 (90) 123-45-67") ?? "")).toBe("+998901234567");
  expect(normaliseEmail(normaliseEmail("Ali.Vali@Mail.UZ") ?? "")).toBe("Ali.Vali@mail.uz");
});
