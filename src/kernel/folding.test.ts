import { expect, test } from "vitest";
import { fold, kindOfQuery, otherLayout } from "./folding.ts";

test.each(`
O'ktam=Ўктам · O‘ktam=Oʻktam · Oktam=Oʻktam · Gʻafurov=Гафуров · G\`ofurov=Ғофуров · Hasan=Хасан · Xasanov=Khasanov=Ҳасанов · Isʼhoq=Исҳоқ · Is’hoq=Ishoq ·
Qodirov=Kodirov=Қодиров · Jamshid=Джамшид · Yelena=Елена=Elena · Nizoyev=Низоев · Yoʻldosh=Йўлдош · Yuldosh=Юлдош · Muhammad=Muxamad · Tsoy=Цой ·
Sanʼat=Санъат · Zulfiya=Зульфия · YOTOQXONA=ётоқхона · maʼlumotnoma=малумотнома · Kuznetsov=Кузнецов · Yoqubov=Ёқубов · Olim=Oʻlim · Reymov Marat ulı=Реймов Марат улы ·
O´ktam=O\`ktam=Oʼktam=Oʻktam · ＡＬＩ=Ali
`.split("·").map((set) => [set.trim()]))("%s", (set) => {
  const keys = set.split("=").map(fold);
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^[a-z ]+$/);
});

test.each([["Shokir", "Shakir"], ["Karim", "Karima"], ["Yusuf", "Yunus"]])("%s is not %s", (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test.each([
  ["60103079990017", { kind: "pinfl", value: "60103079990017" }],
  ["6 010307 999 001 7", { kind: "pinfl", value: "60103079990017" }],
  ["901234567", { kind: "phone", value: "901234567" }],
  ["+998 90 123-45-67", { kind: "phone", value: "901234567" }],
  ["999251100001", { kind: "student_number", value: "999251100001" }],
  ["aa1234567", { kind: "passport", value: "AA1234567" }],
  ["АВ 1234567", { kind: "passport", value: "AB1234567" }],
  ["Aziza  Каримова", { kind: "name", words: ["aziza", "karimova"] }],
  ["", { kind: "name", words: [] }],
])("%j means %j", (text, query) => {
  expect(kindOfQuery(text)).toEqual(query);
});

test.each([["лфкш", "kari"], ["rfhbv", "карим"], ["Fpbpf", "азиза"], ["12", "12"]])("%s in the other layout is %s", (typed, meant) => {
  expect(otherLayout(typed)).toBe(meant);
});
