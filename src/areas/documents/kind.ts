import type { z } from "zod";
import type { WrittenLang } from "../../kernel/lang.ts";

/** One printed line: its label and value in the paper's language. `key` names it for `verifierSees`. */
export type PrintedRow = { key: string; label: string; value: string; strong?: boolean };

/** What the facts of every numbered paper hold, whatever else their kind prints. */
export type Printable = { title: string; fullName: string; birthDay: string; rows: readonly PrintedRow[] };

/** The words of a kind where no paper of it is at hand: a list, the verifier's page, the margin of the paper. */
export type KindTitles = { title: string; numbered: string };

type Given<F> = {
  /** Its folder's name, and its name in the register for ever. */
  name: string;
  /** The area in whose `papers/` the folder lies. */
  area: string;
  clauses: readonly [string, ...string[]];
  facts: z.ZodType<F>;
  titles: Record<WrittenLang, KindTitles>;
};

/** A kind that the register numbers, the QR signs and anyone verifies. */
export type PaperKind<F extends Printable = Printable> = Given<F> & {
  /** The letters of its number. One series belongs to one kind. */
  series: string;
  /** Its number in the signed part of every QR, 1…255: given once, never changed. */
  signedAs: number;
  /** Rows that a verifier sees who also knows the surname and the birth day. */
  verifierSees: readonly string[];
  /** The parameter that says for how many months it is good, and the number until an order sets another. */
  validFor: { parameter: string; months: number };
};

/** A sheet that carries somebody else's number, such as a case's receipt: drawn, never registered. */
export type SheetKind<F = unknown> = Given<F>;

const kinds = new Map<string, PaperKind>();

/** Makes a kind known. An area's papers are known to a process as soon as it imports them. */
export function paper<F extends Printable>(given: PaperKind<F>): PaperKind<F> {
  for (const known of kinds.values()) {
    if (known.name === given.name || known.series === given.series || known.signedAs === given.signedAs) {
      throw new Error(`The kinds ${known.name} and ${given.name} share a name, a series or a signed number.`);
    }
  }
  kinds.set(given.name, given as unknown as PaperKind);
  return given;
}

export function sheet<F>(given: SheetKind<F>): SheetKind<F> {
  return given;
}

/** Every kind of the process, in the order of their signed numbers. */
export function knownKinds(): readonly PaperKind[] {
  return [...kinds.values()].sort((a, b) => a.signedAs - b.signedAs);
}

export function kindNamed(name: string): PaperKind | undefined {
  return kinds.get(name);
}

/** Where a kind's template and sample lie. */
export function folderOf(kind: Pick<SheetKind, "name" | "area">): string {
  return `src/areas/${kind.area}/papers/${kind.name}`;
}

/** The frame that every template of the office imports. */
export const frames = ["src/areas/documents/letterhead.typ"] as const;
