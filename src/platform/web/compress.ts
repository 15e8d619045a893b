import { brotliCompress, constants, gzip } from "node:zlib";
import { promisify } from "node:util";
import type { MiddlewareHandler } from "hono";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const worth = /^(text\/|application\/(json|problem\+json)|image\/svg)/;

/** HTML and JSON over 1 kB: brotli 4 costs less than the bytes it saves on a phone. Assets are packed by the build. */
export const compress: MiddlewareHandler = async (c, next) => {
  await next();
  const accepts = c.req.header("accept-encoding") ?? "";
  const how = accepts.includes("br") ? "br" : accepts.includes("gzip") ? "gzip" : undefined;
  if (!how) return;
  const { headers } = c.res;
  if (headers.has("content-encoding") || !worth.test(headers.get("content-type") ?? "")) return;
  // Last, because asking for the body makes a stream of what would have been written as it is.
  if (!c.res.body) return;
  const body = Buffer.from(await c.res.arrayBuffer());
  const packed = body.length < 1024 ? body : how === "br" ? await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }) : await zip(body);
  const fresh = new Headers(headers);
  if (packed !== body) {
    fresh.set("content-encoding", how);
    fresh.append("vary", "accept-encoding");
  }
  fresh.delete("content-length");
  c.res = new Response(new Uint8Array(packed), { status: c.res.status, headers: fresh });
};
