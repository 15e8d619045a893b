// Generated from the database by `bin/daftar describe`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

export type Json = string | number | boolean | null | { [key: string]: Json } | Json[];
type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;
type JsonColumn = ColumnType<Json, string, string>;

export type RequestsTables = {
  "requests.attachments": {
    id: Generated<string>;
    request_id: string;
    upload_id: string;
    slot: string;
    name: string;
    type: string;
    pages: number;
    size: number;
    added_at: Date;
    replaced_at: Date | null;
  };
  "requests.drafts": {
    account_id: string;
    service: string;
    typed: JsonColumn;
    saved_at: Date;
  };
  "requests.messages": {
    id: Generated<string>;
    request_id: string;
    at: Date;
    side: string;
    by_account: string | null;
    by_name: string;
    body: string;
    internal: Generated<boolean>;
    seen_at: Date | null;
  };
  "requests.pauses": {
    id: Generated<string>;
    request_id: string;
    from_at: Date;
    until_at: Date | null;
    reason: string;
  };
  "requests.presence": {
    request_id: string;
    account_id: string;
    name: string;
    opened_at: Date;
    seen_at: Date;
  };
  "requests.registers": {
    year: number;
    last: number;
  };
  "requests.requests": {
    id: Generated<string>;
    year: number;
    serial: number;
    number: GeneratedAlways<string>;
    service: string;
    person_id: string;
    student_id: string | null;
    state: string;
    sector: string;
    assignee: string | null;
    channel: string;
    asked: JsonColumn;
    asked_at: Date;
    asked_by: string | null;
    term: JsonColumn;
    term_parameter: string | null;
    due_on: string;
    due_at: Date;
    paused_at: Date | null;
    closed_at: Date | null;
    answer: string | null;
    refusal: ColumnType<Json | null, string | null, string | null>;
    paper_id: string | null;
    receipt_code: string;
    version: Generated<number>;
  };
  "requests.steps": {
    id: Generated<string>;
    request_id: string;
    at: Date;
    step: string;
    by_account: string | null;
    by_name: string;
    by_side: string;
    facts: ColumnType<Json, string | undefined, string>;
  };
};
