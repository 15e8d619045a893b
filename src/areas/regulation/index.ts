/** The front door of the regulation: its clauses, and what fulfils them. */
export { clauses, type Clause } from "./rules/clauses.ts";
export { fulfilled } from "./fulfilled.gen.ts";
export type { Fulfilment } from "./terms.ts";
