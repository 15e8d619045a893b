import { z } from "zod";
import { addDays, type Day } from "../../../../kernel/day.ts";
import { choices, day, line } from "../../../../kernel/fields.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons } from "../../../../ui/button.tsx";
import { Ticks } from "../../../../ui/choice.tsx";
import { Form } from "../../../../ui/form.tsx";
import { Code, Time } from "../../../../ui/inline.tsx";
import { DayField, Line } from "../../../../ui/inputs.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Empty, Note } from "../../../../ui/notes.tsx";
import { Table } from "../../../../ui/table.tsx";
import { PageHead } from "../../../../ui/page.tsx";
import { NotFound } from "../../../../platform/not-found.ts";
import { endToken as endOwnToken, makeToken, newToken } from "../../acts/own.ts";
import { listTokens, type OpenToken } from "../../records/sessions.ts";
import { ownerOnly, type Right } from "../../rules/rights.ts";
import { texts } from "../../texts/index.ts";
import { Refused } from "../refused.tsx";
import { AccountParts } from "./parts.tsx";

type Data = { list: OpenToken[]; fresh: string; scopes: string[]; until: Day };

/** Keys for one's own programs. The page shows a key that means nothing yet; the press makes it one. */
export const tokens = page({
  path: "/account/tokens",
  right: "identity.token_own",
  title: (_, lang) => texts(lang).tokens.title,
  read: async ({ reader, actor, today }): Promise<Data> => ({
    list: await listTokens(reader, actor.account_id ?? "", today),
    fresh: newToken(),
    scopes: [...actor.rights].filter((right) => !ownerOnly.has(right as Right)).toSorted(),
    until: addDays(today, 90),
  }),
  form: ({ scopes }) => z.strictObject({
    name: line({ max: 80 }), scopes: choices(scopes as [string, ...string[]]), ends_on: day(),
    token: z.string({ error: "required" }).regex(/^dft_[A-Za-z0-9_-]{43}$/, { error: "wrong_type" }),
  }),
  act: ({ desk }, asked) => makeToken(desk, asked),
  then: () => "/account/tokens",
  show: Tokens,
});

function Tokens({ data, actor, here, formKey, typed, problems, refusal }: Shown<Data>) {
  const { tokens: text } = useTexts(texts);
  const labels = { name: text.name, scopes: text.scopes, ends_on: text.endsOn };
  return (
    <>
      <PageHead title={text.title} lead={text.lead} />
      <AccountParts here={here} actor={actor} />
      <Refused refusal={refusal} />
      {data.list.length === 0 ? <Empty kind="nothing_yet">{text.none}</Empty> : (
        <Table caption={text.list} rows={data.list} keyOf={(one) => one.id} columns={[
          { key: "name", head: text.name, name: true, cell: (one) => one.name },
          { key: "scopes", head: text.scopes, grow: true, soft: true, cell: (one) => one.scopes.join(" ") },
          { key: "ends", head: text.endsOn, cell: (one) => <Time at={one.ends_on} as="short" /> },
          { key: "used", head: text.used, cell: (one) => (one.used_at ? <Time at={one.used_at} /> : text.never) },
          { key: "end", head: text.act, cell: (one) => <a href={`/account/tokens/${one.id}`}>{text.end}</a> },
        ]} />
      )}
      <Form action={here} formKey={formKey} problems={problems} labels={labels}>
        <Note tone="wait" title={text.fresh}><Code>{data.fresh}</Code> {text.made}</Note>
        <input type="hidden" name="token" value={data.fresh} />
        <Line name="name" label={text.name} hint={text.nameHint} maxLength={80} typed={typed} problems={problems} />
        <Ticks name="scopes" label={text.scopes} options={data.scopes.map((scope) => ({ value: scope, label: <code>{scope}</code> }))} typed={typed} problems={problems} />
        <DayField name="ends_on" label={text.endsOn} value={data.until} typed={typed} problems={problems} />
        <Buttons><Button kind="go">{text.make}</Button></Buttons>
      </Form>
    </>
  );
}

/** The end of one key, asked once more because programs stop with it. */
export const endToken = page({
  path: "/account/tokens/:token",
  right: "identity.token_own",
  title: (_, lang) => texts(lang).tokens.end,
  read: async ({ reader, actor, today, params }) => {
    const found = (await listTokens(reader, actor.account_id ?? "", today)).find((one) => one.id === params.token);
    if (!found) throw new NotFound("token");
    return found;
  },
  form: () => z.strictObject({}),
  act: ({ desk, params }) => endOwnToken(desk, params.token),
  then: () => "/account/tokens",
  frame: "narrow",
  show: EndToken,
});

function EndToken({ data, here, formKey, refusal }: Shown<OpenToken>) {
  const { tokens: text } = useTexts(texts);
  return (
    <>
      <PageHead title={text.end} lead={data.name} />
      <Refused refusal={refusal} />
      <Form action={here} formKey={formKey}><Buttons><Button kind="danger">{text.end}</Button></Buttons></Form>
    </>
  );
}
