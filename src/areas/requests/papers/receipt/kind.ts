import * as z from "zod";
import { sheet } from "../../../documents/index.ts";

/** Everything a receipt prints. No name and no passport: it is found on floors and in pockets. */
export const receiptFacts = z.strictObject({
  lang: z.enum(["uz", "ru", "en"]),
  /** A roll of 80 mm for the counter's printer, A5 for any other. */
  format: z.enum(["roll", "a5"]),
  org: z.strictObject({ name: z.string(), unit: z.string() }),
  title: z.string(),
  kind: z.string(),
  number: z.string(),
  service: z.string(),
  duelabel: z.string(),
  due: z.string(),
  facts: z.array(z.tuple([z.string(), z.string()])),
  hint: z.string(),
  code: z.string(),
  foot: z.string(),
});
export type ReceiptFacts = z.infer<typeof receiptFacts>;

/** The receipt of a case: it carries the case's own number and receipt code, never one of a register of papers. */
export const receiptSheet = sheet<ReceiptFacts>({
  name: "receipt",
  area: "requests",
  clauses: ["3.4.1/10"],
  facts: receiptFacts,
  titles: {
    uz: { title: "Ariza tilxati", numbered: "Ariza №" },
    ru: { title: "Расписка о приёме заявки", numbered: "Заявка №" },
    en: { title: "Receipt of a request", numbered: "Request No." },
  },
});
