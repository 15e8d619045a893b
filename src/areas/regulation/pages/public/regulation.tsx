import { dayThisYear, spanText } from "../../../../kernel/format.ts";
import { fold } from "../../../../kernel/folding.ts";
import type { Lang } from "../../../../kernel/lang.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Chips } from "../../../../ui/nav.tsx";
import { SearchBox } from "../../../../ui/filters.tsx";
import { Empty, Note } from "../../../../ui/notes.tsx";
import { clauses, type Clause } from "../../rules/clauses.ts";
import { figuresByService, type ServiceFigures } from "../../records.ts";
import { fulfilled } from "../../fulfilled.gen.ts";
import { findClauses, sectionOf, workedOf } from "../../rules/fulfilment.ts";
import type { Worked } from "../../terms.ts";
import { texts } from "../../texts/index.ts";

type Data = { question: string; chapter: string | undefined; only: Worked | undefined; found: readonly Clause[]; figures: ReadonlyMap<string, ServiceFigures> };

/** What does the office owe me, and does it keep it? The text untouched, our figures only ever in the margin. */
export const regulationPage = page({
  path: "/regulation",
  right: "anyone",
  frame: "law",
  cache: "minute",
  title: (_: Data, lang) => texts(lang).title,
  read: async ({ reader, query, now }): Promise<Data> => {
    const question = (query.get("q") ?? "").slice(0, 100);
    const chapter = ["2", "3", "4", "5"].find((one) => one === query.get("chapter"));
    const only = (["none", "by_hand", "system"] as const).find((one) => one === query.get("worked"));
    const found = findClauses(clauses, fold(question).split(" ").filter(Boolean), fold)
      .filter((one) => !chapter || one.clause.startsWith(`${chapter}.`))
      .filter((one) => !only || workedOf(one.clause, fulfilled) === only);
    return { question, chapter, only, found, figures: await figuresByService(reader, now) };
  },
  show: Regulation,
});

function Regulation({ data: { question, chapter, only, found, figures }, lang, today }: Shown<Data>) {
  const text = useTexts(texts);
  const href = (to: { chapter?: string; worked?: string }) => `/regulation${to.chapter || to.worked ? `?${new URLSearchParams(to as Record<string, string>)}` : ""}`;
  const none = clauses.filter((one) => workedOf(one.clause, fulfilled) === "none").length;
  const byHand = clauses.filter((one) => workedOf(one.clause, fulfilled) === "by_hand").length;
  const sections = [...new Set(found.map((one) => sectionOf(one.clause)))];
  return (
    <>
      <div className="head"><h1>{text.title}</h1><p className="soft">{text.lead(dayThisYear(today, lang))}</p></div>
      <div className="stack">
        <SearchBox action="/regulation" value={question} label={text.search} showLabel go />
        <Chips label={text.title} chips={[
          { href: href({}), label: text.all, current: !chapter && !only },
          ...(["2", "3", "4", "5"] as const).map((one) => ({ href: href({ chapter: one }), label: text.chapters[one], current: chapter === one })),
        ]} />
        {!only && !chapter && !question && <Note tone="late"><strong>{text.unfulfilled(none)}</strong> {text.partly(byHand)} <a href={href({ worked: "none" })}>{text.showThem}</a></Note>}
      </div>
      {found.length === 0 && <Empty kind="nothing_found" clear="/regulation">{text.nothing(question)}</Empty>}
      {sections.map((section) => (
        <section key={section}>
          <div className="part"><h2>{text.sections[section as keyof typeof text.sections]}</h2></div>
          {found.filter((one) => sectionOf(one.clause) === section).map((one) => <ClauseShown key={one.clause} clause={one} lang={lang} figures={figures} />)}
        </section>
      ))}
    </>
  );
}

const look: Record<Worked, string> = { system: "clause", by_hand: "clause part-way", none: "clause none" };

function ClauseShown({ clause, lang, figures }: { clause: Clause; lang: Lang; figures: ReadonlyMap<string, ServiceFigures> }) {
  const text = useTexts(texts);
  const of = fulfilled.filter((one) => one.clause === clause.clause);
  const worked = workedOf(clause.clause, fulfilled);
  const service = of.find((one) => one.kind === "service" && clause.kind === "service");
  const live = service ? figures.get(service.href.replace("/services/", "")) : undefined;
  return (
    <article className={look[worked]} id={clause.clause.replace("/", "-")}>
      <div className="x"><h3>{clause.clause}</h3><p lang="uz">{clause.text}</p>{lang === "en" && <p className="soft small">{clause.meaning}</p>}</div>
      <div className="m">
        {worked === "none" && <span className="bad">{text.notYet}</span>}
        {worked === "by_hand" && <span>{text.byHand}</span>}
        {live && live.answered > 0 && <span>{text.month(live.answered)}</span>}
        {live && live.median_s !== null && <span>{text.median(spanText(live.median_s, lang))}</span>}
        {live && live.late > 0 && <span className="bad">{text.late(live.late)}</span>}
        {of.map((one) => <a key={one.kind + one.href} href={one.href}>{one.kind === "page" ? one.name[lang === "uz-Cyrl" ? "uz" : lang] : text.kinds[one.kind]}</a>)}
      </div>
    </article>
  );
}
