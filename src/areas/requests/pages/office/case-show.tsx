import { dayOf } from "../../../../kernel/day.ts";
import { clockTime, shortDay } from "../../../../kernel/format.ts";
import type { Shown, Typed } from "../../../../platform/web.tsx";
import { LinkButton } from "../../../../ui/button.tsx";
import { DeadlineChip } from "../../../../ui/deadline.tsx";
import { Facts, Fold } from "../../../../ui/facts.tsx";
import { RefusalBox } from "../../../../ui/form.tsx";
import { ClauseLink } from "../../../../ui/inline.tsx";
import { Island } from "../../../../ui/islands.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Note } from "../../../../ui/notes.tsx";
import { Col, Cols, Masthead, Sect } from "../../../../ui/page.tsx";
import { StateTag, Tag } from "../../../../ui/state.tsx";
import { Timeline } from "../../../../ui/timeline.tsx";
import { Why } from "../../../../ui/why.tsx";
import { wordsOf } from "../../reads.ts";
import { refusalText } from "../../refusals.ts";
import { texts } from "../../texts/index.ts";
import { momentWords, termText } from "../../words.ts";
import { sumOf } from "../sum.tsx";
import type { CaseData } from "./case-data.ts";
import { Decide, Write } from "./case-decide.tsx";
import { Evidence } from "./case-evidence.tsx";
import { askedFacts, knownFacts, rulesOfCase } from "./case-facts.ts";
import CaseHand from "./case.island.tsx";
import { dueOf } from "./due.ts";

/** Facts and messages, rules and evidence, the decision: what the eye consults stands left of what the hand does. */
export function CaseOfOffice(shown: Shown<CaseData>) {
  const { data, lang, query, refusal, typed } = shown;
  const { it, card, files, messages, steps, next } = data;
  const text = useTexts(texts);
  const rules = rulesOfCase(data, lang);
  const asked = askedFacts(data, lang);
  const inner = messages.filter((one) => one.internal).length;
  return (
    <>
      <CaseHead {...shown} />
      {refusal && <RefusalBox sentence={refusalText(refusal, lang)} clause={refusal.clause} unsent={data.shut ? wordsIn(typed) : []}>{refusal.code === "changed_underneath" && <Changed data={data} lang={lang} />}</RefusalBox>}
      <Done query={query} />
      <Cols as="case">
        <Col label={`${text.facts}, ${text.messages}`}>
          {asked.length > 0 && <Sect title={text.desk.asked}><dl className="stack">{asked.map((one) => <div key={one.key}><dt className="soft small">{one.label}</dt><dd>{one.value}</dd></div>)}</dl></Sect>}
          <Sect title={text.facts}>
            <Facts facts={[
              ...knownFacts(data.who, lang),
              { key: "open", label: text.desk.openCases, value: data.openCases > 0 && data.who.student_id ? <a href={`/office/students/${data.who.student_id}`}>{text.desk.others(data.openCases)}</a> : text.desk.none },
              { key: "channel", label: text.desk.channel, value: text.desk.channels[it.channel as keyof typeof text.desk.channels] },
            ]} />
          </Sect>
          <Sect title={text.messages} note={inner > 0 ? `${messages.length} · ${text.inside} ${inner}` : String(messages.length)}>
            {messages.length > 0 && <Timeline moments={messages.toReversed().map((one) => ({ key: one.id, when: `${shortDay(dayOf(one.at)).slice(0, 5)} ${clockTime(one.at)}`, title: one.side === "student" ? text.known.full_name : one.by_name, children: <p className="pre">{one.body}</p>, ...(one.internal ? { as: "inner" as const } : {}) }))} />}
            <Write {...shown} />
            <Fold title={text.history} count={steps.length}><Timeline moments={steps.toReversed().map((step, at) => ({ key: String(at), title: text.steps[step.step as keyof typeof text.steps], when: momentWords(step.at, lang), children: <p className="soft small">{step.by_side === "student" ? text.known.full_name : step.by_name}</p> }))} /></Fold>
          </Sect>
        </Col>
        <Col label={`${text.rules}, ${text.evidence}`} fill>
          <Sect title={text.rules} note={<>{card.clauses.map((clause) => <span key={clause}><ClauseLink clause={clause} bare /> </span>)}</>}><Why rules={rules} compact /></Sect>
          <Evidence files={files} number={it.number} query={query} card={wordsOf(card, lang)} />
        </Col>
        <Decide {...shown} />
      </Cols>
      {next && <a className="vh" href={`/office/requests/${next}`} data-next="">{text.nextCase}</a>}
    </>
  );
}

