-- Who works where, and on which days and hours the office works: the deadlines of all areas rest on it.
create extension if not exists btree_gist;
create schema office;
comment on schema office is 'Structure and staff of the institute, the working calendar and the hours.';

create table office.units (
  code text not null,
  kind text not null,
  abbr text not null,
  parent text,
  sector text,
  side text,
  clause text,
  name_uz text not null,
  name_uz_cyrl text not null,
  name_ru text not null,
  name_en text not null,
  during daterange not null,
  constraint unit_stands_once_on_a_day primary key (code, during without overlaps),
  constraint unit_kind_is_known check (kind in ('faculty', 'chair', 'office', 'department', 'sector', 'unit')),
  constraint sector_is_known check (sector in ('student_service', 'science_innovation', 'international', 'accounting_marketing',
    'statistics', 'study_process', 'student_documents')),
  constraint sector_stands_once_on_a_day unique (sector, during without overlaps),
  constraint sector_is_named_by_sectors_only check ((kind = 'sector') = (sector is not null)),
  constraint side_is_front_or_back check (side in ('front', 'back'))
);
comment on table office.units is 'Faculties, chairs, departments and sectors, for the days each stands. The codes are those of HEMIS.';
comment on column office.units.side is 'Which half of the office a department or a sector belongs to.';
comment on column office.units.clause is 'The clause of the regulation that names the unit.';

create table office.positions (
  code text primary key,
  clause text,
  sort smallint not null,
  name_uz text not null,
  name_uz_cyrl text not null,
  name_ru text not null,
  name_en text not null,
  constraint position_code_is_plain check (code ~ '^[a-z_]{2,40}$')
);
comment on table office.positions is 'Posts: those that clause 2.2 gives to the office, and those of the institute the office deals with.';

create table office.staffing (
  position text not null references office.positions,
  unit text not null,
  headcount smallint not null,
  act text not null,
  during daterange not null,
  constraint one_norm_of_a_post_a_day primary key (position, unit, during without overlaps),
  constraint norm_is_not_negative check (headcount >= 0),
  constraint norm_is_of_a_standing_unit foreign key (unit, period during) references office.units (code, period during)
);
comment on table office.staffing is 'How many people a post has in a unit (clause 2.2: the number of managers follows a norm). No row: no limit.';

create table office.staff (
  id uuid primary key default uuidv7(),
  account_id uuid,
  employee_number text not null,
  position text not null references office.positions,
  unit text not null,
  surname text not null default '',
  given text not null,
  patronymic text not null default '',
  patronymic_kind text not null default 'none',
  surname_cyrl text not null default '',
  given_cyrl text not null,
  patronymic_cyrl text not null default '',
  sort_latin text not null,
  appointed_by text not null,
  dismissed_by text,
  during daterange not null,
  constraint employee_number_is_twelve_digits check (employee_number ~ '^[0-9]{12}$'),
  constraint staff_has_a_given_name check (given <> '' and given_cyrl <> ''),
  constraint staff_patronymic_kind_is_known check (patronymic_kind in ('ogli', 'qizi', 'ovich', 'ovna', 'none')),
  constraint already_in_this_post unique (employee_number, position, unit, during without overlaps),
  constraint staff_works_in_a_standing_unit foreign key (unit, period during) references office.units (code, period during),
  constraint dismissal_closes_the_post check ((dismissed_by is null) or not upper_inf(during))
);
create index staff_by_account on office.staff (account_id) where account_id is not null;
create index staff_by_unit on office.staff (unit);
comment on table office.staff is 'Who holds which post on which days, by which order. Never deleted: old decisions keep the name.';

