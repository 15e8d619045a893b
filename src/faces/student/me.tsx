import { unreadOf } from "../../areas/messages/index.ts";
import { page, type Shown } from "../../platform/web.tsx";
import { Button, Buttons, LinkButton } from "../../ui/button.tsx";
import { Form } from "../../ui/form.tsx";
import { useTexts } from "../../ui/lang.tsx";
import { Rows } from "../../ui/rec.tsx";
import { texts } from "../texts/index.ts";

/** What is mine besides requests: notices, papers, who looked at my data, the account, how pages look, the way out. */
export const me = page({
  path: "/my/me",
  right: "requests.read_own",
  title: (_: number, lang) => texts(lang).own.title,
  read: ({ reader, actor }) => unreadOf(reader, actor),
  show: Me,
});

function Me({ data: unread, actor, formKey }: Shown<number>) {
  const { own: text } = useTexts(texts);
  return (
    <>
      <div className="head"><h1>{actor.name}</h1></div>
      <div className="stack">
        <Rows rows={[
          { key: "notices", href: "/my/notices", title: text.notices, notes: [text.noticesNote], ...(unread > 0 ? { value: <span className="n-new">{text.fresh(unread)}</span> } : {}) },
          { key: "papers", href: "/my/papers", title: text.papers, notes: [text.papersNote] },
          { key: "looks", href: "/my/looks", title: text.looks, notes: [text.looksNote] },
          { key: "account", href: "/account", title: text.account, notes: [text.accountNote] },
        ]} />
        <h2>{text.scheme}</h2>
        <Buttons>
          {(["light", "dark", "device"] as const).map((one) => <LinkButton key={one} href={`/scheme/${one}?back=/my/me`}>{text[one]}</LinkButton>)}
        </Buttons>
        <Form action="/sign-out" formKey={formKey}><Button icon="leave">{text.signOut}</Button></Form>
      </div>
    </>
  );
}
