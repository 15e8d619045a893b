import type { Shown, Typed } from "../../../../platform/web.tsx";
import { Button, Buttons } from "../../../../ui/button.tsx";
import { Choice, Ticks } from "../../../../ui/choice.tsx";
import { Form, RefusalBox } from "../../../../ui/form.tsx";
import { ClauseLink } from "../../../../ui/inline.tsx";
import { Line, Prose } from "../../../../ui/inputs.tsx";
import { Island } from "../../../../ui/islands.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Col, Sect } from "../../../../ui/page.tsx";
import { Says } from "../../../../ui/why.tsx";
import { refusalText } from "../../refusals.ts";
import { mayStep } from "../../rules.ts";
import { texts } from "../../texts/index.ts";
import { langOfAsker, type CaseData } from "./case-data.ts";
import { askedFacts, factLine, factsOfCase, frozenFacts } from "./case-facts.ts";
import { CaseHead, wordsIn } from "./case-show.tsx";
import RefuseHand from "./refuse.island.tsx";

/** What do I owe the person I refuse? Facts, ground, way out; and beside them the text as he will read it. */
export function Refusing(shown: Shown<CaseData>) {
  const { data, lang, formKey, typed: sent, problems, refusal, query } = shown;
  const { it, card, who, shut } = data;
  const text = useTexts(texts);
  // Without a script the form comes back through its address to show the text.
  const typed: Typed = Object.keys(sent).length > 0 ? sent : Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
  const wanted = Object.keys(typed).length > 0 ? { typed } : {};
  const said = factsOfCase(data, langOfAsker(who));
  const asked = askedFacts(data, lang);
  const own = typed.own?.[0];
  const letter = { reason: typed.reason?.[0] ?? "", clause: typed.clause?.[0] ?? card.clauses[0], facts: frozenFacts(data, typed.facts ?? [], own), would_change: typed.would_change?.[0] ?? "" };
  const may = mayStep(it.state, "refuse").allowed && !shut;
  return (
    <>
      <CaseHead {...shown} refusing />
      {refusal && <RefusalBox sentence={refusalText(refusal, lang)} clause={refusal.clause} unsent={may ? [] : wordsIn(sent)} />}
      {may ? (
        <Form id="refuse" className="cols refuse" action={`/office/requests/${it.number}/refuse`} formKey={formKey} version={it.version} problems={problems} labels={{ reason: text.refusal.reason, clause: text.refusal.clause, would_change: text.refusal.wouldChange }} summaryElsewhere>
          <Col label={text.desk.factsGround}>
            <Sect>
              <Ticks name="facts" label={text.desk.factsGround} hint={text.desk.factsFrozen} options={said.map((one) => ({ value: one.key, label: <>{one.label}{/[?:]$/.test(one.label) ? " " : ": "}<b>{one.value}</b></> }))} {...wanted} problems={problems} />
              <Prose name="own" label={text.desk.ownFacts} hint={text.desk.ownFactsHint} optional rows={2} {...wanted} problems={problems} />
            </Sect>
            {asked.length > 0 && <Sect title={text.desk.asked}>{asked.map((one) => <p key={one.key}>{factLine(one)}</p>)}</Sect>}
          </Col>
          <div className="col work form" tabIndex={0} role="region" aria-label={text.decide}>
            <Choice name="clause" label={`1. ${text.desk.ground}`} value={card.clauses[0]} options={card.clauses.map((clause) => ({ value: clause, label: <ClauseLink clause={clause} /> }))} {...wanted} problems={problems} />
            <Line name="reason" label={`2. ${text.refusal.reason}`} hint={text.desk.reasonHint} width="wide" maxLength={300} {...wanted} problems={problems} />
            <Prose name="would_change" label={`3. ${text.refusal.wouldChange}`} hint={text.desk.wouldHint} rows={3} {...wanted} problems={problems} />
            <Buttons under><Button kind="danger" hotkey="Ctrl Enter">{text.desk.refuseGo}</Button><button className="btn quiet" type="submit" formMethod="get">{text.desk.preview}</button></Buttons>
          </div>
          <Col label={text.desk.studentReads}>
            <h2>{text.desk.studentReads}</h2>
            <Island name="refuse" of={RefuseHand} props={{ letter, facts: Object.fromEntries(said.map((one) => [one.key, factLine(one)])) }} />
          </Col>
        </Form>
      ) : <div className="pad"><Says>{shut === "elsewhere" ? text.desk.whyShut(text.sectors[it.sector as keyof typeof text.sectors]) : text.desk.closedAlready}</Says></div>}
    </>
  );
}
