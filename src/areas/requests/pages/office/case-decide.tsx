import type { ReactNode } from "react";
import type { Shown } from "../../../../platform/web.tsx";
import { Button, Buttons, LinkButton } from "../../../../ui/button.tsx";
import { Choice, Ticks } from "../../../../ui/choice.tsx";
import { Fold } from "../../../../ui/facts.tsx";
import { Form } from "../../../../ui/form.tsx";
import { Icon } from "../../../../ui/icons.tsx";
import { Prose, Tick } from "../../../../ui/inputs.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Says } from "../../../../ui/why.tsx";
import { wordsOf } from "../../reads.ts";
import { mayStep, mayTake } from "../../rules.ts";
import { returnReasons, sectors } from "../../terms.ts";
import { texts } from "../../texts/index.ts";
import { langOfAsker, type CaseData } from "./case-data.ts";

type Deed = "answer" | "return" | "forward" | "assign";

/** The column of the hand: one deed is open at a time, its text already written. Each is a form of its own and works without a script. */
export function Decide(shown: Shown<CaseData>) {
  const { data: { it, card, who, colleagues, shut }, actor, formKey, typed, problems, here } = shown;
  const text = useTexts(texts);
  const base = `/office/requests/${it.number}`;
  const may = (deed: "answer" | "return" | "forward" | "refuse") => mayStep(it.state, deed).allowed;
  const decides = actor.rights.has("requests.decide");
  const sent = here.startsWith(`${base}/`) ? (here.slice(base.length + 1) as Deed) : undefined;
  const first: Deed = decides && may("answer") ? "answer" : "return";
  // What came back with a mistake is what stands open, with what was typed.
  const open = sent && ["answer", "return", "forward", "assign"].includes(sent) ? sent : first;
  const of = (deed: Deed) => (open === deed && sent ? { typed, problems } : {});
  const form = (deed: string) => ({ action: `${base}/${deed}`, formKey: `${formKey}-${deed}`, version: it.version, idPrefix: `${deed}-`, className: "form", ...(deed === open && sent ? { problems } : {}) });
  if (shut) return <div className="col work form" tabIndex={0} role="region" aria-label={text.decide}><h2>{text.decide}</h2><Says>{shut === "closed" ? text.desk.closedAlready : text.desk.whyShut(text.sectors[it.sector as keyof typeof text.sectors])}</Says><Outcome data={shown.data} /></div>;
  const ready = texts(langOfAsker(who)).desk.ready(who.given, wordsOf(card, langOfAsker(who)).result);
  const next = (deed: Deed) => <Tick name="next" idPrefix={`${deed}-`} label={text.desk.openNext} ticked />;
  return (
    <div className="col work form" tabIndex={0} role="region" aria-label={text.decide}>
      <h2>{text.decide}</h2>
      {mayTake(it.state, it.assignee, actor.account_id).allowed && it.assignee === null && (
        <Form {...form("take")}><Buttons><Button kind={decides ? "plain" : "go"} hotkey="A" id="take">{text.takeIn}</Button></Buttons></Form>
      )}
      {it.state === "returned" && <Says tone="wait">{text.stateOffice.returned}. {text.clockStopped}</Says>}
      {!decides && <Says>{text.desk.onlyDeciders}</Says>}
      <div className="deeds">
        {decides && may("answer") && (
          <Deed name="answer" title={text.answer} hotkey="1" open={open === "answer"}>
            <Form {...form("answer")}>
              <Prose name="text" idPrefix="answer-" label={text.answerText} hint={text.desk.readyHint} rows={6} value={ready} {...of("answer")} />
              <div className="line"><Button kind="go" hotkey="Ctrl Enter">{text.desk.sendAnswer}</Button><span className="small">{next("answer")}</span></div>
            </Form>
          </Deed>
        )}
        {may("return") && (
          <Deed name="return" title={text.return} hotkey="Q" open={open === "return"}>
            <Form {...form("return")}>
              <Ticks name="reasons" idPrefix="return-" label={text.returnReasons} hint={text.desk.returnHint} options={returnReasons.map((one, at) => ({ value: one, label: <>{text.reasons[one]} <kbd>{at + 1}</kbd></> }))} {...of("return")} />
              <Prose name="text" idPrefix="return-" label={text.desk.anySentence} optional rows={2} {...of("return")} />
              <div className="line"><Button hotkey="Ctrl Enter">{text.desk.sendReturn}</Button><span className="small">{next("return")}</span></div>
            </Form>
          </Deed>
        )}
        {may("forward") && (
          <Deed name="forward" title={text.forward} hotkey="H" open={open === "forward"}>
            <Form {...form("forward")}>
              <Choice name="sector" idPrefix="forward-" label={text.forwardTo} list options={sectors.filter((one) => one !== it.sector).map((one) => ({ value: one, label: text.sectors[one] }))} {...(card.decidedBy && card.decidedBy !== it.sector ? { value: card.decidedBy } : {})} {...of("forward")} />
              <Prose name="note" idPrefix="forward-" label={text.forwardNote} optional rows={2} {...of("forward")} />
              <div className="line"><Button hotkey="Ctrl Enter">{text.forward}</Button></div>
            </Form>
          </Deed>
        )}
        {actor.rights.has("requests.assign") && (
          <Deed name="assign" title={text.desk.assign} hotkey="S" open={open === "assign"}>
            <Form {...form("assign")} version={undefined}>
              <Choice name="to" idPrefix="assign-" label={text.handOverTo} hint={text.desk.handOverHint} list options={colleagues.map((one) => ({ value: one.account_id, label: one.name }))} {...of("assign")} />
              <div className="line"><Button>{text.handOver}</Button></div>
            </Form>
          </Deed>
        )}
      </div>
      {decides && may("refuse") && <p className="line"><LinkButton kind="quiet" href={`${base}/refuse`} hotkey="4">{text.refuse}</LinkButton><span className="soft small">{text.desk.refuseAside}</span></p>}
    </div>
  );
}