/** What was written for a form that is shut by now: the case went on while one wrote. */
export function wordsIn(typed: Typed): string[] {
  return ["text", "body", "note", "reason", "own", "would_change"].flatMap((name) => typed[name] ?? []).filter((one) => one.trim() !== "");
}

/** The head of a case, the same over its own page and over a refusal. */
export function CaseHead({ data, lang, now, today, refusing }: Shown<CaseData> & { refusing?: boolean }) {
  const { it, card, who, deadline, calendar, holder, present, next } = data;
  const text = useTexts(texts);
  const due = dueOf(it, now, today, calendar, lang);
  const name = lang === "ru" || lang === "uz-Cyrl" ? who.full_name_cyrl : who.full_name;
  return (
    <Masthead no={it.number} day={<time dateTime={dayOf(it.asked_at)}>{shortDay(dayOf(it.asked_at))}</time>} tone={due.tone}
      title={<>{refusing && `${text.refuse}: `}{wordsOf(card, lang).title} · {who.student_id ? <a href={`/office/students/${who.student_id}?from=case%20${it.number}`}>{name}</a> : name}</>}
      tags={<>{due.look !== "plain" || due.tone === "rest" ? <DeadlineChip label={due.label} tone={due.look} sum={sumOf(deadline, it, lang, today)} /> : null}{it.state === "returned" ? <Tag tone="wait">{text.stateOffice.returned}</Tag> : <StateTag state={it.state} />}</>}
      line={<><span><ClauseLink clause={card.clauses[0]} /> · {termText(it.term, lang)}</span><span>{text.sectors[it.sector as keyof typeof text.sectors]}</span><span>{text.who}: {holder ?? text.nobodyHas}</span></>}
      acts={(
        <>
          <Island name="case" of={CaseHand} props={{ number: it.number, others: present.map((one) => ({ name: one.name, since: clockTime(one.opened_at) })) }} />
          {refusing
            ? <LinkButton kind="quiet" href={`/office/requests/${it.number}`} hotkey="Esc">{text.desk.toCase}</LinkButton>
            : next ? <LinkButton kind="quiet" href={`/office/requests/${next}`} hotkey="]">{text.nextCase}</LinkButton> : <LinkButton kind="quiet" href="/office/queue">{text.backToQueue}</LinkButton>}
        </>
      )} />
  );
}

/** The other's new state beside what one was writing: nothing of either is lost. */
function Changed({ data: { it, steps, holder }, lang }: Pick<Shown<CaseData>, "data" | "lang">) {
  const text = useTexts(texts);
  const last = steps.at(-1);
  return (
    <div>
      {last && <p>{text.steps[last.step as keyof typeof text.steps]}. {text.desk.changedBy(last.by_name, momentWords(last.at, lang))}</p>}
      <p>{text.desk.nowIs}: {it.state === "returned" ? text.stateOffice.returned : text.states[it.state]}, {text.who}: {holder ?? text.nobodyHas}. {text.desk.yoursIsKept}</p>
    </div>
  );
}

/** What was just done, said at the page one arrived at: often the next case. */
function Done({ query }: { query: URLSearchParams }) {
  const text = useTexts(texts);
  const done = query.get("done") as keyof typeof text.done | null;
  const of = query.get("of");
  if (!done || !(done in text.done)) return null;
  return <Note tone="done" said>{of && /^\d{4}-\d{6,}$/.test(of) && <><a href={`/office/requests/${of}`}>{of}</a>: </>}{text.done[done]}</Note>;
}
