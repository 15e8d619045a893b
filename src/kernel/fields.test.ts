import { expect, test } from "vitest";
import { z } from "zod";
import * as f from "./fields.ts";
import { fold } from "./folding.ts";

/** What a field answers, by form and by API alike: the value, or the code with its facts. */
function answers(field: z.ZodType, text: string): unknown {
  const schema = z.strictObject({ it: field });
  const byForm = schema.safeParse(f.decodeForm(schema, new Map([["it", [text]]])));
  const byApi = schema.safeParse({ it: text });
  const [form, api] = [byForm, byApi].map((parsed) => (parsed.success ? { value: parsed.data.it } : f.problemsOf(parsed.error)[0]));
  if (text !== "") expect(form).toEqual(api);
  return form;
}
const value = (it: unknown) => ({ value: it });
const code = (it: string) => expect.objectContaining({ field: "it", code: it });
const codeWith = (it: string, facts: object) => expect.objectContaining({ code: it, facts: expect.objectContaining(facts) });

const name = f.personName();
const text = f.prose();

test.each([
  [1, name, "O'ktam", value("Oʻktam")],
  [1, name, "O‘ktam", value("Oʻktam")],
  [1, name, "O`ktam", value("Oʻktam")],
  [1, name, "Oʼktam", value("Oʻktam")],
  [2, name, "Ali   Vali", value("Ali Vali")],
  [2, name, "  Ali  ", value("Ali")],
  [2, name, "Ali\u00a0Vali", value("Ali Vali")],
  [3, name, "X", value("X")],
  [4, name, "Аli", codeWith("mixed_scripts", { letter: "А" })],
  [5, name, "Al\u0000i", code("bad_character")],
  [6, name, "\u202eilA", code("bad_character")],
  [7, name, "Ali👍", code("bad_character")],
  [7, text, "Ali👍", value("Ali👍")],
  [8, name, "Jose\u0301", value("José")],
  [9, name, `Z${"\u0321\u0322\u031b\u0317".repeat(15)}`, code("bad_character")],
  [10, name, "a".repeat(101), codeWith("too_long", { limit: 100, count: 101 })],
  [10, name, "𐐷".repeat(100), codeWith("too_long", { limit: 100 })],
  [10, name, "a".repeat(100), value("a".repeat(100))],
  [11, name, "<b>Ali</b>", code("bad_character")],
  [11, name, "{{7*7}}", code("not_a_name")],
  [11, name, '#read("x")', code("bad_character")],
  [11, name, "Robert'); DROP TABLE", code("bad_character")],
  [11, text, "<b>Ali</b> {{7*7}} #read(\"x\") Robert'); DROP TABLE", value("<b>Ali</b> {{7*7}} #read(\"x\") Robert'); DROP TABLE")],
  [12, name, "-", code("not_a_name")],
  [12, name, "...", code("not_a_name")],
  [12, name, "yo‘q", code("not_a_name")],
  [12, name, "null", code("not_a_name")],
  [12, name, "undefined", code("not_a_name")],
  [12, name, "Null", value("Null")],
  [13, name, "ＡＬＩ", value("ALI")],
  [14, name, "ИВАНОВА-Ким", value("ИВАНОВА-Ким")],
  [14, name, "van der Berg", value("van der Berg")],
  [15, name, "\ufeffA\u200bli", value("Ali")],
  [16, name, "\ud800", code("bad_character")],
  [17, f.day(), "2026-02-29", code("no_such_day")],
  [18, f.day(), "31.12.2026", value("2026-12-31")],
  [18, f.day(), "2026-12-31", value("2026-12-31")],
  [18, f.day(), "31/12/2026", value("2026-12-31")],
  [19, f.day(), "12/31/2026", code("not_a_day")],
  [19, f.day(), "01.02.26", code("not_a_day")],
  [20, f.day(), "1850-01-01", code("not_plausible")],
  [20, f.day({ until: "2026-11-24" }), "2026-11-25", codeWith("not_plausible", { until: "2026-11-24" })],
  [21, f.day(), "0000-00-00", code("no_such_day")],
  [21, f.day(), "+275760-09-13", code("not_a_day")],
  [21, f.day(), "infinity", code("not_a_day")],
  [21, f.day(), "now", code("not_a_day")],
  [22, f.day(), "45992", code("not_a_day")],
  [23, f.day(), "2026-03-29T02:30+05:00", value("2026-03-29")],
  [25, f.pinfl(), "31508900011235", value("31508900011235")],
  [26, f.pinfl(), "31508900011236", value("31508900011236")],
  [26, f.pinfl(), "52902061230453", code("pinfl_date")],
  [27, f.pinfl(), "3 010199\u00a0001 000 7", value("30101990010007")],
  [28, f.pinfl(), "3010199001000", code("not_a_pinfl")],
  [28, f.pinfl(), "301019900100012", code("not_a_pinfl")],
  [28, f.pinfl(), "3.0101E+13", codeWith("not_a_pinfl", { looks: "excel" })],
  [29, f.pinfl(), "٣١٥٠٨٩٠٠٠١١٢٣٥", value("31508900011235")],
  [29, f.pinfl(), "３１５０８９０００１１２３５", value("31508900011235")],
  [32, f.passport(), "aa1234567", value("AA1234567")],
  [32, f.passport(), "АА1234567", value("AA1234567")],
  [32, f.passport(), "AA 1234567", value("AA1234567")],
  [32, f.passport(), "AA123456", code("not_a_passport")],
  [32, f.passport({ foreign: true }), "E12345", value("E12345")],
  [32, f.passport({ foreign: true }), "E123", code("not_a_passport")],
  [33, f.phone(), "+998 90 123-45-67", value("+998901234567")],
  [33, f.phone(), "901234567", value("+998901234567")],
  [33, f.phone(), "8 90 123 45 67", value("+998901234567")],
  [33, f.phone(), "(90) 123 45 67", value("+998901234567")],
  [34, f.phone(), "+99890123456", code("not_a_phone")],
  [34, f.phone(), "+7 916 123 45 67", code("not_a_phone")],
  [34, f.phone({ abroad: true }), "+7 916 123 45 67", value("+79161234567")],
  [35, f.phone(), '=HYPERLINK("http://evil")', code("not_a_phone")],
  [36, f.email(), "A@B.uz", value("A@b.uz")],
  [36, f.email(), "a+b@b.uz", value("a+b@b.uz")],
  [37, f.email(), "a@b", code("not_an_email")],
  [37, f.email(), "a@@b.uz", code("not_an_email")],
  [37, f.email(), "a@b.uz\nBcc: x@y", code("not_an_email")],
  [37, f.email(), "a@b.uz\n", code("not_an_email")],
  [38, f.email(), `${"a".repeat(60)}@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(8)}.uz`, code("not_an_email")],
  [38, f.email(), '"a b"@b.uz', code("not_an_email")],
  [39, f.money(), "1 234 567,50", value(123_456_750)],
  [39, f.money(), "1,234,567.50", value(123_456_750)],
  [39, f.money(), "1\u00a0234\u00a0567", value(123_456_700)],
  [39, f.money(), "412 000 soʻm", value(41_200_000)],
  [40, f.money(), "1e9", code("not_a_number")],
  [40, f.money(), "-1", code("out_of_range")],
  [40, f.money(), "0.001", code("not_a_number")],
  [40, f.money(), "NaN", code("not_a_number")],
  [40, f.money(), "99999999999999999", code("out_of_range")],
  [40, f.money(), "0x10", code("not_a_number")],
  [40, f.money(), "1_000", code("not_a_number")],
  [43, text, "a".repeat(4001), codeWith("too_long", { limit: 4000, count: 4001 })],
  [44, text, "   \n ", code("empty")],
  [44, text, "\u3164", code("empty")],
  [44, f.line(), "   ", code("empty")],
  [44, f.line(), "\u3164", code("empty")],
  [44, name, "   ", code("empty")],
  [45, text, "a\r\nb\rc\nd", value("a\nb\nc\nd")],
  [46, text, "a".repeat(4000), value("a".repeat(4000))],
  [46, text, "هذا نص عربي", value("هذا نص عربي")],
  [47, f.choice(["work", "court"]), "bank", code("not_in_list")],
  [47, f.choice(["work", "court"]), "[object Object]", code("not_in_list")],
  [47, f.choice(["work", "court"]), "court", value("court")],
])("row %i: %#", (_, field, typed, answer) => {
  expect(answers(field, typed)).toEqual(answer);
});

