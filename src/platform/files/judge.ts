import { inflateSync } from "node:zlib";

/** What an upload is, or why it is not taken. Judged by its bytes; the name only has to agree. */
export type Judgement = { type: "application/pdf" | "image/jpeg" | "image/png" } | { refused: string; facts?: Record<string, string | number> };

const endings: Record<string, readonly string[]> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/png": ["png"],
};

/** First look, without decoding anything: kind by content, agreement with the name, size, what a PDF must not hold. */
export function judge(name: string, bytes: Uint8Array): Judgement {
  if (bytes.byteLength === 0) return { refused: "file_empty" };
  const type = typeOf(bytes);
  const ending = name.toLowerCase().split(".").at(-1) ?? "";
  if (!type || !endings[type]!.includes(ending)) return { refused: "file_type" };
  if (type === "application/pdf") return judgePdf(bytes) ?? { type };
  const size = pixelsOf(type, bytes);
  if (!size) return { refused: "file_broken" };
  if (size.width * size.height > 50_000_000) return { refused: "file_too_many_pixels" };
  return { type };
}

function typeOf(bytes: Uint8Array): "application/pdf" | "image/jpeg" | "image/png" | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8));
  if (head.toString("latin1", 0, 5) === "%PDF-") return "application/pdf";
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return "image/jpeg";
  if (head.equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return "image/png";
  return undefined;
}

/** Names of PDF that start something, carry something or hide something. */
const active = /\/(JavaScript|JS|Launch|EmbeddedFiles?|XFA|RichMedia|SubmitForm|ImportData|GoToR|GoToE)(?![A-Za-z0-9])/;
/** An action that runs when the file is opened; a plain view (`[page /Fit]`) is no action. */
const openAction = /\/(OpenAction|AA)\s*<<(?:(?!>>)[\s\S])*\/S\s*\/(?!GoTo\b)/;

function judgePdf(bytes: Uint8Array): Judgement | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const end = text.lastIndexOf("%%EOF");
  if (end < 0) return { refused: "file_broken" };
  if (text.length - end > 1024 + 5) return { refused: "file_broken" };
  if (/\/Encrypt(?![A-Za-z0-9])/.test(text)) return { refused: "file_encrypted" };
  for (const part of [withoutStreams(text), ...unpacked(bytes, text)]) {
    const plain = part.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    if (active.test(plain) || openAction.test(plain)) return { refused: "file_active" };
  }
  return undefined;
}

/** Picture data may spell anything by chance: names are looked for outside streams, and inside unpacked object streams. */
function withoutStreams(text: string): string {
  return text.replace(/\bstream\r?\n[\s\S]*?endstream/g, "");
}

/** Objects may hide in packed object streams: those are opened, 20 MB of text at the most. */
function unpacked(bytes: Uint8Array, text: string): string[] {
  const found: string[] = [];
  let sum = 0;
  for (const match of text.matchAll(/\/ObjStm(?![A-Za-z0-9])[\s\S]{0,400}?stream\r?\n/g)) {
    const from = match.index + match[0].length;
    const until = text.indexOf("endstream", from);
    if (until < 0) continue;
    try {
      const plain = inflateSync(bytes.subarray(from, until), { maxOutputLength: 20_000_000 - sum, finishFlush: 2 }).toString("latin1");
      sum += plain.length;
      found.push(plain);
    } catch {
      found.push("/JavaScript"); // what cannot be opened to be looked at is not taken
    }
  }
  return found;
}

/** Width and height from the header alone: a picture of 50,000 × 50,000 is refused before a byte of it is decoded. */
function pixelsOf(type: "image/jpeg" | "image/png", bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === "image/png") return view.length < 24 ? undefined : { width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
  let at = 2;
  while (at + 9 < view.length) {
    if (view[at] !== 0xff) return undefined;
    const marker = view[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { height: view.readUInt16BE(at + 5), width: view.readUInt16BE(at + 7) };
    at += 2 + view.readUInt16BE(at + 2);
  }
  return undefined;
}

/** A name as it may be shown and saved: never a path, no control or direction signs, at most 120 letters. */
export function safeName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = last.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, "").trim().replace(/^\.+/, "");
  const points = [...plain];
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(plain)?.[0] ?? "";
  if (points.length > 120) return points.slice(0, 120 - ending.length).join("") + ending;
  return plain === "" || plain === ending ? `fayl${ending}` : plain;
}
