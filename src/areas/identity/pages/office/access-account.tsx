import { z } from "zod";
import { choice, day, line } from "../../../../kernel/fields.ts";
import type { Day } from "../../../../kernel/day.ts";
import { NotFound } from "../../../../platform/not-found.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Button, Buttons, LinkButton } from "../../../../ui/button.tsx";
import { Choice } from "../../../../ui/choice.tsx";
import { Form } from "../../../../ui/form.tsx";
import { Time } from "../../../../ui/inline.tsx";
import { DayField, Line } from "../../../../ui/inputs.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Empty } from "../../../../ui/notes.tsx";
import { Tag } from "../../../../ui/state.tsx";
import { Table } from "../../../../ui/table.tsx";
import { Col, Cols, Masthead, Sect } from "../../../../ui/page.tsx";
import { grantRole } from "../../acts/access.ts";
import { findAccount, listHeld, type Account, type Held } from "../../records/accounts.ts";
import { departmentScopes, roles, sectorScopes } from "../../terms.ts";
import { texts, type Texts } from "../../texts/index.ts";
import { Refused } from "../refused.tsx";

type Data = { account: Account; held: Held[] };

export const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** One account: what it holds and held, and a new role for it. */
export const accessAccount = page({
  path: "/office/access/:account",
  right: "identity.read",
  title: ({ account }) => account.name,
  read: async ({ reader, params }): Promise<Data> => {
    const account = isId(params.account) ? await findAccount(reader, params.account) : undefined;
    if (!account) throw new NotFound("account");
    return { account, held: await listHeld(reader, account.id) };
  },
  form: () => z.strictObject({
    role: choice(roles), sector: choice(sectorScopes).optional(), department: choice(departmentScopes).optional(), faculty: line({ max: 20 }).optional(),
    from: day(), until: day().optional(),
  }),
  act: ({ desk, data }, { role, sector, department, faculty, from, until }) =>
    grantRole(desk, { account_id: data.account.id, role, scope: { sector, department, faculty }, from, until: until ?? null }),
  then: (_, { params }) => `/office/access/${params.account}`,
  show: AccessAccount,
});

/** For which rows a role is held, in words. */
export function scopeWords(held: Pick<Held, "sector" | "department" | "faculty">, text: Texts): string {
  const named = (words: Readonly<Record<string, string>>, code: string | null) => (code === null ? "" : (words[code] ?? code));
  return [named(text.sectors, held.sector), named(text.departments, held.department), held.faculty ?? ""].filter(Boolean).join(", ");
}

function AccessAccount({ data: { account, held }, actor, here, today, formKey, typed, problems, refusal }: Shown<Data>) {
  const text = useTexts(texts);
  const said = text.access;
  const closed = account.disabled_on !== null && account.disabled_on <= today;
  const own = account.id === actor.account_id;
  const present = (one: Held) => one.until === null || one.until >= today;
  const field = { typed, problems };
  return (
    <>
      <Masthead back={{ href: "/office/access", label: said.back }} tone={closed ? "off" : "done"} title={account.name} line={account.sign_in_name}
        tags={<Tag tone={closed ? "off" : "done"}>{closed ? said.disabled : said.open}</Tag>}
        acts={!closed && !own && (
          <>
            {actor.rights.has("identity.create") && <LinkButton href={`/office/access/${account.id}/password`}>{said.reset}</LinkButton>}
            {actor.rights.has("identity.disable") && <LinkButton href={`/office/access/${account.id}/close`} kind="danger">{said.disable}</LinkButton>}
          </>
        )} />
      <Cols as="side">
        <Col label={said.held} flush>
          <Refused refusal={refusal} />
          {held.length === 0 ? <Empty kind="nothing_yet">{said.noRoles}</Empty> : (
            <Table caption={said.held} rows={held} keyOf={(one) => one.id} goneOf={(one) => !present(one)} columns={[
              { key: "from", head: said.from, cell: (one) => <Time at={one.from} as="short" /> },
              { key: "until", head: said.until, cell: (one) => (one.until ? <Time at={one.until as Day} as="short" /> : said.forever) },
              { key: "role", head: said.role, name: true, cell: (one) => text.roles[one.role] },
              { key: "scope", head: said.sector, grow: true, soft: true, cell: (one) => scopeWords(one, text) },
              { key: "act", head: said.act, cell: (one) => (present(one) && !own && actor.rights.has("identity.grant") ? <a href={`/office/access/${account.id}/roles/${one.id}`}>{said.revoke}</a> : null) },
            ]} />
          )}
        </Col>
        {!closed && !own && actor.rights.has("identity.grant") && (
          <Col label={said.grant} work>
            <Sect title={said.grant}>
              <Form action={here} formKey={formKey} problems={problems} labels={{ role: said.role, from: said.from, until: said.until }}>
                <Choice list name="role" label={said.role} options={roles.map((role) => ({ value: role, label: text.roles[role] }))} {...field} />
                <Choice name="sector" label={said.sector} optional list options={sectorScopes.map((code) => ({ value: code, label: text.sectors[code] }))} {...field} />
                <Choice name="department" label={said.department} optional list options={departmentScopes.map((code) => ({ value: code, label: text.departments[code] }))} {...field} />
                <Line name="faculty" label={said.faculty} optional exact width="w8" {...field} />
                <DayField name="from" label={said.from} value={today} {...field} />
                <DayField name="until" label={said.until} optional {...field} />
                <Buttons><Button kind="go">{said.grant}</Button></Buttons>
              </Form>
            </Sect>
          </Col>
        )}
      </Cols>
    </>
  );
}
