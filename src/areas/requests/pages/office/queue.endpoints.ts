import type { Cell } from "write-excel-file/node";
import writeXlsx from "write-excel-file/node";
import { dayOf } from "../../../../kernel/day.ts";
import { momentText, shortDay } from "../../../../kernel/format.ts";
import type { Lang } from "../../../../kernel/lang.ts";
import { Answer, endpoint } from "../../../../platform/web.tsx";
import { getService } from "../../acts/ask.ts";
import { wordsOf } from "../../reads.ts";
import { countQueue, listQueue, type QueueFilter } from "../../records/queue.ts";
import { texts } from "../../texts/index.ts";
import { calendarFor, dueOf } from "./due.ts";
import { filterOf } from "./queue-filter.ts";

/** More rows than anyone reads in a sheet. */
const most = 5000;

/** A sheet never runs what a person typed: a leading sign of a formula is set behind an apostrophe. */
function textCell(text: string, bold = false): Cell {
  return { value: /^[=+\-@\t\r]/.test(text) ? `'${text}` : text, type: String, ...(bold ? { fontWeight: "bold" as const } : {}) };
}

/** What was asked for, in words: the first line of the sheet says what the rows are. */
function filterWords(filter: QueueFilter, query: URLSearchParams, lang: Lang): string {
  const text = texts(lang);
  const said = [
    text[filter.tab], filter.sector && text.sectors[filter.sector], filter.state && text.states[filter.state], filter.service && wordsOf(getService(filter.service), lang).title,
    filter.due && text.filter[filter.due], query.get("q")?.trim() && `“${query.get("q")!.trim().slice(0, 100)}”`,
  ];
  return said.filter(Boolean).join(", ");
}

/** The queue as it is filtered, for a sheet. It leaves the office's screens, so it leaves a note. */
export const queueSheet = endpoint({
  method: "GET",
  path: "/office/queue.xlsx",
  right: "requests.work",
  summary: "The queue of one's sectors as it is filtered, as a sheet",
  act: async ({ desk, query, actor, now, today, lang }): Promise<Answer> => {
    const text = texts(lang);
    const filter = filterOf(query, { actor, now, today });
    const rows = await listQueue(desk.tx, filter, 1, most);
    const calendar = await calendarFor(desk.tx, rows, today);
    const total = await countQueue(desk.tx, filter);
    const { number, due, student, service, state, who, came } = text.columns;
    const sheet: Cell[][] = [
      [textCell(`${text.queue}: ${filterWords(filter, query, lang)}. ${text.desk.madeAt}: ${momentText(now, lang)}. ${rows.length} / ${total}`)],
      [number, due, student, text.known.group, service, state, who, came].map((head) => textCell(head, true)),
      ...rows.map((row) => [
        row.number, `${shortDay(row.due_on)} ${dueOf(row, now, today, calendar, lang).label}`, lang === "ru" || lang === "uz-Cyrl" ? row.full_name_cyrl : row.full_name, row.group_code ?? "",
        wordsOf(getService(row.service), lang).title, row.state === "returned" ? text.stateOffice.returned : text.states[row.state], row.assignee_name ?? "", shortDay(dayOf(row.asked_at)),
      ].map((value) => textCell(value))),
    ];
    await desk.note("requests.exported", "requests:queue", { rows: rows.length, total, filter: filterWords(filter, query, "uz") });
    const bytes = await writeXlsx(sheet, { columns: [14, 34, 34, 14, 40, 18, 24, 12].map((width) => ({ width })), stickyRowsCount: 2 }).toBuffer();
    return new Answer(bytes, { "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "content-disposition": `attachment; filename="navbat-${today}.xlsx"` });
  },
});
