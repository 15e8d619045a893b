// Generated from the database by `bin/daftar describe`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

export type Json = string | number | boolean | null | { [key: string]: Json } | Json[];
type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;
type JsonColumn = ColumnType<Json, string, string>;

export type OfficeTables = {
  "office.holidays": {
    id: Generated<string>;
    day: string;
    who: string;
    kind: string;
    name_uz: string;
    name_ru: string;
    name_en: string;
    act: string;
    mark: string;
    entered_on: string;
    withdrawn_on: string | null;
  };
  "office.positions": {
    code: string;
    clause: string | null;
    sort: number;
    name_uz: string;
    name_uz_cyrl: string;
    name_ru: string;
    name_en: string;
  };
  "office.staff": {
    id: Generated<string>;
    account_id: string | null;
    employee_number: string;
    position: string;
    unit: string;
    surname: Generated<string>;
    given: string;
    patronymic: Generated<string>;
    patronymic_kind: Generated<string>;
    surname_cyrl: Generated<string>;
    given_cyrl: string;
    patronymic_cyrl: Generated<string>;
    sort_latin: string;
    appointed_by: string;
    dismissed_by: string | null;
    during: string;
  };
  "office.staffing": {
    position: string;
    unit: string;
    headcount: number;
    act: string;
    during: string;
  };
  "office.units": {
    code: string;
    kind: string;
    abbr: string;
    parent: string | null;
    sector: string | null;
    side: string | null;
    clause: string | null;
    name_uz: string;
    name_uz_cyrl: string;
    name_ru: string;
    name_en: string;
    during: string;
  };
  "office.working_hours": {
    week: string;
    weekday: number;
    opens: unknown;
    closes: unknown;
    lunch_from: unknown | null;
    lunch_until: unknown | null;
    act: string;
    during: string;
  };
};
