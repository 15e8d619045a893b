import { z } from "zod";
import { day, email, line, personName } from "../../../../kernel/fields.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons, LinkButton } from "../../../../ui/button.tsx";
import { Form } from "../../../../ui/form.tsx";
import { DayField, Email, Line } from "../../../../ui/inputs.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Col, Cols, Sect } from "../../../../ui/page.tsx";
import { correctPerson } from "../../acts.ts";
import { PersonHead } from "../../blocks/head.tsx";
import { getCard, type Card } from "../../reads.ts";
import { texts } from "../../texts/index.ts";
import { Refused } from "../refused.tsx";

/** Latin and Cyrillic beside each other. */
const names = ["surname", "surname_cyrl", "given", "given_cyrl", "patronymic", "patronymic_cyrl"] as const;

/** A record is corrected by a document; what one may not see (PINFL, passport) is not corrected here. */
export const correct = page({
  path: "/office/students/:id/correct",
  right: "students.correct",
  title: (_: { card: Card }, lang) => texts(lang).correct.title,
  read: async ({ reader, params, actor, today }) => ({ card: await getCard(reader, params.id, { actor, on: today }) }),
  looks: ({ card }) => ({ subject: card.person.id, class: "B", reason: "card" }),
  form: () => z.strictObject({
    version: line({ max: 9 }), surname: personName().optional(), given: personName(), patronymic: personName().optional(), surname_cyrl: personName().optional(), given_cyrl: personName(),
    patronymic_cyrl: personName().optional(), born_on: day(), email: email().optional(), address: line({ max: 300 }).optional(), ground: line({ max: 200 }),
  }),
  act: ({ desk, data }, { version, ground, ...typed }) =>
    correctPerson(desk, data.card.person.id, Number(version), {
      ...typed, surname: typed.surname ?? "", patronymic: typed.patronymic ?? "", surname_cyrl: typed.surname_cyrl ?? "", patronymic_cyrl: typed.patronymic_cyrl ?? "",
      email: typed.email ?? null, address: typed.address ?? null,
    }, ground),
  then: (_, { params }) => `/office/students/${params.id}`,
  show: Correct,
});

function Correct({ data: { card }, here, formKey, typed, problems, refusal }: Shown<{ card: Card }>) {
  const text = useTexts(texts);
  const { correct: words } = text;
  const fields = { typed, problems };
  return (
    <>
      <PersonHead card={card} plain />
      <Cols as="side">
        <Col label={words.title} work>
          <Sect title={words.title}>
            <p className="soft">{words.lead}</p>
            <Refused refusal={refusal} />
            <Form action={here} formKey={formKey} problems={problems} labels={words}>
              <input type="hidden" name="version" value={String(card.person.version)} />
              <div className="two">
                {names.map((name) => <Line key={name} name={name} label={words[name]} value={card.person[name]} exact optional={name !== "given" && name !== "given_cyrl"} {...fields} />)}
              </div>
              <DayField name="born_on" label={words.born_on} value={card.person.born_on} birth {...fields} />
              <Email name="email" label={words.email} value={card.person.email ?? ""} optional {...fields} />
              <Line name="address" label={words.address} value={card.person.address ?? ""} optional {...fields} />
              <Line name="ground" label={words.ground} hint={words.groundHint} {...fields} />
              <Buttons><Button kind="go">{words.go}</Button><LinkButton href={`/office/students/${card.student.student_id}`}>{text.reveal.back}</LinkButton></Buttons>
            </Form>
          </Sect>
        </Col>
        <Col label={text.looks.onCard}><Sect><p className="soft small">{text.looks.studentSees}</p></Sect></Col>
      </Cols>
    </>
  );
}
