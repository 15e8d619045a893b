/** Loaded into the web process before its program: keeps what one request says to the database, so that a bare server can say the same. */
import pg from "pg";

/** One statement; those with the same client ran on the same connection. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

let kept: Statement[] = [];

type Query = (this: pg.Client, text: unknown, values?: unknown, done?: unknown) => unknown;
const client = pg.Client.prototype as unknown as { query: Query };
const query = client.query;
client.query = function (text, values, done) {
  if (typeof text === "string") kept.push({ text, values: Array.isArray(values) ? [...values] : [] });
  return query.call(this, text, values, done);
};

process.on("message", (asked: { record?: "begin" | "end" }) => {
  if (asked.record === "begin") kept = [];
  if (asked.record) process.send?.({ recorded: kept });
});
