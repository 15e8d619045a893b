import { z } from "zod";
import { line, personName } from "../../../../kernel/fields.ts";
import { oneTimePassword } from "../../../../platform/password.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons } from "../../../../ui/button.tsx";
import { Form } from "../../../../ui/form.tsx";
import { Code } from "../../../../ui/inline.tsx";
import { Line } from "../../../../ui/inputs.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Note } from "../../../../ui/notes.tsx";
import { Col, Cols, Sect, Title } from "../../../../ui/page.tsx";
import { createAccount, newOneTimePassword } from "../../acts/access.ts";
import { texts } from "../../texts/index.ts";
import { Refused } from "../refused.tsx";

/** The shape of a one-time password: what the page showed, and nothing a person made up. */
export const oneTimeField = () => z.string({ error: "required" }).regex(/^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/, { error: "wrong_type" });

/** A new member of staff. The password on the page means nothing until the account is opened with it. */
export const accessNew = page({
  path: "/office/access/new",
  right: "identity.create",
  title: (_, lang) => texts(lang).access.newAccount,
  read: () => ({ fresh: oneTimePassword() }),
  form: () => z.strictObject({ surname: personName(), given: personName(), patronymic: personName().optional(), sign_in_name: line({ max: 40 }), one_time_password: oneTimeField() }),
  prepare: (_, asked) => newOneTimePassword(asked.one_time_password),
  act: ({ desk }, { surname, given, patronymic, sign_in_name }, { hash }) => createAccount(desk, { kind: "staff", surname, given, patronymic, sign_in_name }, hash),
  then: (id) => `/office/access/${id}`,
  show: AccessNew,
});

function AccessNew({ data, here, formKey, typed, problems, refusal }: Shown<{ fresh: string }>) {
  const { access: text } = useTexts(texts);
  const field = { typed, problems };
  return (
    <>
      <Title back={{ href: "/office/access", label: text.back }} title={text.newAccount} />
      <Cols as="one">
        <Col label={text.newAccount} work>
          <Sect>
            <Refused refusal={refusal} />
            <Form action={here} formKey={formKey} problems={problems} labels={{ surname: text.surname, given: text.given, patronymic: text.patronymic, sign_in_name: text.signInName }}>
              <Line name="surname" label={text.surname} {...field} />
              <Line name="given" label={text.given} {...field} />
              <Line name="patronymic" label={text.patronymic} optional {...field} />
              <Line name="sign_in_name" label={text.signInName} exact {...field} />
              <Note tone="wait" title={text.password}><Code>{data.fresh}</Code> {text.passwordNote}</Note>
              <input type="hidden" name="one_time_password" value={data.fresh} />
              <Buttons><Button kind="go">{text.create}</Button></Buttons>
            </Form>
          </Sect>
        </Col>
      </Cols>
    </>
  );
}
