import { z } from "zod";
import { choice, line } from "../../../../kernel/fields.ts";
import { longDay } from "../../../../kernel/format.ts";
import { Refused } from "../../../../kernel/verdict.ts";
import { NotFound } from "../../../../platform/not-found.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons } from "../../../../ui/button.tsx";
import { Choice } from "../../../../ui/choice.tsx";
import { Facts } from "../../../../ui/facts.tsx";
import { Form, RefusalBox } from "../../../../ui/form.tsx";
import { Line } from "../../../../ui/inputs.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Empty, Note } from "../../../../ui/notes.tsx";
import { Col, Cols, Sect, Title } from "../../../../ui/page.tsx";
import { refusalOfTheDesk } from "../../../../ui/refusal.ts";
import { withdrawPaper } from "../../acts.ts";
import { getByNumber, type PaperRow } from "../../records.ts";
import { titleOf } from "../../reads.ts";
import { parseNumber } from "../../rules/number.ts";
import { mayWithdraw } from "../../rules/papers.ts";
import { withdrawalReasons } from "../../terms.ts";
import { texts } from "../../texts/index.ts";
import { refusalTextOf } from "../../words.ts";

type Data = { asked: string; paper: PaperRow | undefined };

/** Taking a paper's force away. The number is typed a second time: the one irreversible thing a paper knows. */
export const withdraw = page({
  path: "/office/papers",
  right: "documents.withdraw",
  title: (_: Data, lang) => texts(lang).office.withdraw,
  read: async ({ reader, query }): Promise<Data> => {
    const asked = query.get("number")?.slice(0, 40) ?? "";
    const number = parseNumber(asked);
    return { asked, paper: number && (await getByNumber(reader, number).catch(ifAbsent)) };
  },
  form: () => z.strictObject({ number: line({ max: 40 }), reason: choice(withdrawalReasons) }),
  act: async ({ desk, data }, asked) => {
    if (!data.paper) throw new NotFound("paper");
    const typed = parseNumber(asked.number);
    if (!typed || typed.number !== data.paper.number || typed.series !== data.paper.series || typed.year !== data.paper.year) {
      throw new Refused({ code: "typed_number_differs", clause: "4.1/19" });
    }
    return withdrawPaper(desk, asked.number, asked.reason);
  },
  then: ({ number }) => `/office/papers?number=${encodeURIComponent(number)}`,
  show: Withdraw,
});

function ifAbsent(error: unknown): undefined {
  if (error instanceof NotFound) return undefined;
  throw error;
}

function Withdraw({ data: { asked, paper }, lang, formKey, typed, problems, refusal, here }: Shown<Data>) {
  const all = useTexts(texts);
  const text = all.office;
  const open = paper && mayWithdraw(paper).allowed;
  return (
    <>
      <Title title={text.withdraw} />
      <Cols as="one">
        <Col label={text.withdraw} work>
          <Sect note={text.lead} title={text.numberLabel}>
            <form className="field" method="get" action="/office/papers">
              <label className="label vh" htmlFor="number">{text.numberLabel}</label>
              <p className="hint" id="number-hint">{text.numberHint}</p>
              <div className="search"><input className="input w10" id="number" name="number" defaultValue={asked} aria-describedby="number-hint" autoComplete="off" spellCheck={false} /><Button icon="search">{text.find}</Button></div>
            </form>
            {refusal && <RefusalBox sentence={refusalTextOf(refusal, lang) ?? refusalOfTheDesk(refusal.code, lang) ?? refusal.code} clause={refusal.clause} />}
            {asked && !paper && <Empty kind="nothing_found">{all.verify.states.unknown}</Empty>}
          </Sect>
          {paper && (
            <Sect><Facts facts={[
              { key: "paper", label: all.verify.paper, value: <a href={`/papers/${paper.id}`}>{titleOf(paper.kind, lang)}</a> },
              { key: "number", label: all.verify.number, value: paper.number_text },
              { key: "issued", label: all.verify.issued, value: longDay(paper.issued_on, lang) },
              { key: "holder", label: text.holder, value: paper.holder_name ?? "" },
            ]} /></Sect>
          )}
          {paper?.withdrawn_on && <Note tone="late" title={text.done} said>{text.withdrawnOn(longDay(paper.withdrawn_on, lang))}</Note>}
          {paper && open && (
            <Sect><Form action={`${here}?number=${encodeURIComponent(asked)}`} formKey={formKey} problems={problems} labels={{ number: text.numberLabel, reason: text.reason }} idPrefix="w-">
              <Choice list name="reason" label={text.reason} options={withdrawalReasons.map((value) => ({ value, label: text.reasons[value] }))} typed={typed} problems={problems} idPrefix="w-" />
              <Line name="number" label={text.typeNumber(paper.number_text)} width="w10" exact typed={typed} problems={problems} idPrefix="w-" />
              <Buttons><Button kind="danger">{text.withdraw}</Button></Buttons>
            </Form></Sect>
          )}
        </Col>
      </Cols>
    </>
  );
}
