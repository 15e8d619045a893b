/** Everything that comes from outside the program: read once, refused by name when missing or wrong. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

export interface Config {
  readonly port: number;
  readonly host: string;
  /** True when only this machine can reach the server. */
  readonly loopback: boolean;
  /** The owner's address of an outside database; undefined means the embedded server. */
  readonly databaseUrl: string | undefined;
  readonly demo: "institute" | "none";
  readonly publicOrigin: string;
  readonly dataFolder: string;
  readonly trustedProxies: readonly string[];
  /** An ISO day that stands in for today: demonstrations and tests, on a loopback host only. */
  readonly todayOverride: string | undefined;
  /** Set when passwords may travel unencrypted: every page then says so. */
  readonly plainHttp: boolean;
  /** bin/dev: the kit and the specimens of papers have pages. Never on another host than this machine. */
  readonly dev: boolean;
  /** Roles belong to a whole database cluster: institutes that share one differ by this suffix. */
  readonly roleSuffix: string;
}

/** A setting that is missing or wrong; its message names the setting. */
export class ConfigProblem extends Error {}

/** The folder that holds package.json, from the sources as well as from the built server. */
export function rootFolder(): string {
  let folder = import.meta.dirname;
  for (;;) {
    const file = join(folder, "package.json");
    if (existsSync(file) && (JSON.parse(readFileSync(file, "utf8")) as { name?: string }).name === "daftar") return folder;
    const up = dirname(folder);
    if (up === folder) throw new ConfigProblem(`Daftar's folder was not found above ${import.meta.dirname}.`);
    folder = up;
  }
}

const loopbackHosts = new Set(["127.0.0.1", "::1", "localhost"]);

/** Parses the settings; throws ConfigProblem on the first that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const said = (name: string) => env[name]?.trim() || undefined;

  const port = Number(said("PORT") ?? "3000");
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new ConfigProblem(`PORT must be a number from 1 to 65535, not "${said("PORT")}".`);

  const host = said("HOST") ?? "127.0.0.1";
  const loopback = loopbackHosts.has(host);

  const databaseUrl = said("DATABASE_URL");
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) throw new ConfigProblem("DATABASE_URL must begin with postgres:// or postgresql://.");

  const demo = said("DAFTAR_DEMO") ?? (loopback && databaseUrl === undefined ? "institute" : "none");
  if (demo !== "institute" && demo !== "none") throw new ConfigProblem(`DAFTAR_DEMO must be "institute" or "none", not "${demo}".`);

  const publicOrigin = originOf(said("PUBLIC_ORIGIN") ?? `http://localhost:${port}`);
  const trustedProxies = (said("TRUSTED_PROXIES") ?? "").split(",").map((one) => one.trim()).filter((one) => one !== "");

  const plainSaid = said("DAFTAR_PLAIN_HTTP") ?? "no";
  if (plainSaid !== "yes" && plainSaid !== "no") throw new ConfigProblem(`DAFTAR_PLAIN_HTTP must be "yes" or "no", not "${plainSaid}".`);
  const encrypted = publicOrigin.startsWith("https://") && trustedProxies.length > 0;
  const plainHttp = !loopback && !encrypted;
  if (plainHttp && plainSaid !== "yes") {
    throw new ConfigProblem(
      `HOST is ${host}, which other machines can reach, but passwords would travel unencrypted. ` +
        "Put a TLS proxy in front and set PUBLIC_ORIGIN=https://… and TRUSTED_PROXIES, or say DAFTAR_PLAIN_HTTP=yes.",
    );
  }

  const todayOverride = said("DAFTAR_TODAY");
  if (todayOverride !== undefined) {
    if (!isDay(todayOverride)) throw new ConfigProblem(`DAFTAR_TODAY must be a day such as 2026-11-24, not "${todayOverride}".`);
    if (!loopback) throw new ConfigProblem("DAFTAR_TODAY is for demonstrations: it is refused when HOST is not this machine's own address.");
  }

  const roleSuffix = said("DAFTAR_ROLE_SUFFIX") ?? "";
  if (!/^[a-z0-9_]{0,20}$/.test(roleSuffix)) throw new ConfigProblem("DAFTAR_ROLE_SUFFIX may hold small letters, digits and _, twenty at most.");

  const dataFolder = resolve(rootFolder(), said("DAFTAR_DATA") ?? ".daftar");
  return { port, host, loopback, databaseUrl, demo, publicOrigin, dataFolder, trustedProxies, todayOverride, plainHttp, roleSuffix, dev: loopback && said("DAFTAR_DEV") === "yes" };
}

function originOf(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new ConfigProblem(`PUBLIC_ORIGIN must be an address such as https://daftar.example.uz, not "${text}".`);
  }
  if ((url.protocol !== "http:" && url.protocol !== "https:") || url.origin !== text.replace(/\/$/, "")) {
    throw new ConfigProblem(`PUBLIC_ORIGIN must be http(s)://host without a path, not "${text}".`);
  }
  return url.origin;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

let parsed: Config | undefined;

/** The settings of this process. */
export function config(): Config {
  return (parsed ??= readConfig(process.env));
}

const tashkentDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tashkent", year: "numeric", month: "2-digit", day: "2-digit" });

/** Today as an ISO day in Asia/Tashkent, or the day that DAFTAR_TODAY names. */
export function todayInTashkent(now: Date = new Date()): string {
  return config().todayOverride ?? tashkentDay.format(now);
}
