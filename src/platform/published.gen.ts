// Generated from the database by `bin/daftar describe`. Do not edit.
import type { ColumnType } from "kysely";

/** A published column can be read and never written. */
type ReadOnly<T> = ColumnType<T, never, never>;
export type Json = string | number | boolean | null | { [key: string]: Json } | Json[];

/** What any area may read of another: views only. */
export type Published = {
  "curriculum.programmes_now": {
    key: ReadOnly<string | null>;
    form: ReadOnly<string | null>;
    code: ReadOnly<string>;
    abbr: ReadOnly<string | null>;
    level: ReadOnly<string | null>;
    name_uz: ReadOnly<string>;
    name_ru: ReadOnly<string>;
    name_en: ReadOnly<string>;
    faculty: ReadOnly<string | null>;
    chair: ReadOnly<string | null>;
    years: ReadOnly<number | null>;
    languages: ReadOnly<string[] | null>;
    intake: ReadOnly<number | null>;
  };
  "documents.fulfilled": {
    clause: ReadOnly<string | null>;
    on_day: ReadOnly<string | null>;
    done: ReadOnly<number | null>;
    median_s: ReadOnly<number | null>;
    late: ReadOnly<number | null>;
  };
  "documents.papers_published": {
    paper_id: ReadOnly<string>;
    kind: ReadOnly<string | null>;
    clauses: ReadOnly<string[] | null>;
    number: ReadOnly<string>;
    holder: ReadOnly<string | null>;
    holder_name: ReadOnly<string | null>;
    lang: ReadOnly<string | null>;
    issued_on: ReadOnly<string | null>;
    issued_at: ReadOnly<Date | null>;
    valid_until: ReadOnly<string | null>;
    issued_by: ReadOnly<string | null>;
    request_ref: ReadOnly<string | null>;
    withdrawn_on: ReadOnly<string | null>;
    withdrawn_reason: ReadOnly<string | null>;
    replaced_by: ReadOnly<string | null>;
    erased_on: ReadOnly<string | null>;
  };
  "identity.holders": {
    account_id: ReadOnly<string>;
    person_id: ReadOnly<string>;
    name: ReadOnly<string | null>;
    role: ReadOnly<string | null>;
    sector: ReadOnly<string | null>;
    department: ReadOnly<string | null>;
    faculty: ReadOnly<string | null>;
    during: ReadOnly<string | null>;
  };
  "identity.people": {
    account_id: ReadOnly<string>;
    person_id: ReadOnly<string>;
    kind: ReadOnly<string | null>;
    surname: ReadOnly<string>;
    given: ReadOnly<string>;
    patronymic: ReadOnly<string | null>;
    name: ReadOnly<string | null>;
    disabled_on: ReadOnly<string | null>;
  };
  "messages.unread": {
    person_id: ReadOnly<string>;
    account_id: ReadOnly<string>;
    count: ReadOnly<number | null>;
    oldest_at: ReadOnly<Date | null>;
  };
  "office.sectors": {
    code: ReadOnly<string>;
    unit: ReadOnly<string | null>;
    side: ReadOnly<string | null>;
    clause: ReadOnly<string | null>;
    name_uz: ReadOnly<string>;
    name_uz_cyrl: ReadOnly<string | null>;
    name_ru: ReadOnly<string>;
    name_en: ReadOnly<string>;
  };
  "office.staff_accounts": {
    account_id: ReadOnly<string>;
    short_name: ReadOnly<string>;
    short_name_cyrl: ReadOnly<string | null>;
    position: ReadOnly<string | null>;
    unit: ReadOnly<string | null>;
    left_on: ReadOnly<string | null>;
  };
  "office.staff_now": {
    staff_id: ReadOnly<string>;
    account_id: ReadOnly<string>;
    employee_number: ReadOnly<string | null>;
    position: ReadOnly<string | null>;
    unit: ReadOnly<string | null>;
    sector: ReadOnly<string | null>;
    side: ReadOnly<string | null>;
    short_name: ReadOnly<string>;
    short_name_cyrl: ReadOnly<string | null>;
    sort_latin: ReadOnly<string | null>;
  };
  "office.units_now": {
    code: ReadOnly<string>;
    kind: ReadOnly<string | null>;
    abbr: ReadOnly<string | null>;
    parent: ReadOnly<string | null>;
    sector: ReadOnly<string | null>;
    side: ReadOnly<string | null>;
    clause: ReadOnly<string | null>;
    name_uz: ReadOnly<string>;
    name_uz_cyrl: ReadOnly<string | null>;
    name_ru: ReadOnly<string>;
    name_en: ReadOnly<string>;
  };
  "requests.fulfilled": {
    service: ReadOnly<string | null>;
    answered: ReadOnly<number | null>;
    median_s: ReadOnly<number | null>;
    p90_s: ReadOnly<number | null>;
    in_term: ReadOnly<number | null>;
    late: ReadOnly<number | null>;
    open: ReadOnly<number | null>;
  };
  "students.grouped": {
    code: ReadOnly<string>;
    programme: ReadOnly<string | null>;
    form: ReadOnly<string | null>;
    language: ReadOnly<string | null>;
    admitted_year: ReadOnly<number | null>;
  };
  "students.looks": {
    note_id: ReadOnly<number>;
    said_at: ReadOnly<Date>;
    act: ReadOnly<string>;
    person_id: ReadOnly<string>;
    account_id: ReadOnly<string>;
    class: ReadOnly<string | null>;
    reason: ReadOnly<string | null>;
    field: ReadOnly<string | null>;
  };
  "students.named": {
    person_id: ReadOnly<string>;
    full_name: ReadOnly<string>;
    full_name_cyrl: ReadOnly<string>;
    short_name: ReadOnly<string>;
    sort_latin: ReadOnly<string | null>;
    sort_cyrl: ReadOnly<string | null>;
    search_key: ReadOnly<string | null>;
    student_id: ReadOnly<string>;
    number: ReadOnly<string>;
    group_code: ReadOnly<string | null>;
  };
  "students.placed": {
    student_id: ReadOnly<string>;
    person_id: ReadOnly<string>;
    number: ReadOnly<string>;
    level: ReadOnly<string | null>;
    admitted_on: ReadOnly<string | null>;
    admitted_by: ReadOnly<string | null>;
    graduates_on: ReadOnly<string | null>;
    programme: ReadOnly<string | null>;
    form: ReadOnly<string | null>;
    language: ReadOnly<string | null>;
    funding: ReadOnly<string | null>;
    group_code: ReadOnly<string | null>;
    course_year: ReadOnly<number | null>;
    placed_by: ReadOnly<string | null>;
    placed_during: ReadOnly<string | null>;
    programme_code: ReadOnly<string | null>;
    abbr: ReadOnly<string | null>;
    programme_uz: ReadOnly<string | null>;
    programme_ru: ReadOnly<string | null>;
    programme_en: ReadOnly<string | null>;
    faculty: ReadOnly<string | null>;
    chair: ReadOnly<string | null>;
    years: ReadOnly<number | null>;
  };
  "students.standing_today": {
    student_id: ReadOnly<string>;
    person_id: ReadOnly<string>;
    number: ReadOnly<string>;
    level: ReadOnly<string | null>;
    full_name: ReadOnly<string>;
    full_name_cyrl: ReadOnly<string>;
    short_name: ReadOnly<string>;
    surname: ReadOnly<string>;
    given: ReadOnly<string>;
    patronymic: ReadOnly<string | null>;
    patronymic_kind: ReadOnly<string | null>;
    surname_cyrl: ReadOnly<string | null>;
    given_cyrl: ReadOnly<string | null>;
    patronymic_cyrl: ReadOnly<string | null>;
    sort_latin: ReadOnly<string | null>;
    sort_cyrl: ReadOnly<string | null>;
    sex: ReadOnly<string | null>;
    born_on: ReadOnly<string | null>;
    citizenship: ReadOnly<string | null>;
    standing: ReadOnly<string | null>;
    standing_from: ReadOnly<string | null>;
    standing_planned_until: ReadOnly<string | null>;
    standing_ground: ReadOnly<string | null>;
    programme: ReadOnly<string | null>;
    form: ReadOnly<string | null>;
    language: ReadOnly<string | null>;
    funding: ReadOnly<string | null>;
    group_code: ReadOnly<string | null>;
    course_year: ReadOnly<number | null>;
    programme_code: ReadOnly<string | null>;
    abbr: ReadOnly<string | null>;
    programme_uz: ReadOnly<string | null>;
    programme_ru: ReadOnly<string | null>;
    programme_en: ReadOnly<string | null>;
    faculty: ReadOnly<string | null>;
    chair: ReadOnly<string | null>;
    admitted_on: ReadOnly<string | null>;
    admitted_by: ReadOnly<string | null>;
    graduates_on: ReadOnly<string | null>;
    tutor_person_id: ReadOnly<string>;
  };
};
