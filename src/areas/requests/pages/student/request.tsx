import { z } from "zod";
import { dayOf } from "../../../../kernel/day.ts";
import { prose } from "../../../../kernel/fields.ts";
import { clockTime, dayThisYear, fileSize, untilDay } from "../../../../kernel/format.ts";
import { NotFound } from "../../../../platform/not-found.ts";
import { page, type Reading, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons, LinkButton } from "../../../../ui/button.tsx";
import { DeadlineChip } from "../../../../ui/deadline.tsx";
import { Facts, Fold } from "../../../../ui/facts.tsx";
import { FileField } from "../../../../ui/file-field.tsx";
import { Form, RefusalBox } from "../../../../ui/form.tsx";
import { Prose } from "../../../../ui/inputs.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Back } from "../../../../ui/nav.tsx";
import { Note } from "../../../../ui/notes.tsx";
import { Rec } from "../../../../ui/rec.tsx";
import { StateTag, toneOf } from "../../../../ui/state.tsx";
import { Messages, Timeline } from "../../../../ui/timeline.tsx";
import type { Deadline } from "../../../office/index.ts";
import { getService } from "../../acts/ask.ts";
import { deadlineOfCase } from "../../acts/deadline.ts";
import { correct, withdraw, writeToOffice } from "../../acts/own.ts";
import { asAsked, filesField } from "../../forms.ts";
import { RefusalLetter } from "../refusal-letter.part.tsx";
import { sumOf } from "../sum.tsx";
import { wordsOf } from "../../reads.ts";
import { getOwnRequest, listAttachments, listMessages, listSteps, type AttachmentRow, type CaseRow, type MessageRow, type StepRow } from "../../records/case.ts";
import { refusalText } from "../../refusals.ts";
import { isClosed, stepsAfter } from "../../rules.ts";
import { texts } from "../../texts/index.ts";
import { answerText, momentWords } from "../../words.ts";

type Data = { it: CaseRow; steps: readonly StepRow[]; messages: readonly MessageRow[]; files: readonly AttachmentRow[]; deadline: Deadline };

async function readCase({ reader, actor, params, now }: Reading<"/my/requests/:number">): Promise<Data> {
  if (!actor.person_id) throw new NotFound("person");
  const it = await getOwnRequest(reader, params.number, actor.person_id);
  const [steps, messages, files, deadline] = [await listSteps(reader, it.id), await listMessages(reader, it.id, false), await listAttachments(reader, it.id), await deadlineOfCase(reader, it, now)];
  return { it, steps, messages, files, deadline };
}

const common = { title: (data: Data, lang: Reading["lang"]) => `${data.it.number} · ${wordsOf(getService(data.it.service), lang).title}`, read: readCase, show: CaseOfStudent } as const;

/** Where is my request and what must I do? */
export const requestPage = page({ ...common, path: "/my/requests/:number", right: "requests.read_own" });

/** The correction that was asked for: better papers, a word of explanation, or both. */
export const correctPage = page({
  ...common, path: "/my/requests/:number/correct", right: "requests.ask",
  form: ({ it }) => z.strictObject({ ...Object.fromEntries(Object.keys(getService(it.service).papers).map((slot) => [`paper_${slot}`, filesField("optional")])), text: prose({ max: 2000 }).optional() }),
  act: ({ desk, params, data }, filled) => {
    const { text, ...rest } = filled as { text?: string } & Record<string, unknown>;
    return correct(desk, params.number, asAsked(getService(data.it.service), rest).papers, text);
  },
  then: (_, { params }) => `/my/requests/${params.number}?done=corrected`,
});

export const messagePage = page({
  ...common, path: "/my/requests/:number/message", right: "requests.ask",
  form: () => z.strictObject({ body: prose({ max: 4000 }) }),
  act: ({ desk, params }, { body }) => writeToOffice(desk, params.number, body),
  then: (_, { params }) => `/my/requests/${params.number}?done=message#messages`,
});

export const withdrawPage = page({
  ...common, path: "/my/requests/:number/withdraw", right: "requests.withdraw",
  act: ({ desk, params }) => withdraw(desk, params.number),
  then: (_, { params }) => `/my/requests/${params.number}?done=withdrawn`,
});

