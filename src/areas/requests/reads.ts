import type { WrittenLang } from "../../kernel/lang.ts";
import { fold } from "../../kernel/folding.ts";
import type { Reader } from "../../platform/database.ts";
import { parameterOn } from "../../platform/parameters.ts";
import { termParameter } from "./acts/ask.ts";
import { catalogue } from "./catalogue/index.ts";
import { workedBy, type Service } from "./catalogue/service.ts";
import { listFigures, type ServiceFigures } from "./records/queue.ts";
import type { Term } from "./terms.ts";

export { wordsOf } from "./service-words.ts";

/** One folded line per service, so that any script and spelling finds it. */
const folded: ReadonlyMap<string, string> = new Map(
  catalogue.map((card) => {
    const words = (["uz", "ru", "en"] as const satisfies readonly WrittenLang[]).flatMap((lang) => [card.texts[lang].title, card.texts[lang].result, ...card.texts[lang].synonyms, ...card.texts[lang].guidance]);
    return [card.code, ` ${fold(words.join(" "))} ${card.clauses.join(" ")}`];
  }),
);

/** Services that hold every word of the question, those that name it in their title first. */
export function searchServices(question: string): Service[] {
  const words = fold(question.slice(0, 100)).split(" ").filter(Boolean);
  if (words.length === 0) return [...catalogue];
  const found = catalogue.filter((card) => words.every((word) => folded.get(card.code)!.includes(` ${word}`)));
  const titled = (card: Service) => words.every((word) => (["uz", "ru", "en"] as const).some((lang) => ` ${fold([card.texts[lang].title, ...card.texts[lang].synonyms].join(" "))}`.includes(` ${word}`)));
  // What is had at once comes first: it is what most people came for.
  const rank = (card: Service) => (titled(card) ? 0 : 2) + (card.now ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

export type ServiceState = { card: Service; term: Term; worked: "system" | "by_hand"; figures: ServiceFigures | undefined };

/** A card with today's term and the figures of the last thirty days. */
export async function stateOfService(reader: Reader, card: Service, today: string, now: Date): Promise<ServiceState> {
  const row = await parameterOn<Term>(reader, termParameter(card.code), today);
  const figures = await figuresByService(reader, now);
  return { card, term: promised(card, row?.value ?? card.term), worked: workedBy(card), figures: figures.get(card.code) };
}

/** Seconds are promised only where the system does it; people are given the law's one working day. */
function promised(card: Service, term: Term): Term {
  return term.unit === "seconds" && !card.now ? { amount: 1, unit: "working_days" } : term;
}

let kept: { at: number; figures: ReadonlyMap<string, ServiceFigures> } | undefined;

/** The same for everyone, so counted at most once in five seconds a process. */
export async function figuresByService(reader: Reader, now: Date): Promise<ReadonlyMap<string, ServiceFigures>> {
  if (kept && Math.abs(now.getTime() - kept.at) < 5_000) return kept.figures;
  const rows = await listFigures(reader);
  kept = { at: now.getTime(), figures: new Map(rows.map((row) => [row.service, row])) };
  return kept.figures;
}

