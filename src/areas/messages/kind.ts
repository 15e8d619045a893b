import type { z } from "zod";
import type { Lang } from "../../kernel/lang.ts";
import type { Gathering, NoticeFacts } from "./terms.ts";

/** A kind of notice: what it may hold, and its wording, which lies in the texts of the area that sends it. */
export type NoticeKind<F extends NoticeFacts = NoticeFacts> = {
  /** `area.event`, for ever: old notices are read by it. */
  kind: string;
  facts: z.ZodType<F>;
  /** What happened and what to do, in one or two sentences. */
  text: (facts: F, lang: Lang) => string;
  /** What it is about, such as the service's name. */
  title?: (facts: F, lang: Lang) => string | undefined;
  /** Of this kind many may come at once. The fact `count` says of how many one notice tells. */
  gathers?: Gathering;
};

const kinds = new Map<string, NoticeKind>();

/** Makes a kind known. An area's kinds are known to a process as soon as it imports them. */
export function notice<F extends NoticeFacts>(given: NoticeKind<F>): NoticeKind<F> {
  if (kinds.has(given.kind)) throw new Error(`The kind of notice ${given.kind} is registered twice.`);
  kinds.set(given.kind, given as unknown as NoticeKind);
  return given;
}

/** Every kind of the process, by name. */
export function knownNotices(): readonly NoticeKind[] {
  return [...kinds.values()].toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
}

export function noticeNamed(kind: string): NoticeKind | undefined {
  return kinds.get(kind);
}