test("row 1: one stored form, found by every spelling", () => {
  expect(new Set(["O'ktam", "O‘ktam", "O`ktam", "Oʼktam", "Ўктам"].map(fold)).size).toBe(1);
});

/** By form: digits arrive as text. */
test.each([
  [40, "1e9", "not_a_number"], [40, "NaN", "not_a_number"], [40, "0x10", "not_a_number"], [40, "1_000", "not_a_number"], [40, "0.001", "not_a_number"],
  [40, "99999999999999999", "not_a_number"], [41, "5.5", "not_a_number"], [41, "-3", "out_of_range"], [41, "1000", "out_of_range"], [41, "", "required"], [41, "1 000", "out_of_range"],
])("row %i: a number typed as %j is %s", (_, typed, problem) => {
  const schema = z.strictObject({ it: f.count({ min: 1, max: 60 }) });
  const parsed = schema.safeParse(f.decodeForm(schema, new Map([["it", [typed]]])));
  expect(f.problemsOf(parsed.error!)[0]).toMatchObject({ field: "it", code: problem });
});

/** By API: JSON is taken as it is. */
test.each([
  [f.count(), "5", "not_a_number"], [f.count({ max: 60 }), 1000, "out_of_range"], [f.count(), Number.NaN, "not_a_number"], [f.tick(), 1, "wrong_type"], [f.yes(), false, "must_agree"],
  [f.yes(), "true", "must_agree"], [f.line(), null, "required"], [f.line(), undefined, "required"], [f.line(), 5, "wrong_type"], [f.day(), 45992, "not_a_day"],
  [f.choice(["a", "b"]), ["a", "b"], "not_in_list"], [f.choices(["a", "b", "c"], { max: 2 }), ["a", "b", "c"], "too_many"], [f.choices(["a", "b"]), ["x"], "not_in_list"],
  [f.choices(["a", "b"]), [], "required"], [f.money(), 5, "not_a_number"], [f.pinfl(), 31508900011235, "not_a_pinfl"],
])("row 61: %#", (field, given, problem) => {
  expect(f.problemsOf(z.strictObject({ it: field }).safeParse({ it: given }).error!)).toEqual([expect.objectContaining({ field: "it", code: problem })]);
});

