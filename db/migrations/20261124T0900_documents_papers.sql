-- Papers issued in the office's name: numbered without gaps, their facts frozen, checked by anyone, withdrawn but never deleted (3.5.3, 4.1/19).
create schema documents;
comment on schema documents is 'Papers: issue, number, freeze, render, verify, withdraw.';
grant usage on schema documents to daftar_app;

create table documents.letterheads (
  id uuid primary key default uuidv7(),
  lang text not null constraint letterhead_language_is_written check (lang in ('uz', 'ru', 'en')),
  ministry text not null,
  name text not null,
  unit text not null,
  contact text not null,
  signer_post text not null,
  signer_name text not null,
  specimen boolean not null default false,
  during daterange not null,
  constraint one_letterhead_a_day_and_language exclude using gist (lang with =, during with &&)
);
comment on table documents.letterheads is 'What stands at the head of every paper and who signs it, by language and day. Ended by closing the span.';
comment on column documents.letterheads.specimen is 'Papers of a demonstration say on their face that they have no force.';
grant select, insert, update (during) on documents.letterheads to daftar_app;

create table documents.registers (
  series text not null,
  year int not null,
  last int not null,
  last_on date not null,
  primary key (series, year)
);
comment on table documents.registers is 'The last number of each series and year: one row lock held for one commit, so that no number is missing and days never fall as numbers rise.';
grant select, insert, update (last, last_on) on documents.registers to daftar_app;

create table documents.papers (
  id uuid primary key default uuidv7(),
  kind text not null,
  clauses text[] not null,
  series text not null,
  year int not null,
  number int not null,
  number_text text not null generated always as (number::text || '-' || series || '/' || year::text) stored,
  holder uuid,
  holder_name text,
  lang text not null,
  facts jsonb,
  salt bytea,
  facts_digest bytea not null,
  template_version text not null,
  issued_on date not null,
  issued_at timestamptz not null,
  valid_until date,
  code_hash bytea not null,
  code_sealed bytea,
  key_id int not null,
  signed bytea,
  journal_head text,
  issued_by uuid,
  request_ref text,
  withdrawn_on date,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  withdrawn_by uuid,
  replaced_by uuid references documents.papers,
  erased_on date,
  constraint number_is_given_once unique (series, year, number),
  constraint code_is_given_once unique (code_hash),
  constraint paper_language_is_written check (lang in ('uz', 'ru', 'en')),
  constraint digest_is_sixteen_bytes check (octet_length(facts_digest) = 16),
  constraint signed_content_fits_its_code check (octet_length(signed) between 94 and 126),
  constraint paper_is_valid_a_day_at_least check (valid_until >= issued_on),
  constraint withdrawal_is_whole check ((withdrawn_on is null) = (withdrawn_at is null) and (withdrawn_on is null) = (withdrawn_reason is null)),
  constraint withdrawal_reason_is_known check (withdrawn_reason in ('wrong_facts', 'standing_ended', 'holder_asked', 'lost', 'issued_in_error', 'replaced')),
  constraint replaced_paper_is_withdrawn check (replaced_by is null or withdrawn_reason = 'replaced'),
  constraint only_an_erased_paper_has_no_facts check (
    (erased_on is null) = (facts is not null) and (erased_on is null) = (salt is not null) and (erased_on is null) = (holder is not null)
    and (erased_on is null) = (holder_name is not null) and (erased_on is null) = (signed is not null) and (erased_on is null) = (code_sealed is not null))
);
create index papers_of_holder on documents.papers (holder, issued_at desc);
create index papers_by_issue on documents.papers (issued_at);
create index papers_by_number_text on documents.papers (number_text);
create index papers_of_request on documents.papers (request_ref) where request_ref is not null;
create index papers_replaced_by on documents.papers (replaced_by) where replaced_by is not null;
comment on table documents.papers is 'The register of issued papers. A row is never changed but for its withdrawal, and never deleted.';
comment on column documents.papers.facts is 'Everything that is printed, as it was on the day of issue: a reprint needs nothing else.';
comment on column documents.papers.facts_digest is 'First 16 bytes of sha256(salt, canonical facts); stands in the signed part of the code.';
comment on column documents.papers.code_hash is 'sha256 of the code in the QR: papers are looked up by it, so that the register alone does not open them.';
comment on column documents.papers.code_sealed is 'The code itself, encrypted, for reprints.';
comment on column documents.papers.signed is 'The bytes in the QR: content and Ed25519 signature.';
comment on column documents.papers.journal_head is 'The journal''s last sealed head, printed on the paper: each paper is a witness of the journal.';
grant select, insert, update (withdrawn_on, withdrawn_at, withdrawn_reason, withdrawn_by, replaced_by) on documents.papers to daftar_app;

