-- Who studies here, and what each was on any day: persons, students, their groups and standing.
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;
create extension if not exists btree_gist;
create schema students;
comment on schema students is 'Persons, students, groups, tutors and standing: what a student is on any day.';

create table students.persons (
  id uuid primary key default uuidv7(),
  surname text not null default '',
  given text not null,
  patronymic text not null default '',
  patronymic_kind text not null default 'none',
  surname_cyrl text not null default '',
  given_cyrl text not null,
  patronymic_cyrl text not null default '',
  passport_name text,
  sex text not null,
  born_on date not null,
  citizenship text not null default 'UZ',
  pinfl text,
  passport text,
  passport_until date,
  phone text,
  email text,
  region text,
  district text,
  address text,
  lives text,
  search_key text not null,
  sort_latin text not null,
  sort_cyrl text not null,
  version int not null default 1,
  constraint person_has_a_given_name check (given <> '' and given_cyrl <> ''),
  constraint patronymic_kind_is_known check (patronymic_kind in ('ogli', 'qizi', 'ovich', 'ovna', 'none')),
  constraint sex_is_known check (sex in ('m', 'f')),
  constraint born_in_a_believable_year check (born_on between '1900-01-01' and '2100-01-01'),
  constraint citizenship_is_two_letters check (citizenship ~ '^[A-Z]{2}$'),
  constraint pinfl_is_fourteen_digits check (pinfl ~ '^[0-9]{14}$'),
  constraint pinfl_belongs_to_one_person unique (pinfl),
  constraint passport_is_letters_and_digits check (passport ~ '^[A-Z0-9]{5,20}$'),
  constraint phone_is_international check (phone ~ '^[+][0-9]{7,15}$'),
  constraint district_is_seven_digits check (district ~ '^[0-9]{7}$'),
  constraint region_is_four_digits check (region ~ '^[0-9]{4}$'),
  constraint living_place_is_known check (lives in ('home', 'dormitory', 'rented', 'relatives'))
);
create index persons_by_folded_name on students.persons using gin (search_key gin_trgm_ops);
create index persons_by_passport on students.persons (passport) where passport is not null;
create index persons_by_phone on students.persons (right(phone, 9)) where phone is not null;
create index persons_by_birth_day on students.persons (born_on);
create index persons_by_sort on students.persons (sort_latin);
comment on table students.persons is 'People as their papers name them, in both scripts. Never deleted; two records of one person are joined by an act.';
comment on column students.persons.search_key is 'Every word of every spelling and of former names, folded, each after a blank: one key for both scripts.';
comment on column students.persons.passport_name is 'The name as the passport prints it, where it differs: capitals, Chinese signs.';
comment on column students.persons.district is 'SOATO code of seven digits as the papers have it, the old ones of 2017 too.';

create table students.former_names (
  person_id uuid not null references students.persons,
  until date not null,
  surname text not null default '',
  given text not null,
  surname_cyrl text not null default '',
  given_cyrl text not null,
  ground text not null,
  primary key (person_id, until)
);
comment on table students.former_names is 'Names a person bore before: papers of those days keep them, and search finds both.';

create table students.groups (
  code text primary key,
  programme text not null,
  form text not null,
  language text not null,
  admitted_year smallint not null,
  constraint group_language_is_known check (language in ('uz', 'ru', 'en')),
  constraint group_form_is_known check (form in ('full_time', 'evening', 'part_time'))
);
create index groups_of_programme on students.groups (programme, form);
comment on table students.groups is 'Academic groups. A group keeps its code from admission to graduation: 12-25 KT.';

create table students.tutors (
  group_code text not null references students.groups,
  person_id uuid not null,
  name text not null,
  during daterange not null,
  constraint group_has_one_tutor_on_a_day primary key (group_code, during without overlaps)
);
create index tutors_by_person on students.tutors (person_id);
comment on table students.tutors is 'Which employee looks after which group, on which days.';

create table students.students (
  id uuid primary key default uuidv7(),
  person_id uuid not null references students.persons,
  number text not null,
  level text not null,
  admitted_on date not null,
  admitted_by text not null,
  graduates_on date,
  constraint student_number_is_twelve_digits check (number ~ '^[0-9]{12}$'),
  constraint student_number_is_taken unique (number),
  constraint level_is_known check (level in ('bachelor', 'master'))
);
create index students_of_person on students.students (person_id);
create index students_by_number on students.students (number text_pattern_ops);
comment on table students.students is 'One row per admission: a person who enters the master''s after the bachelor''s has two.';
comment on column students.students.admitted_by is 'Number and year of the admission order: 412-T/2025.';
comment on column students.students.graduates_on is 'Expected, until the standing says graduated.';

