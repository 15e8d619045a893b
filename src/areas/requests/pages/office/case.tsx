import { z } from "zod";
import { choice, choices, count, line, prose, tick } from "../../../../kernel/fields.ts";
import type { Lang } from "../../../../kernel/lang.ts";
import { page, type Acting } from "../../../../platform/web.tsx";
import { addNote, answerCase, forward, handOver, refuseCase, returnForCorrection, takeIn, writeToAsker } from "../../acts/work.ts";
import { wordsOf } from "../../reads.ts";
import { texts } from "../../texts/index.ts";
import { returnReasons, sectors } from "../../terms.ts";
import { langOfAsker, nextOf, readCase, type CaseData } from "./case-data.ts";
import { CaseOfOffice } from "./case-show.tsx";
import { frozenFacts } from "./case-facts.ts";
import { Refusing } from "./case-refuse.tsx";

const common = {
  right: "requests.work",
  title: ({ it, card }: CaseData, lang: Lang) => `${it.number} · ${wordsOf(card, lang).title}`,
  read: readCase,
  // Opening a case opens a person's record: its holder reads who did.
  looks: ({ it }: CaseData) => ({ subject: it.person_id, class: "B", reason: `case ${it.number}` }) as const,
  show: CaseOfOffice,
} as const;
const seen = { version: count() };

type At = Acting<"/office/requests/:number", CaseData>;

/** Where one stands after a decision: at the next case, if one wants it and there is one. */
async function onward({ desk, actor, now, today, params }: At, done: string, open = true): Promise<string> {
  const next = open ? await nextOf({ reader: desk.tx, actor, now, today }, params.number) : undefined;
  return next ? `/office/requests/${next}?done=${done}&of=${params.number}` : `/office/requests/${params.number}?done=${done}`;
}

const here = (done: string) => (_: unknown, { params }: { params: { number: string } }) => `/office/requests/${params.number}?done=${done}`;

/** Can I decide, and on what ground? @clause 3.4.1/10 */
export const casePage = page({ ...common, path: "/office/requests/:number", clauses: ["3.4.1/10"] });

export const takePage = page({
  ...common, path: "/office/requests/:number/take", clauses: ["3.4.1/10"],
  form: () => z.strictObject(seen),
  act: ({ desk, params }, { version }) => takeIn(desk, params.number, version),
  then: here("taken_in"),
});

/** Sentences that were ticked are written to the student in the language of his studies; the clerk's own follow. */
export const returnPage = page({
  ...common, path: "/office/requests/:number/return", clauses: ["3.4.1/10"],
  form: () => z.strictObject({ ...seen, reasons: choices(returnReasons).optional(), text: prose({ max: 2000 }).optional(), next: tick() }),
  act: async (at, { version, reasons = [], text, next }) => {
    const ready = texts(langOfAsker(at.data.who)).reasons;
    await returnForCorrection(at.desk, at.params.number, version, { reasons, text: [...reasons.map((one) => ready[one]), text].filter(Boolean).join("\n") });
    return onward(at, "returned", next);
  },
  then: (to) => to,
});

export const forwardPage = page({
  ...common, path: "/office/requests/:number/forward", clauses: ["3.4.1/10", "3.2/4"],
  form: () => z.strictObject({ ...seen, sector: choice(sectors), note: prose({ max: 2000 }).optional() }),
  act: async (at, { version, sector, note }) => {
    await forward(at.desk, at.params.number, version, sector, note);
    return onward(at, "forwarded");
  },
  then: (to) => to,
});

export const answerPage = page({
  ...common, path: "/office/requests/:number/answer", right: "requests.decide", clauses: ["3.4.1/10"],
  form: () => z.strictObject({ ...seen, text: prose({ max: 4000 }), next: tick() }),
  act: async (at, { version, text, next }) => {
    await answerCase(at.desk, at.params.number, version, text);
    return onward(at, "answered", next);
  },
  then: (to) => to,
});

/** What leaves the office as a "no" has a page of its own. Facts are frozen as they stood at this moment. */
export const refusePage = page({
  ...common, path: "/office/requests/:number/refuse", right: "requests.decide", clauses: ["3.4.1/10"],
  show: Refusing,
  form: ({ card }) => z.strictObject({
    ...seen, reason: line({ max: 300 }), clause: choice(card.clauses), facts: z.array(z.string()).optional().meta({ control: "choices" }), own: prose({ max: 1000 }).optional(), would_change: prose({ max: 1000 }),
  }),
  act: async (at, { version, reason, clause, facts = [], own, would_change }) => {
    await refuseCase(at.desk, at.params.number, version, { reason, clause, facts: frozenFacts(at.data, facts, own), would_change });
    return onward(at, "refused");
  },
  then: (to) => to,
});

export const messagePage = page({
  ...common, path: "/office/requests/:number/message", right: "requests.message",
  form: () => z.strictObject({ body: prose({ max: 4000 }) }),
  act: ({ desk, params }, { body }) => writeToAsker(desk, params.number, body),
  then: here("message"),
});

export const notePage = page({
  ...common, path: "/office/requests/:number/note", right: "requests.note",
  form: () => z.strictObject({ note: prose({ max: 4000 }) }),
  act: ({ desk, params }, { note }) => addNote(desk, params.number, note),
  then: here("note"),
});

export const assignPage = page({
  ...common, path: "/office/requests/:number/assign", right: "requests.assign",
  form: () => z.strictObject({ to: z.uuid({ error: "required" }).meta({ control: "choice" }) }),
  act: ({ desk, params }, { to }) => handOver(desk, [params.number], to),
  then: here("assigned"),
});
