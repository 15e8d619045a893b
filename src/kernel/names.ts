import { normaliseApostrophes } from "./apostrophes.ts";
import { toCyrillic } from "./cyrillic.ts";
import type { Lang } from "./lang.ts";
import { cleanLine } from "./typed-text.ts";

export { normaliseApostrophes } from "./apostrophes.ts";

/** How the father's name is said: `Rustam qizi`, `Olim oʻgʻli`; the other kinds are stored whole (`Pavlovich`, `Marat ulı`). */
export const patronymicKinds = ["ogli", "qizi", "ovich", "ovna", "none"] as const;
export type PatronymicKind = (typeof patronymicKinds)[number];

/** A name in the order of the passport. A one-word name is a given name without a surname. */
export type PersonName = {
  surname: string;
  given: string;
  patronymic: string;
  patronymicKind: PatronymicKind;
  /** The passport's Cyrillic; derived from the Latin only where none is stored. */
  surnameCyrl?: string | null;
  givenCyrl?: string | null;
  patronymicCyrl?: string | null;
};

type Spelled = { surname: string; given: string; patronymic: string };

const relation = { latin: { ogli: " oʻgʻli", qizi: " qizi" }, cyrillic: { ogli: " ўғли", qizi: " қизи" } };

function spelled(name: PersonName, lang: Lang): Spelled {
  const cyrillic = lang === "uz-Cyrl" || lang === "ru";
  const { surname, given, patronymic, patronymicKind: kind } = name;
  const after = kind === "ogli" || kind === "qizi" ? relation[cyrillic ? "cyrillic" : "latin"][kind] : "";
  const parts = cyrillic
    ? {
        surname: name.surnameCyrl || toCyrillic(surname),
        given: name.givenCyrl || toCyrillic(given),
        patronymic: name.patronymicCyrl || toCyrillic(patronymic),
      }
    : { surname, given, patronymic };
  return { ...parts, patronymic: parts.patronymic && parts.patronymic + after };
}

const joined = (...parts: string[]) => parts.filter(Boolean).join(" ");

/** Lists, cards, orders: `Karimova Aziza Rustam qizi`. */
export function fullName(name: PersonName, lang: Lang = "uz"): string {
  const { surname, given, patronymic } = spelled(name, lang);
  return joined(surname, given, patronymic);
}

/** Narrow places: `Karimova Aziza`. */
export function shortName(name: PersonName, lang: Lang = "uz"): string {
  const { surname, given } = spelled(name, lang);
  return joined(surname, given);
}

/** How a person is spoken to: `Aziza`. */
export function greeting(name: PersonName, lang: Lang = "uz"): string {
  const { surname, given } = spelled(name, lang);
  return given || surname;
}

/** A signature: `A.R. Karimova`. A one-word name signs whole. */
export function initials(name: PersonName, lang: Lang = "uz"): string {
  const { surname, given, patronymic } = spelled(name, lang);
  if (!surname || !given) return surname || given;
  return joined(initial(given) + initial(patronymic), surname);
}

/** Sh, Ch, Oʻ and Gʻ are single letters and stay whole; Yo, Yu, Ya are not and give Y. */
function initial(word: string): string {
  if (!word) return "";
  const letter = /^(?:sh|ch|[og]ʻ)/i.exec(word)?.[0] ?? [...word][0] ?? "";
  return `${letter[0]?.toUpperCase()}${letter.slice(1)}.`;
}

/** Reads a name written in one line in the order of the passport: `Karimova Aziza Rustam qizi`. */
export function personNameFrom(latin: string, cyrillic?: string | null): PersonName {
  const { kind, ...parts } = inParts(latin);
  const name: PersonName = { ...parts, patronymicKind: kind };
  if (!cyrillic) return name;
  const cyrl = inParts(cyrillic);
  return { ...name, surnameCyrl: cyrl.surname || null, givenCyrl: cyrl.given || null, patronymicCyrl: cyrl.patronymic || null };
}

function inParts(text: string): Spelled & { kind: PatronymicKind } {
  const words = normaliseApostrophes(text.replace(/\(.*?\)/g, " ")).trim().split(/\s+/);
  const [first = "", second = "", ...rest] = words;
  if (!second) return { surname: "", given: first, patronymic: "", kind: "none" };
  const last = rest.at(-1)?.toLowerCase() ?? "";
  if (rest.length > 1 && (last === "oʻgʻli" || last === "ўғли")) return { surname: first, given: second, patronymic: rest.slice(0, -1).join(" "), kind: "ogli" };
  if (rest.length > 1 && (last === "qizi" || last === "қизи")) return { surname: first, given: second, patronymic: rest.slice(0, -1).join(" "), kind: "qizi" };
  const kind = /(ovich|evich|ович|евич)$/.test(last) ? "ovich" : /(ovna|evna|овна|евна)$/.test(last) ? "ovna" : "none";
  return { surname: first, given: second, patronymic: rest.join(" "), kind };
}

type NameProblem = { problem: "required" | "empty" | "too_long" | "bad_character" | "mixed_scripts" | "not_a_name"; facts?: Record<string, string | number> };

/** What people and programs write where there is no name. `Null` is a surname, `null` is not. */
const noNames = /^(?:null|undefined|none|nan|n\/a|(?:yoʻq|[yY]oq|[йЙ]ўқ|[нН]ет|YOʻQ|ЙЎҚ|НЕТ))$/;

/** A legal name as it is stored: full-width letters folded, Uzbek signs set right, one script. */
export function checkName(typed: string, max = 100): { name: string } | NameProblem {
  // Before compatibility folding, which would split a lone accent off its letter.
  const clean = cleanLine(normaliseApostrophes(typed).normalize("NFKC").replace(/[\u200c\u200d]/g, ""), max);
  if ("problem" in clean) return clean;
  const name = clean.text.replace(/[‐‑‒–]/g, "-");
  if (noNames.test(name) || !/(?![ʻʼ])\p{L}/u.test(name)) return { problem: "not_a_name" };
  const bad = /[^\p{L}\p{M} .-]/u.exec(name);
  if (bad) return { problem: "bad_character", facts: { character: bad[0] } };
  const latin = name.match(/\p{Script=Latin}/gu) ?? [];
  const cyrillic = name.match(/\p{Script=Cyrillic}/gu) ?? [];
  const stray = latin.length > 0 && cyrillic.length > 0 ? (cyrillic.length <= latin.length ? cyrillic : latin)[0] : undefined;
  return stray && !wordsOfOneScript(name) ? { problem: "mixed_scripts", facts: { letter: stray } } : { name };
}

/** `ИВАНОВА-Ким` and `Kim-Иванова` are whole words each of one script; `Аli` with a Cyrillic А is a trap. */
function wordsOfOneScript(name: string): boolean {
  return name.split(/[ .-]+/).every((word) => !(/\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word)));
}
