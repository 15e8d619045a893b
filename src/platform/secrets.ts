/** Secrets of this installation: made at first use, kept in files only their owner may read. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from "node:crypto";
import { closeSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, unlinkSync, writeSync } from "node:fs";
import { join } from "node:path";
import { config } from "./config.ts";

export interface SigningKey {
  readonly keyId: number;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** The secrets folder or a file in it can be read by others, or cannot be read by us. */
export class SecretsProblem extends Error {}

function folderOf(dataFolder: string): string {
  const folder = join(dataFolder, "secrets");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  refuseLoose(folder, "700");
  return folder;
}

function refuseLoose(path: string, wanted: string): void {
  const mode = lstatSync(path).mode & 0o777;
  if ((mode & 0o077) !== 0) throw new SecretsProblem(`${path} has mode ${mode.toString(8)}: others may look into it. Set it to ${wanted} (chmod ${wanted}), and consider its content known.`);
}

/** The content of a secret file; made whole and once, also when two processes ask at the same moment. */
function keptOrMade(dataFolder: string, file: string, make: () => string): string {
  const folder = folderOf(dataFolder);
  const path = join(folder, file);
  try {
    refuseLoose(path, "600");
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") throw new SecretsProblem(`${path} cannot be read: it belongs to another user. Start Daftar as that user.`);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const temporary = join(folder, `.${file}.${process.pid}.${randomBytes(4).toString("hex")}`);
  const fd = openSync(temporary, "wx", 0o600);
  try {
    writeSync(fd, make());
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  try {
    linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    unlinkSync(temporary);
  }
  const folderFd = openSync(folder, "r");
  try {
    fsyncSync(folderFd);
  } finally {
    closeSync(folderFd);
  }
  return readFileSync(path, "utf8");
}

function mustBeName(name: string): void {
  if (!/^[a-z][a-z0-9-]{0,60}$/.test(name)) throw new SecretsProblem(`"${name}" is no name for a secret.`);
}

/** Thirty-two random bytes that belong to this name. */
export function secret(name: string, dataFolder: string = config().dataFolder): Buffer {
  mustBeName(name);
  return Buffer.from(keptOrMade(dataFolder, name, () => randomBytes(32).toString("base64url")).trim(), "base64url");
}

/** The same secret as text that may stand in an address: the password of a database role. */
export function passwordOf(role: string, dataFolder: string = config().dataFolder): string {
  return secret(`${role.replaceAll("_", "-")}-password`, dataFolder).toString("base64url");
}

/** The Ed25519 pair of a name that ends in its number: "papers-1". */
export function signingKey(name: string, dataFolder: string = config().dataFolder): SigningKey {
  mustBeName(name);
  const keyId = Number(/-(\d{1,4})$/.exec(name)?.[1]);
  if (!Number.isInteger(keyId) || keyId < 1 || keyId > 32767) throw new SecretsProblem(`"${name}" must end in the key's number, such as papers-1.`);
  const pem = keptOrMade(dataFolder, `${name}.ed25519`, () => generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString());
  const privateKey = createPrivateKey(pem);
  return { keyId, privateKey, publicKey: createPublicKey(privateKey) };
}

/** The numbers of the keys made so far under this name, ascending: "papers" → [1, 2]. */
export function signingKeyIds(name: string, dataFolder: string = config().dataFolder): number[] {
  mustBeName(name);
  const pattern = new RegExp(`^${name}-(\\d{1,4})\\.ed25519$`);
  return readdirSync(folderOf(dataFolder))
    .flatMap((file) => pattern.exec(file)?.[1] ?? [])
    .map(Number)
    .toSorted((a, b) => a - b);
}
