import { block } from "../../../platform/web.tsx";
import { useTexts } from "../../../ui/lang.tsx";
import { HeadRow } from "../../../ui/page.tsx";
import { Book } from "../../../ui/rec.tsx";
import { readsOf } from "../acts.ts";
import { entryOf } from "../pages/own/entry.tsx";
import { countUnread, listUnread } from "../records.ts";
import type { Notice } from "../terms.ts";
import { texts } from "../texts/index.ts";

/** The newest three that were not opened: nothing stands here where nothing is new. */
export const newestUnread = block({
  name: "notices",
  right: "messages.read_own",
  read: async ({ reader, actor }): Promise<{ rows: Notice[]; unread: number }> => {
    const rows = await listUnread(reader, readsOf(actor), 3);
    return { rows, unread: rows.length < 3 ? rows.length : await countUnread(reader, readsOf(actor)) };
  },
  show: function Newest({ data: { rows, unread }, lang, today, actor }) {
    const text = useTexts(texts);
    if (rows.length === 0) return null;
    const under = actor.kind === "staff" ? "/office/notices" : "/my/notices";
    return (
      <div className="stack">
        <HeadRow title={text.news}><a href={under}>{text.all(unread)}</a></HeadRow>
        <Book records={rows.map((one) => entryOf(one, under, lang, today))} />
      </div>
    );
  },
});
