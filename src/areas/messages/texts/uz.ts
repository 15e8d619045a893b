import type { Widened } from "../../../kernel/texts.ts";

export const uz = {
  title: "Xabarnomalar",
  lead: (n: number) => `${n} ta yangi`,
  allRead: "Yangisi yoʻq.",
  fresh: "Yangi",
  news: "Yangiliklar",
  all: (n: number) => `Hammasi (${n})`,
  markAll: "Hammasi oʻqildi",
  open: "Ochish",
  none: "Hali xabarnoma yoʻq. Arizangiz holati oʻzgarsa, shu yerda koʻrinadi.",
  noneAtDesk: "Hali xabarnoma yoʻq. Sizga ish oʻtkazilsa, shu yerda koʻrinadi.",
  unknown: "Yangilik",
};

export type Texts = Widened<typeof uz>;