test("row 60: an unknown field is named, and a form that is no object is not understood", () => {
  const schema = z.strictObject({ it: f.line() });
  expect(f.problemsOf(schema.safeParse({ it: "a", evil: 1 }).error!)).toEqual([{ field: "evil", code: "unknown_field" }]);
  expect(f.problemsOf(schema.safeParse("a").error!)).toEqual([{ field: "", code: "wrong_type" }]);
});

const whole = z.strictObject({
  purpose: f.choice(["work", "court"]), place: f.line({ max: 20 }), words: f.prose().optional(), on: f.day(), until: f.day().optional(), copies: f.count({ min: 1, max: 5 }),
  sum: f.money().optional(), agree: f.yes(), remind: f.tick().optional(), phone: f.phone().optional(), email: f.email().optional(), pinfl: f.pinfl().optional(),
  passport: f.passport().optional(), name: f.personName().optional(), days: f.choices(["mon", "tue"]).optional(), home: z.strictObject({ street: f.line(), flat: f.count().optional() }).optional(),
});

test("a whole form: parts of a day, ticks, blanks, groups", () => {
  const sent = new Map<string, string[]>([
    ["purpose", ["work"]], ["place", ["  Ипотека   банк "]], ["words", [" \u200b"]], ["on.day", ["24"]], ["on.month", ["noyabr"]], ["on.year", ["2026"]], ["until.day", ["24.12.2026"]],
    ["until.month", [""]], ["until.year", [""]], ["copies", ["2"]], ["sum", [""]], ["agree", ["on"]], ["days", ["mon", "tue", "mon"]], ["home.street", ["Buyuk Ipak Yoʻli 1"]], ["_key", ["x"]],
  ]);
  expect(whole.parse(f.decodeForm(whole, sent))).toEqual({
    purpose: "work", place: "Ипотека банк", on: "2026-11-24", until: "2026-12-24", copies: 2, agree: true, remind: false, days: ["mon", "tue"], home: { street: "Buyuk Ipak Yoʻli 1" },
  });
});

