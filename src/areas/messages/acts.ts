import type { Actor } from "../../platform/actor.ts";
import type { Desk } from "../../platform/desk.ts";
import { NotFound } from "../../platform/not-found.ts";
import type { NoticeKind } from "./kind.ts";
import { findOwn, insertNotice, lockUnread, markGathered, markSeenOf, type Reads } from "./records.ts";
import { countOf, leadsInside, unspeakableFact } from "./rules.ts";
import type { NoticeFacts, Recipient } from "./terms.ts";

export type Telling<F extends NoticeFacts = NoticeFacts> = Recipient & {
  kind: NoticeKind<F>;
  /** The number people read; absent where it tells of several. */
  subject?: string | null;
  href: string;
  facts: F;
};

/**
 * Tells somebody, in the transaction of the act that it is about: rolled back with it, never sent twice.
 * It asks for no right and leaves no note of its own: both are that act's. Events that gather add to a notice still unread.
 */
export async function notify<F extends NoticeFacts>(desk: Desk, { kind, subject = null, href, facts, ...to }: Telling<F>): Promise<void> {
  const told = kind.facts.parse(facts);
  const secret = unspeakableFact(told);
  if (secret !== undefined) throw new Error(`The notice ${kind.kind} may not hold the fact ${secret}.`);
  if (!leadsInside(href)) throw new Error(`The notice ${kind.kind} leads outside.`);
  const { gathers } = kind;
  if (gathers) {
    const since = new Date(desk.now.getTime() - gathers.minutes * 60_000);
    const before = await lockUnread(desk.tx, to as Recipient, kind.kind, since, gathers.over === "subject" ? subject : undefined);
    if (before) {
      const many = { ...told, count: countOf(before.facts) + countOf(told) };
      return markGathered(desk.tx, before.id, { ...(gathers.over === "kind" ? { subject: null, href: gathers.href } : { subject, href }), facts: many });
    }
  }
  await insertNotice(desk.tx, { to: to as Recipient, kind: kind.kind, subject, href, facts: told, made_at: desk.now });
}

/** What one reads: staff as the account, a student also as the person. */
export function readsOf(actor: Actor): Reads {
  return { person_id: actor.kind === "student" ? actor.person_id : null, account_id: actor.account_id };
}

/** One's notices are marked as seen: these, or all of them. @returns how many were unread */
export async function markSeen(desk: Desk, which: readonly string[] | "all"): Promise<number> {
  desk.mustBeAllowed("messages.read_own");
  const seen = await markSeenOf(desk.tx, readsOf(desk.actor), which === "all" ? undefined : which, desk.now);
  await desk.note("messages.seen", desk.actor.account_id ?? "nobody", { seen });
  return seen;
}

/** One notice is opened: marked, and its address given. Another's is as absent as one that never was. @throws {NotFound} */
export async function openNotice(desk: Desk, id: string): Promise<string> {
  desk.mustBeAllowed("messages.read_own");
  const found = await findOwn(desk.tx, readsOf(desk.actor), id);
  if (!found) throw new NotFound("notice");
  await markSeen(desk, [id]);
  return found.href;
}
