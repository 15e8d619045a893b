import { page, type Shown } from "../../../../platform/web.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Chips } from "../../../../ui/nav.tsx";
import { SearchBox } from "../../../../ui/filters.tsx";
import { Empty } from "../../../../ui/notes.tsx";
import { Shelf } from "../../../../ui/rec.tsx";
import { money } from "../../../../kernel/format.ts";
import { catalogue } from "../../catalogue/index.ts";
import type { Service } from "../../catalogue/service.ts";
import { searchServices, wordsOf } from "../../reads.ts";
import { shelves, ways, type Way } from "../../terms.ts";
import { texts } from "../../texts/index.ts";
import { wayAndTerm } from "../../words.ts";

/** What it says it is: a service of a way not built yet stands under the desk that works it. */
function wayShown(card: Service): Way {
  return card.way === "now" && !card.now ? "desk" : card.way;
}

/** Every service of chapter IV, found in any script. */
export const servicesPage = page({
  path: "/services",
  right: "anyone",
  clauses: ["4.6/4", "3.4.1/1"],
  cache: "minute",
  title: (_, lang) => texts(lang).catalogue,
  read: ({ query }) => {
    const question = (query.get("q") ?? "").slice(0, 100);
    const way = ways.find((one) => one === query.get("way"));
    const found = searchServices(question);
    return { question, way, found: way ? found.filter((card) => wayShown(card) === way) : found, counted: found };
  },
  show: Catalogue,
});

type Data = { question: string; way: Way | undefined; found: readonly Service[]; counted: readonly Service[] };

function Catalogue({ data: { question, way, found, counted }, lang }: Shown<Data>) {
  const text = useTexts(texts);
  const href = (to?: Way) => `/services?${new URLSearchParams({ ...(question ? { q: question } : {}), ...(to ? { way: to } : {}) })}`;
  const fee = (card: Service) => (card.fee_tiyin === 0 ? text.free : money(card.fee_tiyin, lang));
  const row = (card: Service) => ({ href: `/services/${card.code}`, title: wordsOf(card, lang).title, clause: card.clauses[0], term: wayAndTerm(card, card.term, lang), fee: fee(card) });
  const shown = shelves.map((shelf) => ({ shelf, cards: found.filter((card) => card.shelf === shelf) })).filter((one) => one.cards.length > 0);
  return (
    <>
      <div className="head"><p className="m">{text.count(catalogue.length)}</p><h1>{text.catalogue}</h1></div>
      <div className="stack">
        <SearchBox action="/services" value={question} label={text.searchServices} showLabel go />
        <Chips label={text.termLabel} chips={[
          { href: href(), label: text.all, count: counted.length, current: !way },
          ...ways.map((one) => ({ href: href(one), label: text.ways[one], count: counted.filter((card) => wayShown(card) === one).length, current: way === one })).filter((one) => one.count > 0),
        ]} />
      </div>
      {found.length === 0 && <Empty kind="nothing_found" clear="/services">{text.nothingFound(question)} {text.nothingFoundHint}</Empty>}
      {question
        ? found.length > 0 && <Shelf title={text.catalogue} count={text.count(found.length)} services={found.map(row)} />
        : shown.map(({ shelf, cards }) => <Shelf key={shelf} title={text.shelves[shelf]} count={text.count(cards.length)} services={cards.map(row)} />)}
    </>
  );
}