create table students.placements (
  student_id uuid not null references students.students,
  during daterange not null,
  programme text not null,
  form text not null,
  language text not null,
  funding text not null,
  group_code text references students.groups,
  course_year smallint not null,
  ground text not null,
  constraint student_has_one_place_on_a_day primary key (student_id, during without overlaps),
  constraint placement_form_is_known check (form in ('full_time', 'evening', 'part_time')),
  constraint placement_language_is_known check (language in ('uz', 'ru', 'en')),
  constraint funding_is_known check (funding in ('grant', 'contract', 'above_base', 'foreign', 'target', 'state_scheme')),
  constraint course_year_is_one_to_seven check (course_year between 1 and 7)
);
create index placements_of_group on students.placements (group_code);
create index placements_of_programme on students.placements (programme, form);
comment on table students.placements is 'Programme, form, language, funding, group and year of study, each for the days it held, with its order.';

create table students.standings (
  student_id uuid not null references students.students,
  during daterange not null,
  standing text not null,
  reason text,
  planned_until date,
  ground text not null,
  constraint student_has_one_standing_on_a_day primary key (student_id, during without overlaps),
  constraint standing_is_known check (standing in ('studying', 'on_leave', 'expelled', 'transferred_out', 'graduated', 'died'))
);
create index standings_by_kind on students.standings (standing, student_id);
comment on table students.standings is 'What a student is, on any day: each span with the order that began it.';
comment on column students.standings.planned_until is 'The day a leave was given to. Who does not come back stays on leave until an order says otherwise.';
comment on column students.standings.reason is 'Code of the ground of the law (health, birth, unpaid): class D where it is health, so in no list and no view.';

select journal.protect('students.persons');
select journal.protect('students.former_names');
select journal.protect('students.groups');
select journal.protect('students.tutors');
select journal.protect('students.students');
select journal.protect('students.placements');
select journal.protect('students.standings');

-- The day is Tashkent's; a session that was told another day (demonstrations, tests) says so in daftar.today.
create function students.today() returns date language sql stable set search_path = '' as $$
  select coalesce(nullif(current_setting('daftar.today', true), '')::date, (now() at time zone 'Asia/Tashkent')::date)
$$;
comment on function students.today is 'The day that standing_today means: daftar.today if the session says one, else today in Tashkent.';

-- The default 0.6 forgives one wrong letter of a long name; two habits in one surname need less.
create function students.alike(word text) returns setof uuid language sql stable
  set search_path = '' set pg_trgm.word_similarity_threshold = 0.5 as $$
  select id from students.persons where search_key operator(public.%>) word
$$;
comment on function students.alike is 'Persons with a word spelt like this one, by the trigram index.';

create view students.placed with (security_invoker = true) as
  select student.id as student_id, student.person_id, student.number, student.level, student.admitted_on, student.admitted_by, student.graduates_on,
    placement.programme, placement.form, placement.language, placement.funding, placement.group_code, placement.course_year, placement.ground as placed_by,
    placement.during as placed_during, programme.code as programme_code, programme.abbr, programme.name_uz as programme_uz, programme.name_ru as programme_ru,
    programme.name_en as programme_en, programme.faculty, programme.chair, programme.years
  from students.students student
  join students.placements placement on placement.student_id = student.id
  left join lateral (select * from curriculum.programmes offered where offered.key = placement.programme and offered.form = placement.form
    order by lower(offered.during) desc limit 1) programme on true;
comment on view students.placed is 'Published: every place a student held, with the programme''s words; ask for the day by placed_during @> day.';