create table office.working_hours (
  week text not null,
  weekday smallint not null,
  opens time not null,
  closes time not null,
  lunch_from time,
  lunch_until time,
  act text not null,
  during daterange not null,
  constraint one_set_of_hours_a_day primary key (week, weekday, during without overlaps),
  constraint week_is_known check (week in ('six_day', 'five_day')),
  constraint weekday_is_one_to_seven check (weekday between 1 and 7),
  constraint opens_before_it_closes check (opens < closes),
  constraint lunch_lies_inside check ((lunch_from is null) = (lunch_until is null) and (lunch_from is null or (opens < lunch_from and lunch_from < lunch_until and lunch_until < closes)))
);
comment on table office.working_hours is 'Opening and closing by day of the week; a weekday without a row is a day off.';

create table office.holidays (
  id uuid primary key default uuidv7(),
  day date not null,
  who text not null,
  kind text not null,
  name_uz text not null,
  name_ru text not null,
  name_en text not null,
  act text not null,
  mark text not null,
  entered_on date not null,
  withdrawn_on date,
  constraint holiday_who_is_known check (who in ('all', 'six_day', 'five_day')),
  constraint holiday_kind_is_known check (kind in ('holiday', 'day_off', 'moved_working_day')),
  constraint holiday_mark_is_known check (mark in ('CONFIRMED', 'KNOWN', 'UNSURE', 'OWN'))
);
create unique index day_is_declared_already on office.holidays (day, who) where withdrawn_on is null;
comment on table office.holidays is 'Days on which the week is not as usual, each by its act. A row is never changed: it is withdrawn and another entered, so that an old deadline can be explained.';

select journal.protect('office.units');
select journal.protect('office.positions');
select journal.protect('office.staffing');
select journal.protect('office.staff');
select journal.protect('office.working_hours');
select journal.protect('office.holidays');

-- The day is Tashkent's; a session that was told another day (demonstrations, tests) says so in daftar.today.
create function office.today() returns date language sql stable set search_path = '' as $$
  select coalesce(nullif(current_setting('daftar.today', true), '')::date, (now() at time zone 'Asia/Tashkent')::date)
$$;
comment on function office.today is 'The day that the published views mean by now.';

create view office.units_now with (security_invoker = true) as
  select code, kind, abbr, parent, sector, side, clause, name_uz, name_uz_cyrl, name_ru, name_en
  from office.units where during @> office.today();
comment on view office.units_now is 'Published: faculties, chairs, departments and sectors of today.';

create view office.sectors with (security_invoker = true) as
  select sector as code, code as unit, side, clause, name_uz, name_uz_cyrl, name_ru, name_en
  from office.units where sector is not null and during @> office.today();
comment on view office.sectors is 'Published: the seven sectors of the office (3.4.1–3.4.4 front, 3.5.1–3.5.3 back).';

create view office.staff_now with (security_invoker = true) as
  select staff.id as staff_id, staff.account_id, staff.employee_number, staff.position, staff.unit, unit.sector, unit.side,
    concat_ws(' ', nullif(staff.surname, ''), staff.given) as short_name,
    concat_ws(' ', nullif(staff.surname_cyrl, ''), staff.given_cyrl) as short_name_cyrl, staff.sort_latin
  from office.staff staff join office.units unit on unit.code = staff.unit and unit.during @> office.today()
  where staff.during @> office.today();
comment on view office.staff_now is 'Published: who works today, in which post and sector.';

create view office.staff_accounts with (security_invoker = true) as
  select distinct on (account_id) account_id, concat_ws(' ', nullif(surname, ''), given) as short_name,
    concat_ws(' ', nullif(surname_cyrl, ''), given_cyrl) as short_name_cyrl, position, unit, upper(during) as left_on
  from office.staff where account_id is not null order by account_id, lower(during) desc;
comment on view office.staff_accounts is 'Published: the name behind an employee''s account, also of those who have left.';

grant usage on schema office to daftar_app;
grant select, insert on office.units, office.positions, office.staffing, office.working_hours to daftar_app;
grant update (during) on office.units, office.staffing, office.working_hours to daftar_app;
grant select, insert, update (account_id, dismissed_by, during) on office.staff to daftar_app;
grant select, insert, update (withdrawn_on) on office.holidays to daftar_app;
grant select on office.units_now, office.sectors, office.staff_now, office.staff_accounts to daftar_app;
