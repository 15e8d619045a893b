import type { ReactNode } from "react";
import type { Refusal } from "../../kernel/verdict.ts";
import type { Actor } from "../actor.ts";
import type { Config } from "../config.ts";
import type { Database } from "../database.ts";
import type { Assets, Looked, Reading, Typed } from "../web.tsx";

/** What went wrong for the whole page, and what of the form can be given back. */
export type Trouble = {
  kind: "not_found" | "not_allowed" | "fault" | "database_away" | "too_large" | "unreadable" | "too_many" | "foreign";
  number?: string;
  retryAfter?: number;
  refusal?: Refusal;
  /** The form as it was sent, for a second try. */
  kept?: { path: string; fields: Typed };
};

export type Door = {
  /** Who holds this session, with the rights of this moment; undefined when it has ended. */
  whoIs: (database: Database, known: { session?: string | undefined; bearer?: string | undefined }) => Promise<Actor | undefined>;
  nobody: () => Actor;
};

export type Serving = {
  config: Config;
  database: Database;
  door: Door;
  assets: Assets;
  /** How many notices somebody has not opened: asked beside the page's own read, so it must be one short count. */
  unreadOf?: (database: Database, actor: Actor) => Promise<number>;
  trouble: (props: Trouble & { lang: Reading["lang"] }) => { title: string; body: ReactNode };
  report: (fault: unknown, where: { number: string; route: string }) => void;
};

/** One form of the note of a look, for pages and endpoints alike. */
export async function noteLook(note: (act: string, subject: string, said: Record<string, string | number>) => Promise<void>, looked: Looked | undefined): Promise<void> {
  if (looked) await note("students.looked", looked.subject, { ...looked.said, class: looked.class, reason: looked.reason });
  else throw new Error("A page that looks must say at whom.");
}
