import { dayThisYear, untilDay } from "../../../../kernel/format.ts";
import { dayOf } from "../../../../kernel/day.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Empty } from "../../../../ui/notes.tsx";
import { Rec } from "../../../../ui/rec.tsx";
import { StateTag, toneOf } from "../../../../ui/state.tsx";
import { Timeline } from "../../../../ui/timeline.tsx";
import { getService } from "../../acts/ask.ts";
import { findByReceipt, listSteps, type CaseRow, type StepRow } from "../../records/case.ts";
import { wordsOf } from "../../reads.ts";
import { isClosed } from "../../rules.ts";
import { texts } from "../../texts/index.ts";
import { momentWords } from "../../words.ts";

type Data = { it: CaseRow | undefined; steps: readonly StepRow[] };

/** Where a case stands, by its receipt: no name, no answers, no sign-in. */
export const receiptPage = page({
  path: "/r/:code",
  right: "anyone",
  limit: { bucket: "receipt", per: "ip", limit: 60, seconds: 60 },
  title: (_: Data, lang) => texts(lang).receiptPage.title,
  status: ({ it }) => (it ? 200 : 404),
  read: async ({ reader, params }): Promise<Data> => {
    const it = await findByReceipt(reader, params.code.toUpperCase().replace(/[^0-9A-Z]/g, "").slice(0, 12));
    return { it, steps: it ? await listSteps(reader, it.id) : [] };
  },
  show: Receipt,
});

function Receipt({ data: { it, steps }, lang, now, today }: Shown<Data>) {
  const text = useTexts(texts);
  if (!it) return <><div className="head"><h1>{text.receiptPage.title}</h1></div><Empty kind="nothing_found">{text.receiptPage.unknown}</Empty></>;
  const late = !isClosed(it.state) && !it.paused_at && it.due_at < now;
  return (
    <>
      <div className="head"><p className="m num">{it.number}</p><h1>{wordsOf(getService(it.service), lang).title}</h1></div>
      <Rec no={it.number} day={dayThisYear(dayOf(it.asked_at), lang)} tone={toneOf(it.state, late)} tag={<StateTag state={it.state} />} level={2}
        title={isClosed(it.state) ? text.states[it.state] : it.paused_at ? text.clockStopped : text.answerBy(untilDay(it.due_on, lang, today))}>
        <p className="soft">{text.receiptPage.where}: {text.sectors[it.sector as keyof typeof text.sectors]}</p>
      </Rec>
      <h2 className="part">{text.history}</h2>
      <Timeline moments={steps.map((step, at) => ({ key: String(at), title: text.steps[step.step as keyof typeof text.steps], when: momentWords(step.at, lang) }))} />
    </>
  );
}
