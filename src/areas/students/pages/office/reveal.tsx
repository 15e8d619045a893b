import { z } from "zod";
import { choice } from "../../../../kernel/fields.ts";
import { NotFound } from "../../../../platform/not-found.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons, LinkButton } from "../../../../ui/button.tsx";
import { Choice } from "../../../../ui/choice.tsx";
import { Form } from "../../../../ui/form.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Col, Cols, Sect } from "../../../../ui/page.tsx";
import { revealField } from "../../acts.ts";
import { PersonHead } from "../../blocks/head.tsx";
import { getCard, type Card } from "../../reads.ts";
import { hiddenFields, revealReasons, type HiddenField } from "../../terms.ts";
import { texts } from "../../texts/index.ts";
import { Refused } from "../refused.tsx";

type Data = { card: Card; field: HiddenField };

/** One press and a reason: the field is then shown on the card for ten minutes, and the student sees who asked. */
export const reveal = page({
  path: "/office/students/:id/show/:field",
  right: "students.reveal",
  title: (data: Data, lang) => texts(lang).reveal.title(texts(lang).fields[data.field]),
  read: async ({ reader, params, actor, today }): Promise<Data> => {
    const field = hiddenFields.find((one) => one === params.field);
    if (!field) throw new NotFound("field");
    return { card: await getCard(reader, params.id, { actor, on: today }), field };
  },
  looks: ({ card }) => ({ subject: card.person.id, class: "B", reason: "card" }),
  form: () => z.strictObject({ reason: choice(revealReasons) }),
  act: async ({ desk, data }, { reason }) => void (await revealField(desk, data.card.person.id, data.field, reason)),
  then: (_, { params }) => `/office/students/${params.id}`,
  show: Reveal,
});

function Reveal({ data: { card, field }, here, formKey, typed, problems, refusal }: Shown<Data>) {
  const text = useTexts(texts);
  return (
    <>
      <PersonHead card={card} plain />
      <Cols as="side">
        <Col label={text.reveal.title(text.fields[field])} work>
          <Sect title={text.reveal.title(text.fields[field])}>
            <p className="soft">{text.reveal.lead}</p>
            <Refused refusal={refusal} />
            <Form action={here} formKey={formKey} problems={problems} labels={{ reason: text.reveal.reason }}>
              <Choice name="reason" label={text.reveal.reason} options={revealReasons.map((value) => ({ value, label: text.reveal.reasons[value] }))} typed={typed} problems={problems} />
              <Buttons><Button kind="go">{text.reveal.go}</Button><LinkButton href={`/office/students/${card.student.student_id}`}>{text.reveal.back}</LinkButton></Buttons>
            </Form>
          </Sect>
        </Col>
        <Col label={text.looks.onCard}><Sect><p className="soft small">{text.looks.studentSees}</p></Sect></Col>
      </Cols>
    </>
  );
}
