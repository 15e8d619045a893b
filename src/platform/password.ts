import { argon2, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { secret } from "./secrets.ts";

/** The cost of one hash; when it grows, old hashes are made anew at the next sign-in. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const tagLength = 32;
const atOnce = 2;
const queueLength = 50;

/** Hashing is the cheapest way to stop a small machine: past the queue one is asked to come again. */
export class HashingBusy extends Error {
  constructor() {
    super("Too many passwords are being checked at once.");
    this.name = "HashingBusy";
  }
}

let running = 0;
const queue: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (queue.length >= queueLength) throw new HashingBusy();
    await new Promise<void>((go) => queue.push(go));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}

type Cost = { memory: number; passes: number; parallelism: number };

/** The pepper lies outside the database: a stolen table alone cannot be guessed at. */
function tagOf(password: string, nonce: Buffer, spent: Cost): Promise<Buffer> {
  const message = createHmac("sha256", secret("password-pepper")).update(password, "utf8").digest();
  return inTurn(
    () =>
      new Promise((done, failed) => {
        argon2("argon2id", { message, nonce, tagLength, ...spent }, (fault, tag) => (fault ? failed(fault) : done(Buffer.from(tag))));
      }),
  );
}

const b64 = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");

/** A hash as text: `$argon2id$v=19$m=…,t=…,p=…,keyid=1$salt$hash`. @throws {HashingBusy} */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await tagOf(password, salt, cost);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism},keyid=1$${b64(salt)}$${b64(tag)}`;
}

const shape = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2}),keyid=1\$([A-Za-z0-9+/]{16,64})\$([A-Za-z0-9+/]{16,128})$/;

/**
 * Whether the password is the one that was hashed, and whether its hash should be made anew.
 * Without a hash (no such account) the same work is done for nothing, so that time tells nothing. @throws {HashingBusy}
 */
export async function verifyPassword(password: string, hash: string | null): Promise<{ right: boolean; old: boolean }> {
  const found = hash === null ? null : shape.exec(hash);
  if (!found) {
    await tagOf(password, Buffer.alloc(16), cost);
    return { right: false, old: false };
  }
  const spent = { memory: Number(found[1]), passes: Number(found[2]), parallelism: Number(found[3]) };
  const kept = Buffer.from(found[5]!, "base64");
  const tag = await tagOf(password, Buffer.from(found[4]!, "base64"), spent);
  const right = kept.length === tag.length && timingSafeEqual(kept, tag);
  return { right, old: spent.memory < cost.memory || spent.passes < cost.passes };
}

/** Letters and digits that are not taken for one another when read from paper. */
const readable = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password to be told once and changed at the first sign-in: `k7wm-3xqe-9rtd`. */
export function oneTimePassword(): string {
  const four = () => Array.from({ length: 4 }, () => readable[randomInt(readable.length)]).join("");
  return `${four()}-${four()}-${four()}`;
}
