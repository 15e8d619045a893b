import type { ReactNode } from "react";
import { z } from "zod";
import { NotFound } from "../../../../platform/not-found.ts";
import { oneTimePassword } from "../../../../platform/password.ts";
import type { Reader } from "../../../../platform/database.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons } from "../../../../ui/button.tsx";
import { Form } from "../../../../ui/form.tsx";
import { Code } from "../../../../ui/inline.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Note } from "../../../../ui/notes.tsx";
import { Col, Cols, Sect, Title } from "../../../../ui/page.tsx";
import { disableAccount, newOneTimePassword, resetPassword, revokeRole } from "../../acts/access.ts";
import { findAccount, listHeld, type Account, type Held } from "../../records/accounts.ts";
import { texts } from "../../texts/index.ts";
import { Refused } from "../refused.tsx";
import { isId, scopeWords } from "./access-account.tsx";
import { oneTimeField } from "./access-new.tsx";

async function getAccount(reader: Reader, id: string): Promise<Account> {
  const account = isId(id) ? await findAccount(reader, id) : undefined;
  if (!account) throw new NotFound("account");
  return account;
}

type Question = Pick<Shown<unknown>, "here" | "formKey" | "refusal"> & { account: Account; title: string; note: ReactNode; kind: "go" | "danger"; children?: ReactNode };

/** What cannot be taken back is asked once, on a page of its own, with its consequence. */
function Once({ account, title, note, kind, here, formKey, refusal, children }: Question) {
  return (
    <>
      <Title back={{ href: `/office/access/${account.id}`, label: account.name }} title={title} />
      <Cols as="one">
        <Col label={title} work>
          <Sect title={account.name}>
            <Refused refusal={refusal} />
            <Form action={here} formKey={formKey}>
              {children}
              <p>{note}</p>
              <Buttons><Button kind={kind}>{title}</Button></Buttons>
            </Form>
          </Sect>
        </Col>
      </Cols>
    </>
  );
}

const back = (_: unknown, { params }: { params: { account: string } }) => `/office/access/${params.account}`;

/** Closing an account. */
export const accessClose = page({
  path: "/office/access/:account/close",
  right: "identity.disable",
  title: (_, lang) => texts(lang).access.disable,
  read: ({ reader, params }) => getAccount(reader, params.account),
  form: () => z.strictObject({}),
  act: ({ desk, data }) => disableAccount(desk, data.id),
  then: back,
  show: ({ data, ...shown }: Shown<Account>) => {
    const { access: text } = useTexts(texts);
    return <Once {...shown} account={data} title={text.disable} note={text.disableNote} kind="danger" />;
  },
});

type Fresh = { account: Account; fresh: string };

/** A new one-time password for one who came in person. */
export const accessPassword = page({
  path: "/office/access/:account/password",
  right: "identity.create",
  title: (_, lang) => texts(lang).access.reset,
  read: async ({ reader, params }): Promise<Fresh> => ({ account: await getAccount(reader, params.account), fresh: oneTimePassword() }),
  form: () => z.strictObject({ one_time_password: oneTimeField() }),
  prepare: (_, asked) => newOneTimePassword(asked.one_time_password),
  act: ({ desk, data }, _, { hash }) => resetPassword(desk, data.account.id, hash),
  then: back,
  show: ({ data, ...shown }: Shown<Fresh>) => {
    const { access: text } = useTexts(texts);
    return (
      <Once {...shown} account={data.account} title={text.reset} note={text.resetNote} kind="go">
        <Note tone="wait" title={text.password}><Code>{data.fresh}</Code> {text.passwordNote}</Note>
        <input type="hidden" name="one_time_password" value={data.fresh} />
      </Once>
    );
  },
});

type OfRole = { account: Account; held: Held };

/** Taking one role away, from today. */
export const accessRevoke = page({
  path: "/office/access/:account/roles/:held",
  right: "identity.grant",
  title: (_, lang) => texts(lang).access.revoke,
  read: async ({ reader, params }): Promise<OfRole> => {
    const account = await getAccount(reader, params.account);
    const held = (await listHeld(reader, account.id)).find((one) => one.id === params.held);
    if (!held) throw new NotFound("role");
    return { account, held };
  },
  form: () => z.strictObject({}),
  act: ({ desk, data }) => revokeRole(desk, data.held.id),
  then: back,
  show: ({ data: { account, held }, ...shown }: Shown<OfRole>) => {
    const text = useTexts(texts);
    return <Once {...shown} account={account} title={text.access.revoke} note={[text.roles[held.role], scopeWords(held, text)].filter(Boolean).join(", ")} kind="danger" />;
  },
});
