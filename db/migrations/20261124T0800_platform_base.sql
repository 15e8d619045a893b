-- What every area leans on: dated numbers of the law, single effects of repeated submits, counted limits, stored files.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create schema if not exists platform;
comment on schema platform is 'What belongs to no area: dated parameters, idempotency, limits, applied migrations.';
create schema files;
comment on schema files is 'Bytes that people sent or the office made, stored once by their digest.';

create table platform.parameters (
  id uuid primary key default uuidv7(),
  name text not null,
  value jsonb not null,
  during daterange not null,
  act text not null,
  clause text,
  source text,
  mark text not null,
  constraint one_value_of_a_parameter_a_day unique (name, during without overlaps),
  constraint parameter_name_is_dotted check (name ~ '^[a-z0-9_]+(\.[a-z0-9_]+)*$'),
  constraint parameter_mark_is_known check (mark in ('CONFIRMED', 'KNOWN', 'UNSURE', 'OWN'))
);
comment on table platform.parameters is 'Numbers that a law or an order fixes (fees, deadlines, thresholds), each with its days in force and the act that set it.';
comment on column platform.parameters.mark is 'How sure we are: CONFIRMED in the text of the act, KNOWN, UNSURE, or OWN (the institute decides).';
comment on column platform.parameters.source is 'Where the number was read.';

create table platform.idempotency (
  who text not null,
  key text not null,
  route text not null,
  request_digest bytea not null,
  status int,
  headers jsonb,
  body text,
  made_at timestamptz not null default now(),
  primary key (who, key),
  constraint idempotency_key_fits check (octet_length(key) between 1 and 255)
);
create index idempotency_by_age on platform.idempotency (made_at);
comment on table platform.idempotency is 'The answer given to a submit, written with its act: the same key again gets the same answer and no second effect.';

create unlogged table platform.rate_buckets (
  key text not null,
  bucket timestamptz not null,
  hits int not null default 1,
  primary key (key, bucket)
);
create index rate_buckets_by_age on platform.rate_buckets (bucket);
comment on table platform.rate_buckets is 'Hits per key and minute. Unlogged: losing it after a crash only forgives.';

create table files.blobs (
  sha256 bytea primary key,
  bytes bytea not null,
  size int not null,
  type text not null,
  made_at timestamptz not null default now(),
  constraint blob_digest_is_sha256 check (octet_length(sha256) = 32),
  constraint blob_size_is_its_bytes check (size = octet_length(bytes))
);
alter table files.blobs alter column bytes set storage external;
comment on table files.blobs is 'Bytes stored once by their sha256, ten megabytes at most each.';

create table files.uploads (
  id uuid primary key default uuidv7(),
  sha256 bytea not null references files.blobs,
  name text not null,
  type text not null,
  pages int,
  owner text not null,
  made_at timestamptz not null default now(),
  constraint upload_name_fits check (char_length(name) between 1 and 255)
);
create index uploads_of_blob on files.uploads (sha256);
create index uploads_of_owner on files.uploads (owner, made_at);
comment on table files.uploads is 'One sending of a file: its name as sent, and whose it is (an account, or a visitor''s browser).';

grant usage on schema platform, files to daftar_app;
grant select, insert, delete on platform.idempotency to daftar_app;
grant update (status, headers, body) on platform.idempotency to daftar_app;
grant select, insert, update, delete on platform.rate_buckets to daftar_app;
grant select, insert, update (during) on platform.parameters to daftar_app;
grant select on platform.migrations to daftar_app;
grant select, insert, delete on files.blobs, files.uploads to daftar_app;
