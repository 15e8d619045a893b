import type { ComponentType, ReactNode } from "react";
import type { z } from "zod";
import type { Day } from "../kernel/day.ts";
import type { Lang } from "../kernel/lang.ts";
import type { Refusal } from "../kernel/verdict.ts";
import type { Actor } from "./actor.ts";
import type { Database, Reader } from "./database.ts";
import type { Desk } from "./desk.ts";
import type { StoredFile } from "./files.ts";

/** The names in a path: "/my/services/:service" → { service: string }. */
export type Params<P extends string> = unknown extends P
  ? any // a page in a list of any pages
  : string extends P
  ? Record<string, string>
  : P extends `${string}:${infer N}/${infer R}`
    ? Record<N, string> & Params<`/${R}`>
    : P extends `${string}:${infer N}`
      ? Record<N, string>
      : Record<never, string>;

/** `anyone`: no sign-in. `signed_in`: any account. Else the verb of an act, granted to roles by identity. */
export type Right = "anyone" | "signed_in" | `${string}.${string}`;

/** What was typed, as the form sent it: every field a list, so that nothing is lost on the way back. */
export type Typed = Readonly<Record<string, readonly string[]>>;
export type Problem = { field: string; code: string; facts?: Record<string, string | number> };

/** Everything a read may know of the one who asks. */
export type Reading<P extends string = string> = {
  params: Params<P>;
  query: URLSearchParams;
  reader: Reader;
  actor: Actor;
  lang: Lang;
  today: Day;
  now: Date;
  /** https://… as printed on papers and in links that leave the system. */
  origin: string;
  /** For counting tries only; never stored in clear. */
  ip: string;
  /** The cookie of a browser that signed in before; tells a known one from a guesser's. */
  browser: string | undefined;
  userAgent: string;
};

export type Acting<P extends string = string, D = unknown> = Omit<Reading<P>, "reader"> & { desk: Desk; data: D };

/** Slow work before the desk (a hash, a sheet read) may ask the database, outside any transaction. */
export type Preparing<P extends string = string, D = unknown> = Omit<Reading<P>, "reader"> & { database: Database; data: D };

/** What a page's component is given. */
export type Shown<D, P extends string = string> = {
  data: D;
  params: Params<P>;
  query: URLSearchParams;
  actor: Actor;
  lang: Lang;
  today: Day;
  now: Date;
  origin: string;
  /** The page's own address, for its form. */
  here: string;
  /** Hidden in every form as `_key`: a second press or a second tab has no second effect. */
  formKey: string;
  typed: Typed;
  problems: readonly Problem[];
  refusal: Refusal | undefined;
  /** Files already sent, among what was typed: shown again after a problem, never sent twice. */
  uploads: readonly StoredFile[];
  /** Blocks of other areas that a face placed here, by name. One that failed says so itself. */
  blocks: Readonly<Record<string, ReactNode>>;
};

/** Opening this leaves a note: whose record, of which class of personal data (trust 9), for what reason. */
export type Looked = { subject: string; class: "B" | "C" | "D"; reason: string; said?: Record<string, string | number> };

export type Limit = { bucket: string; per: "ip" | "account"; limit: number; seconds: number };

export type Page<P extends string = string, D = unknown, A = unknown, R = unknown, X = unknown> = {
  path: P;
  right: Right;
  /** The clauses of the regulation that this page fulfils. */
  clauses?: readonly string[];
  title: (data: D, lang: Lang) => string;
  read: (at: Reading<P>) => Promise<D> | D;
  /** 200 unless the page itself is the answer "unknown". */
  status?: (data: D) => number;
  looks?: (data: D, at: Reading<P>) => Looked | undefined;
  form?: (data: D, at: Reading<P>) => z.ZodType<A>;
  prepare?: (at: Preparing<P, D>, asked: A) => Promise<X>;
  act?: (at: Acting<P, D>, asked: A, prepared: X) => Promise<R>;
  /** Where one stands after the act; cookies only where the act is a signing in or out. */
  then?: (result: R, at: { params: Params<P>; query: URLSearchParams }) => string | { to: string; cookies: readonly Cookie[] };
  show: ComponentType<Shown<D, P>>;
  blocks?: readonly AnyBlock[];
  limit?: Limit;
  /** Public pages alike for everyone may be kept a minute. */
  cache?: "minute";
  /** A script beside the page (x.enhance.ts), by its name in the build. */
  enhance?: string;
  /** How wide: forms and reading are narrow, the regulation has the law's margin. */
  frame?: "narrow" | "law";
  /** The page shows one of our own papers in a frame. */
  frames?: boolean;
};

