import { createHash } from "node:crypto";
import type { Tx } from "../../../platform/database.ts";
import { canonical, writeNote } from "../../../platform/journal/note.ts";
import { analyzeStudents, insertMade, type MadeTable } from "../records/made.ts";
import { keysOf } from "../rules/names.ts";
import type { Day } from "../../../kernel/day.ts";
import type { PersonNames } from "../terms.ts";
import { makeStudents, type Wish } from "./make.ts";

export { makeStudents } from "./make.ts";

/** What loaders of other areas build upon. */
export type SeededStudent = PersonNames & { code: string | null; student_id: string; person_id: string; number: string; standing: string };
export type SeededStudents = { students: SeededStudent[]; digest: string; counts: Readonly<Record<string, number>> };

const order: readonly MadeTable[] = ["persons", "former_names", "groups", "students", "placements", "standings", "tutors"];
const span = ({ from, until, ...row }: { from: Day; until?: Day | null }) => ({ ...row, during: `[${from},${until ?? ""})` });

/** The rows of the demo institute, ready to be written, with the digest of them all: the same seed gives the same digest. */
export function madeRows(wish: Wish): { rows: Record<MadeTable, object[]>; digest: string } {
  const made = makeStudents(wish);
  const former = new Map(made.formerNames.map((it) => [it.person_id, it]));
  const rows: Record<MadeTable, object[]> = {
    persons: made.persons.map((person) => {
      const before = former.get(person.id);
      return { ...person, ...keysOf(person, before ? [{ ...person, ...before }] : []) };
    }),
    former_names: made.formerNames,
    groups: [...made.groups.values()],
    students: made.students,
    placements: made.placements.map(span),
    standings: made.standings.map(span),
    tutors: made.tutors.map((it) => span({ ...it, until: null })),
  };
  const hash = createHash("sha256");
  for (const table of order) for (const row of rows[table]) hash.update(canonical(row as Record<string, unknown>));
  return { rows, digest: hash.digest("hex") };
}

/** Writes the demo's persons and students, with one note a table that holds its count and the digest of all. */
export async function seedStudents(tx: Tx, wish: Wish, onProgress: (text: string) => void = () => {}): Promise<SeededStudents> {
  const { rows, digest } = madeRows(wish);
  for (const table of order) {
    await writeNote(tx, { act: "students.seeded", actor: null, on_behalf: null, subject: `demo:${table}`, said: { rows: rows[table].length, seed: wish.seed, digest } });
    await insertMade(tx, table, rows[table]);
    onProgress(`${table.replace("_", " ")} ${rows[table].length}`);
  }
  await analyzeStudents(tx);
  return { students: seededStudents(rows, wish), digest, counts: Object.fromEntries(order.map((table) => [table, rows[table].length])) };
}

function seededStudents(rows: Record<MadeTable, object[]>, wish: Wish): SeededStudent[] {
  const persons = new Map((rows.persons as (PersonNames & { id: string })[]).map((it) => [it.id, it]));
  const codes = new Map([...wish.accounts].map(([code, { person_id }]) => [person_id, code]));
  const standing = new Map((rows.standings as { student_id: string; standing: string }[]).map((it) => [it.student_id, it.standing]));
  return (rows.students as { id: string; person_id: string; number: string }[]).map((it) => {
    const { surname, given, patronymic, patronymic_kind, surname_cyrl, given_cyrl, patronymic_cyrl } = persons.get(it.person_id)!;
    return {
      student_id: it.id, person_id: it.person_id, number: it.number, standing: standing.get(it.id)!, code: codes.get(it.person_id) ?? null,
      surname, given, patronymic, patronymic_kind, surname_cyrl, given_cyrl, patronymic_cyrl,
    };
  });
}
