import { z } from "zod";
import { instantOf } from "../../../../kernel/day.ts";
import type { Refusal } from "../../../../kernel/verdict.ts";
import { NotFound } from "../../../../platform/not-found.ts";
import { page, type Reading, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons } from "../../../../ui/button.tsx";
import { Fields, labelsOf } from "../../../../ui/fields.tsx";
import { FileField } from "../../../../ui/file-field.tsx";
import { SearchBox } from "../../../../ui/filters.tsx";
import { Form, RefusalBox } from "../../../../ui/form.tsx";
import { ClauseLink } from "../../../../ui/inline.tsx";
import { Island } from "../../../../ui/islands.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Col, Cols } from "../../../../ui/page.tsx";
import { Says } from "../../../../ui/why.tsx";
import { listPapersOf, type PaperSummary } from "../../../documents/index.ts";
import { askForService, mayAskFor } from "../../acts/ask.ts";
import { catalogue, findService } from "../../catalogue/index.ts";
import type { Service } from "../../catalogue/service.ts";
import { asAsked, formOfService } from "../../forms.ts";
import { searchServices, stateOfService, wordsOf } from "../../reads.ts";
import { getAsker, type AskerFacts } from "../../records/askers.ts";
import { counterDay, type CounterDay } from "../../records/counter.ts";
import { listOwn, type OwnRow } from "../../records/queue.ts";
import { refusalText } from "../../refusals.ts";
import { isClosed } from "../../rules.ts";
import { texts } from "../../texts/index.ts";
import { knownText, wayAndTerm } from "../../words.ts";
import type { Term } from "../../terms.ts";
import CounterHand from "./counter.island.tsx";
import { Person, Today } from "./parts.tsx";

type Chosen = { card: Service; term: Term; refusal: Refusal | undefined; open: string | undefined };
type Data = { who: AskerFacts; open: readonly OwnRow[]; papers: readonly PaperSummary[]; day: CounterDay; s: string; offered: readonly Service[]; chosen: Chosen | undefined };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function readServing({ reader, params, query, actor, today, now, lang }: Reading<"/counter/:person">): Promise<Data> {
  if (!uuid.test(params.person)) throw new NotFound("person");
  const who = await getAsker(reader, params.person);
  const open = (await listOwn(reader, who.person_id, 1, 50)).filter((row) => !isClosed(row.state));
  const s = (query.get("s") ?? "").slice(0, 100);
  const card = findService(query.get("service") ?? "");
  const allowed = (one: Service) => mayAskFor(one, who).allowed;
  const found = s === "" ? catalogue.filter((one) => one.now) : searchServices(s);
  const verdict = card && mayAskFor(card, who);
  return {
    who, open, s,
    papers: (await listPapersOf(reader, who.person_id, today, lang)).slice(0, 4),
    day: await counterDay(reader, actor.account_id, instantOf(today)),
    offered: [...found.filter(allowed), ...found.filter((one) => !allowed(one))].slice(0, 7),
    chosen: card && { card, term: (await stateOfService(reader, card, today, now)).term, refusal: verdict && !verdict.allowed ? verdict.refusal : undefined, open: open.find((row) => row.service === card.code)?.number },
  };
}

/** What do they need? Three questions in the order of the hand, and the verdict directly over the button. @clause 3.4.1/10 */
export const servePage = page({
  path: "/counter/:person",
  right: "requests.ask_for",
  clauses: ["3.4.1/10"],
  title: ({ who }: Data, lang) => `${lang === "ru" || lang === "uz-Cyrl" ? who.full_name_cyrl : who.full_name} · ${texts(lang).counter.title}`,
  read: readServing,
  looks: ({ who }) => ({ subject: who.person_id, class: "B", reason: "counter" }),
  form: ({ chosen }) => (chosen ? formOfService(chosen.card) : z.strictObject({})),
  act: async ({ desk, data: { chosen, who } }, filled) => {
    if (!chosen) throw new NotFound("service");
    const { asked, papers } = asAsked(chosen.card, filled as Record<string, unknown>);
    return askForService(desk, chosen.card.code, who.person_id, asked, papers, "counter");
  },
  then: (it, { params }) => `/counter/${params.person}/${it.number}`,
  show: Serve,
});

