import type { Day } from "../../kernel/day.ts";

/** The languages in which the office prints. Uzbek papers are in Latin: the language of office work (law on the state language). */
export const paperLanguages = ["uz", "ru", "en"] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

/** What the one who holds a paper in the hand is told. */
export type Authenticity = "valid" | "expired" | "withdrawn" | "replaced" | "erased" | "unknown";

/** Why a paper loses its force. `replaced` is set by a reissue alone. */
export const withdrawalReasons = ["wrong_facts", "standing_ended", "holder_asked", "lost", "issued_in_error"] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** What decides about a paper's force; the rest of its row does not matter to rules. */
export type PaperState = {
  valid_until: Day | null;
  withdrawn_on: Day | null;
  replaced_by: string | null;
  erased_on: Day | null;
};

/** A paper's place in the register: `41-M/2026`. */
export type RegisterNumber = { number: number; series: string; year: number };

/** What an act gets back for a paper just issued. */
export type IssuedPaper = { id: string; number: string; code: string; issued_on: Day; valid_until: Day | null };
