import { sql, type RawBuilder } from "kysely";
import { kindOfQuery, otherLayout } from "../../../kernel/folding.ts";
import { plainCode } from "../../../kernel/identifiers.ts";
import type { Day } from "../../../kernel/day.ts";
import type { Reader } from "../../../platform/database.ts";
import type { Found, RowScope } from "../terms.ts";
import { withinScope } from "./scope.ts";

export type Search = { scope: RowScope; day: Day; limit: number };

/** A word shorter than this is close to too many names to be worth guessing. */
const guessFrom = 4;

/**
 * People by any part of a name in any script, or by PINFL, number, phone, passport, group. Who begins with every word
 * typed comes first; then, if nobody does, the same keys in the other layout; last those who are spelt alike.
 */
export async function searchPeople(reader: Reader, query: string, search: Search): Promise<Found[]> {
  const typed = query.normalize("NFKC").trim().slice(0, 100);
  const found = await exactly(reader, typed, search);
  if (found.length > 0 && found[0]!.by !== "exact") return found;
  const other = found.length > 0 ? [] : (await exactly(reader, otherLayout(typed), search)).map((it): Found => (it.by === "exact" ? { ...it, by: "layout" } : it));
  if (other.length > 0 || found.length >= search.limit) return found.length > 0 ? found : other;
  return [...found, ...(await alike(reader, typed, search, found))];
}

async function exactly(reader: Reader, typed: string, search: Search): Promise<Found[]> {
  const asked = kindOfQuery(typed);
  switch (asked.kind) {
    case "pinfl":
      return people(reader, search, "pinfl", sql`person.pinfl = ${asked.value}`);
    case "phone":
      return people(reader, search, "phone", sql`right(person.phone, 9) = ${asked.value}`);
    case "passport":
      return people(reader, search, "passport", sql`person.passport = ${asked.value}`);
    case "student_number":
      return people(reader, search, "number", numbered(asked.value));
    case "name":
      return byWords(reader, typed, asked.words, search);
  }
}

async function byWords(reader: Reader, typed: string, words: readonly string[], search: Search): Promise<Found[]> {
  const code = plainCode(typed);
  if (/^[KS]?[123]\d\d{2}[A-Z]*$/.test(code) && /\d-\d/.test(typed)) {
    const own = await people(reader, search, "group", grouped(code, search.day));
    return own.length > 0 ? own : people(reader, search, "group", grouped(`${code}%`, search.day));
  }
  if (/^\d{4,11}$/.test(code)) return people(reader, search, "number", numbered(code));
  if (words.join("").length < 2) return [];
  const found = await people(reader, search, "exact", begins(words), { whole: words });
  return found.length > 0 || !/^[A-Z]{1,2}\d{5,}$/.test(code) ? found : people(reader, search, "passport", sql`person.passport = ${code}`);
}

const numbered = (prefix: string) => sql`person.id in (select person_id from students.students where number like ${`${prefix}%`})`;

/** The code with or without its hyphen; `%` at its end takes all that begin so. */
const grouped = (code: string, day: Day) => sql`person.id in (select student.person_id from students.groups academic
  join students.placements placement on placement.group_code = academic.code and placement.during @> ${day}::date
  join students.students student on student.id = placement.student_id
  where upper(replace(replace(academic.code, '-', ''), ' ', '')) like ${code})`;

/** Folded words are letters and digits only: nothing in them is a sign of a pattern. */
function begins(words: readonly string[]): RawBuilder<unknown> {
  return sql.join(words.map((word) => sql`person.search_key like ${`% ${word}%`}`), sql` and `);
}

async function alike(reader: Reader, typed: string, search: Search, before: readonly Found[]): Promise<Found[]> {
  const asked = kindOfQuery(typed);
  if (asked.kind !== "name" || !asked.words.some((word) => word.length >= guessFrom)) return [];
  const close = sql.join(asked.words.map((word) => (word.length >= guessFrom ? sql`person.id in (select students.alike(${word}))` : sql`person.search_key like ${`% ${word}%`}`)), sql` and `);
  const known = before.map((it) => it.person_id);
  const limit = search.limit - before.length;
  return people(reader, { ...search, limit }, "similar", sql`${close} and person.id <> all(${known}::uuid[])`, { near: asked.words });
}

type Rank = { whole?: readonly string[]; near?: readonly string[] };

/** Whole words before beginnings, surnames before the rest, closer before farther, then the alphabet. */
function rankOf({ whole, near }: Rank): RawBuilder<unknown> {
  if (whole) {
    const surname = sql.join(whole.map((word) => sql`person.search_key like ${` ${word}%`}`), sql` or `);
    return sql`(${sql.join(whole.map((word) => sql`((person.search_key || ' ') like ${`% ${word} %`})::int`), sql` + `)}) desc, (${surname}) desc,`;
  }
  if (near) return sql`(${sql.join(near.map((word) => sql`(select min(levenshtein(${word}, own)) from unnest(string_to_array(ltrim(person.search_key), ' ')) own)`), sql` + `)}),`;
  return sql``;
}

/** Each person once, as the latest admission stands on the day. The office's limit is taken before the joins. */
async function people(reader: Reader, { scope, day, limit }: Search, by: Found["by"], where: RawBuilder<unknown>, rank: Rank = {}): Promise<Found[]> {
  const first = sql`select person.id, row_number() over (order by ${rankOf(rank)} person.sort_latin, person.id) as place from students.persons person where ${where}`;
  const hits = scope.all ? sql`${first} order by place limit ${limit}` : first;
  const { rows } = await sql<Found>`select named.person_id, named.full_name, named.full_name_cyrl, student.student_id, student.number, student.standing, student.group_code,
      student.course_year, student.abbr, student.faculty, ${by}::text as by
    from (${hits}) hit
    join students.named named on named.person_id = hit.id
    left join lateral (select student.id as student_id, student.number, standing.standing, placement.group_code, placement.course_year, programme.abbr, programme.faculty
      from students.students student
      left join students.standings standing on standing.student_id = student.id and standing.during @> ${day}::date
      left join students.placements placement on placement.student_id = student.id and placement.during @> ${day}::date
      left join curriculum.programmes programme on programme.key = placement.programme and programme.form = placement.form and programme.during @> ${day}::date
      where student.person_id = hit.id order by (standing.standing in ('studying', 'on_leave')) desc nulls last, student.admitted_on desc limit 1) student on true
    where ${withinScope(scope, sql`student.faculty`, sql`student.group_code`, day)}
    order by hit.place limit ${limit}`.execute(reader);
  return rows;
}
