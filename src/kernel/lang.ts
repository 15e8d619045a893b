/** The four faces of a text. `uz` (Latin) is the source, `uz-Cyrl` is derived from it. */
export const langs = ["uz", "uz-Cyrl", "ru", "en"] as const;
export type Lang = (typeof langs)[number];
/** The languages that somebody writes. */
export type WrittenLang = Exclude<Lang, "uz-Cyrl">;
