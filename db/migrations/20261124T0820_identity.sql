-- Who may sign in, as what, and from where. Persons are known to the areas above by person_id.
create extension if not exists btree_gist;
create schema identity;
comment on schema identity is 'Accounts, the roles they hold, sessions, tokens, and what keeps guessers out.';

create table identity.accounts (
  id uuid primary key default uuidv7(),
  kind text not null,
  sign_in_name text not null,
  person_id uuid,
  surname text not null default '',
  given text not null default '',
  patronymic text not null default '',
  name text generated always as (trim(surname || ' ' || given)) stored,
  password_hash text,
  must_change boolean not null default false,
  password_ends_at timestamptz,
  disabled_on date,
  made_at timestamptz not null default now(),
  constraint account_kind_is_known check (kind in ('student', 'staff')),
  constraint sign_in_name_is_folded check (sign_in_name = lower(sign_in_name) and sign_in_name ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
  constraint sign_in_name_is_taken unique (sign_in_name),
  constraint one_account_of_a_kind_per_person unique (person_id, kind),
  constraint account_has_a_name check (surname <> '' or given <> '')
);
comment on table identity.accounts is 'One row per sign-in. An account is never deleted, only disabled: old decisions keep its name.';
comment on column identity.accounts.password_ends_at is 'A one-time password stops working at this instant; null for one chosen by its owner.';
create index accounts_by_name on identity.accounts (lower(surname), lower(given));

create table identity.roles_held (
  id uuid primary key default uuidv7(),
  account_id uuid not null references identity.accounts,
  role text not null,
  sector text,
  department text,
  faculty text,
  scope text generated always as (coalesce(sector, '') || '/' || coalesce(department, '') || '/' || coalesce(faculty, '')) stored,
  during daterange not null,
  granted_by uuid references identity.accounts,
  granted_at timestamptz not null default now(),
  constraint role_is_known check (role in ('student', 'manager', 'head', 'director', 'tutor', 'teacher', 'dean',
    'vice_rector', 'rector', 'accountant', 'auditor', 'administrator')),
  constraint role_is_held_already unique (account_id, role, scope, during without overlaps),
  constraint nobody_grants_to_oneself check (granted_by is distinct from account_id)
);
create index roles_held_by_role on identity.roles_held (role, account_id);
comment on table identity.roles_held is 'Which role an account holds, for which rows, on which days. Ended by closing the span; one taken back on its first day is removed, and the journal tells of it.';

create table identity.sessions (
  id uuid primary key default uuidv7(),
  token_hash bytea not null unique,
  account_id uuid not null references identity.accounts,
  made_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  idle interval not null,
  user_agent text not null default '',
  ip_hash bytea,
  remembered boolean not null default false,
  constraint session_token_is_sha256 check (octet_length(token_hash) = 32)
);
create index sessions_of_account on identity.sessions (account_id, seen_at);
create index sessions_by_end on identity.sessions (ends_at);
comment on table identity.sessions is 'Signed-in browsers. The token itself is only in the cookie; an ended session is a deleted row.';

create table identity.known_browsers (
  browser_hash bytea not null,
  account_id uuid not null references identity.accounts,
  made_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (browser_hash, account_id)
);
create index known_browsers_of_account on identity.known_browsers (account_id);
comment on table identity.known_browsers is 'Browsers from which an account has signed in: their tries are counted apart, so that an enemy cannot lock the owner out.';

create unlogged table identity.sign_in_failures (
  name_hash bytea not null,
  browser_hash bytea not null default ''::bytea,
  failures int not null,
  failed_at timestamptz not null,
  free_at timestamptz not null,
  on_day date not null,
  failures_on_day int not null,
  primary key (name_hash, browser_hash)
);
comment on table identity.sign_in_failures is 'Wrong tries by sign-in name (also of names nobody has) and known browser; an empty browser stands for all unknown ones.';

create unlogged table identity.failing_addresses (
  ip_hash bytea not null,
  name_hash bytea not null,
  failed_at timestamptz not null,
  primary key (ip_hash, name_hash)
);
comment on table identity.failing_addresses is 'Which names an address failed on lately: one that tries many names is slowed down.';

create table identity.tokens (
  id uuid primary key default uuidv7(),
  account_id uuid not null references identity.accounts,
  token_hash bytea not null unique,
  name text not null,
  scopes text[] not null,
  made_on date not null,
  ends_on date not null,
  ended_on date,
  constraint api_token_is_sha256 check (octet_length(token_hash) = 32),
  constraint token_lasts_a_year_at_most check (ends_on > made_on and ends_on <= made_on + 366),
  constraint token_has_a_name check (char_length(name) between 1 and 80),
  constraint token_has_scopes check (cardinality(scopes) between 1 and 100)
);
create index tokens_of_account on identity.tokens (account_id);
comment on table identity.tokens is 'Keys of programs. What one may do is its scopes, and never more than its owner may at that moment.';

create table identity.token_uses (
  token_id uuid primary key references identity.tokens,
  used_at timestamptz not null
);
comment on table identity.token_uses is 'When a token was last used, to the minute.';

select journal.protect('identity.accounts');
select journal.protect('identity.roles_held');
select journal.protect('identity.tokens');

create view identity.people with (security_invoker = true) as
  select id as account_id, person_id, kind, surname, given, patronymic, name, disabled_on from identity.accounts;
comment on view identity.people is 'Published: the names behind accounts, for those who read who did what.';
create view identity.holders with (security_invoker = true) as
  select held.account_id, account.person_id, account.name, held.role, held.sector, held.department, held.faculty, held.during
  from identity.roles_held held join identity.accounts account on account.id = held.account_id where account.disabled_on is null;
comment on view identity.holders is 'Published: who holds which role, for which rows, on which days; disabled accounts are left out.';

grant usage on schema identity to daftar_app;
grant select, insert, update (sign_in_name, person_id, surname, given, patronymic, password_hash, must_change, password_ends_at, disabled_on)
  on identity.accounts to daftar_app;
grant select, insert, delete, update (during) on identity.roles_held to daftar_app;
grant select, insert, delete, update (seen_at) on identity.sessions to daftar_app;
grant select, insert, delete, update (seen_at) on identity.known_browsers to daftar_app;
grant select, insert, update, delete on identity.sign_in_failures, identity.failing_addresses to daftar_app;
grant select, insert, update (ended_on) on identity.tokens to daftar_app;
grant select, insert, update (used_at) on identity.token_uses to daftar_app;
grant select on identity.people, identity.holders to daftar_app;
