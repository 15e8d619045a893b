-- The case: asked, taken in, returned, forwarded, decided, answered (regulation IV, 3.4.1/10). Its history is never rewritten.
create schema requests;
comment on schema requests is 'The catalogue''s cases: asked, taken in, returned, forwarded, decided, answered.';
grant usage on schema requests to daftar_app;

create table requests.registers (
  year int primary key,
  last int not null
);
comment on table requests.registers is 'The last number of a case in each year: one row lock, so that no number is missing.';
grant select, insert, update (last) on requests.registers to daftar_app;
select journal.protect('requests.registers');

create table requests.requests (
  id uuid primary key default uuidv7(),
  year int not null,
  serial int not null,
  number text not null generated always as (year::text || '-' || lpad(serial::text, 6, '0')) stored,
  service text not null,
  person_id uuid not null,
  student_id uuid,
  state text not null constraint state_is_known check (state in ('asked', 'taken_in', 'returned', 'awaiting_payment', 'in_signature', 'answered', 'refused', 'withdrawn')),
  sector text not null,
  assignee uuid,
  channel text not null constraint channel_is_known check (channel in ('self', 'counter', 'api')),
  asked jsonb not null,
  asked_at timestamptz not null,
  asked_by uuid,
  term jsonb not null,
  term_parameter uuid,
  due_on date not null,
  due_at timestamptz not null,
  paused_at timestamptz,
  closed_at timestamptz,
  answer text,
  refusal jsonb,
  paper_id uuid,
  receipt_code text not null,
  version int not null default 1,
  constraint number_is_given_once unique (year, serial),
  constraint closed_has_its_moment check ((state in ('answered', 'refused', 'withdrawn')) = (closed_at is not null)),
  constraint returned_stops_the_clock check ((state = 'returned') = (paused_at is not null)),
  constraint refused_says_why check (state <> 'refused' or refusal is not null)
);
comment on table requests.requests is 'A case: one person asks one service, one office answers by a day.';
create unique index one_open_request_per_service on requests.requests (person_id, service)
  where state in ('asked', 'taken_in', 'returned', 'awaiting_payment', 'in_signature');
create unique index receipt_code_is_one on requests.requests (receipt_code);
create unique index requests_by_number on requests.requests (number);
create index requests_of_person on requests.requests (person_id, asked_at desc);
-- In the queue's own order, so that a page of fifty is read and not sorted out of thousands: for one sector, and for who sees all.
create index requests_open_by_sector on requests.requests (sector, (paused_at is not null), due_at, number)
  where state in ('asked', 'taken_in', 'returned', 'awaiting_payment', 'in_signature');
create index requests_open_by_term on requests.requests ((paused_at is not null), due_at, number)
  where state in ('asked', 'taken_in', 'returned', 'awaiting_payment', 'in_signature');
create index requests_open_by_assignee on requests.requests (assignee, due_at)
  where state in ('asked', 'taken_in', 'returned', 'awaiting_payment', 'in_signature');
create index requests_by_service_and_close on requests.requests (service, closed_at);
grant select, insert on requests.requests to daftar_app;
grant update (state, sector, assignee, due_on, due_at, paused_at, closed_at, answer, refusal, paper_id, asked, version) on requests.requests to daftar_app;
select journal.protect('requests.requests');

create table requests.steps (
  id uuid primary key default uuidv7(),
  request_id uuid not null references requests.requests,
  at timestamptz not null,
  step text not null constraint step_is_known check (step in
    ('asked', 'taken_in', 'returned', 'corrected', 'forwarded', 'assigned', 'answered', 'refused', 'withdrawn', 'paper_issued', 'due_changed')),
  by_account uuid,
  by_name text not null,
  by_side text not null constraint side_is_known check (by_side in ('student', 'office', 'system')),
  facts jsonb not null default '{}'
);
comment on table requests.steps is 'What happened to a case, in order. Rows are only added; the timeline is read from here, the proof is the journal.';
create index steps_of_request on requests.steps (request_id, at, id);
grant select, insert on requests.steps to daftar_app;
select journal.protect('requests.steps');

create table requests.pauses (
  id uuid primary key default uuidv7(),
  request_id uuid not null references requests.requests,
  from_at timestamptz not null,
  until_at timestamptz,
  reason text not null,
  constraint pause_ends_after_it_begins check (until_at is null or until_at >= from_at)
);
comment on table requests.pauses is 'When the clock of a case stood still, and why.';
create index pauses_of_request on requests.pauses (request_id, from_at);
create unique index one_open_pause_per_request on requests.pauses (request_id) where until_at is null;
grant select, insert, update (until_at) on requests.pauses to daftar_app;
select journal.protect('requests.pauses');

create table requests.messages (
  id uuid primary key default uuidv7(),
  request_id uuid not null references requests.requests,
  at timestamptz not null,
  side text not null constraint message_side_is_known check (side in ('student', 'office')),
  by_account uuid,
  by_name text not null,
  body text not null constraint message_is_not_empty check (length(body) between 1 and 4000),
  internal boolean not null default false,
  seen_at timestamptz,
  constraint only_the_office_writes_inside check (not internal or side = 'office')
);
comment on table requests.messages is 'Messages of a case both ways, and the office''s internal notes, which no student sees.';
create index messages_of_request on requests.messages (request_id, at);
grant select, insert, update (seen_at) on requests.messages to daftar_app;
select journal.protect('requests.messages');

create table requests.attachments (
  id uuid primary key default uuidv7(),
  request_id uuid not null references requests.requests,
  upload_id uuid not null,
  slot text not null,
  name text not null,
  type text not null,
  pages int not null,
  size int not null,
  added_at timestamptz not null,
  replaced_at timestamptz
);
comment on table requests.attachments is 'Papers that came with a case, by what they were asked for. A better copy replaces, it does not erase.';
create index attachments_of_request on requests.attachments (request_id, added_at);
grant select, insert, update (replaced_at) on requests.attachments to daftar_app;
select journal.protect('requests.attachments');

create table requests.drafts (
  account_id uuid not null,
  service text not null,
  typed jsonb not null,
  saved_at timestamptz not null,
  primary key (account_id, service)
);
comment on table requests.drafts is 'What somebody has typed and not sent. Never checked, never lost with a session, gone when sent.';
grant select, insert, delete, update (typed, saved_at) on requests.drafts to daftar_app;

create unlogged table requests.presence (
  request_id uuid not null,
  account_id uuid not null,
  name text not null,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  primary key (request_id, account_id)
);
comment on table requests.presence is 'Who has a case open: advice of ninety seconds, not a lock.';
grant select, insert, delete, update (opened_at, seen_at) on requests.presence to daftar_app;

create view requests.fulfilled with (security_invoker = true) as
  select service, count(*) filter (where state = 'answered')::int as answered,
    percentile_cont(0.5) within group (order by extract(epoch from closed_at - asked_at)) filter (where state = 'answered') as median_s,
    percentile_cont(0.9) within group (order by extract(epoch from closed_at - asked_at)) filter (where state = 'answered') as p90_s,
    count(*) filter (where closed_at <= due_at and state <> 'withdrawn')::int as in_term,
    count(*) filter (where coalesce(closed_at, now()) > due_at and paused_at is null and state <> 'withdrawn')::int as late,
    count(*) filter (where closed_at is null)::int as open
  from requests.requests where asked_at > now() - interval '30 days' group by service;
comment on view requests.fulfilled is 'Published: live figures of each service over the last thirty days. No persons.';
grant select on requests.fulfilled to daftar_app;
