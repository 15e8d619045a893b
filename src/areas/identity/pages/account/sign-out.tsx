import { z } from "zod";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons } from "../../../../ui/button.tsx";
import { Form } from "../../../../ui/form.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { PageHead } from "../../../../ui/page.tsx";
import { signOut as endThisSession } from "../../acts/own.ts";
import { texts } from "../../texts/index.ts";
import { Refused } from "../refused.tsx";

/** The way out. A press, never a link: another site could follow a link for us. */
export const signOut = page({
  path: "/sign-out",
  right: "signed_in",
  title: (_, lang) => texts(lang).signOut.title,
  read: () => ({}),
  form: () => z.strictObject({}),
  act: ({ desk }) => endThisSession(desk),
  then: () => ({ to: "/", cookies: [{ name: "session", value: "" }] }),
  frame: "narrow",
  show: SignOut,
});

function SignOut({ here, formKey, refusal }: Shown<object>) {
  const { signOut: text } = useTexts(texts);
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <Refused refusal={refusal} />
      <Form action={here} formKey={formKey}><Buttons><Button kind="go" icon="leave">{text.go}</Button></Buttons></Form>
    </>
  );
}
