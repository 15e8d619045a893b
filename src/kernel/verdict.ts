/** What a rule says: go on, or the first reason why not, with the clause that says so. */
export type Refusal = {
  /** A plain sentence in snake_case; every code has a text in each language. */
  code: string;
  /** Regulation `4.1/19`, or another act by its code, `KM-824 41`; `database` for a broken constraint. */
  clause: string;
  /** Values the sentence names (a number, a day): plain data, already safe to show to the one refused. */
  facts?: Record<string, string | number>;
};

export type Verdict = { allowed: true } | { allowed: false; refusal: Refusal };

export const allow: Verdict = { allowed: true };

export function refuse(code: string, clause: string, facts?: Refusal["facts"]): Verdict {
  return { allowed: false, refusal: facts ? { code, clause, facts } : { code, clause } };
}

/** Carries a refusal out of an act; the desk turns it into a rollback and an answer. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.name = "Refused";
    this.refusal = refusal;
  }
}

/** Stops the act unless the rule allowed it. @throws {Refused} */
export function insist(verdict: Verdict): void {
  if (!verdict.allowed) throw new Refused(verdict.refusal);
}
