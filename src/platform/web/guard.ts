import type { Context } from "hono";
import type { Config } from "../config.ts";

const unsafe = new Set(["POST", "PUT", "PATCH", "DELETE"]);

/**
 * May this write come from where it says? Same-origin by the browser's own word, else by an Origin we know.
 * A bearer token without a cookie is no browser, so nobody can be tricked into sending it.
 */
export function comesFromUs(request: Request, origins: readonly string[]): boolean {
  if (!unsafe.has(request.method)) return true;
  if (request.headers.get("authorization")?.startsWith("Bearer ") && !request.headers.get("cookie")) return true;
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = request.headers.get("origin");
  return origin !== null && origins.includes(origin);
}

/** No inline script or style exists in our pages, so none is allowed. Made once: every answer carries them. */
export function securityHeaders(config: { secure: boolean }, frames: boolean): Readonly<Record<string, string>> {
  return made[config.secure ? "secure" : "plain"][frames ? "framing" : "alone"];
}

function headersFor(secure: boolean, frames: boolean): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' blob: data:", "font-src 'self'", "connect-src 'self'",
    "worker-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'", "object-src 'none'",
    frames ? "frame-src 'self'" : "frame-src 'none'", "frame-ancestors 'none'",
  ].join("; ");
  return {
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(self), microphone=(), geolocation=(), publickey-credentials-get=(self), publickey-credentials-create=(self)",
    ...(secure ? { "strict-transport-security": "max-age=31536000" } : {}),
  };
}

const made = {
  plain: { alone: headersFor(false, false), framing: headersFor(false, true) },
  secure: { alone: headersFor(true, false), framing: headersFor(true, true) },
} as const;

/** Papers of our own may stand in a frame of our own page; nothing else of ours may. */
export const framedByOurselves = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

/** The address of the one who asks, believed from a proxy only where the proxy is ours. */
export function ipOf(c: Context, config: Pick<Config, "trustedProxies">): string {
  const bindings = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  const socket = bindings?.incoming?.socket?.remoteAddress ?? "local";
  if (!config.trustedProxies.includes(socket)) return socket;
  return c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() || socket;
}

/** A path of ours to return to, never another host: `/x`, but not `//x` or `/\x`. */
export function safeNext(next: string | null | undefined, otherwise: string): string {
  if (!next || next.length > 500) return otherwise;
  return /^\/(?![/\\])[^\s\\\u0000-\u001f]*$/.test(next) ? next : otherwise;
}
