import { page, type Shown } from "../../../../platform/web.tsx";
import { SearchBox } from "../../../../ui/filters.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Empty } from "../../../../ui/notes.tsx";
import { Title } from "../../../../ui/page.tsx";
import { Table } from "../../../../ui/table.tsx";
import { searchPeople } from "../../reads.ts";
import type { Found } from "../../terms.ts";
import { texts } from "../../texts/index.ts";

const most = 50;
type Data = { typed: string; found: Found[] };

/** The palette as a page: the same search, by an address that works without a script. */
export const search = page({
  path: "/search",
  right: "students.search",
  title: (data: Data, lang) => (data.typed ? `${data.typed} · ${texts(lang).search.title}` : texts(lang).search.title),
  read: async ({ reader, query, actor, today }): Promise<Data> => {
    const typed = (query.get("q") ?? "").trim().slice(0, 100);
    return { typed, found: typed ? await searchPeople(reader, typed, { actor, today, limit: most }) : [] };
  },
  limit: { bucket: "search", per: "account", limit: 120, seconds: 60 },
  show: Search,
});

function Search({ data: { typed, found }, lang }: Shown<Data>) {
  const { search: text, standings } = useTexts(texts);
  const latin = lang === "uz" || lang === "en";
  const how = (it: Found) => (it.by === "similar" ? text.similar : it.by === "layout" ? text.layout : "");
  return (
    <>
      <Title title={text.title}>{typed && found.length > 0 && <span className="soft">{found.length === most ? text.firstOnly(most) : text.found(found.length)}</span>}</Title>
      <div className="pad"><SearchBox action="/search" value={typed} label={text.label} showLabel go button={text.go} /></div>
      {typed === "" ? <Empty kind="nothing_yet">{text.start}</Empty> : found.length === 0 ? <Empty kind="nothing_found" clear="/search">{text.none(typed)}</Empty> : (
        <Table caption={text.people} rows={found} keyOf={(it) => it.person_id} goneOf={(it) => it.standing !== "studying" && it.standing !== "on_leave"} columns={[
          { key: "number", head: text.number, cell: (it) => it.number ?? "–" },
          { key: "name", head: text.name, name: true, cell: (it) => (it.student_id ? <a href={`/office/students/${it.student_id}?from=search`}>{latin ? it.full_name : it.full_name_cyrl}</a> : it.full_name) },
          { key: "group", head: text.group, cell: (it) => it.group_code ?? "–" },
          { key: "standing", head: text.standing, cell: (it) => standings[it.standing ?? "none"] },
          { key: "how", head: "", grow: true, soft: true, cell: how },
        ]} />
      )}
    </>
  );
}
