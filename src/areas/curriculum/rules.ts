import { fold } from "../../kernel/folding.ts";
import type { Programme, ProgrammeFilter } from "./terms.ts";

/**
 * The programmes that a reader of the list asked for: words in any order, script and language, or a part of the code.
 * @clause 4.1/30
 */
export function programmesFor(programmes: readonly Programme[], filter: ProgrammeFilter): Programme[] {
  const words = fold(filter.text ?? "").split(" ").filter(Boolean);
  return programmes.filter((it) => {
    if (filter.level && it.level !== filter.level) return false;
    if (filter.form && !it.offered.some((way) => way.form === filter.form)) return false;
    if (filter.language && !it.offered.some((way) => way.languages.includes(filter.language!))) return false;
    const known = fold([it.code, it.abbr, it.name_uz, it.name_ru, it.name_en].join(" "));
    return words.every((word) => known.split(" ").some((own) => own.startsWith(word)));
  });
}
