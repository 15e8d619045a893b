// Generated from the database by `bin/daftar describe`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from "kysely";

export type Json = string | number | boolean | null | { [key: string]: Json } | Json[];
type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;
type JsonColumn = ColumnType<Json, string, string>;

export type CurriculumTables = {
  "curriculum.programmes": {
    key: string;
    form: string;
    code: string;
    abbr: string;
    level: string;
    name_uz: string;
    name_ru: string;
    name_en: string;
    faculty: string;
    chair: string;
    years: number;
    languages: string[];
    intake: Generated<number>;
    during: Generated<string>;
  };
};
