import { z } from "zod";
import type { Refusal, Verdict } from "../../../../kernel/verdict.ts";
import { listUploads, type StoredFile } from "../../../../platform/files.ts";
import { NotFound } from "../../../../platform/not-found.ts";
import { page, type Shown, type Typed } from "../../../../platform/web.tsx";
import { Button, Buttons, LinkButton } from "../../../../ui/button.tsx";
import { Facts, Fold } from "../../../../ui/facts.tsx";
import { Fields, labelsOf } from "../../../../ui/fields.tsx";
import { FileField } from "../../../../ui/file-field.tsx";
import { Form, RefusalBox } from "../../../../ui/form.tsx";
import { ClauseLink } from "../../../../ui/inline.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Back } from "../../../../ui/nav.tsx";
import { Note } from "../../../../ui/notes.tsx";
import { Why } from "../../../../ui/why.tsx";
import { askForService, getService, mayAskFor } from "../../acts/ask.ts";
import type { Service } from "../../catalogue/service.ts";
import { asAsked, formOfService } from "../../forms.ts";
import { stateOfService, wordsOf } from "../../reads.ts";
import { getAsker, type AskerFacts } from "../../records/askers.ts";
import { findDraft } from "../../records/drafts.ts";
import { findOpenOf } from "../../records/queue.ts";
import { refusalText } from "../../refusals.ts";
import { texts } from "../../texts/index.ts";
import type { Term } from "../../terms.ts";
import { knownText, momentWords, wayAndTerm } from "../../words.ts";

type Data = { card: Service; term: Term; who: AskerFacts; refusal: Refusal | undefined; open: string | undefined; draft: Typed; draftAt: Date | undefined; files: readonly StoredFile[] };

/** A student asks for one service; what the office already knows is shown, never asked. */
export const askPage = page({
  path: "/my/services/:code",
  right: "requests.ask",
  frame: "narrow",
  title: (data: Data, lang) => wordsOf(data.card, lang).title,
  read: async ({ reader, params, actor, today, now }): Promise<Data> => {
    if (!actor.person_id || !actor.account_id) throw new NotFound("person");
    const { card, term } = await stateOfService(reader, getService(params.code), today, now);
    const who = await getAsker(reader, actor.person_id);
    const draft = await findDraft(reader, actor.account_id, card.code);
    const ids = Object.entries(draft?.typed ?? {}).filter(([name]) => name.startsWith("paper_")).flatMap(([, values]) => values).filter((id) => z.uuid().safeParse(id).success);
    return {
      card, term, who, refusal: refusalOf(mayAskFor(card, who)), open: await findOpenOf(reader, actor.person_id, card.code),
      draft: draft?.typed ?? {}, draftAt: draft?.saved_at, files: await listUploads(reader, ids, actor.account_id),
    };
  },
  form: ({ card }) => formOfService(card),
  act: ({ desk, data }, filled) => {
    const { asked, papers } = asAsked(data.card, filled as Record<string, unknown>);
    return askForService(desk, data.card.code, data.who.person_id, asked, papers);
  },
  then: (it) => (it.paper_id ? `/my/papers/${it.paper_id}` : `/my/requests/${it.number}?done=asked`),
  show: Ask,
});

/** Said before a form is filled: the same rule that the act obeys. */
function refusalOf(verdict: Verdict): Refusal | undefined {
  return verdict.allowed ? undefined : verdict.refusal;
}

