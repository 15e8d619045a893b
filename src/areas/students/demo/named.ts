import type { Day } from "../../../kernel/day.ts";
import { personNameFrom } from "../../../kernel/names.ts";
import type { Funding } from "../terms.ts";
import type { Turn } from "./histories.ts";
import { readTable } from "./tables.ts";
import { named, type MadeName } from "./names.ts";

type Step = { from: Day; ground: string; group?: string; course?: number };

/** What a story fixes about one of the named people; everything else follows from the group. */
export type Story = {
  group: string;
  course: number;
  funding: Funding;
  admitted: readonly [Day, string];
  /** Places after the first, where promotions alone do not tell them. */
  steps?: readonly Step[];
  /** Standings after admission; studying until the first of them. */
  standings?: readonly Turn[];
  citizenship?: string;
  region?: string;
  district?: string;
  lives?: "home" | "dormitory" | "rented" | "relatives";
  former?: { until: Day; surname: string; surname_cyrl: string; ground: string };
  passport?: string;
  passport_until?: Day;
};

export const stories: Readonly<Record<string, Story>> = {
  aziza: { group: "12-25 KT", course: 2, funding: "grant", admitted: ["2025-08-26", "412-T/2025"], lives: "dormitory", region: "1733", district: "1733401", steps: [{ from: "2026-07-10", ground: "287-T/2026", course: 2 }] },
  bekzod: {
    group: "12-23 KT", course: 3, funding: "contract", admitted: ["2023-08-28", "398-T/2023"],
    steps: [{ from: "2024-07-09", ground: "251-T/2024", course: 2 }, { from: "2025-07-08", ground: "269-T/2025", course: 3 }],
    standings: [{ standing: "expelled", from: "2026-02-16", reason: "unpaid", ground: "61-T/2026" }],
  },
  dilnoza: {
    group: "21-24 BT", course: 3, funding: "foreign", admitted: ["2024-08-30", "431-T/2024"], citizenship: "TJ",
    standings: [{ standing: "on_leave", from: "2026-09-07", planned: "2027-09-01", reason: "birth", ground: "318-T/2026" }],
  },
  aziz: { group: "11-23 OTN", course: 4, funding: "contract", admitted: ["2023-08-28", "398-T/2023"] },
  sardor: { group: "13-26 KT", course: 1, funding: "contract", admitted: ["2026-08-27", "301-T/2026"] },
  malika: { group: "11-24 NGQ", course: 3, funding: "contract", admitted: ["2024-08-29", "420-T/2024"], steps: [{ from: "2025-07-08", ground: "268-T/2025", course: 2 }, { from: "2026-07-11", ground: "291-T/2026", course: 3 }] },
  jasur: {
    group: "12-25 KTO", course: 2, funding: "contract", admitted: ["2024-08-29", "420-T/2024"],
    steps: [{ from: "2024-08-29", ground: "420-T/2024", group: "12-24 KTO", course: 1 }, { from: "2025-07-08", ground: "268-T/2025", group: "12-24 KTO", course: 2 }, { from: "2026-07-15", ground: "296-T/2026", group: "12-24 KTO", course: 2 }, { from: "2026-09-02", ground: "296-T/2026", group: "12-25 KTO", course: 2 }],
  },
  nigora: { group: "11-25 mOX", course: 2, funding: "state_scheme", admitted: ["2025-09-05", "466-T/2025"] },
  emal: { group: "31-25 BT", course: 2, funding: "foreign", admitted: ["2025-09-12", "471-T/2025"], citizenship: "AF", lives: "rented" },
  oydin: { group: "14-26 OTN", course: 1, funding: "grant", admitted: ["2026-08-27", "301-T/2026"], lives: "dormitory" },
  otkir: { group: "11-24 AB", course: 3, funding: "contract", admitted: ["2024-08-29", "420-T/2024"] },
  manjunatha: { group: "31-26 QKT", course: 1, funding: "foreign", admitted: ["2026-09-20", "340-T/2026"], citizenship: "IN" },
  ishoq: { group: "12-24 MSM", course: 3, funding: "grant", admitted: ["2024-08-29", "420-T/2024"] },
  isxak: { group: "12-24 MSM", course: 3, funding: "grant", admitted: ["2024-09-03", "420-T/2024"], passport: "XX0009001", passport_until: "2025-10-10" },
  kamola: { group: "12-26 FO", course: 1, funding: "contract", admitted: ["2026-08-27", "301-T/2026"] },
  temur: {
    group: "11-22 TMK", course: 4, funding: "contract", admitted: ["2022-09-01", "377-T/2022"],
    standings: [{ standing: "on_leave", from: "2025-11-01", planned: "2026-11-01", reason: "military", ground: "355-T/2025" }],
  },
  gulhayo: {
    group: "12-23 YPK", course: 3, funding: "grant", admitted: ["2023-08-28", "398-T/2023"],
    steps: [{ from: "2024-07-09", ground: "251-T/2024", course: 2 }, { from: "2025-07-08", ground: "269-T/2025", course: 3 }],
    standings: [{ standing: "on_leave", from: "2025-10-13", planned: "2027-09-01", reason: "child_care", ground: "341-T/2025" }],
  },
  anton: { group: "21-25 AB", course: 2, funding: "contract", admitted: ["2026-09-25", "336-T/2026"], steps: [{ from: "2026-09-25", ground: "336-T/2026", course: 2 }] },
  yulduz: { group: "11-24 EKO", course: 3, funding: "contract", admitted: ["2024-08-29", "420-T/2024"] },
  aybek: { group: "11-24 KTP", course: 3, funding: "contract", admitted: ["2024-08-29", "420-T/2024"], region: "1735", district: "1735401" },
  alina: { group: "21-25 MNJ", course: 2, funding: "contract", admitted: ["2025-08-26", "412-T/2025"] },
  shahboz: { group: "12-24 AT", course: 3, funding: "grant", admitted: ["2024-08-29", "420-T/2024"] },
  umida: { group: "12-23 KT", course: 4, funding: "grant", admitted: ["2023-08-28", "398-T/2023"] },
  doston: {
    group: "11-20 KT", course: 4, funding: "contract", admitted: ["2020-09-14", "366-T/2020"],
    steps: [{ from: "2021-07-09", ground: "221-T/2021", course: 2 }, { from: "2022-07-08", ground: "230-T/2022", course: 3 }, { from: "2023-07-07", ground: "240-T/2023", course: 4 }],
    standings: [{ standing: "graduated", from: "2024-07-01", ground: "244-T/2024" }],
  },
  laylo: {
    group: "13-23 OTG", course: 4, funding: "contract", admitted: ["2023-08-28", "398-T/2023"],
    former: { until: "2026-05-20", surname: "Rahimova", surname_cyrl: "Раҳимова", ground: "183-T/2026" },
  },
  rustam: { group: "S11-23 KT", course: 4, funding: "contract", admitted: ["2023-09-11", "405-T/2023"], region: "1712", district: "1712401", lives: "home" },
  zarina: { group: "K11-24 MNJ", course: 3, funding: "contract", admitted: ["2024-09-09", "429-T/2024"] },
  merdan: { group: "21-24 NGQ", course: 3, funding: "foreign", admitted: ["2024-09-16", "440-T/2024"], citizenship: "TM" },
  wenbo: { group: "31-25 QKT", course: 2, funding: "foreign", admitted: ["2025-09-12", "471-T/2025"], citizenship: "CN" },
  ulugbek: { group: "12-26 AB", course: 1, funding: "contract", admitted: ["2026-08-27", "301-T/2026"] },
  nafisa: { group: "11-25 BT", course: 2, funding: "contract", admitted: ["2025-08-26", "412-T/2025"], lives: "rented" },
  akmal: { group: "12-24 TMO", course: 3, funding: "contract", admitted: ["2024-08-29", "420-T/2024"] },
  sevinch: { group: "12-25 OTY", course: 2, funding: "contract", admitted: ["2025-08-26", "412-T/2025"] },
  mohira: { group: "11-24 BT", course: 3, funding: "grant", admitted: ["2024-08-29", "420-T/2024"] },
  ravshan: {
    group: "11-23 KTM", course: 3, funding: "contract", admitted: ["2023-08-28", "398-T/2023"],
    steps: [{ from: "2024-07-09", ground: "251-T/2024", course: 2 }, { from: "2025-07-08", ground: "269-T/2025", course: 3 }],
    standings: [{ standing: "died", from: "2026-03-04", ground: "79-T/2026" }],
  },
  ilyos: {
    group: "12-24 MRK", course: 2, funding: "contract", admitted: ["2024-08-29", "420-T/2024"], steps: [{ from: "2025-07-08", ground: "268-T/2025", course: 2 }],
    standings: [{ standing: "expelled", from: "2025-12-22", reason: "entrance_breach", ground: "402-T/2025" }],
  },
  hasan: { group: "11-25 KTS", course: 2, funding: "contract", admitted: ["2025-08-26", "412-T/2025"] },
  husan: { group: "11-25 KTS", course: 2, funding: "contract", admitted: ["2025-08-26", "412-T/2025"] },
  madina: {
    group: "22-24 BT", course: 3, funding: "contract", admitted: ["2024-08-29", "420-T/2024"],
    standings: [{ standing: "studying", from: "2026-09-01", planned: "2027-02-01", reason: "mobility", ground: "309-T/2026" }],
  },
  lobar: {
    group: "11-22 OTX", course: 4, funding: "contract", admitted: ["2022-09-01", "377-T/2022"],
    steps: [{ from: "2023-07-07", ground: "238-T/2023", course: 2 }, { from: "2024-07-09", ground: "252-T/2024", course: 3 }, { from: "2025-07-08", ground: "270-T/2025", course: 4 }],
    standings: [{ standing: "graduated", from: "2026-07-01", ground: "262-T/2026" }],
  },
};

/** Persons of the stories who never studied here: parents and an applicant. */
export const withoutStudies = ["rahima", "sobir", "otabek"] as const;

export type NamedRow = { n: number; code: string; name: MadeName; sex: "m" | "f"; born_on: Day; pinfl: string | null; number: string | null };

/** The named people of people.tsv that this area keeps, in their order. */
export function namedRows(): NamedRow[] {
  return readTable("people").filter((row) => row.code! in stories || (withoutStudies as readonly string[]).includes(row.code!)).map((row) => ({
    n: Number(row.n), code: row.code!, sex: row.sex as "m" | "f", born_on: row.born!, pinfl: row.pinfl || null, number: row.number || null,
    name: named({ ...personNameFrom(row.name!, row.name_cyr), han: /\((.+)\)/.exec(row.name!)?.[1] ?? null }),
  }));
}

/** What one signs in with and what the office calls this person's place. */
export function describedRows(): Map<string, { name: string; kind: string; story: string }> {
  return new Map(readTable("people").map((row) => [row.code!, { name: row.name!, kind: row.kind!, story: row.story! }]));
}
