import { expect, test } from "vitest";
import { codeFrom, readCode } from "./code.ts";
import { numberText, parseNumber } from "./number.ts";
import { authenticityOf, knowsTheHolder, lastGoodDay, maskedName, mayReissue, mayWithdraw, signedName } from "./papers.ts";
import type { PaperState } from "../terms.ts";

const good: PaperState = { valid_until: "2027-05-24", withdrawn_on: null, replaced_by: null, erased_on: null };
const today = "2026-11-24";

test.each([
  { name: "issued, in its term", paper: good, today, is: "valid" },
  { name: "on its last day", paper: good, today: "2027-05-24", is: "valid" },
  { name: "the day after", paper: good, today: "2027-05-25", is: "expired" },
  { name: "without an end", paper: { ...good, valid_until: null }, today: "2099-01-01", is: "valid" },
  { name: "withdrawn", paper: { ...good, withdrawn_on: "2026-12-03" }, today: "2026-12-03", is: "withdrawn" },
  { name: "withdrawn and old: withdrawal outranks expiry", paper: { ...good, withdrawn_on: "2026-12-03" }, today: "2030-01-01", is: "withdrawn" },
  { name: "the day before its withdrawal", paper: { ...good, withdrawn_on: "2026-12-03" }, today: "2026-12-02", is: "valid" },
  { name: "replaced", paper: { ...good, withdrawn_on: "2026-12-03", replaced_by: "other" }, today: "2026-12-04", is: "replaced" },
  { name: "erased", paper: { ...good, erased_on: "2026-12-03" }, today: "2026-12-04", is: "erased" },
  { name: "withdrawn, then erased", paper: { ...good, withdrawn_on: "2026-12-03", erased_on: "2026-12-04" }, today: "2026-12-05", is: "withdrawn" },
  { name: "never issued", paper: undefined, today, is: "unknown" },
])("a paper $name is $is", ({ paper, today: on, is }) => {
  expect(authenticityOf(paper, on)).toBe(is);
});

test.each([
  { paper: good, refusal: undefined },
  { paper: { ...good, valid_until: "2020-01-01" }, refusal: undefined },
  { paper: { ...good, withdrawn_on: today }, refusal: "paper_is_withdrawn_already" },
  { paper: { ...good, withdrawn_on: today, replaced_by: "other" }, refusal: "paper_is_replaced_already" },
  { paper: { ...good, erased_on: today }, refusal: "paper_is_erased" },
])("may be withdrawn and issued anew: $refusal", ({ paper, refusal }) => {
  for (const verdict of [mayWithdraw(paper), mayReissue(paper)]) expect(verdict.allowed ? undefined : verdict.refusal.code).toBe(refusal);
});

test.each([
  ["2026-11-24", 6, "2027-05-24"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2027-08-31", 6, "2028-02-29"],
  ["2026-12-31", 12, "2027-12-31"],
  ["2026-12-31", 2, "2027-02-28"],
  ["2026-10-31", 1, "2026-11-30"],
])("from %s %i months are good until %s", (from, months, until) => {
  expect(lastGoodDay(from, months)).toBe(until);
});

test.each([
  ["41-M/2026", { number: 41, series: "M", year: 2026 }],
  [" 41 - m / 2026 ", { number: 41, series: "M", year: 2026 }],
  ["№ 77-TR/2026", { number: 77, series: "TR", year: 2026 }],
  ["041-M/2026", undefined],
  ["41-M/26", undefined],
  ["41M2026", undefined],
  ["", undefined],
])("the typed number %s is read", (typed, number) => {
  expect(parseNumber(typed)).toEqual(number);
  if (number) expect(parseNumber(numberText(number))).toEqual(number);
});

test.each([
  ["Karimova Aziza Rustam qizi", "K••••••a Aziza", "Karimova A.R."],
  ["Oʻktamov Shahzod Sherzod oʻgʻli", "O••••••v Shahzod", "Oʻktamov Sh.Sh."],
  ["Каримова Азиза Рустам қизи", "К••••••а Азиза", "Каримова А.Р."],
  ["Li Bo", "L•••••• Bo", "Li B."],
  ["Suharto", "S••••••o", "Suharto"],
])("%s is masked and signed", (full, masked, signed) => {
  expect(maskedName(full)).toBe(masked);
  expect(signedName(full)).toBe(signed);
});

test("the holder is known by surname and day together, however typed", () => {
  const printed = { fullName: "Gʻofurov Bekzod Olim oʻgʻli", birthDay: "2005-05-14" };
  expect(knowsTheHolder(printed, { surname: "g'ofurov", birthDay: "2005-05-14" })).toBe(true);
  expect(knowsTheHolder(printed, { surname: "Gʻofurov", birthDay: "2005-05-15" })).toBe(false);
  expect(knowsTheHolder(printed, { surname: "Bekzod", birthDay: "2005-05-14" })).toBe(false);
});

const code = codeFrom(Uint8Array.from({ length: 15 }, (_, at) => at + 10));

test.each([
  ["as printed", code],
  ["small letters", code.toLowerCase()],
  ["no dashes", code.replaceAll("-", "")],
  ["long dashes and blanks", ` ${code.replaceAll("-", " — ")} `],
  ["Cyrillic look-alikes", code.replaceAll("A", "А").replaceAll("B", "В").replaceAll("C", "С").replaceAll("E", "Е").replaceAll("H", "Н").replaceAll("K", "К").replaceAll("M", "М")],
])("a code typed with %s is read", (_, typed) => {
  expect(readCode(typed)).toBe(code);
});

test("O is read as 0, I and L as 1", () => {
  const zeros = codeFrom(new Uint8Array(15).fill(1, 5, 10));
  expect(zeros).toMatch(/^0000-0111-1100-000/);
  expect(readCode(zeros.replaceAll("0", "O").replace("1", "I").replace("1", "l"))).toBe(zeros);
});

test("any one wrong sign and any two signs exchanged are noticed", () => {
  const signs = code.replaceAll("-", "");
  for (let at = 0; at < 16; at += 1) {
    for (const other of "0123456789ABCDEFGHJKMNPQRSTVWXYZ") if (other !== signs[at]) expect(readCode(signs.slice(0, at) + other + signs.slice(at + 1))).toBeUndefined();
    for (let with_ = at + 1; with_ < 16; with_ += 1) {
      const swapped = [...signs];
      [swapped[at], swapped[with_]] = [swapped[with_]!, swapped[at]!];
      if (swapped.join("") !== signs) expect(readCode(swapped.join(""))).toBeUndefined();
    }
  }
  expect(readCode("UUUU-UUUU-UUUU-UUUU")).toBeUndefined();
});
