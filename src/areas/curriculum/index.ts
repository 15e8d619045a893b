/** The front door: what can be studied here. */
export { getProgramme, listProgrammes } from "./records.ts";
export * from "./terms.ts";
