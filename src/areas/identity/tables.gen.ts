// Generated from the database by `bin/daftar describe`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

export type Json = string | number | boolean | null | { [key: string]: Json } | Json[];
type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;
type JsonColumn = ColumnType<Json, string, string>;

export type IdentityTables = {
  "identity.accounts": {
    id: Generated<string>;
    kind: string;
    sign_in_name: string;
    person_id: string | null;
    surname: Generated<string>;
    given: Generated<string>;
    patronymic: Generated<string>;
    name: GeneratedAlways<string | null>;
    password_hash: string | null;
    must_change: Generated<boolean>;
    password_ends_at: Date | null;
    disabled_on: string | null;
    made_at: Generated<Date>;
  };
  "identity.failing_addresses": {
    ip_hash: Bytes;
    name_hash: Bytes;
    failed_at: Date;
  };
  "identity.known_browsers": {
    browser_hash: Bytes;
    account_id: string;
    made_at: Date;
    seen_at: Date;
  };
  "identity.roles_held": {
    id: Generated<string>;
    account_id: string;
    role: string;
    sector: string | null;
    department: string | null;
    faculty: string | null;
    scope: GeneratedAlways<string | null>;
    during: string;
    granted_by: string | null;
    granted_at: Generated<Date>;
  };
  "identity.sessions": {
    id: Generated<string>;
    token_hash: Bytes;
    account_id: string;
    made_at: Date;
    seen_at: Date;
    ends_at: Date;
    idle: string;
    user_agent: Generated<string>;
    ip_hash: ColumnType<Buffer | null, Uint8Array | null, Uint8Array | null>;
    remembered: Generated<boolean>;
  };
  "identity.sign_in_failures": {
    name_hash: Bytes;
    browser_hash: ColumnType<Buffer, Uint8Array | undefined, Uint8Array>;
    failures: number;
    failed_at: Date;
    free_at: Date;
    on_day: string;
    failures_on_day: number;
  };
  "identity.token_uses": {
    token_id: string;
    used_at: Date;
  };
  "identity.tokens": {
    id: Generated<string>;
    account_id: string;
    token_hash: Bytes;
    name: string;
    scopes: string[];
    made_on: string;
    ends_on: string;
    ended_on: string | null;
  };
};