function Ask({ data, lang, formKey, typed, problems, refusal, uploads }: Shown<Data>) {
  const text = useTexts(texts);
  const { card, who } = data;
  const words = wordsOf(card, lang);
  if (data.refusal) return <NotForYou card={card} refusal={data.refusal} lang={lang} />;
  const filled = Object.keys(typed).length > 0 ? typed : data.draft;
  const kept = new Map([...data.files, ...uploads].map((file) => [file.id, file]));
  const known = card.known.map((fact) => ({ key: fact, label: text.known[fact], value: knownText(fact, who, lang) })).filter((one) => one.value !== undefined);
  const questions = words.asks as Record<string, { label: string; hint?: string; options?: Record<string, string> }>;
  const papers = Object.fromEntries(Object.keys(card.papers).map((slot) => [`paper_${slot}`, { label: words.papers[slot]?.label ?? slot }]));
  return (
    <>
      <Back href={`/services/${card.code}`}>{text.catalogue}</Back>
      <div className="head"><p className="m"><ClauseLink clause={card.clauses[0]} bare /></p><h1>{words.title}</h1><p className="soft">{wayAndTerm(card, data.term, lang)}. {words.result}</p></div>
      {data.open && <Note tone="wait" title={text.openAlready(data.open)}><a href={`/my/requests/${data.open}`}>{text.openIt}</a></Note>}
      {refusal && <RefusalBox sentence={refusalText(refusal, lang)} clause={refusal.clause}>{data.open && <LinkButton href={`/my/requests/${data.open}`}>{text.openIt}</LinkButton>}</RefusalBox>}
      <Form formKey={formKey} problems={problems} labels={labelsOf({ ...questions, ...papers })} files={Object.keys(card.papers).length > 0} draft={{ url: `/my/drafts/${card.code}`, person: who.person_id }}>
        {data.draftAt && Object.keys(typed).length === 0 && <p className="soft small">{text.draftKept(momentWords(data.draftAt, lang))}</p>}
        <Fields of={card.asks} texts={questions} typed={filled} problems={problems} values={firstChoices(card)} inline={Object.keys(questions).filter((name) => areShort(questions[name]!.options))} />
        {Object.entries(card.papers).map(([slot, need]) => (
          <FileField key={slot} name={`paper_${slot}`} label={words.papers[slot]?.label ?? slot} hint={words.papers[slot]?.hint} optional={need === "optional"} problems={problems}
            kept={(filled[`paper_${slot}`] ?? []).flatMap((id) => (kept.has(id) ? [{ id, name: kept.get(id)!.name, pages: kept.get(id)!.pages, size: kept.get(id)!.size }] : []))} />
        ))}
        {known.length > 0 && <Fold title={text.whatIsKnown} last={known[0]!.value}><Facts facts={known.map((one) => ({ ...one, value: one.value! }))} /></Fold>}
        <div className="sticky"><Buttons><Button kind="go" wide>{card.now ? text.getNow : text.send}</Button></Buttons></div>
      </Form>
      <Fold title={text.dataWrong}><p>{text.dataWrongHint} <a href="/services/record-correction">{text.openIt}</a></p></Fold>
    </>
  );
}

/** A few short words stand side by side. */
function areShort(options: Record<string, string> = {}): boolean {
  const words = Object.values(options);
  return words.length > 0 && words.length <= 3 && words.every((one) => one.length <= 14);
}

/** The first choice is preset: most people want it, and nobody has to press twice. */
function firstChoices(card: Service): Record<string, string> {
  const preset: Record<string, string> = {};
  for (const [name, field] of Object.entries(card.asks as Record<string, z.ZodType>)) {
    const options = (field as { options?: readonly string[] }).options;
    if (card.now && options?.[0]) preset[name] = options[0];
  }
  return preset;
}

/** The why-panel stands instead of the form: what broke, its clause, and the way out. */
function NotForYou({ card, refusal, lang }: { card: Service; refusal: Refusal; lang: Shown<Data>["lang"] }) {
  const text = useTexts(texts);
  const words = wordsOf(card, lang);
  return (
    <>
      <Back href={`/services/${card.code}`}>{text.catalogue}</Back>
      <div className="head"><p className="m"><ClauseLink clause={card.clauses[0]} bare /></p><h1>{words.title}</h1></div>
      <Why verdict={refusalText(refusal, lang)} rules={[{ passed: false, title: refusalText(refusal, lang), clause: refusal.clause }]} change={text.ifYouDisagree} />
      <Buttons under><LinkButton kind="go" href="/services">{text.toCatalogue}</LinkButton></Buttons>
    </>
  );
}
