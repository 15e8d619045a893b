import { serve as listen } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { relative } from "node:path";
import { Hono } from "hono";
import { devFace } from "./faces/dev/face.tsx";
import { faces } from "./faces/index.ts";
import { refusalCodes } from "./faces/refusals.ts";
import { drawTrouble } from "./faces/trouble.tsx";
import { drawPapersRightAway } from "./areas/documents/index.ts";
import { nobody, whoIs } from "./areas/identity/index.ts";
import { unreadOf } from "./areas/messages/index.ts";
import { readAssets } from "./platform/assets.ts";
import { setToday } from "./platform/clock.ts";
import { config } from "./platform/config.ts";
import { appDatabase } from "./platform/database.ts";
import { nameRefusals, reportFaultsTo } from "./platform/desk.ts";
import { log } from "./platform/log.ts";
import { compress } from "./platform/web/compress.ts";
import { crowd } from "./platform/web/crowd.ts";
import { health } from "./platform/web/health.ts";
import { safeNext } from "./platform/web/guard.ts";
import { serve } from "./platform/web/serve.tsx";
import { langs } from "./kernel/lang.ts";

const settings = config();
if (settings.todayOverride) setToday(settings.todayOverride);
nameRefusals(refusalCodes);
reportFaultsTo((fault) => log.error({ err: fault }, "after the commit"));

const database = await appDatabase((fault) => log.warn({ err: fault }, "a connection to the database ended"));
drawPapersRightAway(database);
const assets = readAssets();
let stopping = false;

const app = new Hono();
app.use(crowd);
app.use(compress);
app.use("/assets/*", async (c, next) => {
  await next();
  if (c.res.status === 200) c.res.headers.set("cache-control", "public, max-age=31536000, immutable");
});
app.use("/assets/*", serveStatic({ root: relative(process.cwd(), assets.folder), rewriteRequestPath: (path) => path.replace(/^\/assets/, ""), precompressed: true }));
app.get("/healthz/live", (c) => c.json({ live: true }));
app.get("/healthz", async (c) => {
  const told = await health(database, stopping);
  return c.json(told, told.ready ? 200 : 503);
});
app.get("/lang/:lang", (c) => {
  const lang = c.req.param("lang");
  const back = safeNext(c.req.query("back"), "/");
  const chosen = (langs as readonly string[]).includes(lang) ? lang : "uz";
  return new Response(null, { status: 303, headers: { location: back, "set-cookie": `lang=${chosen}; Path=/; Max-Age=31536000; SameSite=Lax`, "cache-control": "no-store" } });
});
app.get("/scheme/:scheme", (c) => {
  const scheme = c.req.param("scheme");
  const back = safeNext(c.req.query("back"), "/");
  const cookie = scheme === "light" || scheme === "dark" ? `scheme=${scheme}; Path=/; Max-Age=31536000; SameSite=Lax` : "scheme=; Path=/; Max-Age=0";
  return new Response(null, { status: 303, headers: { location: back, "set-cookie": cookie, "cache-control": "no-store" } });
});
serve(settings.dev ? [...faces, devFace] : faces, {
  config: settings,
  database,
  door: { whoIs, nobody },
  assets: assets.addresses,
  unreadOf,
  trouble: drawTrouble,
  report: (fault, where) => log.error({ err: fault, ...where }, "fault"),
}, app);

const server = listen({ fetch: app.fetch, port: settings.port, hostname: settings.host, serverOptions: { requestTimeout: 120_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 } }, (at) => {
  log.info({ port: at.port }, "web is ready");
  process.send?.({ ready: true, port: at.port });
});
server.on("error", (fault) => {
  log.error({ err: fault }, "web cannot listen");
  process.exit(1);
});

async function stop(): Promise<void> {
  if (stopping) process.exit(0);
  stopping = true;
  const late = setTimeout(() => process.exit(0), 20_000);
  late.unref();
  server.close(() => void database.destroy().finally(() => process.exit(0)));
  if ("closeIdleConnections" in server) server.closeIdleConnections();
}
process.on("SIGTERM", () => void stop());
process.on("SIGINT", () => void stop());
