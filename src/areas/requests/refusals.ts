import type { Lang } from "../../kernel/lang.ts";
import type { Refusal } from "../../kernel/verdict.ts";
import { refusalOfTheDesk } from "../../ui/refusal.ts";
import { refusalTextOf as ofDocuments } from "../documents/index.ts";
import { refusalTextOf as ofStudents } from "../students/index.ts";
import { texts } from "./texts/index.ts";

/** A refusal met at this area's pages, in words: its own, or one of an area it calls. */
export function refusalText(refusal: Refusal, lang: Lang): string {
  const own = texts(lang).refusals as Readonly<Record<string, string>>;
  return own[refusal.code] ?? ofStudents(refusal, lang) ?? ofDocuments(refusal, lang) ?? refusalOfTheDesk(refusal.code, lang) ?? refusal.code;
}
