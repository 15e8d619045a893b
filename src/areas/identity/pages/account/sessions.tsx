import { z } from "zod";
import { tick } from "../../../../kernel/fields.ts";
import { NotFound } from "../../../../platform/not-found.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons } from "../../../../ui/button.tsx";
import { Form } from "../../../../ui/form.tsx";
import { Time } from "../../../../ui/inline.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Rec } from "../../../../ui/rec.tsx";
import { PageHead } from "../../../../ui/page.tsx";
import { endSession, signOutEverywhere } from "../../acts/own.ts";
import { listSessions, type OpenSession } from "../../records/sessions.ts";
import { browserOf } from "../../rules/browsers.ts";
import { texts } from "../../texts/index.ts";
import { Refused } from "../refused.tsx";
import { AccountParts } from "./parts.tsx";

/** Where one's account is open, and how to end it there. */
export const sessions = page({
  path: "/account",
  right: "identity.own_sessions",
  title: (_, lang) => texts(lang).account.title,
  read: ({ reader, actor, now }) => listSessions(reader, actor.account_id ?? "", now),
  form: () => z.strictObject({ session: z.uuid({ error: "wrong_type" }).optional(), everywhere: tick().optional() }),
  act: async ({ desk }, asked) => {
    if (asked.everywhere) await signOutEverywhere(desk);
    else if (asked.session) await endSession(desk, asked.session);
    else throw new NotFound("session");
    return { left: asked.everywhere === true || asked.session === desk.actor.session_id };
  },
  then: ({ left }) => (left ? { to: "/", cookies: [{ name: "session", value: "" }] } : "/account"),
  frame: "narrow",
  show: Sessions,
});

function Sessions({ data, actor, here, formKey, refusal }: Shown<OpenSession[]>) {
  const { account: text } = useTexts(texts);
  return (
    <>
      <PageHead title={text.title} lead={actor.name} />
      <AccountParts here={here} actor={actor} />
      <Refused refusal={refusal} />
      <p className="soft">{data.length > 0 ? text.sessionsLead : text.noSessions}</p>
      {data.map((one) => {
        const own = one.id === actor.session_id;
        return (
          <Rec key={one.id} level={2} boxed tone={own ? "done" : "rest"} title={browserOf(one.user_agent) ?? text.unknownBrowser} end={own ? text.thisOne : undefined}>
            <p className="soft small">{text.lastSeen}: <Time at={one.seen_at} />. {text.opened}: <Time at={one.made_at} />{one.remembered && <>, {text.remembered}</>}</p>
            {!own && (
              <Form action={here} formKey={`${formKey}-${one.id}`} className="line" label={text.end}>
                <input type="hidden" name="session" value={one.id} /><Button>{text.end}</Button>
              </Form>
            )}
          </Rec>
        );
      })}
      <Form action={here} formKey={`${formKey}-all`} label={text.endAll}>
        <input type="hidden" name="everywhere" value="yes" />
        <p className="soft small">{text.endAllNote}</p>
        <Buttons><Button kind="danger" icon="leave">{text.endAll}</Button></Buttons>
      </Form>
    </>
  );
}
