// Generated from the database by `bin/daftar describe`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

export type Json = string | number | boolean | null | { [key: string]: Json } | Json[];
type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;
type JsonColumn = ColumnType<Json, string, string>;

export type StudentsTables = {
  "students.former_names": {
    person_id: string;
    until: string;
    surname: Generated<string>;
    given: string;
    surname_cyrl: Generated<string>;
    given_cyrl: string;
    ground: string;
  };
  "students.groups": {
    code: string;
    programme: string;
    form: string;
    language: string;
    admitted_year: number;
  };
  "students.persons": {
    id: Generated<string>;
    surname: Generated<string>;
    given: string;
    patronymic: Generated<string>;
    patronymic_kind: Generated<string>;
    surname_cyrl: Generated<string>;
    given_cyrl: string;
    patronymic_cyrl: Generated<string>;
    passport_name: string | null;
    sex: string;
    born_on: string;
    citizenship: Generated<string>;
    pinfl: string | null;
    passport: string | null;
    passport_until: string | null;
    phone: string | null;
    email: string | null;
    region: string | null;
    district: string | null;
    address: string | null;
    lives: string | null;
    search_key: string;
    sort_latin: string;
    sort_cyrl: string;
    version: Generated<number>;
  };
  "students.placements": {
    student_id: string;
    during: string;
    programme: string;
    form: string;
    language: string;
    funding: string;
    group_code: string | null;
    course_year: number;
    ground: string;
  };
  "students.standings": {
    student_id: string;
    during: string;
    standing: string;
    reason: string | null;
    planned_until: string | null;
    ground: string;
  };
  "students.students": {
    id: Generated<string>;
    person_id: string;
    number: string;
    level: string;
    admitted_on: string;
    admitted_by: string;
    graduates_on: string | null;
  };
  "students.tutors": {
    group_code: string;
    person_id: string;
    name: string;
    during: string;
  };
};