function Serve(shown: Shown<Data>) {
  const { data, lang, now, today, here, refusal } = shown;
  const { who, open, papers, day, s, offered, chosen } = data;
  const text = useTexts(texts);
  const name = lang === "ru" || lang === "uz-Cyrl" ? who.full_name_cyrl : who.full_name;
  return (
    <Cols as="counter">
      <Col label={text.counter.title}><Today day={day} /></Col>
      <Col label={text.counter.what} work>
        <div className="line"><h1>{name}</h1><span className="soft">{[knownText("course_year", who, lang), who.group_code].filter(Boolean).join(" · ")}</span><a className="far small" href="/counter">{text.desk.changePerson}</a></div>
        {refusal && <RefusalBox sentence={refusalText(refusal, lang)} clause={refusal.clause} />}
        <div className="serve">
          <SearchBox action={here} name="s" value={s} label={text.counter.what} showLabel button={text.counter.find} />
          <Island name="counter" of={CounterHand} props={{ ask: "service", input: "q-s", chosen: Boolean(chosen) }} />
          {!chosen && (offered.length === 0 ? <p role="status">{text.desk.noService}</p> : (
            <ul className="found" data-found="">
              {offered.map((card, at) => <li key={card.code} className={at === 0 ? "on" : undefined}><a href={`${here}?service=${card.code}`}><b>{wordsOf(card, lang).title}</b></a><span><ClauseLink clause={card.clauses[0]} /> · {wayAndTerm(card, card.term, lang)}</span><span><kbd>{at + 1}</kbd></span></li>)}
            </ul>
          ))}
          {chosen && <ServiceForm {...shown} chosen={chosen} />}
        </div>
      </Col>
      <Col label={name}><Person who={who} open={open} papers={papers} lang={lang} today={today} now={now} /></Col>
    </Cols>
  );
}

/** The same questions that the student would answer, asked once more only where the record is silent. */
function ServiceForm({ data: { who }, chosen: { card, term, refusal, open }, here, formKey, typed, problems, uploads, lang }: Shown<Data> & { chosen: Chosen }) {
  const text = useTexts(texts);
  const words = wordsOf(card, lang);
  const questions = words.asks as Record<string, { label: string; hint?: string; options?: Record<string, string> }>;
  const papers = Object.fromEntries(Object.keys(card.papers).map((slot) => [`paper_${slot}`, { label: words.papers[slot]?.label ?? slot }]));
  const kept = new Map(uploads.map((file) => [file.id, file]));
  const shut = refusal ?? (open ? { code: "one_open_request_per_service", clause: card.clauses[0] } : undefined);
  const known = [knownText("standing", who, lang), knownText("course_year", who, lang), knownText("study_form", who, lang), knownText("funding", who, lang), who.group_code].filter(Boolean).join(", ");
  return (
    <Form id="serve" className="serve" action={`${here}?service=${card.code}`} formKey={formKey} files={Object.keys(papers).length > 0} problems={problems} labels={labelsOf({ ...questions, ...papers })}>
      <p className="line"><b>{words.title}</b><span className="soft"><ClauseLink clause={card.clauses[0]} /> · {wayAndTerm(card, term, lang)}</span><a className="far small" href={here}>{text.desk.changeService}</a></p>
      {!shut && (
        <>
          <Fields of={card.asks} texts={questions} typed={Object.keys(typed).length > 0 ? typed : undefined} problems={problems} values={firstChoices(card)} inline={Object.keys(card.asks)} />
          {Object.entries(card.papers).map(([slot, need]) => (
            <FileField key={slot} name={`paper_${slot}`} label={words.papers[slot]?.label ?? slot} hint={words.papers[slot]?.hint} optional={need === "optional"} problems={problems}
              kept={(typed[`paper_${slot}`] ?? []).flatMap((id) => (kept.has(id) ? [kept.get(id)!] : []))} />
          ))}
        </>
      )}
      {shut
        ? <Says tone="late">{open && !refusal ? <>{text.desk.openFor(open)} <a href={`/office/requests/${open}`}>{text.openIt}</a></> : <>{refusalText(shut, lang)} <ClauseLink clause={shut.clause} /></>}</Says>
        : <><Says tone="done">{card.now ? text.desk.canGive : text.desk.canOpen} {known}</Says><Buttons><Button kind="go" hotkey="Ctrl Enter" {...(card.now ? { icon: "print" as const } : {})}>{card.now ? text.counter.give : text.counter.open}</Button></Buttons></>}
    </Form>
  );
}

/** The first choice is preset: most visitors want it, and a digit changes it. */
function firstChoices(card: Service): Record<string, string> {
  return Object.fromEntries(Object.entries(card.asks as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const first = (field as { options?: readonly string[] }).options?.[0];
    return card.now && first ? [[name, first]] : [];
  }));
}
