import { describe, expect, test } from "vitest";
import { ConfigProblem, readConfig } from "./config.ts";

describe("settings", () => {
  test("have defaults for one machine", () => {
    expect(readConfig({})).toMatchObject({ port: 3000, host: "127.0.0.1", loopback: true, databaseUrl: undefined, demo: "institute", publicOrigin: "http://localhost:3000", trustedProxies: [], todayOverride: undefined, plainHttp: false, roleSuffix: "" });
  });

  test.each<[string, Record<string, string>]>([
    ["PORT", { PORT: "0" }],
    ["PORT", { PORT: "http" }],
    ["PORT", { PORT: "70000" }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://x" }],
    ["DAFTAR_DEMO", { DAFTAR_DEMO: "yes" }],
    ["PUBLIC_ORIGIN", { PUBLIC_ORIGIN: "daftar.uz" }],
    ["PUBLIC_ORIGIN", { PUBLIC_ORIGIN: "https://daftar.uz/app" }],
    ["PUBLIC_ORIGIN", { PUBLIC_ORIGIN: "ftp://daftar.uz" }],
    ["DAFTAR_TODAY", { DAFTAR_TODAY: "24.11.2026" }],
    ["DAFTAR_TODAY", { DAFTAR_TODAY: "2026-02-30" }],
    ["DAFTAR_TODAY", { DAFTAR_TODAY: "2026-11-24", HOST: "0.0.0.0", DAFTAR_PLAIN_HTTP: "yes" }],
    ["HOST", { HOST: "0.0.0.0" }],
    ["HOST", { HOST: "0.0.0.0", PUBLIC_ORIGIN: "https://daftar.uz" }],
    ["DAFTAR_PLAIN_HTTP", { DAFTAR_PLAIN_HTTP: "true" }],
    ["DAFTAR_ROLE_SUFFIX", { DAFTAR_ROLE_SUFFIX: "a'b" }],
  ])("a wrong %s stops the start by its name", (name, env) => {
    expect(() => readConfig(env)).toThrow(ConfigProblem);
    expect(() => readConfig(env)).toThrow(name);
  });

  test("other machines come in through TLS, or where plain http is said aloud", () => {
    expect(readConfig({ HOST: "0.0.0.0", PUBLIC_ORIGIN: "https://daftar.uz", TRUSTED_PROXIES: "10.0.0.1, 10.0.0.2" })).toMatchObject({ plainHttp: false, demo: "none", trustedProxies: ["10.0.0.1", "10.0.0.2"] });
    expect(readConfig({ HOST: "0.0.0.0", DAFTAR_PLAIN_HTTP: "yes" }).plainHttp).toBe(true);
  });
});
