import { dayOf, type Day } from "../../../../kernel/day.ts";
import { clockTime, dayBeside } from "../../../../kernel/format.ts";
import type { Lang } from "../../../../kernel/lang.ts";
import type { RecProps } from "../../../../ui/rec.tsx";
import { Tag } from "../../../../ui/state.tsx";
import type { Notice } from "../../terms.ts";
import { texts } from "../../texts/index.ts";
import { wordsOf } from "../../words.ts";

/** One line of the list. An unread one is opened by a press, which marks it; a read one is a plain link. `under` is the page whose act opens it. */
export function entryOf(it: Notice, under: string, lang: Lang, today: Day): RecProps & { key: string } {
  const { title, text } = wordsOf(it, lang);
  const day = dayOf(it.made_at);
  const unread = it.seen_at === null;
  return {
    key: it.id, title, day: day === today ? clockTime(it.made_at) : dayBeside(day, today, lang), tone: unread ? "wait" : "rest",
    ...(it.subject ? { no: it.subject } : {}),
    // The key is the notice's own: opened twice, it is marked once.
    ...(unread ? { opens: { action: `${under}/${it.id}`, formKey: `notice-${it.id}` }, end: <Tag tone="wait">{texts(lang).fresh}</Tag> } : { href: it.href }),
    ...(text ? { children: <p className="soft">{text}</p> } : {}),
  };
}
