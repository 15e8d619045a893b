import { sql, type RawBuilder } from "kysely";
import type { RowScope } from "../terms.ts";

/** The row condition of a read, on a programme's faculty and a placement's group; who has no scope meets nobody. */
export function withinScope(scope: RowScope, faculty: RawBuilder<unknown>, group: RawBuilder<unknown>, day: string): RawBuilder<unknown> {
  if (scope.all) return sql`true`;
  return sql`(${faculty} = any(${[...scope.faculties]}::text[]) or exists (select from students.tutors tutor
    where tutor.group_code = ${group} and tutor.person_id = ${scope.tutor}::uuid and tutor.during @> ${day}::date))`;
}
