import type { PersonNames } from "../terms.ts";
import type { Chance } from "./chance.ts";
import type { NameTables, WholeName, Word } from "./tables.ts";

export type MadeName = PersonNames & { passport_name: string | null };

/** Peoples of the names, in percent; foreign citizens are named by their own sets. */
const peoples = [["uz", 83.7], ["kaa", 3], ["tg", 4], ["ru", 3], ["ko", 1], ["kk", 3], ["tk", 1]] as const;

export function peopleOf(chance: Chance): string {
  return chance.weighed(peoples);
}

/** A name that no paper of a living person was copied for. */
export function makeName(chance: Chance, tables: NameTables, people: string, sex: "m" | "f"): MadeName {
  for (;;) {
    const name = people === "uz" ? uzbek(chance, tables, sex) : recombined(chance, tables.sets.get(people)!, sex);
    if (!tables.never.has(`${name.surname.replace(/a$/, "")} ${name.given}`)) return name;
  }
}

function uzbek(chance: Chance, tables: NameTables, sex: "m" | "f"): MadeName {
  const given = chance.pick(tables.given[sex]);
  const father = chance.pick(tables.given.m);
  // Some bear the father's name without -ov.
  const surname: Word = chance.happens(sex === "f" ? 0.03 : 0.02) ? father : chance.pick(tables.surnames)[sex];
  const russian = chance.happens(0.12);
  const kind = russian ? (sex === "m" ? "ovich" : "ovna") : sex === "m" ? "ogli" : "qizi";
  const patronymic = russian ? { latin: russianPatronymic(father.latin, sex, "latin"), cyrillic: russianPatronymic(father.cyrillic, sex, "cyrillic") } : father;
  if (chance.happens(0.001)) return plain("", given);
  return chance.happens(0.015) ? plain(surname.latin, given, surname.cyrillic) : {
    surname: surname.latin, given: given.latin, patronymic: patronymic.latin, patronymic_kind: kind,
    surname_cyrl: surname.cyrillic, given_cyrl: given.cyrillic, patronymic_cyrl: patronymic.cyrillic, passport_name: null,
  };
}

function plain(surname: string, given: Word, surnameCyrl = ""): MadeName {
  return { surname, given: given.latin, patronymic: "", patronymic_kind: "none", surname_cyrl: surnameCyrl, given_cyrl: given.cyrillic, patronymic_cyrl: "", passport_name: null };
}

/** Rustam → Rustamovich, Abdulla → Abdullayevich, Toʻxtaboy → Toʻxtaboyevich. */
function russianPatronymic(father: string, sex: "m" | "f", script: "latin" | "cyrillic"): string {
  const [hard, soft] = script === "latin" ? (sex === "m" ? ["ovich", "yevich"] : ["ovna", "yevna"]) : sex === "m" ? ["ович", "евич"] : ["овна", "евна"];
  if (/[yй]$/i.test(father)) return father.slice(0, -1) + soft;
  return /[aeiouаеиоуўёяю]$/i.test(father) || father.endsWith("oʻ") ? father + soft : father + hard;
}

/** Surname, given name and patronymic of three different people of one set: more names than the set has rows. */
function recombined(chance: Chance, set: readonly WholeName[], sex: "m" | "f"): MadeName {
  const same = set.filter((name) => name.sex === sex);
  const whole = chance.pick(same);
  if (!whole.surname) return named(whole);
  const other = chance.pick(same.filter((name) => name.surname));
  const third = chance.pick(same.filter((name) => name.surname && Boolean(name.patronymic) === Boolean(whole.patronymic)));
  const han = whole.han && other.han ? whole.han[0]! + other.han.slice(1) : null;
  return named({ ...whole, given: other.given, givenCyrl: other.givenCyrl ?? null, patronymic: third.patronymic, patronymicKind: third.patronymicKind, patronymicCyrl: third.patronymicCyrl ?? null, han });
}

/** A whole name as the record keeps it. */
export function named(name: Omit<WholeName, "sex">): MadeName {
  return {
    surname: name.surname, given: name.given, patronymic: name.patronymic, patronymic_kind: name.patronymicKind,
    surname_cyrl: name.surnameCyrl ?? "", given_cyrl: name.givenCyrl ?? "", patronymic_cyrl: name.patronymicCyrl ?? "",
    passport_name: name.han,
  };
}
