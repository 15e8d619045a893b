import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { addDays, type Day } from "../../kernel/day.ts";
import { personNameFrom, shortName } from "../../kernel/names.ts";
import { sortKey } from "../../kernel/sorting.ts";
import { rootFolder } from "../../platform/config.ts";
import type { Tx } from "../../platform/database.ts";
import { writeNote } from "../../platform/journal/note.ts";
import { bothScripts } from "./acts.ts";
import { holidays } from "./data/holidays.ts";
import { seedCalendar } from "./seeds.ts";
import { insertStaff } from "./records.ts";

/** The first day of the demo institute's structure. */
const since: Day = "1992-01-01";

function rowsOf(file: string): Record<string, string>[] {
  const [head = "", ...lines] = readFileSync(join(rootFolder(), "db/demo", file), "utf8").trimEnd().split("\n");
  const names = head.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((value, i) => [names[i]!, value])));
}

/** What the table of the structure does not say of the office's own units. */
const ofOffice: Readonly<Record<string, { kind: string; sector?: string; side?: string; clause?: string; managers?: number }>> = {
  "999-301": { kind: "office", clause: "1.3" },
  "999-302": { kind: "department", side: "front", clause: "2.1/1" },
  "999-303": { kind: "department", side: "back", clause: "2.1/2" },
  "999-304": { kind: "sector", sector: "student_service", side: "front", clause: "3.4.1", managers: 6 },
  "999-305": { kind: "sector", sector: "science_innovation", side: "front", clause: "3.4.2", managers: 2 },
  "999-306": { kind: "sector", sector: "international", side: "front", clause: "3.4.3", managers: 3 },
  "999-307": { kind: "sector", sector: "accounting_marketing", side: "front", clause: "3.4.4", managers: 3 },
  "999-308": { kind: "sector", sector: "statistics", side: "back", clause: "3.5.1", managers: 3 },
  "999-309": { kind: "sector", sector: "study_process", side: "back", clause: "3.5.2", managers: 4 },
  "999-310": { kind: "sector", sector: "student_documents", side: "back", clause: "3.5.3", managers: 3 },
};

const positions: readonly [code: string, clause: string | null, uz: string, ru: string, en: string][] = [
  ["director", "2.2/1", "Registrator ofisi direktori", "Директор офиса регистратора", "Director of the office"],
  ["head_front", "2.2/2", "Xizmat koʻrsatish boʻlimi boshligʻi", "Начальник отдела обслуживания", "Head of the front office"],
  ["head_back", "2.2/3", "Maʼlumotlar bazasi boʻlimi boshligʻi", "Начальник отдела базы данных", "Head of the back office"],
  ["manager", "2.2/4", "Menejer", "Менеджер", "Manager"],
  ["rector", null, "Rektor", "Ректор", "Rector"],
  ["vice_rector", null, "Oʻquv ishlari boʻyicha prorektor", "Проректор по учебной работе", "Vice-rector for academic affairs"],
  ["dean", null, "Dekan", "Декан", "Dean"],
  ["tutor", null, "Tyutor", "Тьютор", "Tutor"],
  ["accountant", null, "Hisobchi", "Бухгалтер", "Accountant"],
  ["auditor", null, "Ichki nazoratchi", "Внутренний контролёр", "Internal auditor"],
  ["administrator", null, "Tizim administratori", "Администратор системы", "System administrator"],
  ["unit_head", null, "Boʻlinma boshligʻi", "Начальник подразделения", "Head of the unit"],
];

/** Cyrillic of the posts, where a passport-like exact form is wanted rather than a derived one. */
const positionsCyrillic: Readonly<Record<string, string>> = {
  director: "Регистратор офиси директори", head_front: "Хизмат кўрсатиш бўлими бошлиғи", head_back: "Маълумотлар базаси бўлими бошлиғи", manager: "Менежер",
  rector: "Ректор", vice_rector: "Ўқув ишлари бўйича проректор", dean: "Декан", tutor: "Тьютор", accountant: "Ҳисобчи", auditor: "Ички назоратчи",
  administrator: "Тизим администратори", unit_head: "Бўлинма бошлиғи",
};

type Holder = { code: string; position: string; unit: string; from: Day; until: Day | null };

