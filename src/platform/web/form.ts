import { Busboy } from "@fastify/busboy";
import { Readable } from "node:stream";
import type { Typed, Upload } from "../web.tsx";

export const limits = { form: 256 * 1024, json: 1024 * 1024, file: 10 * 1024 * 1024, files: 10 };

/** The body is larger than we take: told while it streams, before it is held. */
export class TooLarge extends Error {}
/** The body cannot be read at all: broken multipart, broken UTF-8, broken JSON. */
export class Unreadable extends Error {}
/** Another content type than the door takes. */
export class WrongType extends Unreadable {}

/** Escapes that spell broken UTF-8 or NUL mean nothing to anyone; a percent sign alone is one. */
function spells(text: string): boolean {
  try {
    return !decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, "%25")).includes("\0");
  } catch {
    return false;
  }
}

/** Whether path and query of an address can be read as text. */
export function isReadable({ pathname, search }: Pick<URL, "pathname" | "search">): boolean {
  return spells(pathname) && search.slice(1).split(/[&=]/).every(spells);
}

export type Sent = { fields: Map<string, string[]>; files: (Upload & { field: string; tooBig: boolean })[] };

/** Reads a form, urlencoded or multipart, with its bounds. @throws {TooLarge | WrongType | Unreadable} */
export async function readForm(request: Request): Promise<Sent> {
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) return readMultipart(request, type);
  if (!/^application\/x-www-form-urlencoded\s*(;\s*charset="?utf-8"?)?$/i.test(type)) throw new WrongType(type);
  const text = await readText(request, limits.form);
  // NUL in a field is told beside the field; broken UTF-8 has no field that could be shown again.
  if (text.split(/[&=]/).some((part) => !spells(part.replace(/%00/g, "")))) throw new Unreadable("not UTF-8");
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(text)) push(fields, name, value);
  return { fields, files: [] };
}

/** Reads at most `limit` bytes as UTF-8. @throws {TooLarge | Unreadable} */
export async function readText(request: Request, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw new TooLarge();
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Unreadable("not UTF-8");
  }
}

function readMultipart(request: Request, type: string): Promise<Sent> {
  const sent: Sent = { fields: new Map(), files: [] };
  return new Promise((done, failed) => {
    const parser = parserOf(type);
    if (!parser) return failed(new Unreadable("no boundary"));
    const tooLarge = () => failed(new TooLarge());
    for (const bound of ["fieldsLimit", "filesLimit", "partsLimit"] as const) parser.on(bound, tooLarge);
    parser.on("field", (name: string, value: string, _nameCut: boolean, valueCut: boolean) => (valueCut ? tooLarge() : push(sent.fields, name, value)));
    parser.on("file", (field: string, stream: NodeJS.ReadableStream & { truncated?: boolean }, name: string | undefined) => {
      const chunks: Buffer[] = [];
      let tooBig = false;
      // A file cut off on its way: unheard, this fault would end the process.
      stream.on("error", (fault) => failed(new Unreadable(String(fault))));
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("limit", () => {
        tooBig = true;
        chunks.length = 0;
      });
      stream.on("end", () => {
        // An empty file input sends an empty part without a name: that is no file.
        if (name) sent.files.push({ field, name, bytes: Buffer.concat(chunks), tooBig });
      });
    });
    parser.on("finish", () => done(sent));
    parser.on("error", (fault: unknown) => failed(new Unreadable(String(fault))));
    const body = request.body;
    if (!body) return failed(new Unreadable("no body"));
    const stream = Readable.fromWeb(body as never);
    stream.on("error", (fault) => failed(new Unreadable(String(fault))));
    stream.pipe(parser as unknown as NodeJS.WritableStream);
  });
}

function parserOf(type: string): InstanceType<typeof Busboy> | undefined {
  try {
    return new Busboy({ headers: { "content-type": type }, limits: { fieldSize: limits.form, fileSize: limits.file, files: limits.files, fields: 200 }, defParamCharset: "utf8" } as never);
  } catch {
    return undefined;
  }
}

function push(fields: Map<string, string[]>, name: string, value: string): void {
  const before = fields.get(name);
  if (before) before.push(value);
  else fields.set(name, [value]);
}

/** What the person typed, without our own hidden fields (`_key`, `_…`) and never a password. */
export function typedOf(fields: ReadonlyMap<string, readonly string[]>): Typed {
  return Object.fromEntries([...fields].filter(([name]) => !name.startsWith("_") && !/password/i.test(name)));
}

/** The form as a whole, to be sent again after a fault of ours: with its key, so that it cannot have two effects, and never a password. */
export function againOf(fields: ReadonlyMap<string, readonly string[]>): Typed {
  return Object.fromEntries([...fields].filter(([name]) => !/password/i.test(name)));
}
