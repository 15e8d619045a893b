import { z } from "zod";
import { isDay } from "../../kernel/day.ts";
import { dayThisYear, untilDay } from "../../kernel/format.ts";
import type { Lang } from "../../kernel/lang.ts";
import { notice } from "../messages/index.ts";
import { findService } from "./catalogue/index.ts";
import { wordsOf } from "./service-words.ts";
import { texts } from "./texts/index.ts";

const about = { service: z.string() };
const counted = { count: z.int().positive() };
const dated = { due_on: z.string().refine(isDay) };

/** The service's name stands over every notice of a case. */
const title = ({ service }: { service: string }, lang: Lang) => {
  const card = findService(service);
  return card && wordsOf(card, lang).title;
};
const words = (lang: Lang) => texts(lang).notices;

// To the one who asked.
export const received = notice({ kind: "requests.received", facts: z.strictObject({ ...about, ...dated }), title, text: ({ due_on }, lang) => words(lang).received(untilDay(due_on, lang)) });
export const paperReady = notice({ kind: "requests.paper_ready", facts: z.strictObject(about), title, text: (_, lang) => words(lang).paperReady });
export const returned = notice({ kind: "requests.returned", facts: z.strictObject(about), title, text: (_, lang) => words(lang).returned });
export const answered = notice({ kind: "requests.answered", facts: z.strictObject(about), title, text: (_, lang) => words(lang).answered });
/** Neither the reason nor the clause: they stand on the case's page. */
export const refused = notice({ kind: "requests.refused", facts: z.strictObject(about), title, text: (_, lang) => words(lang).refused });
export const message = notice({
  kind: "requests.message", facts: z.strictObject({ ...about, ...counted }), title, gathers: { minutes: 5, over: "subject" }, text: ({ count }, lang) => words(lang).message(count),
});
export const dueChanged = notice({ kind: "requests.due_changed", facts: z.strictObject({ ...about, ...dated }), title, text: ({ due_on }, lang) => words(lang).dueChanged(untilDay(due_on, lang)) });
export const late = notice({ kind: "requests.late", facts: z.strictObject({ ...about, ...dated }), title, text: ({ due_on }, lang) => words(lang).late(dayThisYear(due_on, lang)) });

// To the office.
export const assigned = notice({ kind: "requests.assigned", facts: z.strictObject(counted), gathers: { minutes: 15, over: "kind", href: "/office/queue?tab=mine" }, text: ({ count }, lang) => words(lang).assigned(count) });
export const corrected = notice({ kind: "requests.corrected", facts: z.strictObject(about), title, text: (_, lang) => words(lang).corrected });
export const written = notice({
  kind: "requests.written", facts: z.strictObject({ ...about, ...counted }), title, gathers: { minutes: 5, over: "subject" }, text: ({ count }, lang) => words(lang).written(count),
});
export const lateCases = notice({ kind: "requests.late_cases", facts: z.strictObject(counted), text: ({ count }, lang) => words(lang).lateCases(count) });
