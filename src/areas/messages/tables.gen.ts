// Generated from the database by `bin/daftar describe`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

export type Json = string | number | boolean | null | { [key: string]: Json } | Json[];
type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;
type JsonColumn = ColumnType<Json, string, string>;

export type MessagesTables = {
  "messages.notices": {
    id: Generated<string>;
    person_id: string | null;
    account_id: string | null;
    kind: string;
    subject: string | null;
    href: string;
    facts: ColumnType<Json, string | undefined, string>;
    made_at: Date;
    seen_at: Date | null;
  };
};
