import { addDays, daysBetween, isDay, type Day } from "../../../kernel/day.ts";

/**
 * What the QR of a paper says by itself, so that it can be checked without us: fixed order, 62 bytes at most, then 64 of Ed25519.
 * Printed in every QR code: changing it breaks papers already issued; a new form takes a new version.
 */
export type SignedContent = {
  key_id: number;
  /** The kind's own number, given once for ever in its kind.ts. */
  kind: number;
  year: number;
  number: number;
  issued_on: Day;
  valid_until: Day | null;
  /** Surname and initials as printed; cut to 32 bytes between letters. */
  holder: string;
  /** First 16 bytes of sha256(salt, canonical facts). */
  digest: Uint8Array;
};

const version = 1;
const fixed = 30;
const holderAtMost = 32;
const signatureLength = 64;
const epoch: Day = "2000-01-01";
const forever = 0xffff;

/** The bytes that are signed. */
export function encodeContent(content: SignedContent): Uint8Array {
  const holder = cut(content.holder);
  const bytes = new Uint8Array(fixed + holder.length);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, version);
  view.setUint16(1, content.key_id);
  view.setUint8(3, content.kind);
  view.setUint16(4, content.year);
  view.setUint32(6, content.number);
  view.setUint16(10, daysBetween(epoch, content.issued_on));
  view.setUint16(12, content.valid_until === null ? forever : daysBetween(epoch, content.valid_until));
  bytes.set(content.digest.subarray(0, 16), 14);
  bytes.set(holder, fixed);
  return bytes;
}

/** The content beside its signature, as it stands after the `#` of the QR's address. */
export function joinSigned(content: Uint8Array, signature: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + signatureLength);
  bytes.set(content);
  bytes.set(signature, content.length);
  return bytes;
}

export type Split = { content: SignedContent; bytes: Uint8Array<ArrayBuffer>; signature: Uint8Array<ArrayBuffer> };

/** Reads what a QR carried. Says nothing about its truth: the signature is still to be checked. Undefined if it has not our form. */
export function splitSigned(signed: Uint8Array): Split | undefined {
  const length = signed.length - signatureLength;
  if (length < fixed || length > fixed + holderAtMost) return undefined;
  const bytes = Uint8Array.from(signed.subarray(0, length));
  const view = new DataView(bytes.buffer);
  if (view.getUint8(0) !== version) return undefined;
  const until = view.getUint16(12);
  const holder = textOf(bytes.subarray(fixed));
  if (holder === undefined) return undefined;
  const content = {
    key_id: view.getUint16(1),
    kind: view.getUint8(3),
    year: view.getUint16(4),
    number: view.getUint32(6),
    issued_on: addDays(epoch, view.getUint16(10)),
    valid_until: until === forever ? null : addDays(epoch, until),
    holder,
    digest: bytes.slice(14, fixed),
  };
  return isDay(content.issued_on) ? { content, bytes, signature: Uint8Array.from(signed.subarray(length)) } : undefined;
}

/** Whole letters only, 32 bytes at most. */
function cut(holder: string): Uint8Array {
  const encoder = new TextEncoder();
  let text = "";
  for (const letter of holder) {
    if (encoder.encode(text + letter).length > holderAtMost) break;
    text += letter;
  }
  return encoder.encode(text);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** base64url without padding, alike on the server and in every browser. */
export function toBase64url(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const group = (a << 16) | (b << 8) | c;
    const signs = [18, 12, 6, 0].map((shift) => letters[(group >> shift) & 63]).join("");
    text += signs.slice(0, Math.min(3, bytes.length - i) + 1);
  }
  return text;
}

/** Undefined for anything that `toBase64url` would not have written: one content has one text. */
export function fromBase64url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1 || /[^A-Za-z0-9_-]/.test(text)) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const group = [0, 1, 2, 3].reduce((sum, j) => (sum << 6) | Math.max(0, letters.indexOf(text[i + j] ?? "A")), 0);
    for (const shift of [16, 8, 0]) if (at < bytes.length) bytes[at++] = (group >> shift) & 255;
  }
  return toBase64url(bytes) === text ? bytes : undefined;
}
