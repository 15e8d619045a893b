import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Database, Reader } from "./database.ts";
import { judge, safeName } from "./files/judge.ts";
import { inWorkshop } from "./files/workshop.ts";
import { NotFound } from "./not-found.ts";

export type SavedUpload = { id: string; name: string; type: string; size: number; pages: number };
export type RefusedUpload = { refused: string; facts?: Record<string, string | number> };

/**
 * Judges and keeps a file that a person sent; the bytes are stored once by their digest.
 * @returns the upload's id, or a problem code for the field. Only the one who sent it may use it.
 */
export async function saveUpload(database: Database, file: { owner: string; name: string; bytes: Uint8Array; tooBig?: boolean }): Promise<SavedUpload | RefusedUpload> {
  const name = safeName(file.name);
  if (file.tooBig) return { refused: "file_too_big", facts: { limit: 10 } };
  const judged = judge(file.name, file.bytes);
  if ("refused" in judged) return judged;
  const opened = judged.type === "application/pdf" ? await inWorkshop({ do: "pdf", bytes: file.bytes }) : await inWorkshop({ do: "image", type: judged.type, bytes: file.bytes });
  if (opened.refused) return { refused: opened.refused };
  const bytes = Buffer.from(opened.bytes ?? file.bytes);
  const sha256 = createHash("sha256").update(bytes).digest();
  const pages = opened.pages ?? 1;
  const { rows } = await sql<{ id: string }>`
    with blob as (insert into files.blobs (sha256, bytes, size, type) values (${sha256}, ${bytes}, ${bytes.length}, ${judged.type}) on conflict (sha256) do nothing)
    insert into files.uploads (sha256, name, type, pages, owner) values (${sha256}, ${name}, ${judged.type}, ${pages}, ${file.owner}) returning id`.execute(database);
  return { id: rows[0]!.id, name, type: judged.type, size: bytes.length, pages };
}

export type StoredFile = { id: string; name: string; type: string; size: number; pages: number; owner: string };

/** Which of these uploads exist and belong to `owner`: the rest are nobody's business. */
export async function listUploads(reader: Reader, ids: readonly string[], owner: string): Promise<StoredFile[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<StoredFile>`select u.id, u.name, u.type, b.size, u.pages, u.owner from files.uploads u join files.blobs b using (sha256)
    where u.id = any(${[...ids]}::uuid[]) and u.owner = ${owner} order by array_position(${[...ids]}::uuid[], u.id)`.execute(reader);
  return rows;
}

/** The bytes of an upload; whoever calls has already decided that it may be seen. @throws {NotFound} */
export async function readUpload(reader: Reader, id: string): Promise<StoredFile & { bytes: Buffer }> {
  const { rows } = await sql<StoredFile & { bytes: Buffer }>`select u.id, u.name, u.type, b.size, u.pages, u.owner, b.bytes
    from files.uploads u join files.blobs b using (sha256) where u.id = ${id}`.execute(reader);
  if (!rows[0]) throw new NotFound("upload");
  return rows[0];
}

/** A page of a PDF (or a picture as it is) as PNG, at most 1,600 wide: no foreign PDF is opened inside our pages. */
export async function pictureOf(file: { type: string; bytes: Buffer }, page: number, width = 900): Promise<{ type: string; bytes: Buffer }> {
  if (file.type !== "application/pdf") return file;
  const drawn = await inWorkshop({ do: "picture", bytes: file.bytes, page: Math.max(1, page), width: Math.min(width, 1600) });
  if (!drawn.bytes) throw new NotFound("page");
  return { type: "image/png", bytes: Buffer.from(drawn.bytes) };
}

/** Headers under which a stored file leaves: its own type, as an attachment, in a sandbox. */
export function attachmentHeaders(name: string, type: string, shown: "attachment" | "inline" = "attachment"): Record<string, string> {
  return {
    "content-type": type,
    "content-disposition": `${shown}; filename*=UTF-8''${encodeURIComponent(name)}`,
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
  };
}
