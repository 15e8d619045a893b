import type { MiddlewareHandler } from "hono";

const atOnce = 64;
const mayWait = 128;
let running = 0;
const line: (() => void)[] = [];

/** More than we can serve at once waits in a short line; beyond it the answer is "later", before any body is read. */
export const crowd: MiddlewareHandler = async (c, next) => {
  if (running >= atOnce) {
    if (line.length >= mayWait) return c.text("Too many at once. Please try again in a moment.", 503, { "retry-after": "2" });
    await new Promise<void>((go) => line.push(go));
  }
  running += 1;
  try {
    await next();
  } finally {
    running -= 1;
    line.shift()?.();
  }
};
