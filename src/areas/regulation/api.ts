import { z } from "zod";
import { endpoint } from "../../platform/web.tsx";
import { clauses } from "./rules/clauses.ts";
import { fulfilled } from "./fulfilled.gen.ts";
import { workedOf } from "./rules/fulfilment.ts";

/** The regulation as data: each clause with what fulfils it. What only people do stands under `byHand`, and fulfils nothing. */
export const regulationApi = endpoint({
  method: "GET",
  path: "/api/v1/regulation",
  right: "anyone",
  summary: "The 213 clauses, each with what fulfils it",
  cache: "minute",
  gives: z.array(z.object({
    clause: z.string(), text: z.string(), meaning: z.string(), worked: z.enum(["system", "by_hand", "none"]),
    fulfilledBy: z.array(z.object({ kind: z.enum(["service", "paper", "page"]), name: z.string(), href: z.string() })),
    byHand: z.array(z.object({ name: z.string(), href: z.string() })),
  }).meta({ id: "Clause" })),
  read: ({ lang }) => clauses.map(({ clause, text, meaning }) => {
    const of = fulfilled.filter((one) => one.clause === clause);
    const said = (one: (typeof of)[number]) => one.name[lang === "uz-Cyrl" ? "uz" : lang];
    return {
      clause, text, meaning, worked: workedOf(clause, fulfilled),
      fulfilledBy: of.filter((one) => one.worked === "system").map((one) => ({ kind: one.kind, name: said(one), href: one.href })),
      byHand: of.filter((one) => one.worked === "by_hand").map((one) => ({ name: said(one), href: one.href })),
    };
  }),
});
