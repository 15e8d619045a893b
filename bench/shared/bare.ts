/** The floor that pages are measured against: node:http and a pool, the statements of a page, its rows as JSON. Nothing else. */
import { createServer } from "node:http";
import { limits, openPool } from "../../src/platform/database.ts";
import type { Statement } from "./record.ts";

/** For each page the statements of its variants: other people, other sessions. */
export type Script = Record<string, readonly (readonly Statement[])[]>;

const pool = openPool(process.env["DATABASE_URL"]!, { applicationName: "daftar bare", limits: limits.web });
let script: Script = {};
process.on("message", (given: Script) => {
  script = given;
  process.send?.({ taken: true });
});

async function rowsOf(statements: readonly Statement[]): Promise<unknown[]> {
  const client = await pool.connect();
  try {
    const rows: unknown[] = [];
    for (const { text, values } of statements) rows.push((await client.query(text, [...values])).rows);
    return rows;
  } finally {
    client.release();
  }
}

const server = createServer((request, response) => {
  const [, page = "", variant = "0"] = (request.url ?? "").split("/");
  rowsOf(script[page]?.[Number(variant)] ?? []).then(
    (rows) => {
      const body = JSON.stringify(rows);
      response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) }).end(body);
    },
    (fault: unknown) => {
      process.stderr.write(`${String(fault)}\n`);
      response.writeHead(500).end();
    },
  );
});
server.listen(Number(process.env["PORT"]), "127.0.0.1", () => process.send?.({ ready: true }));
process.on("SIGTERM", () => {
  server.closeAllConnections();
  server.close(() => void pool.end().then(() => process.exit(0)));
});
