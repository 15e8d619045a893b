import { sign, verify } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { secret, SecretsProblem, signingKey, signingKeyIds } from "./secrets.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "daftar-secrets-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a secret is made once, differs by name, and only its owner may read it", () => {
  const first = secret("session-pepper", folder);
  expect(first).toHaveLength(32);
  expect(secret("session-pepper", folder)).toEqual(first);
  expect(secret("code-key", folder)).not.toEqual(first);
  expect(statSync(join(folder, "secrets")).mode & 0o777).toBe(0o700);
  for (const file of readdirSync(join(folder, "secrets"))) expect(statSync(join(folder, "secrets", file)).mode & 0o777).toBe(0o600);
});

test("a key signs, its public half verifies, its numbers are listed", () => {
  const { keyId, privateKey } = signingKey("papers-2", folder);
  signingKey("papers-1", folder);
  expect(keyId).toBe(2);
  const signed = sign(null, Buffer.from("paper"), privateKey);
  expect(verify(null, Buffer.from("paper"), signingKey("papers-2", folder).publicKey, signed)).toBe(true);
  expect(verify(null, Buffer.from("paper"), signingKey("papers-1", folder).publicKey, signed)).toBe(false);
  expect(signingKeyIds("papers", folder)).toEqual([1, 2]);
});

test.each(["../outside", "", "Upper", "a/b"])("%j is no name", (name) => {
  expect(() => secret(name, folder)).toThrow(SecretsProblem);
});

test("a file or folder that others may read is refused", () => {
  secret("loose", folder);
  chmodSync(join(folder, "secrets/loose"), 0o640);
  expect(() => secret("loose", folder)).toThrow("mode 640");
  chmodSync(join(folder, "secrets"), 0o755);
  expect(() => secret("code-key", folder)).toThrow("mode 755");
  chmodSync(join(folder, "secrets"), 0o700);
});
