-- A form sent after its session had ended is parked, so that nothing typed is lost while its sender signs in again (ux.md 7).
create table platform.parked (
  key text primary key,
  path text not null,
  fields jsonb not null,
  browser_hash bytea not null,
  made_at timestamptz not null default now()
);
comment on table platform.parked is 'Forms whose session ended on the way, for 30 minutes, bound to the browser that sent them.';
grant select, insert, delete on platform.parked to daftar_app;
