import { ruPlural } from "../../../kernel/format.ts";
import type { Texts } from "./uz.ts";

export const ru: Texts = {
  title: "Уведомления",
  lead: (n) => `${n} ${ruPlural(n, "новое", "новых", "новых")}`,
  allRead: "Новых нет.",
  fresh: "Новое",
  news: "Новости",
  all: (n) => `Все (${n})`,
  markAll: "Всё прочитано",
  open: "Открыть",
  none: "Уведомлений пока нет. Когда заявка сдвинется, это будет видно здесь.",
  noneAtDesk: "Уведомлений пока нет. Когда вам передадут дело, это будет видно здесь.",
  unknown: "Новость",
};
