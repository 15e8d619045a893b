import { money, spanText } from "../../../../kernel/format.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Buttons, LinkButton } from "../../../../ui/button.tsx";
import { Facts } from "../../../../ui/facts.tsx";
import { ClauseLink } from "../../../../ui/inline.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Back } from "../../../../ui/nav.tsx";
import { Note } from "../../../../ui/notes.tsx";
import { getService } from "../../acts/ask.ts";
import { stateOfService, wordsOf, type ServiceState } from "../../reads.ts";
import { texts } from "../../texts/index.ts";
import { termText, wayAndTerm } from "../../words.ts";

/** One service: who, what, how long, what it really takes, and the way to ask. */
export const servicePage = page({
  path: "/services/:code",
  right: "anyone",
  frame: "narrow",
  title: ({ card }, lang) => wordsOf(card, lang).title,
  read: ({ reader, params, today, now }) => stateOfService(reader, getService(params.code), today, now),
  show: ServiceShown,
});

function ServiceShown({ data: { card, term, worked, figures }, lang, actor }: Shown<ServiceState>) {
  const text = useTexts(texts);
  const words = wordsOf(card, lang);
  const papers = Object.entries(card.papers);
  return (
    <>
      <Back href="/services">{text.catalogue}</Back>
      <div className="head"><p className="m"><ClauseLink clause={card.clauses[0]} bare /></p><h1>{words.title}</h1>{(card.now || card.way !== "now") && <p className="soft">{words.result}</p>}</div>
      <div className="stack">
        <Buttons>
          <LinkButton kind="go" href={`/my/services/${card.code}`}>{actor.kind === "visitor" ? text.signInToAsk : card.now ? text.getNow : text.askThis}</LinkButton>
        </Buttons>
        {worked === "by_hand" && <Note title={text.byHand}>{text.byHandHint}</Note>}
        <h2>{text.howItGoes}</h2>
        {words.guidance.map((sentence, at) => <p key={at}>{sentence}</p>)}
        <Facts facts={[
          { key: "term", label: text.termLabel, value: card.now ? wayAndTerm(card, term, lang) : termText(term, lang) },
          { key: "fee", label: text.fee, value: card.fee_tiyin === 0 ? text.free : money(card.fee_tiyin, lang) },
          { key: "sector", label: text.whoDecides, value: text.sectors[card.decidedBy ?? card.sector] },
          ...(papers.length > 0 ? [{ key: "papers", label: text.papersNeeded, value: <ul className="plain">{papers.map(([slot, need]) => <li key={slot}>{words.papers[slot]?.label}{need === "optional" && <span className="soft"> ({text.optional})</span>}</li>)}</ul> }] : []),
          { key: "clauses", label: text.clause, value: card.clauses.map((clause) => <span key={clause}><ClauseLink clause={clause} /> </span>) },
          { key: "figures", label: text.lastThirty, value: figures && figures.answered > 0 ? <>{text.figures(figures.answered)}{figures.median_s !== null && <span className="soft"> {text.median}: {spanText(figures.median_s, lang)}</span>}</> : text.nobodyAskedYet },
        ]} />
      </div>
    </>
  );
}
