import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { langs, type Lang } from "../../kernel/lang.ts";
import type { Config } from "../config.ts";
import type { Cookie } from "../web.tsx";

/** Over TLS the name itself forbids other hosts and paths; plain http exists on loopback only. */
function nameOf(name: Cookie["name"], config: Config): string {
  const own = name === "session" ? "daftar" : `daftar_${name}`;
  return config.publicOrigin.startsWith("https:") ? `__Host-${own}` : own;
}

export function sessionCookie(c: Context, config: Config): string | undefined {
  return getCookie(c, nameOf("session", config))?.slice(0, 200) || undefined;
}

export function browserCookie(c: Context, config: Config): string | undefined {
  return getCookie(c, nameOf("browser", config))?.slice(0, 200) || undefined;
}

/** Binds a parked form to the browser that sent it; the sign-in between gives that browser a new mark, so this one stands apart. */
export function parkedCookie(c: Context, config: Config): string | undefined {
  return getCookie(c, nameOf("parked", config))?.slice(0, 200) || undefined;
}

/** A cookie no script can read and no other site can send. An empty value takes it away. */
export function cookieHeader(cookie: Cookie, config: Config): string {
  const parts = [`${nameOf(cookie.name, config)}=${cookie.value}`, "Path=/", "HttpOnly", "SameSite=Lax"];
  if (config.publicOrigin.startsWith("https:")) parts.push("Secure");
  if (cookie.value === "") parts.push("Max-Age=0");
  else if (cookie.maxAge !== undefined) parts.push(`Max-Age=${cookie.maxAge}`);
  return parts.join("; ");
}

/** The language somebody chose; else the browser's first that we have; else Uzbek. */
export function langOf(c: Context): Lang {
  const chosen = getCookie(c, "lang");
  if (chosen && (langs as readonly string[]).includes(chosen)) return chosen as Lang;
  const wished = (c.req.header("accept-language") ?? "").slice(0, 200).split(",").map((one) => one.split(";")[0]!.trim().toLowerCase());
  for (const one of wished) {
    if (one.startsWith("uz-cyrl")) return "uz-Cyrl";
    if (one.startsWith("uz")) return "uz";
    if (one.startsWith("ru")) return "ru";
    if (one.startsWith("en")) return "en";
  }
  return "uz";
}

export function schemeOf(c: Context): "light" | "dark" | undefined {
  const chosen = getCookie(c, "scheme");
  return chosen === "light" || chosen === "dark" ? chosen : undefined;
}
