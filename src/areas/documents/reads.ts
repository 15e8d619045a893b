import type { Day } from "../../kernel/day.ts";
import type { Lang } from "../../kernel/lang.ts";
import type { Reader } from "../../platform/database.ts";
import { NotFound } from "../../platform/not-found.ts";
import { codeOf } from "./drawing.ts";
import { kindNamed, type PaperKind } from "./kind.ts";
import { findLetterhead, getPaper, listOf, monthsGood, type PaperRow } from "./records.ts";
import { authenticityOf, lastGoodDay } from "./rules/papers.ts";
import type { Authenticity } from "./terms.ts";

/** A paper as its holder or a clerk meets it in a list, a case or a card. */
export type PaperSummary = {
  id: string;
  number: string;
  kind: string;
  title: string;
  lang: PaperRow["lang"];
  state: Authenticity;
  issued_on: Day;
  issued_at: Date;
  valid_until: Day | null;
  /** Absent once the paper was erased. */
  code: string | undefined;
};

/** Name and unit at the head of papers, for sheets that carry no number of the register. @throws {NotFound} before a letterhead is set */
export async function getLetterheadWords(reader: Reader, lang: PaperRow["lang"], day: Day): Promise<{ name: string; unit: string }> {
  const head = await findLetterhead(reader, lang, day);
  if (!head) throw new NotFound("letterhead");
  return { name: head.name, unit: head.unit };
}

/** The last day of a paper of this kind issued on a day, by the parameter in force. */
export async function goodUntil(reader: Reader, kind: Pick<PaperKind, "validFor">, day: Day): Promise<Day> {
  return lastGoodDay(day, await monthsGood(reader, kind, day));
}

/** A person's papers, newest first. */
export async function listPapersOf(reader: Reader, holder: string, today: Day, lang: Lang): Promise<PaperSummary[]> {
  return (await listOf(reader, holder)).map((paper) => summaryOf(paper, today, lang));
}

/** @throws {NotFound} */
export async function getPaperSummary(reader: Reader, id: string, today: Day, lang: Lang): Promise<PaperSummary> {
  return summaryOf(await getPaper(reader, id), today, lang);
}

export function summaryOf(paper: PaperRow, today: Day, lang: Lang): PaperSummary {
  return {
    id: paper.id,
    number: paper.number_text,
    kind: paper.kind,
    title: titleOf(paper.kind, lang),
    lang: paper.lang,
    state: authenticityOf(paper, today),
    issued_on: paper.issued_on,
    issued_at: paper.issued_at,
    valid_until: paper.valid_until,
    code: paper.code_sealed ? codeOf(paper) : undefined,
  };
}

/** What a kind is called where no paper of it is at hand; Uzbek Cyrillic pages keep the Latin of papers. */
export function titleOf(kindName: string, lang: Lang): string {
  const kind = kindNamed(kindName);
  return kind ? kind.titles[lang === "uz-Cyrl" ? "uz" : lang].title : kindName;
}

/** A paper that is this person's: somebody else's is as absent as one that never was. @throws {NotFound} */
export function ownOnly(paper: PaperRow | undefined, personId: string | null): PaperRow {
  if (!paper || personId === null || paper.holder !== personId) throw new NotFound("paper");
  return paper;
}

/** Whether a text of an address can be a paper's id: anything else is asked of no database. */
export function isPaperId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}
