import { createCipheriv, createDecipheriv, createHash, randomBytes, sign } from "node:crypto";
import { secret, signingKey, signingKeyIds, type SigningKey } from "./secrets.ts";

const keys = new Map<string, SigningKey>();

function keyOf(name: string): SigningKey {
  let key = keys.get(name);
  if (!key) keys.set(name, (key = signingKey(name)));
  return key;
}

/** The number of the key that signs today: the newest one made under this name. */
export function currentKeyId(name: string): number {
  return signingKeyIds(name).at(-1) ?? 1;
}

/** Ed25519 over these bytes. */
export function signBytes(name: string, keyId: number, bytes: Uint8Array): Buffer {
  return sign(null, bytes, keyOf(`${name}-${keyId}`).privateKey);
}

/** The 32 bytes of a public key that anyone may hold. */
export function publicKeyBytes(name: string, keyId: number): Buffer {
  return Buffer.from(keyOf(`${name}-${keyId}`).publicKey.export({ format: "jwk" }).x!, "base64url");
}

export type PublishedKey = { id: number; algorithm: "Ed25519"; key: string; signed_by?: number; signature?: string };

/** All public keys of a name, for ever; each but the first is signed by the one before it. */
export function publishedKeys(name: string): PublishedKey[] {
  const ids = signingKeyIds(name);
  const all = ids.length > 0 ? ids : [currentKeyId(name)];
  return all.map((id, at) => {
    const key = publicKeyBytes(name, id);
    const before = all[at - 1];
    const own = { id, algorithm: "Ed25519" as const, key: key.toString("base64url") };
    return before === undefined ? own : { ...own, signed_by: before, signature: signBytes(name, before, key).toString("base64url") };
  });
}

/** How a key is named on paper: `7F21 A0C4`. */
export function fingerprint(name: string, keyId: number): string {
  const hex = createHash("sha256").update(publicKeyBytes(name, keyId)).digest("hex").toUpperCase();
  return `${hex.slice(0, 4)} ${hex.slice(4, 8)}`;
}

/** Encrypts a short text under a secret of this installation (AES-256-GCM: nonce, text, tag). */
export function seal(secretName: string, text: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", secret(secretName), nonce);
  return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
}

/** @throws if the bytes were changed, or sealed under another secret. */
export function unseal(secretName: string, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv("aes-256-gcm", secret(secretName), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString("utf8");
}
