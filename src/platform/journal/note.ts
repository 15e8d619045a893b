import { createHash, randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../database.ts";

/** Codes, ids, days and numbers only: whatever names a person goes into the private words. */
export type Said = Record<string, string | number | boolean | null>;
/** Names, texts, old and new values: kept beside the note under a salt, so that they can be erased and the chain still holds. */
export type PrivateWords = Record<string, string | number | boolean | null>;

export type Note = {
  act: string;
  /** Who acted; null for the system and for visitors. */
  actor: string | null;
  on_behalf: string | null;
  subject: string;
  said: Said;
  private?: PrivateWords;
};

/** JSON with sorted keys (RFC 8785 for the plain values we allow): the same note has the same bytes everywhere. */
export function canonical(value: Record<string, unknown>): string {
  return JSON.stringify(value, Object.keys(value).sort());
}

/** sha256(salt ‖ body): without the salt nothing can be guessed from it. */
export function privateDigest(salt: Buffer, body: string): Buffer {
  return createHash("sha256").update(salt).update(body, "utf8").digest();
}

/** Writes one note in the act's transaction and puts it up for sealing. One statement, one way to the database. */
export async function writeNote(tx: Tx, note: Note): Promise<void> {
  const said = canonical({ ...note.said, act: note.act, actor: note.actor, on_behalf: note.on_behalf, subject: note.subject });
  const salt = note.private ? randomBytes(32) : null;
  const body = note.private ? canonical(note.private) : null;
  const digest = salt && body ? privateDigest(salt, body) : null;
  await sql`
    with note as (insert into journal.notes (said, private_digest) values (${said}, ${digest}) returning note_id),
    kept as (insert into journal.private (note_id, salt, body)
      select note_id, ${salt}::bytea, ${body}::text from note where ${body}::text is not null)
    insert into journal.waiting (note_id) select note_id from note`.execute(tx);
}
