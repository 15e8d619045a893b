import { NotFound } from "../../../platform/not-found.ts";
import { dayThisYear } from "../../../kernel/format.ts";
import { dayOf } from "../../../kernel/day.ts";
import { block } from "../../../platform/web.tsx";
import { Num } from "../../../ui/inline.tsx";
import { useTexts } from "../../../ui/lang.tsx";
import { Sect } from "../../../ui/page.tsx";
import { toneOf } from "../../../ui/state.tsx";
import { Table } from "../../../ui/table.tsx";
import { getService } from "../acts/ask.ts";
import { wordsOf } from "../reads.ts";
import { findPersonOf } from "../records/askers.ts";
import { countOwn, listOwn, type OwnRow } from "../records/queue.ts";
import { isClosed } from "../rules.ts";
import { texts } from "../texts/index.ts";

type Data = { person: string; rows: readonly OwnRow[]; all: number; open: number };

/** On a student's card: what is open, how many there ever were, and the way to ask anew at the counter. */
export const casesBlock = block({
  name: "cases",
  right: "requests.read",
  read: async (at): Promise<Data> => {
    const person = await findPersonOf(at.reader, (at.params as Record<string, string>).id ?? "");
    if (!person) throw new NotFound("student");
    const counted = await countOwn(at.reader, person);
    return { person, ...counted, rows: await listOwn(at.reader, person, 1, Math.max(5, Math.min(50, counted.open))) };
  },
  show: function Cases({ data: { person, rows, all, open }, lang, now, actor }) {
    const text = useTexts(texts);
    const lateNow = (row: OwnRow) => !isClosed(row.state) && !row.paused_at && row.due_at < now;
    const works = actor.rights.has("requests.work");
    return (
      <Sect title={text.desk.caseList} note={all === 0 ? undefined : `${text.desk.openCases}: ${open}. ${text.desk.allCases(all)}`} end={actor.rights.has("requests.ask_for") ? <a href={`/counter/${person}`}>{text.desk.openNew}</a> : undefined}>
        {all === 0 ? <p className="soft">{text.desk.noCases}</p> : (
          <Table caption={text.desk.caseList} rows={rows} keyOf={(row) => row.number} toneOf={(row) => toneOf(row.state, lateNow(row))} columns={[
            { key: "number", head: text.columns.number, cell: (row) => (works ? <a href={`/office/requests/${row.number}`} className="no"><Num>{row.number}</Num></a> : <Num>{row.number}</Num>) },
            { key: "service", head: text.columns.service, name: true, grow: true, cell: (row) => wordsOf(getService(row.service), lang).title },
            { key: "state", head: text.columns.state, cell: (row) => (lateNow(row) ? <span className="due late">{text.due.lateNow}</span> : row.state === "returned" ? text.stateOffice.returned : text.states[row.state]) },
            { key: "asked", head: text.columns.came, soft: true, num: true, cell: (row) => dayThisYear(dayOf(row.asked_at), lang) },
          ]} />
        )}
      </Sect>
    );
  },
});