create function documents.withdrawal_is_final() returns trigger language plpgsql set search_path = '' as $$
begin
  if old.withdrawn_on is not null and old.erased_on is not distinct from new.erased_on then
    raise exception 'paper % is withdrawn already', old.number_text using errcode = 'check_violation', constraint = 'paper_is_withdrawn_already';
  end if;
  return new;
end $$;
comment on function documents.withdrawal_is_final is 'A withdrawn paper stays withdrawn, with its first day and reason.';
create trigger withdrawal_is_final before update on documents.papers for each row execute function documents.withdrawal_is_final();

create table documents.renditions (
  paper uuid not null references documents.papers,
  template_version text not null,
  sha256 bytea not null,
  bytes bytea,
  size int not null,
  drawn_at timestamptz not null default now(),
  primary key (paper, template_version),
  constraint rendition_digest_is_sha256 check (octet_length(sha256) = 32)
);
create index renditions_by_digest on documents.renditions (sha256);
comment on table documents.renditions is 'Each paper as PDF, once a template version. Digests stay for ever: a file is recognised by them.';
grant select, insert on documents.renditions to daftar_app;

create table documents.checks (
  paper uuid not null references documents.papers,
  on_day date not null,
  answered text not null constraint answer_is_known check (answered in ('valid', 'expired', 'withdrawn', 'replaced', 'erased')),
  count int not null,
  primary key (paper, on_day, answered)
);
comment on table documents.checks is 'How often a paper was checked on a day and what was answered. Never by whom.';
grant select, insert, update (count) on documents.checks to daftar_app;

select journal.protect('documents.letterheads');
select journal.protect('documents.registers');
select journal.protect('documents.papers');

create function documents.erase(erased uuid, clause text, eraser uuid, today date) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare
  noted bigint;
begin
  if clause !~ '^[A-Za-z0-9 ._/-]{1,80}$' then
    raise exception 'the reason of an erasure is a clause' using errcode = 'invalid_parameter_value';
  end if;
  update documents.papers set facts = null, salt = null, holder = null, holder_name = null, signed = null, code_sealed = null, erased_on = today
    where id = erased and erased_on is null;
  if not found then return false; end if;
  update documents.renditions set bytes = null where paper = erased;
  insert into journal.notes (said) values (
    '{"act":"documents.erased","actor":' || coalesce(to_json(eraser)::text, 'null')
    || ',"clause":' || to_json(clause)::text || ',"on_behalf":null,"subject":' || to_json(erased)::text || '}')
    returning note_id into noted;
  insert into journal.waiting (note_id) values (noted);
  return true;
end $$;
comment on function documents.erase is 'Takes the persons out of a paper and notes it. Number, kind, days, code hash and digests stay, so the register has no hole.';
revoke execute on function documents.erase(uuid, text, uuid, date) from public;
grant execute on function documents.erase(uuid, text, uuid, date) to daftar_app;

create view documents.papers_published with (security_invoker = true) as
  select id as paper_id, kind, clauses, number_text as number, holder, holder_name, lang, issued_on, issued_at, valid_until, issued_by, request_ref,
    withdrawn_on, withdrawn_reason, replaced_by, erased_on
  from documents.papers;
comment on view documents.papers_published is 'Published: the register without facts, codes and bytes.';

create view documents.fulfilled with (security_invoker = true) as
  select clause, paper.issued_on as on_day, count(*)::int as done,
    percentile_cont(0.5) within group (order by extract(epoch from first.drawn_at - paper.issued_at)) as median_s, 0 as late
  from documents.papers paper
  cross join lateral unnest(paper.clauses) as clause
  left join lateral (select min(drawn_at) as drawn_at from documents.renditions where renditions.paper = paper.id) first on true
  where paper.issued_at > now() - interval '60 days'
  group by clause, paper.issued_on;
comment on view documents.fulfilled is 'Live figures by clause and day: papers issued, median seconds until drawn. No persons.';
grant select on documents.papers_published, documents.fulfilled to daftar_app;
