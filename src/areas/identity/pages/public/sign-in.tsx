import { z } from "zod";
import { tick } from "../../../../kernel/fields.ts";
import { safeNext } from "../../../../platform/web/guard.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons, LinkButton } from "../../../../ui/button.tsx";
import { Form } from "../../../../ui/form.tsx";
import { Line, Tick } from "../../../../ui/inputs.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Note } from "../../../../ui/notes.tsx";
import { PageHead } from "../../../../ui/page.tsx";
import { checkSignIn, signIn as openSession } from "../../acts/sign-in.ts";
import { texts } from "../../texts/index.ts";
import { Refused } from "../refused.tsx";

type Data = { query: string; ended: boolean; next: string };

const said = (limit: number) => z.string({ error: "required" }).min(1, { error: "required" }).max(limit, { error: "too_long" });

const homes = { student: "/my", staff: "/office" } as const;

/** The way in by password. `next` is where one was going; a form that was on its way waits there. */
export const signIn = page({
  path: "/sign-in",
  right: "anyone",
  title: (_, lang) => texts(lang).signIn.title,
  read: ({ query }): Data => ({ query: query.toString(), ended: query.has("ended"), next: query.get("next") ?? "" }),
  form: () => z.strictObject({ name: said(200), password: said(1000), remember: tick().optional() }),
  prepare: ({ database, browser, ip, now }, { name, password }) => checkSignIn(database, { name, password, browser, ip, now }),
  act: ({ desk, userAgent }, { remember }, checked) => openSession(desk, checked, { remember: remember ?? false, userAgent }),
  then: (done, { query }) => ({
    to: done.mustChange ? "/account/password" : safeNext(query.get("next"), homes[done.kind]),
    cookies: [
      { name: "session", value: done.sessionToken, ...(done.remembered ? { maxAge: done.sessionSeconds } : {}) },
      { name: "browser", value: done.browserToken, maxAge: done.browserSeconds },
    ],
  }),
  frame: "narrow",
  show: SignIn,
});

function SignIn({ data, actor, here, formKey, typed, problems, refusal }: Shown<Data>) {
  const { signIn: text } = useTexts(texts);
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      {data.ended && !refusal && <Note tone="wait" said>{text.ended}</Note>}
      {actor.account_id && (
        <Note title={text.already(actor.name)}>
          <LinkButton href={safeNext(data.next, homes[actor.kind === "student" ? "student" : "staff"])}>{text.onward}</LinkButton>
        </Note>
      )}
      <Refused refusal={refusal} />
      <Form action={data.query ? `${here}?${data.query}` : here} formKey={formKey} problems={problems} labels={{ name: text.name, password: text.password }}>
        <Line name="name" label={text.name} width="w10" autoComplete="username" exact typed={typed} problems={problems} />
        <Line name="password" label={text.password} width="w10" type="password" autoComplete="current-password" problems={problems} />
        <Tick name="remember" label={text.remember} note={text.rememberNote} typed={typed} problems={problems} />
        <Buttons><Button kind="go" icon="enter">{text.go}</Button></Buttons>
      </Form>
      <p className="soft">{text.forgot}</p>
    </>
  );
}
