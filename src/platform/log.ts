import { pino } from "pino";

/** One JSON line an event; never a body, a query string, a name or a token. Faults carry their number and the route's pattern. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: null,
  serializers: { err: (fault: Error & { code?: string }) => ({ type: fault.name, code: fault.code, message: fault.code?.match(/^\d/) ? "database" : fault.message, stack: fault.stack?.split("\n").slice(1, 8).join("\n") }) },
});
