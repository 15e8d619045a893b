import { longDay, weekdayName } from "../../../../kernel/format.ts";
import { NotFound } from "../../../../platform/not-found.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons } from "../../../../ui/button.tsx";
import { Facts } from "../../../../ui/facts.tsx";
import { Form, RefusalBox } from "../../../../ui/form.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { refusalOfTheDesk } from "../../../../ui/refusal.ts";
import { Col, Cols, Sect, Title } from "../../../../ui/page.tsx";
import { withdrawHoliday } from "../../acts.ts";
import { findMarkedDay, type DeclaredDay } from "../../records.ts";
import { mayWithdraw } from "../../rules/staff.ts";
import { texts } from "../../texts/index.ts";
import { actNamed, namedIn, refusalTextOf } from "../../words.ts";

/** One marked day, with its act; taken back here when a resolution moved it. */
export const markedDayPage = page({
  path: "/office/calendar/:id",
  right: "office.calendar",
  title: (it: DeclaredDay, lang) => namedIn(it.name, lang),
  read: async ({ reader, params }): Promise<DeclaredDay> => {
    const found = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(params.id) ? await findMarkedDay(reader, params.id) : undefined;
    if (!found) throw new NotFound("marked day");
    return found;
  },
  act: ({ desk, params }) => withdrawHoliday(desk, params.id),
  then: () => "/office/calendar?withdrawn",
  show: MarkedDayShown,
});

function MarkedDayShown({ data: it, lang, today, here, formKey, problems, refusal }: Shown<DeclaredDay>) {
  const { calendar: text } = useTexts(texts);
  const open = mayWithdraw(it.day, it.withdrawn_on, today);
  return (
    <>
      <Title back={{ href: `/office/calendar?year=${it.day.slice(0, 4)}`, label: text.back }} title={namedIn(it.name, lang)} />
      <Cols as="one">
        <Col label={namedIn(it.name, lang)} work>
          <Sect>
            {refusal && <RefusalBox sentence={refusalTextOf(refusal, lang) ?? refusalOfTheDesk(refusal.code, lang) ?? refusal.code} />}
            <Facts facts={[
              { key: "day", label: text.day, value: <><time dateTime={it.day}>{longDay(it.day, lang)}</time>, {weekdayName(it.day, lang)}</> },
              { key: "kind", label: text.kind, value: text.fields.kind.options[it.kind].label },
              { key: "who", label: text.who, value: text.fields.who.options[it.who] },
              { key: "act", label: text.act, value: actNamed(it.decree, lang) },
            ]} />
          </Sect>
          <Sect>
            {open.allowed ? (
              <Form action={here} formKey={formKey} problems={problems}>
                <p className="soft">{text.withdrawLead}</p>
                <Buttons><Button kind="danger">{text.withdraw}</Button></Buttons>
              </Form>
            ) : <p className="soft">{refusalTextOf(open.refusal, lang)}</p>}
          </Sect>
        </Col>
      </Cols>
    </>
  );
}
