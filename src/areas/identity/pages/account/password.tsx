import { z } from "zod";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons } from "../../../../ui/button.tsx";
import { Form } from "../../../../ui/form.tsx";
import { Line } from "../../../../ui/inputs.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Note } from "../../../../ui/notes.tsx";
import { PageHead } from "../../../../ui/page.tsx";
import { changePassword, checkPasswordChange } from "../../acts/own.ts";
import { shortest } from "../../rules/passwords.ts";
import { texts } from "../../texts/index.ts";
import { Refused } from "../refused.tsx";
import { AccountParts } from "./parts.tsx";

const said = () => z.string({ error: "required" }).min(1, { error: "required" }).max(1000, { error: "too_long" });

/** One's own password, changed by whoever knows the old one. */
export const password = page({
  path: "/account/password",
  right: "identity.change_password",
  title: (_, lang) => texts(lang).password.title,
  read: ({ actor }) => ({ mustChange: !actor.rights.has("identity.own_sessions") }),
  form: () => z.strictObject({ old_password: said(), new_password: said() }),
  prepare: ({ database, actor }, asked) => checkPasswordChange(database, actor.account_id ?? "", asked.old_password, asked.new_password),
  act: ({ desk }, _, change) => changePassword(desk, change),
  then: () => "/account",
  limit: { bucket: "change-password", per: "account", limit: 30, seconds: 600 },
  frame: "narrow",
  show: Password,
});

function Password({ data, actor, here, formKey, problems, refusal }: Shown<{ mustChange: boolean }>) {
  const { password: text } = useTexts(texts);
  return (
    <>
      <PageHead title={text.title} lead={actor.name} />
      {data.mustChange ? <Note tone="wait">{text.mustChange}</Note> : <AccountParts here={here} actor={actor} />}
      <Refused refusal={refusal} />
      <Form action={here} formKey={formKey} problems={problems} labels={{ old_password: text.old, new_password: text.wanted }}>
        <Line name="old_password" label={text.old} type="password" autoComplete="current-password" problems={problems} />
        <Line name="new_password" label={text.wanted} hint={text.hint(shortest)} type="password" autoComplete="new-password" problems={problems} />
        <p className="soft small">{text.after}</p>
        <Buttons><Button kind="go" icon="lock">{text.go}</Button></Buttons>
      </Form>
    </>
  );
}
