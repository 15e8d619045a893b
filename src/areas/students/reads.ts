import type { Actor } from "../../platform/actor.ts";
import type { Day } from "../../kernel/day.ts";
import type { Reader } from "../../platform/database.ts";
import { findStudentOf, getPerson, getStudent, listDoubles, listFormerNames, listPlaces, listRevealed, listStandings, type FormerName, type PersonRow, type Place, type StandingRow, type StudentRow } from "./records/cards.ts";
import { searchPeople as searchRows } from "./records/search.ts";
import { masked } from "./rules/hidden.ts";
import { rowScopeOf } from "./rules/scope.ts";
import { standingOn } from "./rules/standing.ts";
import { hiddenFields, type Found, type HiddenField } from "./terms.ts";

/** A person as the card shows him: identifying fields are masked unless this employee was just shown them. */
export type CardPerson = Omit<PersonRow, HiddenField> & { hidden: Record<HiddenField, { shown: string; revealed: boolean } | null> };

export type Card = {
  student: StudentRow;
  person: CardPerson;
  on: Day;
  standing: StandingRow | undefined;
  place: Place | undefined;
  standings: StandingRow[];
  places: Place[];
  formerNames: FormerName[];
  /** Other records that may be the same person. */
  doubles: Awaited<ReturnType<typeof listDoubles>>;
};

/** How long a field once shown stays shown to the one who asked. */
const shownForMinutes = 10;
/** How close two folded keys must be for two records of one birth day to be asked about. */
const doubleFrom = 0.2;

/** People this employee may meet, best first. @see records/search.ts */
export function searchPeople(reader: Reader, query: string, it: { actor: Actor; today: Day; limit?: number }): Promise<Found[]> {
  return searchRows(reader, query, { scope: rowScopeOf(it.actor), day: it.today, limit: it.limit ?? 8 });
}

/** A student's card as of a day, by id or number. @throws {NotFound} of whom this employee may not meet, too */
export async function getCard(reader: Reader, idOrNumber: string, it: { actor: Actor; on: Day }): Promise<Card> {
  const student = await getStudent(reader, idOrNumber, rowScopeOf(it.actor), it.on);
  const [row, standings, places, formerNames, doubles, revealed] = [
    await getPerson(reader, student.person_id), await listStandings(reader, student.student_id), await listPlaces(reader, student.student_id),
    await listFormerNames(reader, student.person_id), await listDoubles(reader, student.person_id, doubleFrom),
    it.actor.account_id ? await listRevealed(reader, student.person_id, it.actor.account_id, shownForMinutes) : [],
  ];
  const { pinfl, passport, phone, ...person } = row;
  const values = { pinfl, passport, phone };
  const hidden = Object.fromEntries(hiddenFields.map((field) => {
    const value = values[field];
    return [field, value === null ? null : { shown: revealed.includes(field) ? value : masked(field, value), revealed: revealed.includes(field) }];
  })) as CardPerson["hidden"];
  const place = places.find((one) => one.from <= it.on && (one.until === null || it.on < one.until));
  return { student, person: { ...person, hidden }, on: it.on, standing: standingOn(standings, it.on) as StandingRow | undefined, place, standings, places, formerNames, doubles };
}

/** The admission that the signed-in person's pages are about; undefined for who never studied here. */
export async function findStudentOfAccount(reader: Reader, actor: Pick<Actor, "person_id">, today: Day): Promise<string | undefined> {
  return actor.person_id === null ? undefined : findStudentOf(reader, actor.person_id, today);
}
