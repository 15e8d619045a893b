import { sql } from "kysely";
import { beforeAll, describe, expect } from "vitest";
import { appUrl, database, ownerDatabase } from "../../../test/database.ts";
import { test } from "../../../test/people.ts";
import { openPool } from "../../platform/database.ts";
import { seedProgrammes } from "../curriculum/demo.ts";
import { seedStudents } from "./demo/index.ts";
import { insertMade } from "./records/made.ts";
import { searchPeople } from "./records/search.ts";
import { keysOf } from "./rules/names.ts";
import { writeNote } from "../../platform/journal/note.ts";
import type { Found, RowScope } from "./terms.ts";

const day = "2026-11-24";
const everyone: RowScope = { all: true };

/** Names of the search table, stored as given; each group must be found by each of its members. */
const equal = [
  ["O'ktam", "Ўктам"], ["O‘ktam", "Oʻktam"], ["Oktam", "Oʻktam"], ["Gʻafurov", "Гафуров"], ["G`ofurov", "Ғофуров"], ["Hasan", "Хасан"], ["Xasanov", "Khasanov", "Ҳасанов"],
  ["Isʼhoq", "Исҳоқ"], ["Is’hoq", "Ishoq"], ["Qodirov", "Kodirov", "Қодиров"], ["Jamshid", "Джамшид"], ["Yelena", "Елена", "Elena"], ["Nizoyev", "Низоев"], ["Yoʻldosh", "Йўлдош"],
  ["Yuldosh", "Юлдош"], ["Muhammad", "Muxamad"], ["Tsoy", "Цой"], ["Sanʼat", "Санъат"], ["Zulfiya", "Зульфия"], ["YOTOQXONA", "ётоқхона"], ["maʼlumotnoma", "малумотнома"],
  ["Kuznetsov", "Кузнецов"], ["Yoqubov", "Ёқубов"],
] as const;
const unequal = [["Shokir", "Shakir"], ["Karim", "Karima"], ["Yusuf", "Yunus"]] as const;
const marker = "Zzqtest";
const idOf = (n: number) => `00000000-0000-8000-a000-${String(n).padStart(12, "0")}`;

beforeAll(async () => {
  await database().transaction().execute(async (tx) => {
    await seedProgrammes(tx);
    await seedStudents(tx, { students: 12_000, seed: 999, accounts: new Map() });
    await writeNote(tx, { act: "students.seeded", actor: null, on_behalf: null, subject: "tests", said: {} });
    const row = (n: number, given: string) => {
      const name = { surname: marker, given, patronymic: String.fromCharCode(97 + (n % 26)).repeat(2) + "ovna", patronymic_kind: "ovna" as const, surname_cyrl: marker, given_cyrl: given, patronymic_cyrl: "" };
      return { id: idOf(n), ...name, sex: "f", born_on: "2000-01-01", citizenship: "UZ", ...keysOf(name) };
    };
    await insertMade(tx, "persons", [...equal.map((names, i) => row(i + 1, names[0])), ...unequal.flatMap(([one, other], i) => [row(101 + 2 * i, one), row(102 + 2 * i, other)])]);
  });
  await sql`analyze students.persons, students.students, students.placements, students.standings`.execute(ownerDatabase());
}, 60_000);

const find = (query: string, scope: RowScope = everyone, limit = 20): Promise<Found[]> => searchPeople(database(), query, { scope, day, limit });

describe("spellings of one name", () => {
  test.for(equal.flatMap((names, i) => names.map((typed) => ({ typed, stored: names[0], id: idOf(i + 1) }))))("$typed finds $stored", async ({ typed, id }) => {
    const found = await find(`${marker} ${typed}`);
    expect(found.filter((it) => it.by === "exact").map((it) => it.person_id)).toContain(id);
  });
  test.for(unequal.flatMap(([one, other], i) => [{ typed: one, own: idOf(101 + 2 * i), other: idOf(102 + 2 * i) }, { typed: other, own: idOf(102 + 2 * i), other: idOf(101 + 2 * i) }]))("$typed comes before its like", async ({ typed, own, other }) => {
    const ids = (await find(`${marker} ${typed}`)).map((it) => it.person_id);
    expect(ids[0]).toBe(own);
    expect(ids.indexOf(other)).not.toBe(0);
  });
});

describe("what is typed at the line", () => {
  test.for([
    { typed: "aziza karimova", number: "999251100001", by: "exact" },
    { typed: "Каримова Азиза Рустам", number: "999251100001", by: "exact" },
    { typed: "60103079990017", number: "999251100001", by: "pinfl" },
    { typed: "999251100001", number: "999251100001", by: "number" },
    { typed: "+998 90 000 00 01", number: "999251100001", by: "phone" },
    { typed: "ХХ 0000001", number: "999251100001", by: "passport" },
    { typed: "12-25 кт", number: "999251100001", by: "group" },
    { typed: "rahimova laylo", number: "999231100005", by: "exact" },
    { typed: "tursunova laylo davron", number: "999231100005", by: "exact" },
    { typed: "O`rinboyev O'tkir", number: "999241100004", by: "exact" },
    { typed: "张文博", number: "999251100005", by: "exact" },
    { typed: "T0000009", number: "999251100002", by: "passport" },
    { typed: "лфкшьщмф фяшяф", number: "999251100001", by: "layout" },
    { typed: "Karimuva Aziza", number: "999251100001", by: "similar" },
  ])("$typed by $by", async ({ typed, number, by }) => {
    const found = await find(typed, everyone, 40);
    expect(found.find((it) => it.number === number)?.by).toBe(by);
  });
  test("a letter alone finds nobody, a pattern's signs are letters", async () => {
    expect(await find("k")).toEqual([]);
    expect(await find("%%%")).toEqual([]);
    expect(await find("\\_'; drop")).toEqual([]);
  });
});

describe("rows", () => {
  test("a dean meets the faculty only", async () => {
    const own = await find("karimov", { all: false, faculties: ["999-101"], tutor: null }, 50);
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map((it) => it.faculty))).toEqual(new Set(["999-101"]));
  });
  test("a tutor meets the groups in care, nobody else meets none", async () => {
    const { rows } = await sql<{ person_id: string }>`select person_id from students.tutors where group_code = '12-25 KT'`.execute(database());
    const own = await find("aziza karimova", { all: false, faculties: [], tutor: rows[0]!.person_id });
    expect(own.map((it) => it.number)).toEqual(["999251100001"]);
    expect(await find("aziza karimova", { all: false, faculties: [], tutor: null })).toEqual([]);
    expect(await find("999251100001", { all: false, faculties: ["999-102"], tutor: null })).toEqual([]);
  });
});

/** What the product itself sends, explained: the plan must reach persons by an index. */
test("no search reads all persons", async () => {
  const pool = openPool(appUrl, { applicationName: "daftar tests" });
  const plans: string[] = [];
  try {
    for (const condition of ["search_key like '% kari%' and search_key like '% az%'", "search_key %> 'karimuv'", "pinfl = '60103079990017'", "right(phone, 9) = '900000001'", "passport = 'XX0000001'", "id in (select person_id from students.students where number like '9992511000%')"]) {
      const { rows } = await pool.query<{ "QUERY PLAN": string }>(`explain select id from students.persons person where ${condition}`);
      plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
    }
  } finally {
    await pool.end();
  }
  for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on persons/);
});
