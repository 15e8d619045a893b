import { page, type Shown } from "../../../../platform/web.tsx";
import { SearchBox } from "../../../../ui/filters.tsx";
import { Island } from "../../../../ui/islands.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Col, Cols } from "../../../../ui/page.tsx";
import { searchPeople, standingWord, type Found } from "../../../students/index.ts";
import { counterDay, type CounterDay } from "../../records/counter.ts";
import { instantOf } from "../../../../kernel/day.ts";
import { texts } from "../../texts/index.ts";
import CounterHand from "./counter.island.tsx";
import { Today } from "./parts.tsx";

type Data = { q: string; found: readonly Found[]; day: CounterDay };

/** Who is before me? Names in a list are class A and leave no note; opening one does. @clause 3.4.1/10 */
export const counterPage = page({
  path: "/counter",
  right: "requests.ask_for",
  clauses: ["3.4.1/10"],
  title: (_: Data, lang) => texts(lang).counter.title,
  read: async ({ reader, query, actor, today }): Promise<Data> => {
    const q = (query.get("q") ?? "").trim().slice(0, 100);
    return { q, found: q === "" ? [] : await searchPeople(reader, q, { actor, today, limit: 8 }), day: await counterDay(reader, actor.account_id, instantOf(today)) };
  },
  show: Counter,
});

function Counter({ data: { q, found, day }, lang }: Shown<Data>) {
  const text = useTexts(texts);
  const name = (one: Found) => (lang === "ru" || lang === "uz-Cyrl" ? one.full_name_cyrl : one.full_name);
  return (
    <Cols as="counter">
      <Col label={text.counter.title}><Today day={day} /></Col>
      <Col label={text.counter.who} work>
        <h1>{text.counter.title}</h1>
        <div className="serve">
          <SearchBox action="/counter" name="q" value={q} label={text.counter.who} showLabel button={text.counter.find} />
          <p className="hint">{text.counter.whoHint}</p>
          <Island name="counter" of={CounterHand} props={{ ask: "person", input: "q-q" }} />
          {q !== "" && (found.length === 0
            ? <p role="status">{text.counter.nobodyFound(q)}</p>
            : <ul className="found" data-found="">{found.map((one) => <li key={one.person_id}><a href={`/counter/${one.person_id}`}><b>{name(one)}</b></a><span>{[one.course_year ? text.courseYear(one.course_year) : "", one.group_code].filter(Boolean).join(" · ")}</span><span>{standingWord(one.standing, lang)}</span></li>)}</ul>)}
        </div>
      </Col>
      <Col label={text.desk.standing}><p className="soft">{text.desk.counterHint}</p></Col>
    </Cols>
  );
}
