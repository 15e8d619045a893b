/** The front door: what other areas may do with papers. */
export { issuePaper, reissuePaper, setLetterhead, withdrawPaper, type PaperGiven } from "./acts.ts";
export { drawPapersRightAway, drawSheet } from "./drawing.ts";
export { drawPapersLeftBehind } from "./jobs.ts";
export { drawSpecimen } from "./specimen.ts";
export { folderOf, kindNamed, knownKinds, paper, sheet, type PaperKind, type Printable, type PrintedRow, type SheetKind } from "./kind.ts";
export { getLetterheadWords, goodUntil, getPaperSummary, listPapersOf, type PaperSummary } from "./reads.ts";
export * from "./terms.ts";
export { refusalTextOf } from "./words.ts";