export type Cookie = { name: "session" | "browser" | "parked"; value: string; maxAge?: number };

export type AnyPage = Page<any, any, any, any, any>;

export function page<const P extends string, D, A = Record<string, never>, R = void, X = undefined>(it: Page<P, D, A, R, X>): Page<P, D, A, R, X> {
  return it;
}

export type Block<D = unknown> = {
  name: string;
  right: Right;
  read: (at: Reading) => Promise<D> | D;
  show: ComponentType<{ data: D; lang: Lang; today: Day; now: Date; actor: Actor }>;
};
export type AnyBlock = Block<any>;

export function block<D>(it: Block<D>): Block<D> {
  return it;
}

/** An answer that is not JSON: a paper's bytes, a sheet, a feed. */
export class Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array | string;
  constructor(body: Uint8Array | string, headers: Record<string, string>, status = 200) {
    this.body = body;
    this.headers = headers;
    this.status = status;
  }
}

export type Upload = { name: string; bytes: Uint8Array };

export type Endpoint<P extends string = string, A = unknown, G = unknown, X = unknown> = {
  method: "GET" | "POST" | "PUT" | "DELETE";
  path: P;
  right: Right;
  /** One line for the API's page. */
  summary: string;
  clauses?: readonly string[];
  /** The JSON body, or the query of a GET. */
  takes?: z.ZodType<A>;
  /** Files come as multipart/form-data, field `file`. */
  files?: true;
  /** The JSON answer; absent where the answer is bytes. */
  gives?: z.ZodType<G>;
  looks?: (given: G | Answer, at: Reading<P>) => Looked | undefined;
  read?: (at: Reading<P>, asked: A) => Promise<G | Answer> | G | Answer;
  prepare?: (at: Preparing<P, undefined>, asked: A, files: readonly Upload[]) => Promise<X>;
  act?: (at: Acting<P, undefined>, asked: A, prepared: X) => Promise<G | Answer>;
  /** Small rows of one's own that are no part of any record (a draft, a presence): written without a desk, so without a note. */
  keep?: (at: Preparing<P, undefined>, asked: A) => Promise<G>;
  limit?: Limit;
  cache?: "minute";
};
export type AnyEndpoint = Endpoint<any, any, any, any>;

export function endpoint<const P extends string, A = Record<string, never>, G = unknown, X = undefined>(it: Endpoint<P, A, G, X>): Endpoint<P, A, G, X> {
  return it;
}

/** The files of a build, by their public addresses. */
export type Assets = { css: string; enhance: string; client: string; fonts: Readonly<Record<"latin" | "cyrillic" | "cyrillicExt", string>>; scripts: Readonly<Record<string, string>> };

export type LayoutProps = {
  title: string;
  actor: Actor;
  lang: Lang;
  scheme: "light" | "dark" | undefined;
  path: string;
  assets: Assets;
  scripts: readonly string[];
  demo: boolean;
  frame: "narrow" | "law" | undefined;
  /** How many notices wait unread for whoever is signed in. */
  unread?: number;
  children: ReactNode;
};

export type Face = {
  name: string;
  layout: ComponentType<LayoutProps>;
  /** Desk faces draw islands; others never load a framework. */
  islands: boolean;
  pages: readonly AnyPage[];
  endpoints: readonly AnyEndpoint[];
};

export function face(name: string, layout: ComponentType<LayoutProps>, holds: { pages?: readonly AnyPage[]; endpoints?: readonly AnyEndpoint[]; islands?: boolean }): Face {
  return { name, layout, islands: holds.islands ?? false, pages: holds.pages ?? [], endpoints: holds.endpoints ?? [] };
}

export type Route = { face: string; kind: "page" | "endpoint"; method: string; path: string; right: Right; looks: boolean };

/** The route table: the rights matrix, the API's description and the list of pages are made from it. */
export function routesOf(faces: readonly Face[]): Route[] {
  return faces.flatMap((f) => [
    ...f.pages.flatMap((p): Route[] => {
      const of = { face: f.name, kind: "page", path: p.path, right: p.right, looks: Boolean(p.looks) } as const;
      return p.act ? [{ ...of, method: "GET" }, { ...of, method: "POST" }] : [{ ...of, method: "GET" }];
    }),
    ...f.endpoints.map((e): Route => ({ face: f.name, kind: "endpoint", method: e.method, path: e.path, right: e.right, looks: Boolean(e.looks) })),
  ]);
}
