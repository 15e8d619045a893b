import { instantOf } from "../../../../kernel/day.ts";
import { untilDay } from "../../../../kernel/format.ts";
import { NotFound } from "../../../../platform/not-found.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Buttons, LinkButton } from "../../../../ui/button.tsx";
import { Island } from "../../../../ui/islands.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Note } from "../../../../ui/notes.tsx";
import { Col, Cols } from "../../../../ui/page.tsx";
import { getService } from "../../acts/ask.ts";
import { wordsOf } from "../../reads.ts";
import { getRequest, type CaseRow } from "../../records/case.ts";
import { counterDay, type CounterDay } from "../../records/counter.ts";
import { texts } from "../../texts/index.ts";
import CounterHand from "./counter.island.tsx";
import { Today } from "./parts.tsx";

type Data = { it: CaseRow; day: CounterDay };

/** What was given: the paper itself, or the receipt of a case; printed at once where a script runs. */
export const givenPage = page({
  path: "/counter/:person/:number",
  right: "requests.ask_for",
  frames: true,
  title: ({ it }: Data, lang) => `${it.number} · ${texts(lang).counter.title}`,
  read: async ({ reader, params, actor, today }): Promise<Data> => {
    const it = await getRequest(reader, params.number);
    if (it.person_id !== params.person || it.channel !== "counter") throw new NotFound("request");
    return { it, day: await counterDay(reader, actor.account_id, instantOf(today)) };
  },
  show: Given,
});

function Given({ data: { it, day }, params, lang, today }: Shown<Data, "/counter/:person/:number">) {
  const text = useTexts(texts);
  const paper = it.paper_id ? `/papers/${it.paper_id}` : `/my/requests/${it.number}/receipt.pdf`;
  return (
    <Cols as="counter">
      <Col label={text.counter.title}><Today day={day} /></Col>
      <Col label={text.counter.title} work>
        <div className="stack">
        <h1>{wordsOf(getService(it.service), lang).title}</h1>
        <Note tone="done" said>{it.paper_id ? text.counter.given : <>{text.counter.opened(it.number)} {text.answerBy(untilDay(it.due_on, lang, today))}</>}</Note>
        <Island name="counter" of={CounterHand} props={{ ask: "print", paper }} />
        <Buttons>
          <LinkButton href={paper} outside>{it.paper_id ? text.desk.toPaper : text.desk.printReceipt}</LinkButton>
          <LinkButton kind="go" href="/counter" hotkey="F2">{text.counter.next}</LinkButton>
          <LinkButton kind="quiet" href={`/counter/${params.person}`}>{text.desk.changeService}</LinkButton>
        </Buttons>
        </div>
      </Col>
      <Col label={it.number}><p className="num">{it.number}</p>{!it.paper_id && <p><a href={`/office/requests/${it.number}`}>{text.openIt}</a></p>}</Col>
    </Cols>
  );
}
