-- What can be studied here: every programme by form of study, with its faculty, chair and languages (regulation 4.1/30).
create schema curriculum;
comment on schema curriculum is 'Programmes of study; later also subjects, curricula, electives and syllabi.';

create table curriculum.programmes (
  key text not null,
  form text not null,
  code text not null,
  abbr text not null,
  level text not null,
  name_uz text not null,
  name_ru text not null,
  name_en text not null,
  faculty text not null,
  chair text not null,
  years smallint not null,
  languages text[] not null,
  intake smallint not null default 0,
  during daterange not null default daterange('2021-09-01', null),
  constraint programme_is_listed_once_on_a_day primary key (key, form, during without overlaps),
  constraint programme_key_begins_with_its_code check (key ~ '^[67][01][0-9]{6}-[0-9]$' and left(key, 8) = code),
  constraint programme_level_is_known check (level in ('bachelor', 'master')),
  constraint study_form_is_known check (form in ('full_time', 'evening', 'part_time')),
  constraint programme_lasts_one_to_seven_years check (years between 1 and 7),
  constraint programme_is_taught_in_a_known_language check (cardinality(languages) > 0 and languages <@ array['uz', 'ru', 'en']),
  constraint intake_is_not_negative check (intake >= 0)
);
create index programmes_of_faculty on curriculum.programmes (faculty);
comment on table curriculum.programmes is 'One row per programme and form of study, for the days it is offered. One state code carries several programmes: the digit after the hyphen is ours.';
comment on column curriculum.programmes.faculty is 'Code of the faculty in the office''s structure.';
select journal.protect('curriculum.programmes');

create view curriculum.programmes_now with (security_invoker = true) as
  select key, form, code, abbr, level, name_uz, name_ru, name_en, faculty, chair, years, languages, intake
  from curriculum.programmes where during @> (now() at time zone 'Asia/Tashkent')::date;
comment on view curriculum.programmes_now is 'Published: what can be studied today.';

grant usage on schema curriculum to daftar_app;
grant select, insert, update (name_uz, name_ru, name_en, faculty, chair, years, languages, intake, during) on curriculum.programmes to daftar_app;
grant select on curriculum.programmes_now to daftar_app;
