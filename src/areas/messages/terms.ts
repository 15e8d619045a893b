/** Codes, days and numbers: what a notice may hold, and nothing that names a person or a sum. */
export type NoticeFacts = Readonly<Record<string, string | number | boolean>>;

/** Told to a person (a student, signed in or not yet), or to an account (staff). */
export type Recipient = { person_id: string } | { account_id: string };

/** How several events of a kind become one notice while it is unread: those about one subject, or all of them, which then lead to `href`. */
export type Gathering = { minutes: number; over: "subject" } | { minutes: number; over: "kind"; href: string };

/** A notice as it is listed. */
export type Notice = { id: string; kind: string; subject: string | null; href: string; facts: NoticeFacts; made_at: Date; seen_at: Date | null };
