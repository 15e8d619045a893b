import { z } from "zod";
import { isDay, yearOf, type Day } from "../../../../kernel/day.ts";
import { choice, day, line } from "../../../../kernel/fields.ts";
import { dayThisYear, longDay, shortDay, weekdayName } from "../../../../kernel/format.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons } from "../../../../ui/button.tsx";
import { Facts } from "../../../../ui/facts.tsx";
import { Fields, labelsOf } from "../../../../ui/fields.tsx";
import { Form, RefusalBox } from "../../../../ui/form.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { refusalOfTheDesk } from "../../../../ui/refusal.ts";
import { Tabs } from "../../../../ui/nav.tsx";
import { Empty, Note } from "../../../../ui/notes.tsx";
import { Col, Cols, Sect, Title } from "../../../../ui/page.tsx";
import { Table } from "../../../../ui/table.tsx";
import { declareHoliday } from "../../acts.ts";
import { awaited } from "../../data/holidays.ts";
import { listHours, listMarkedDays, type DeclaredDay } from "../../records.ts";
import { markKinds, whos, type Hours } from "../../terms.ts";
import { texts } from "../../texts/index.ts";
import { actNamed, namedIn, refusalTextOf } from "../../words.ts";

type Data = { year: number; days: readonly DeclaredDay[]; hours: readonly Hours[]; done: Day | undefined; withdrawn: boolean };

const asked = z.strictObject({
  day: day(), kind: choice(markKinds), who: choice(whos), name_uz: line({ max: 100 }), name_ru: line({ max: 100 }), name_en: line({ max: 100 }), decree: line({ max: 100 }),
});

/** The year's days off, each by its act; a new one is declared here, however late it comes. */
export const calendarPage = page({
  path: "/office/calendar",
  right: "office.calendar",
  title: (_: Data, lang) => texts(lang).calendar.title,
  read: async ({ reader, query, today }): Promise<Data> => {
    const wanted = Number(query.get("year"));
    const year = Number.isInteger(wanted) && Math.abs(wanted - yearOf(today)) <= 5 ? wanted : yearOf(today);
    const done = query.get("done");
    return { year, days: await listMarkedDays(reader, `${year}-01-01`, `${year}-12-31`), hours: await listHours(reader, "six_day", today), done: isDay(done) ? done : undefined, withdrawn: query.has("withdrawn") };
  },
  form: () => asked,
  act: async ({ desk }, { day: on, kind, who, name_uz, name_ru, name_en, decree }) => {
    await declareHoliday(desk, { day: on, kind, who, name: { uz: name_uz, ru: name_ru, en: name_en }, decree });
    return on;
  },
  then: (on) => `/office/calendar?year=${yearOf(on)}&done=${on}`,
  show: CalendarShown,
});

function CalendarShown({ data: { year, days, hours, done, withdrawn }, lang, today, here, formKey, typed, problems, refusal }: Shown<Data>) {
  const { calendar: text } = useTexts(texts);
  const thisYear = yearOf(today);
  const { who, kind } = text.fields;
  const kindName = (one: DeclaredDay) => kind.options[one.kind].label;
  const expected = awaited.filter((one) => yearOf(one.from) === year && one.until >= today && !days.some((known) => known.name.uz === one.name.uz));
  return (
    <>
      <Title title={text.title}>
        <Tabs label={text.years} tabs={[thisYear - 1, thisYear, thisYear + 1].map((one) => ({ href: `/office/calendar?year=${one}`, label: String(one), current: one === year }))} />
        <p className="soft small">{text.lead}</p>
      </Title>
      {done && <Note tone="done" said>{text.done(longDay(done, lang))}</Note>}
      {withdrawn && <Note tone="done" said>{text.withdrawn}</Note>}
      <Cols as="side">
        <Col label={text.daysOff(year)} flush>
          {days.length === 0 ? <Empty kind="nothing_yet">{text.none}</Empty> : (
            <Table caption={text.daysOff(year)} rows={days} keyOf={(one) => one.id} goneOf={(one) => one.day < today} columns={[
              { key: "day", head: text.day, cell: (one) => <a href={`/office/calendar/${one.id}`}><time dateTime={one.day}>{shortDay(one.day)}</time>, {weekdayName(one.day, lang)}</a> },
              { key: "what", head: text.what, name: true, cell: (one) => namedIn(one.name, lang) },
              { key: "kind", head: text.kind, cell: kindName },
              { key: "who", head: text.who, cell: (one) => who.options[one.who] },
              { key: "act", head: text.act, grow: true, soft: true, cell: (one) => <>{actNamed(one.decree, lang)}{one.mark === "UNSURE" && <>, {text.unsure}</>}</> },
            ]} />
          )}
          {expected.length > 0 && (
            <Sect title={text.awaited} note={text.awaitedLead}>
              <Facts facts={expected.map((one) => ({ key: one.from, label: namedIn(one.name, lang), value: text.about(dayThisYear(one.from, lang), dayThisYear(one.until, lang)) }))} />
            </Sect>
          )}
          {hours.length > 0 && (
            <Sect title={text.hours} note={text.eve}>
              <Facts facts={hours.map((one) => ({ key: String(one.weekday), label: weekdayName(`2026-11-${22 + one.weekday}`, lang), value: <span className="num">{one.opens}–{one.closes}{one.lunch && <>, {text.lunch(one.lunch.from, one.lunch.until)}</>}</span> }))} />
            </Sect>
          )}
        </Col>
        <Col label={text.declare} work>
          <Sect title={text.declare}>
            <p className="soft small">{text.declareLead}</p>
            {refusal && <RefusalBox sentence={refusalTextOf(refusal, lang) ?? refusalOfTheDesk(refusal.code, lang) ?? refusal.code} clause={refusal.clause.startsWith("LABOUR") ? undefined : refusal.clause} />}
            <Form action={here} formKey={formKey} problems={problems} labels={labelsOf(text.fields)}>
              <Fields of={asked} texts={text.fields} typed={typed} problems={problems} values={{ who: "all" }} />
              <Buttons><Button kind="go">{text.go}</Button></Buttons>
            </Form>
          </Sect>
        </Col>
      </Cols>
    </>
  );
}