/** One of several deeds: opening it closes the others, by the browser itself. */
function Deed({ name, title, hotkey, open, children }: { name: Deed; title: ReactNode; hotkey: string; open: boolean; children: ReactNode }) {
  return (
    <details className="fold" name="deed" id={`deed-${name}`} open={open}>
      <summary><Icon name="fold" /><span>{title}</span><kbd>{hotkey}</kbd></summary>
      <div>{children}</div>
    </details>
  );
}

/** What was decided, in the words the student has. */
function Outcome({ data: { it } }: { data: CaseData }) {
  const text = useTexts(texts);
  return (
    <>
      {it.answer && <p className="pre">{it.answer}</p>}
      {it.refusal && <p>{it.refusal.reason}</p>}
      {it.paper_id && <p><a href={`/papers/${it.paper_id}`}>{text.desk.toPaper}</a></p>}
    </>
  );
}

/** A message to the one who asked, and a note that he never sees. */
export function Write({ data: { it, shut }, actor, formKey, typed, problems, here }: Shown<CaseData>) {
  const text = useTexts(texts);
  const base = `/office/requests/${it.number}`;
  if (shut === "elsewhere") return null;
  const of = (deed: string) => (here === `${base}/${deed}` ? { typed, problems } : {});
  const form = (deed: string) => ({ action: `${base}/${deed}`, formKey: `${formKey}-${deed}`, idPrefix: `${deed}-`, className: "form", ...(here === `${base}/${deed}` ? { problems } : {}) });
  return (
    <>
      {actor.rights.has("requests.message") && (
        <Fold title={text.desk.reply} hotkey="R" id="write-message" open={here === `${base}/message`}>
          <Form {...form("message")}><Prose name="body" idPrefix="message-" label={text.yourMessage} rows={3} {...of("message")} /><div className="line"><Button>{text.sendMessage}</Button></div></Form>
        </Fold>
      )}
      {actor.rights.has("requests.note") && (
        <Fold title={text.addNote} hotkey="N" id="write-note" open={here === `${base}/note`}>
          <Form {...form("note")}><Prose name="note" idPrefix="note-" label={text.internalNote} rows={2} {...of("note")} /><div className="line"><Button>{text.addNote}</Button></div></Form>
        </Fold>
      )}
    </>
  );
}
