import { z } from "zod";
import type { Service } from "./catalogue/service.ts";
import type { GivenPapers } from "./acts/ask.ts";

/** A paper's files in a form: ids of uploads under `paper_<slot>`. */
export function filesField(need: "required" | "optional") {
  const ids = z.array(z.uuid({ error: "wrong_type" })).max(10, { error: "too_many" });
  return (need === "required" ? ids.min(1, { error: "file_required" }) : ids).meta({ control: "choices" });
}

/** What a service asks and what papers it wants, as one form. */
export function formOfService(card: Service) {
  const papers = Object.fromEntries(Object.entries(card.papers).map(([slot, need]) => [`paper_${slot}`, filesField(need)]));
  return z.strictObject({ ...card.asks, ...papers });
}

/** The two halves of a filled form again. */
export function asAsked(card: Service, filled: Record<string, unknown>): { asked: Record<string, unknown>; papers: GivenPapers } {
  const asked: Record<string, unknown> = {};
  const papers: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(filled)) {
    if (name.startsWith("paper_") && name.slice(6) in card.papers) papers[name.slice(6)] = value as string[];
    else asked[name] = value;
  }
  return { asked, papers };
}
