import type { Service } from "../catalogue/service.ts";
import { findService } from "../catalogue/index.ts";
import type { Chance } from "./world.ts";

/** Who asks for a service: any student, one of a kind, or one who is no student on that day. */
export type Pool = "student" | "foreign" | "part_time" | "graduate" | "expelled" | "leaver" | "entrant" | "foreign_entrant";

type Kind = { months: readonly number[]; self: number; services: readonly (readonly [code: string, weight: number])[]; pool?: Pool };

/** Requests of a month, September first, for twelve thousand students; the share that comes without the counter; and the services behind it. */
const kinds: readonly Kind[] = [
  { months: [3900, 2300, 1200, 1100, 1300, 1700, 1200, 1000, 900, 1300, 700, 1100], self: 0.93, services: [["study-certificate", 94], ["study-certificate-english", 6]] },
  { months: [260, 210, 190, 240, 420, 380, 260, 300, 360, 700, 900, 420], self: 0.8, services: [["transcript", 44], ["gpa-certificate", 30], ["exam-results", 12], ["exam-list", 6], ["achievement", 8]] },
  { months: [4800, 2600, 900, 1500, 800, 600, 1900, 500, 400, 1600, 700, 1100], self: 0.88, services: [["tuition-contract", 34], ["tuition-balance", 26], ["invoice", 20], ["contract-sum", 14], ["scholarship-certificate", 6]] },
  { months: [900, 700, 312, 160, 180, 420, 150, 120, 100, 80, 120, 3400], self: 0.64, services: [["dormitory", 76], ["rent-subsidy", 15], ["dormitory-balance", 9]] },
  { months: [150, 300, 420, 460, 380, 260, 340, 300, 420, 240, 20, 10], self: 0.2, services: [["absence-excuse", 72], ["personal-schedule", 28]] },
  { months: [350, 120, 160, 240, 950, 420, 90, 80, 160, 900, 620, 180], self: 0.6, services: [["retake", 40], ["retake-contract", 25], ["result-appeal", 22], ["retake-balance", 13]] },
  { months: [60, 40, 25, 30, 260, 90, 25, 20, 20, 50, 330, 260], self: 0.1, services: [["transfer-or-restoration", 42], ["group-change", 38], ["curricula-difference", 18], ["promotion", 2]] },
  { months: [3200, 900, 380, 240, 260, 420, 240, 200, 180, 160, 90, 600], self: 0.55, services: [["student-card", 41], ["password", 30], ["record-correction", 26], ["social-register", 3]] },
  { months: [60, 1500, 120, 420, 1600, 60, 40, 60, 1300, 700, 20, 20], self: 0.2, pool: "part_time", services: [["study-certificate", 62], ["study-sheet", 20], ["subject-resources", 8], ["exam-list", 10]] },
  { months: [150, 120, 50, 40, 45, 60, 35, 30, 45, 60, 35, 70], self: 0.2, pool: "foreign", services: [["temporary-registration", 46], ["visa", 20], ["foreign-contract", 18], ["foreign-registration", 12], ["foreign-admission", 4]] },
  { months: [40, 35, 40, 45, 60, 40, 40, 60, 240, 2300, 2500, 160], self: 0.15, services: [["diploma", 47], ["clearance-sheet", 40], ["diploma-data-change", 7], ["diploma-duplicate", 5], ["documents-to-archive", 1]] },
  {
    months: [260, 320, 280, 160, 120, 240, 300, 340, 300, 180, 60, 90], self: 0.7,
    services: [["conferences", 10], ["research-advice", 10], ["grants", 9], ["job-fairs", 9], ["named-scholarships", 8], ["grant-application", 8], ["job-advice", 8], ["startup", 6], ["study-abroad-advice", 6],
      ["mobility-programmes", 5], ["mentor-school", 5], ["admission-advice", 4], ["insurance", 3], ["mobility-out", 2], ["guide", 2], ["programmes", 2], ["masters-application", 8], ["second-degree-application", 3]],
  },
];

const pools: Readonly<Record<string, Pool>> = {
  diploma: "graduate", "diploma-data-change": "graduate", "diploma-duplicate": "graduate", "documents-to-archive": "graduate", "clearance-sheet": "leaver",
  "foreign-admission": "foreign_entrant", "masters-application": "entrant", "second-degree-application": "entrant",
};

/** Services that the office itself begins, by whom. */
export const begunByOffice: Readonly<Record<string, string>> = { promotion: "shahlo", "documents-to-archive": "islom" };

export function poolOf(code: string, kind?: Pool): Pool {
  return pools[code] ?? kind ?? "student";
}

/** Monday to Sunday, as parts of an average working day; on a day off only those come who need no office. */
const weekdays = [1.44, 1.14, 1.02, 0.96, 0.96, 0.48, 0.12];

export type Wish = { card: Service; pool: Pool; self: boolean };

/** What is asked on a day, when a whole year asks `scale` of the table. */
export function wishesOf(day: { month: number; weekday: number; works: boolean }, scale: number, chance: Chance): Wish[] {
  const share = (scale / 24) * (day.works ? weekdays[day.weekday - 1]! : 0.12);
  return kinds.flatMap((kind) => {
    const expected = kind.months[(day.month + 3) % 12]! * share;
    const count = Math.floor(expected) + (chance.happens(expected % 1) ? 1 : 0);
    return Array.from({ length: count }, (): Wish => {
      const code = chance.weighed(kind.services);
      return { card: findService(code)!, pool: poolOf(code, kind.pool), self: !(code in begunByOffice) && (!day.works || chance.happens(kind.self)) };
    });
  });
}

/** What lies open on a day: the longer a service takes, the more of it lies there. Those that a paper answers at once never do. */
export function openWeights(month: number): [string, number][] {
  return kinds.flatMap((kind) => {
    const whole = kind.services.reduce((sum, [, weight]) => sum + weight, 0);
    return kind.services.flatMap(([code, weight]): [string, number][] => {
      const card = findService(code)!;
      if (card.now || code in begunByOffice || ["entrant", "foreign_entrant"].includes(poolOf(code))) return [];
      return [[code, ((kind.months[(month + 3) % 12]! * weight) / whole) * (card.term.unit === "seconds" ? 0.5 : card.term.amount)]];
    });
  });
}
/** The pool of an open case's service. */
export function poolOfOpen(code: string): Pool {
  return poolOf(code, kinds.find((kind) => kind.pool === "foreign" && kind.services.some(([one]) => one === code))?.pool);
}