create view students.standing_today with (security_invoker = true) as
  select student.id as student_id, student.person_id, student.number, student.level,
    trim(concat_ws(' ', nullif(person.surname, ''), person.given, nullif(person.patronymic, ''),
      case person.patronymic_kind when 'ogli' then 'oʻgʻli' when 'qizi' then 'qizi' end)) as full_name,
    trim(concat_ws(' ', nullif(person.surname_cyrl, ''), person.given_cyrl, nullif(person.patronymic_cyrl, ''),
      case person.patronymic_kind when 'ogli' then 'ўғли' when 'qizi' then 'қизи' end)) as full_name_cyrl,
    trim(concat_ws(' ', nullif(person.surname, ''), person.given)) as short_name,
    person.surname, person.given, person.patronymic, person.patronymic_kind, person.surname_cyrl, person.given_cyrl, person.patronymic_cyrl,
    person.sort_latin, person.sort_cyrl, person.sex, person.born_on, person.citizenship,
    standing.standing, lower(standing.during) as standing_from, standing.planned_until as standing_planned_until, standing.ground as standing_ground,
    placement.programme, placement.form, placement.language, placement.funding, placement.group_code, placement.course_year,
    programme.code as programme_code, programme.abbr, programme.name_uz as programme_uz, programme.name_ru as programme_ru, programme.name_en as programme_en,
    programme.faculty, programme.chair, student.admitted_on, student.admitted_by, student.graduates_on, tutor.person_id as tutor_person_id
  from students.students student
  join students.persons person on person.id = student.person_id
  left join students.standings standing on standing.student_id = student.id and standing.during @> students.today()
  left join students.placements placement on placement.student_id = student.id and placement.during @> students.today()
  left join curriculum.programmes programme on programme.key = placement.programme and programme.form = placement.form and programme.during @> students.today()
  left join students.tutors tutor on tutor.group_code = placement.group_code and tutor.during @> students.today();
comment on view students.standing_today is 'Published: each student as of today. A former student keeps the last place; who is not yet admitted has neither standing nor place.';

create view students.named with (security_invoker = true) as
  select person.id as person_id,
    trim(concat_ws(' ', nullif(person.surname, ''), person.given, nullif(person.patronymic, ''),
      case person.patronymic_kind when 'ogli' then 'oʻgʻli' when 'qizi' then 'qizi' end)) as full_name,
    trim(concat_ws(' ', nullif(person.surname_cyrl, ''), person.given_cyrl, nullif(person.patronymic_cyrl, ''),
      case person.patronymic_kind when 'ogli' then 'ўғли' when 'qizi' then 'қизи' end)) as full_name_cyrl,
    trim(concat_ws(' ', nullif(person.surname, ''), person.given)) as short_name,
    person.sort_latin, person.sort_cyrl, person.search_key, latest.student_id, latest.number, latest.group_code
  from students.persons person
  left join lateral (select student.id as student_id, student.number, placement.group_code
    from students.students student
    left join students.placements placement on placement.student_id = student.id and placement.during @> students.today()
    where student.person_id = person.id order by student.admitted_on desc limit 1) latest on true;
comment on view students.named is 'Published: each person once, with the group of the latest admission; for lists of other areas.';

create view students.looks with (security_invoker = true) as
  select note.note_id, note.said_at, note.act, note.subject::uuid as person_id, note.actor as account_id,
    (note.said::jsonb) ->> 'class' as class, (note.said::jsonb) ->> 'reason' as reason, (note.said::jsonb) ->> 'field' as field
  from journal.notes note
  where note.act in ('students.looked', 'students.revealed') and note.subject ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
comment on view students.looks is 'Published: who opened whose record, when, for what. Read by the person on "Who looked at my data".';

create view students.grouped with (security_invoker = true) as
  select code, programme, form, language, admitted_year from students.groups;
comment on view students.grouped is 'Published: the groups.';

grant usage on schema students to daftar_app;
grant execute on function students.today(), students.alike(text) to daftar_app;
grant select, insert on students.persons, students.former_names, students.groups, students.tutors, students.students, students.placements, students.standings to daftar_app;
grant update (surname, given, patronymic, patronymic_kind, surname_cyrl, given_cyrl, patronymic_cyrl, passport_name, sex, born_on, citizenship, pinfl, passport,
  passport_until, phone, email, region, district, address, lives, search_key, sort_latin, sort_cyrl, version) on students.persons to daftar_app;
grant update (during) on students.tutors, students.placements to daftar_app;
grant update (during, planned_until) on students.standings to daftar_app;
grant update (graduates_on) on students.students to daftar_app;
grant select on students.placed, students.standing_today, students.named, students.looks, students.grouped to daftar_app;
