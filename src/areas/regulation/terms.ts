/** What fulfils a clause: strings only, so that the regulation knows no area. */
export type Fulfilment = { clause: string; kind: "service" | "paper" | "page"; name: { uz: string; ru: string; en: string }; href: string; worked: "system" | "by_hand" };

/** `none`: nothing yet, red. `by_hand`: people do it by the general case, amber. `system`: green. */
export type Worked = "system" | "by_hand" | "none";
