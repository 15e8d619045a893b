// Generated from the database by `bin/daftar describe`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

export type Json = string | number | boolean | null | { [key: string]: Json } | Json[];
type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;
type JsonColumn = ColumnType<Json, string, string>;

export type DocumentsTables = {
  "documents.checks": {
    paper: string;
    on_day: string;
    answered: string;
    count: number;
  };
  "documents.letterheads": {
    id: Generated<string>;
    lang: string;
    ministry: string;
    name: string;
    unit: string;
    contact: string;
    signer_post: string;
    signer_name: string;
    specimen: Generated<boolean>;
    during: string;
  };
  "documents.papers": {
    id: Generated<string>;
    kind: string;
    clauses: string[];
    series: string;
    year: number;
    number: number;
    number_text: GeneratedAlways<string>;
    holder: string | null;
    holder_name: string | null;
    lang: string;
    facts: ColumnType<Json | null, string | null, string | null>;
    salt: ColumnType<Buffer | null, Uint8Array | null, Uint8Array | null>;
    facts_digest: Bytes;
    template_version: string;
    issued_on: string;
    issued_at: Date;
    valid_until: string | null;
    code_hash: Bytes;
    code_sealed: ColumnType<Buffer | null, Uint8Array | null, Uint8Array | null>;
    key_id: number;
    signed: ColumnType<Buffer | null, Uint8Array | null, Uint8Array | null>;
    journal_head: string | null;
    issued_by: string | null;
    request_ref: string | null;
    withdrawn_on: string | null;
    withdrawn_at: Date | null;
    withdrawn_reason: string | null;
    withdrawn_by: string | null;
    replaced_by: string | null;
    erased_on: string | null;
  };
  "documents.registers": {
    series: string;
    year: number;
    last: number;
    last_on: string;
  };
  "documents.renditions": {
    paper: string;
    template_version: string;
    sha256: Bytes;
    bytes: ColumnType<Buffer | null, Uint8Array | null, Uint8Array | null>;
    size: number;
    drawn_at: Generated<Date>;
  };
};
