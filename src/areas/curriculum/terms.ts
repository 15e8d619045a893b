/** The two levels of higher education that the institute teaches. */
export const programmeLevels = ["bachelor", "master"] as const;
export type ProgrammeLevel = (typeof programmeLevels)[number];

export const programmeForms = ["full_time", "evening", "part_time"] as const;
export type ProgrammeForm = (typeof programmeForms)[number];

/** A programme as it is offered today in one form of study. */
export type Offered = { form: ProgrammeForm; years: number; languages: readonly ("uz" | "ru" | "en")[]; intake: number };

/** One programme with every form it is offered in. */
export type Programme = {
  key: string;
  code: string;
  abbr: string;
  level: ProgrammeLevel;
  name_uz: string;
  name_ru: string;
  name_en: string;
  faculty: string;
  chair: string;
  offered: readonly Offered[];
};

export type ProgrammeFilter = { text?: string | undefined; level?: ProgrammeLevel | undefined; form?: ProgrammeForm | undefined; language?: "uz" | "ru" | "en" | undefined };
