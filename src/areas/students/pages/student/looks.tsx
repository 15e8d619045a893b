import { NotFound } from "../../../../platform/not-found.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Time } from "../../../../ui/inline.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Pages } from "../../../../ui/nav.tsx";
import { Empty } from "../../../../ui/notes.tsx";
import { Book } from "../../../../ui/rec.tsx";
import { countLooks, listLooks, type Look } from "../../records/looks.ts";
import { texts } from "../../texts/index.ts";
import { placeOfLooker, whatWasLooked, whyLooked } from "../../words.ts";

const size = 50;
type Data = { looks: Look[]; counted: { looks: number; revealed: number }; page: number };

/** Who looked at my record: unit, day and purpose; the name by a request to the office. */
export const ownLooks = page({
  path: "/my/looks",
  right: "students.look_log_own",
  title: (_: Data, lang) => texts(lang).looks.title,
  read: async ({ reader, actor, query }): Promise<Data> => {
    if (!actor.person_id) throw new NotFound("person");
    const at = Math.max(1, Math.trunc(Number(query.get("page"))) || 1);
    return { looks: await listLooks(reader, actor.person_id, Math.min(at, 1000), size), counted: await countLooks(reader, actor.person_id), page: at };
  },
  show: OwnLooks,
});

function OwnLooks({ data, lang }: Shown<Data>) {
  const { looks: text } = useTexts(texts);
  return (
    <>
      <div className="head"><h1>{text.title}</h1><p className="soft">{text.lead}</p></div>
      {data.looks.length === 0 ? <Empty kind="nothing_yet">{text.none}</Empty> : (
        <>
          <p>{text.count(data.counted.looks, data.counted.revealed)}</p>
          <Book records={data.looks.map((look) => ({
            key: String(look.note_id), day: <Time at={look.said_at} />, tone: look.act === "students.revealed" ? "wait" : look.role ? "rest" : "off",
            title: placeOfLooker(look, lang), children: <p className="soft">{whatWasLooked(look, lang)}. {text.why}: {whyLooked(look, lang)}.</p>,
          }))} />
          {data.counted.looks > size && <Pages page={data.page} per={size} total={data.counted.looks} href={(at) => `/my/looks?page=${at}`} />}
        </>
      )}
    </>
  );
}
