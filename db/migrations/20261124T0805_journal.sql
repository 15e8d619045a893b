-- The journal: every act leaves a note in its own transaction; a sealer puts settled notes into signed
-- Merkle blocks behind it, so that the past cannot be rewritten without being found.
create schema journal;
comment on schema journal is 'Notes of every act, sealed in signed blocks. Nothing here is ever changed or removed but private words, by erasure.';

create table journal.notes (
  note_id bigint generated always as identity primary key,
  said_at timestamptz not null default clock_timestamp(),
  said text not null,
  private_digest bytea,
  act text generated always as ((said::jsonb) ->> 'act') stored,
  actor uuid generated always as (((said::jsonb) ->> 'actor')::uuid) stored,
  on_behalf uuid generated always as (((said::jsonb) ->> 'on_behalf')::uuid) stored,
  subject text generated always as ((said::jsonb) ->> 'subject') stored,
  constraint note_fits_in_8_kb check (octet_length(said) <= 8192),
  constraint private_digest_is_sha256 check (octet_length(private_digest) = 32)
);
create index notes_of_subject on journal.notes (subject, note_id);
create index notes_of_actor on journal.notes (actor, note_id);
create index notes_on_behalf on journal.notes (on_behalf, note_id) where on_behalf is not null;
create index notes_of_act on journal.notes (act, note_id);
comment on table journal.notes is 'Who did what, when, to what, on whose behalf. Canonical JSON of codes and ids; names and texts are in journal.private.';
comment on column journal.notes.said is 'The very bytes that are sealed: JSON with sorted keys, no personal data.';
comment on column journal.notes.private_digest is 'sha256(salt, body) of the private words; means nothing once salt and body are erased.';

create table journal.private (
  note_id bigint primary key references journal.notes,
  salt bytea not null,
  body text not null
);
comment on table journal.private is 'Personal words of a note (names, texts, old and new values) under a salt, so that erasing them leaves the chain whole.';

create table journal.waiting (
  note_id bigint primary key,
  xid xid8 not null default pg_current_xact_id()
);
create index waiting_by_transaction on journal.waiting (xid);
comment on table journal.waiting is 'Notes not sealed yet, with the transaction that wrote them: sealed once no older transaction can still appear.';

create table journal.blocks (
  block_no int primary key,
  first_leaf bigint not null,
  leaves int not null,
  root bytea not null,
  prev_head bytea not null,
  sealed_at timestamptz not null,
  head bytea not null,
  key_id smallint not null,
  signature bytea not null,
  constraint block_has_1_to_4096_leaves check (leaves between 1 and 4096)
);
create index blocks_by_head on journal.blocks (head);
comment on table journal.blocks is 'Merkle roots of sealed notes, each chained to the one before by its head and signed.';

create table journal.leaves (
  leaf_no bigint primary key,
  note_id bigint not null unique,
  block_no int not null,
  leaf bytea not null
);
comment on table journal.leaves is 'The place of each note in the sealed order; leaf numbers have no holes.';

create table journal.anchors (
  block_no int,
  way text,
  told_at timestamptz,
  reference text,
  primary key (block_no, way)
);
comment on table journal.anchors is 'Where a head was told outside (paper, e-mail, backup, another institute), so that cutting off the newest blocks shows.';

create function journal.never_changes() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'the journal is never changed: % on %.%', tg_op, tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;
comment on function journal.never_changes is 'Stops slips of the owner; the application has no such rights at all.';

create trigger notes_never_change before update or delete or truncate on journal.notes execute function journal.never_changes();
create trigger blocks_never_change before update or delete or truncate on journal.blocks execute function journal.never_changes();
create trigger leaves_never_change before update or delete or truncate on journal.leaves execute function journal.never_changes();
create trigger anchors_never_change before update or delete or truncate on journal.anchors execute function journal.never_changes();
create trigger private_words_never_change before update or truncate on journal.private execute function journal.never_changes();
create trigger waiting_never_changes before update or truncate on journal.waiting execute function journal.never_changes();

create function journal.only_by_erasure() returns trigger language plpgsql set search_path = '' as $$
begin
  if coalesce(current_setting('journal.erasing', true), '') <> old.note_id::text then
    raise exception 'private words go only through journal.erase_private' using errcode = 'insufficient_privilege';
  end if;
  return old;
end $$;
comment on function journal.only_by_erasure is 'Private words are removed by journal.erase_private alone, which notes the removal.';
create trigger private_words_go_by_erasure before delete on journal.private for each row execute function journal.only_by_erasure();

create function journal.changed_without_note() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from journal.waiting where xid = pg_current_xact_id()) then
    raise exception 'change without a note in %.%', tg_table_schema, tg_table_name using errcode = 'DF001';
  end if;
  return null;
end $$;
comment on function journal.changed_without_note is 'At commit: the transaction that changed this table must have left a note.';

create function journal.protect(protected regclass) returns void language plpgsql set search_path = '' as $$
begin
  execute format('create constraint trigger changed_without_note after insert or update or delete on %s
    deferrable initially deferred for each row execute function journal.changed_without_note()', protected);
end $$;
comment on function journal.protect is 'For migrations: no row of this table changes in a transaction without a note.';

create function journal.erase_private(erased bigint, reason text, eraser uuid default null) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare
  noted bigint;
begin
  if reason !~ '^[A-Za-z0-9 ._/-]{1,80}$' then
    raise exception 'the reason of an erasure is a code or a clause' using errcode = 'invalid_parameter_value';
  end if;
  perform set_config('journal.erasing', erased::text, true);
  delete from journal.private where note_id = erased;
  if not found then return false; end if;
  perform set_config('journal.erasing', '', true);
  insert into journal.notes (said) values (
    '{"act":"journal.erased","actor":' || coalesce(to_json(eraser)::text, 'null')
    || ',"on_behalf":null,"reason":' || to_json(reason)::text || ',"subject":"note:' || erased || '"}')
    returning note_id into noted;
  insert into journal.waiting (note_id) values (noted);
  return true;
end $$;
comment on function journal.erase_private is 'Removes the private words and the salt of one note and notes that; the only way they go.';

revoke execute on function journal.protect(regclass), journal.erase_private(bigint, text, uuid) from public;
grant execute on function journal.erase_private(bigint, text, uuid) to daftar_app;
grant usage on schema journal to daftar_app, daftar_sealer;
grant select, insert on journal.notes, journal.private, journal.waiting, journal.anchors to daftar_app;
grant select on journal.leaves, journal.blocks to daftar_app;
grant select on journal.notes, journal.anchors to daftar_sealer;
grant select, delete on journal.waiting to daftar_sealer;
grant select, insert on journal.leaves, journal.blocks to daftar_sealer;
