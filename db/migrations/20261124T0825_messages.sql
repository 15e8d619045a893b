-- What the office tells people inside the system: one event, one notice. Channels outside (Telegram, SMS, e-mail) build upon these rows.
create schema messages;
comment on schema messages is 'Notices to persons and to accounts; the wording lies with the areas that send them.';

create table messages.notices (
  id uuid primary key default uuidv7(),
  person_id uuid,
  account_id uuid references identity.accounts,
  kind text not null constraint notice_kind_is_a_code check (kind ~ '^[a-z_]+\.[a-z_]+$'),
  subject text,
  href text not null constraint notice_leads_inside check (href ~ '^/[A-Za-z0-9]'),
  facts jsonb not null default '{}' constraint notice_facts_are_named check (jsonb_typeof(facts) = 'object'),
  made_at timestamptz not null,
  seen_at timestamptz,
  constraint notice_has_one_recipient check (num_nonnulls(person_id, account_id) = 1),
  constraint notice_is_seen_after_it_is_made check (seen_at >= made_at)
);
comment on table messages.notices is 'One row per event that somebody is told of. Facts hold codes, days and numbers, never personal data, a reason, a grade or a sum; rows are never deleted.';
comment on column messages.notices.person_id is 'A student, also before the first sign-in.';
comment on column messages.notices.account_id is 'A member of staff, told as such: the same human may be a student as well.';
comment on column messages.notices.subject is 'The number people read: of a case or a paper. Null where one notice tells of several.';
create index notices_of_person on messages.notices (person_id, made_at) where person_id is not null;
create index notices_of_account on messages.notices (account_id, made_at) where account_id is not null;
create index unread_of_person on messages.notices (person_id, kind) where seen_at is null and person_id is not null;
create index unread_of_account on messages.notices (account_id, kind) where seen_at is null and account_id is not null;
select journal.protect('messages.notices');

create view messages.unread with (security_invoker = true) as
  select person_id, account_id, count(*)::int as count, min(made_at) as oldest_at
  from messages.notices where seen_at is null group by person_id, account_id;
comment on view messages.unread is 'Published: how many notices each person or account has not opened, and since when.';

grant usage on schema messages to daftar_app;
grant select, insert, update (subject, href, facts, seen_at) on messages.notices to daftar_app;
grant select on messages.unread to daftar_app;