function CaseOfStudent(shown: Shown<Data>) {
  const { data: { it, steps, messages, files, deadline }, lang, now, today, formKey, typed, problems, refusal, query, params } = shown;
  const text = useTexts(texts);
  const card = getService(it.service);
  const words = wordsOf(card, lang);
  const done = query.get("done") as keyof typeof text.done | null;
  const closed = isClosed(it.state);
  const late = !closed && !it.paused_at && it.due_at < now;
  const here = `/my/requests/${params.number}`;
  const asking = messages.filter((one) => one.side === "office").at(-1);
  const returnedAt = steps.findLast((step) => step.step === "returned")?.at ?? it.asked_at;
  return (
    <>
      <Back href="/my/requests">{text.myRequests}</Back>
      {refusal && <RefusalBox sentence={refusalText(refusal, lang)} clause={refusal.clause} unsent={it.state === "returned" ? [] : (typed.text ?? []).filter(Boolean)} />}
      {done && done in text.done && <Note tone="done" said>{done === "asked" ? <>{text.received(it.number)} {text.answerBy(untilDay(it.due_on, lang, today))}</> : text.done[done]}</Note>}
      <div className="duo">
        <div className="stack">
          <div className="head"><p className="m num">{it.number}</p><h1>{words.title}</h1></div>
          <Rec tone={toneOf(it.state, late)} tag={<StateTag state={it.state} />} level={2} day={momentWords(it.state === "returned" ? returnedAt : (it.closed_at ?? it.asked_at), lang)}
            title={it.state === "returned" ? text.fixThis : it.state === "answered" ? text.answerOfOffice : it.state === "refused" ? text.refusedBecause : closed ? text.states[it.state] : text.answerBy(untilDay(it.due_on, lang, today))}>
            {it.state === "returned" && (
              <>
                {asking && <p className="pre">{asking.body}</p>}
                <Form action={`${here}/correct`} formKey={formKey} files problems={problems} className="stack act">
                  {Object.keys(card.papers).map((slot) => <FileField key={slot} name={`paper_${slot}`} label={words.papers[slot]?.label ?? slot} optional problems={problems} kept={(typed[`paper_${slot}`] ?? []).flatMap((id) => shown.uploads.filter((file) => file.id === id))} />)}
                  <Prose name="text" label={text.correctionText} optional rows={2} typed={typed} problems={problems} />
                  <Button kind="go" wide>{text.sendCorrection}</Button>
                </Form>
              </>
            )}
            {it.state === "answered" && <>{it.answer && <p className="pre">{it.answer}</p>}{it.paper_id && <Buttons><LinkButton kind="go" href={`/my/papers/${it.paper_id}`}>{text.openPaper}</LinkButton></Buttons>}</>}
            {it.state === "refused" && it.refusal && <RefusalLetter {...it.refusal} />}
            {late && <p className="late-word">{text.due.lateToStudent(untilDay(it.due_on, lang, today))}</p>}
          </Rec>
          {!closed && <DeadlineChip label={it.paused_at ? text.clockStopped : text.due.sum.whole} tone={it.paused_at ? "paused" : "plain"} sum={sumOf(deadline, it, lang, today)} />}
          <h2 className="part">{text.history}</h2>
          <Timeline moments={steps.map((step, at) => ({ key: String(at), title: text.steps[step.step as keyof typeof text.steps], when: `${momentWords(step.at, lang)}, ${step.by_side === "office" ? step.by_name : text.sides[step.by_side]}`, as: at === steps.length - 1 && !closed ? ("now" as const) : undefined }))} />
        </div>
        <div className="stack">
          <h2 id="messages">{text.messages}</h2>
          {messages.length === 0 ? <p className="soft">{text.noMessages}</p>
            : <Messages messages={messages.map((one) => ({ key: one.id, who: one.by_name, when: `${dayThisYear(dayOf(one.at), lang)}, ${clockTime(one.at)}`, text: one.body, own: one.side === "student" }))} />}
          <Form action={`${here}/message`} formKey={`${formKey}-m`} className="stack" idPrefix="m-" problems={problems.filter((one) => one.field === "body")}>
            <Prose name="body" label={text.yourMessage} rows={3} typed={typed} problems={problems} idPrefix="m-" />
            <Button>{text.sendMessage}</Button>
          </Form>
          <div>
            <Fold title={text.whatYouSent} count={files.length}>
              <Facts facts={[
                ...Object.entries(it.asked).map(([name, value]) => { const one = answerText(card, name, value, lang); return { key: name, label: one.label, value: one.value }; }),
                ...files.map((file) => ({ key: file.id, label: words.papers[file.slot]?.label ?? file.slot, value: <a href={`/api/v1/requests/${it.number}/files/${file.id}`}>{file.name}</a>, note: fileSize(file.size, lang) })),
              ]} />
            </Fold>
            <Fold title={text.receipt} last={it.receipt_code}>
              <p>{text.receiptHint}: <a href={`/r/${it.receipt_code}`}>{`/r/${it.receipt_code}`}</a></p>
              <Buttons><LinkButton href={`${here}/receipt.pdf`} icon="print">{text.receipt}</LinkButton></Buttons>
            </Fold>
            {stepsAfter[it.state].includes("withdraw") && (
              <Fold title={text.takeBack}>
                <p>{text.takeBackHint}</p>
                <Form action={`${here}/withdraw`} formKey={`${formKey}-w`} className="stack"><Button kind="danger">{text.takeBack}</Button></Form>
              </Fold>
            )}
          </div>
        </div>
      </div>
    </>
  );
}