test("an empty form tells every required field, in order", () => {
  const problems = f.problemsOf(whole.safeParse(f.decodeForm(whole, new Map())).error!);
  expect(problems.map((problem) => [problem.field, problem.code])).toEqual([["purpose", "required"], ["place", "required"], ["on", "required"], ["copies", "required"], ["agree", "required"]]);
});

test.each([[["24", "", "2026"], "not_a_day"], [["31", "2", "2026"], "no_such_day"], [["24", "qish", "2026"], "not_a_day"], [["1", "2", "26"], "not_a_day"]])("a day in parts %j is %s", (parts, problem) => {
  const schema = z.strictObject({ on: f.day() });
  const sent = new Map(["day", "month", "year"].map((part, i) => [`on.${part}`, [parts[i] ?? ""]]));
  expect(f.problemsOf(schema.safeParse(f.decodeForm(schema, sent)).error!)[0]).toMatchObject({ field: "on", code: problem });
});

test("two values for one field are refused, not silently cut", () => {
  const schema = z.strictObject({ purpose: f.choice(["work", "court"]), place: f.line() });
  const parsed = schema.safeParse(f.decodeForm(schema, new Map([["purpose", ["work", "court"]], ["place", ["a", "b"]]])));
  expect(f.problemsOf(parsed.error!).map((problem) => problem.code)).toEqual(["not_in_list", "wrong_type"]);
});

test("what a page draws", () => {
  expect(f.fieldsOf(whole).map((field) => [field.name, field.control, field.optional])).toEqual([
    ["purpose", "choice", false], ["place", "line", false], ["words", "prose", true], ["on", "day", false], ["until", "day", true], ["copies", "count", false], ["sum", "money", true],
    ["agree", "yes", false], ["remind", "tick", true], ["phone", "phone", true], ["email", "email", true], ["pinfl", "pinfl", true], ["passport", "passport", true], ["name", "person_name", true],
    ["days", "choices", true], ["home.street", "line", false], ["home.flat", "count", true],
  ]);
  expect(f.fieldsOf(whole)[0]).toMatchObject({ choices: ["work", "court"] });
  expect(f.fieldsOf(whole).find((field) => field.name === "days")).toMatchObject({ choices: ["mon", "tue"] });
  expect(f.fieldsOf(whole)[1]).toMatchObject({ maxLength: 20 });
  expect(f.fieldsOf(whole.refine(() => true))).toHaveLength(17);
});

test("every field says itself in JSON Schema", () => {
  const schema = z.toJSONSchema(whole, { io: "input", target: "draft-2020-12" });
  expect(schema).toMatchObject({
    type: "object", additionalProperties: false, required: ["purpose", "place", "on", "copies", "agree"],
    properties: {
      purpose: { type: "string", enum: ["work", "court"] }, place: { type: "string", maxLength: 20 }, on: { type: "string" }, copies: { type: "integer", minimum: 1, maximum: 5 },
      sum: { type: "string" }, agree: { const: true }, remind: { type: "boolean" }, days: { type: "array", items: { enum: ["mon", "tue"] } },
    },
  });
});
