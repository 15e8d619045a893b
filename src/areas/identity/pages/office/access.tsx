import { page, type Shown } from "../../../../platform/web.tsx";
import { LinkButton } from "../../../../ui/button.tsx";
import { SearchBox } from "../../../../ui/filters.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Empty } from "../../../../ui/notes.tsx";
import { Table } from "../../../../ui/table.tsx";
import { Title } from "../../../../ui/page.tsx";
import { listStaff, searchAccounts, type FoundAccount } from "../../records/accounts.ts";
import { texts } from "../../texts/index.ts";

type Data = { asked: string; found: FoundAccount[] };

/** Who may sign in and as what: the staff, or what was searched for. */
export const access = page({
  path: "/office/access",
  right: "identity.read",
  title: (_, lang) => texts(lang).access.title,
  read: async ({ reader, query, today }): Promise<Data> => {
    const asked = (query.get("q") ?? "").trim().slice(0, 100);
    return { asked, found: asked ? await searchAccounts(reader, asked, today) : await listStaff(reader, today) };
  },
  show: Access,
});

function Access({ data, actor, here, today }: Shown<Data>) {
  const text = useTexts(texts);
  const said = text.access;
  return (
    <>
      <Title title={said.title} lead={said.lead} acts={actor.rights.has("identity.create") && <LinkButton href="/office/access/new" icon="plus">{said.newAccount}</LinkButton>} />
      <div className="pad"><SearchBox action={here} value={data.asked} label={said.search} showLabel /></div>
      {data.found.length === 0 ? <Empty kind="nothing_found" clear={here}>{said.nobody(data.asked)}</Empty> : (
        <Table caption={said.found} rows={data.found} keyOf={(one) => one.id} goneOf={(one) => one.disabled_on !== null && one.disabled_on <= today} columns={[
          { key: "sign_in_name", head: said.signInName, cell: (one) => one.sign_in_name },
          { key: "name", head: said.name, name: true, cell: (one) => <a href={`/office/access/${one.id}`}>{one.name}</a> },
          { key: "roles", head: said.roles, grow: true, cell: (one) => one.roles.map((role) => text.roles[role]).join(", ") },
          { key: "state", head: said.state, soft: true, cell: (one) => (one.disabled_on !== null && one.disabled_on <= today ? said.disabled : said.open) },
        ]} />
      )}
    </>
  );
}
