import { addDays, type Day } from "../../../kernel/day.ts";
import type { Funding, Standing } from "../terms.ts";
import { graduation, promotion, type Order } from "./calendar.ts";
import type { Chance } from "./chance.ts";
import { readGroup } from "./groups.ts";
import type { Made, PlacementRow, StandingRow } from "./rows.ts";
import type { ProgrammeRow } from "./tables.ts";

export type Enrolled = { student_id: string; programme: ProgrammeRow; group: string; course: number; funding: Funding; admitted: Order };
export type Turn = {
  standing: Standing;
  from: Day;
  ground: string;
  reason?: string;
  /** The day a leave was given to. */
  planned?: Day;
  /** Studying again since this day, by this order. */
  back?: Order;
};

/** A place for each course from admission to now, each with the summer's order. */
export function placeByPromotions(made: Made, it: Enrolled, firstYear: number): void {
  const steps = [{ from: it.admitted.on, course: firstCourse(it, firstYear), ground: it.admitted.no, group: it.group }];
  for (let course = steps[0]!.course + 1; course <= it.course; course += 1) {
    const order = promotion(2026 - (it.course - course), course, it.programme.level);
    if (order.on > steps.at(-1)!.from) steps.push({ from: order.on, course, ground: order.no, group: it.group });
  }
  placeBySteps(made, it, steps);
}

/** One who came later (transfer, restoration) starts on the course the years allow. */
function firstCourse(it: Enrolled, firstYear: number): number {
  return Math.min(it.course, Math.max(1, Number(it.admitted.on.slice(0, 4)) - firstYear + 1));
}

export function placeBySteps(made: Made, it: Enrolled, steps: readonly { from: Day; course: number; ground: string; group: string }[]): void {
  steps.forEach((step, i) => {
    const row: PlacementRow = {
      student_id: it.student_id, from: step.from, until: steps[i + 1]?.from ?? null, programme: it.programme.key, form: it.programme.form, language: readGroup(step.group).language,
      funding: it.funding, group_code: step.group, course_year: step.course, ground: step.ground,
    };
    made.placements.push(row);
  });
}

/** Studying from admission, then each turn, and studying again where one came back. */
export function standBy(made: Made, studentId: string, admitted: Order, turns: readonly Turn[]): void {
  const rows: StandingRow[] = [];
  const add = (turn: Turn) => {
    const last = rows.at(-1);
    if (last) last.until = turn.from;
    rows.push({ student_id: studentId, from: turn.from, until: null, standing: turn.standing, reason: turn.reason ?? null, planned_until: turn.planned ?? null, ground: turn.ground });
  };
  add({ standing: "studying", from: admitted.on, ground: admitted.no });
  for (const turn of turns) {
    add(turn);
    if (turn.back) add({ standing: "studying", from: turn.back.on, ground: turn.back.no });
  }
  made.standings.push(...rows);
}

const leaveReasons = [["birth", 38], ["child_care", 22], ["health", 24], ["military", 12], ["sick_relative", 4]] as const;
const expelReasons = [["own_will", 31], ["unpaid", 29], ["absence", 18], ["transfer", 14], ["not_returned", 4], ["discipline", 2], ["total_term", 2]] as const;

/** A day of the last year, bunched as such orders are. */
function dayInYear(chance: Chance, months: readonly (readonly [string, number])[]): Day {
  return `${chance.weighed(months)}-${String(1 + chance.below(27)).padStart(2, "0")}`;
}

const leaveMonths = [["2026-09", 25], ["2026-10", 20], ["2026-01", 12], ["2026-02", 18], ["2026-03", 8], ["2026-04", 6], ["2025-12", 6], ["2026-11", 5]] as const;
const expelMonths = [["2026-01", 14], ["2026-02", 16], ["2026-03", 15], ["2026-07", 12], ["2026-08", 12], ["2026-09", 11], ["2025-12", 7], ["2026-04", 6], ["2026-10", 7]] as const;

/** An order of student movement, numbered by its day. */
function movement(on: Day, chance: Chance): string {
  const dayOfYear = (Date.parse(on) - Date.parse(`${on.slice(0, 4)}-01-01`)) / 86_400_000;
  return `${20 + Math.floor(dayOfYear * 1.1) + chance.below(3)}-T/${on.slice(0, 4)}`;
}

export function leaveNow(chance: Chance, sex: "m" | "f"): Turn {
  const from = dayInYear(chance, leaveMonths);
  const reason = chance.weighed(leaveReasons.filter(([it]) => (sex === "f" ? it !== "military" : it !== "birth")));
  return { standing: "on_leave", from, planned: chance.pick(["2027-02-01", "2027-09-01"]), reason, ground: movement(from, chance) };
}

/** A leave that is over: one came back last February or September. */
export function leaveBefore(chance: Chance, admitted: Day): Turn | undefined {
  const from = addDays(admitted, 60 + chance.below(200));
  if (from > "2026-02-01") return undefined;
  const until = chance.pick(["2026-02-09", "2026-09-02"]);
  return { standing: "on_leave", from, planned: until, reason: chance.weighed(leaveReasons), ground: movement(from, chance), back: { on: until, no: movement(until, chance) } };
}

/** Expelled once and restored in a window of August or February. */
export function restoredBefore(chance: Chance, admitted: Day): Turn | undefined {
  const from = addDays(admitted, 150 + chance.below(120));
  if (from > "2026-01-20") return undefined;
  const back = chance.pick(["2026-02-09", "2026-08-24"]);
  return { standing: "expelled", from, reason: chance.weighed([["unpaid", 70], ["own_will", 30]]), ground: movement(from, chance), back: { on: back, no: movement(back, chance) } };
}

export function expelledNow(chance: Chance): Turn {
  const from = dayInYear(chance, expelMonths);
  const reason = chance.weighed(expelReasons);
  return { standing: reason === "transfer" ? "transferred_out" : "expelled", from, reason, ground: movement(from, chance) };
}

export function graduatedNow(programme: ProgrammeRow): Turn {
  const { on, no } = graduation(programme.level);
  return { standing: "graduated", from: on, ground: no };
}