/** Which post each role of the demo stands for; acting and teaching are no posts of their own here. */
function holders(today: Day): Holder[] {
  const unitOfSector = new Map(Object.entries(ofOffice).flatMap(([unit, it]) => (it.sector ? [[it.sector, unit] as const] : [])));
  const elsewhere: Readonly<Record<string, readonly [position: string, unit: string]>> = {
    rector: ["rector", "999-001"], vice_rector: ["vice_rector", "999-001"], accountant: ["accountant", "999-312"], auditor: ["auditor", "999-001"], administrator: ["administrator", "999-318"],
    tutor: ["tutor", "999-101"], director: ["director", "999-301"],
  };
  const posts: Holder[] = [{ code: "bahodir", position: "unit_head", unit: "999-316", from: "2018-01-08", until: null }];
  for (const row of rowsOf("roles.tsv")) {
    const post: readonly [string, string] | undefined =
      row.role === "manager" ? ["manager", unitOfSector.get(row.sector!)!]
      : row.role === "head" ? (row.department === "front" ? ["head_front", "999-302"] : ["head_back", "999-303"])
      : row.role === "dean" ? ["dean", row.faculty!]
      : elsewhere[row.role!];
    const acting = row.from!.startsWith("D") || posts.some((one) => one.code === row.code);
    if (!post || acting || rowOfPerson(row.code!)?.kind === "teacher") continue;
    const until = row.until ? addDays(row.until.startsWith("D") ? addDays(today, Number(row.until.slice(1))) : row.until, 1) : null;
    posts.push({ code: row.code!, position: post[0], unit: post[1], from: row.from!, until });
  }
  return posts;
}

let people: Map<string, Record<string, string>> | undefined;
const rowOfPerson = (code: string) => (people ??= new Map(rowsOf("people.tsv").map((row) => [row.code!, row]))).get(code);

/** The number of an order in a story: `2022-09-15 appointed 210-K`. */
const orderIn = (history: string, word: string) => new RegExp(`${word} ([0-9]+-K)`).exec(history)?.[1];

/** Structure, posts, staffing norm, hours, holidays and the named staff of the demo institute. `accounts` by the code of the person. */
export async function seedOffice(tx: Tx, accounts: ReadonlyMap<string, { account_id: string }> = new Map(), today: Day = "2026-11-24"): Promise<{ units: number; staff: number; days: number }> {
  const structure = rowsOf("structure.tsv");
  for (const row of structure) {
    const own = ofOffice[row.code!];
    await sql`insert into office.units (code, kind, abbr, parent, sector, side, clause, name_uz, name_uz_cyrl, name_ru, name_en, during)
      values (${row.code}, ${own?.kind ?? row.kind}, ${row.abbr}, ${row.parent || null}, ${own?.sector ?? null}, ${own?.side ?? null}, ${own?.clause ?? null},
        ${row.name_uz}, ${row.name_uz_cyr}, ${row.name_ru}, ${row.name_en}, daterange(${since}::date, null))`.execute(tx);
  }
  for (const [sort, [code, clause, uz, ru, en]] of positions.entries()) {
    await sql`insert into office.positions (code, clause, sort, name_uz, name_uz_cyrl, name_ru, name_en)
      values (${code}, ${clause}, ${sort}, ${uz}, ${positionsCyrillic[code]}, ${ru}, ${en})`.execute(tx);
  }
  await insertNorms(tx);
  await seedCalendar(tx);
  const posts = holders(today);
  for (const [at, post] of posts.entries()) {
    const person = rowOfPerson(post.code);
    const name = personNameFrom(person?.name ?? rowsOf("roles.tsv").find((row) => row.code === post.code)!.name!, person?.name_cyr);
    await insertStaff(tx, {
      account_id: accounts.get(post.code)?.account_id ?? null, employee_number: person?.number || `999${post.from.slice(2, 4)}2209${String(at).padStart(3, "0")}`,
      position: post.position, unit: post.unit, name: bothScripts(name), sort_latin: sortKey(shortName(name)), from: post.from, until: post.until,
      appointed_by: orderIn(person?.history ?? "", "appointed") ?? "100-K", dismissed_by: post.until ? (orderIn(person?.history ?? "", "dismissed") ?? "100-K") : null,
    });
  }
  const counts = { units: structure.length, staff: posts.length, days: holidays.length };
  await writeNote(tx, { act: "office.seeded", actor: null, on_behalf: null, subject: "demo:office", said: counts });
  return counts;
}

async function insertNorms(tx: Tx): Promise<void> {
  const norms = [["director", "999-301", 1], ["head_front", "999-302", 1], ["head_back", "999-303", 1],
    ...Object.entries(ofOffice).flatMap(([unit, it]) => (it.managers ? [["manager", unit, it.managers] as const] : []))] as const;
  for (const [position, unit, headcount] of norms) {
    await sql`insert into office.staffing (position, unit, headcount, act, during)
      values (${position}, ${unit}, ${headcount}, '210-K', daterange(${since}::date, null))`.execute(tx);
  }
}
