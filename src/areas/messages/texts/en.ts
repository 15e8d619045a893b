import type { Texts } from "./uz.ts";

export const en: Texts = {
  title: "Notices",
  lead: (n) => `${n} new`,
  allRead: "Nothing new.",
  fresh: "New",
  news: "News",
  all: (n) => `All (${n})`,
  markAll: "Mark all as read",
  open: "Open",
  none: "No notices yet. When your request moves, you'll see it here.",
  noneAtDesk: "No notices yet. When a case is handed to you, you'll see it here.",
  unknown: "News",
};
