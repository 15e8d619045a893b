import type { Lang } from "../../../../kernel/lang.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Facts } from "../../../../ui/facts.tsx";
import { Filters } from "../../../../ui/filters.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Back } from "../../../../ui/nav.tsx";
import { Empty } from "../../../../ui/notes.tsx";
import { PageHead, Part } from "../../../../ui/page.tsx";
import { Table } from "../../../../ui/table.tsx";
import { getProgramme, listProgrammes } from "../../records.ts";
import { programmesFor } from "../../rules.ts";
import { programmeForms, programmeLevels, type Programme, type ProgrammeFilter } from "../../terms.ts";
import { texts } from "../../texts/index.ts";

const teachingLanguages = ["uz", "ru", "en"] as const;
const nameIn = (it: Programme, lang: Lang) => (lang === "ru" ? it.name_ru : lang === "en" ? it.name_en : it.name_uz);
const among = <T extends string>(all: readonly T[], asked: string | null): T | undefined => all.find((one) => one === asked);

type Data = { found: Programme[]; filter: ProgrammeFilter };

/** What can be studied here: for anyone, without a sign-in. */
export const programmes = page({
  path: "/programmes",
  right: "anyone",
  clauses: ["4.1/30"],
  title: (_: Data, lang) => texts(lang).title,
  read: async ({ reader, query }): Promise<Data> => {
    const filter: ProgrammeFilter = {
      text: (query.get("q") ?? "").slice(0, 100), level: among(programmeLevels, query.get("level")), form: among(programmeForms, query.get("form")), language: among(teachingLanguages, query.get("language")),
    };
    return { found: programmesFor(await listProgrammes(reader), filter), filter };
  },
  cache: "minute",
  show: Programmes,
});

function Programmes({ data: { found, filter }, lang }: Shown<Data>) {
  const text = useTexts(texts);
  const choice = <T extends string>(name: string, label: string, of: readonly T[], words: Readonly<Record<T, string>>, chosen: T | undefined) => ({
    name, label, options: of.map((value) => ({ value, label: words[value] })), chosen: chosen ? [chosen] : [],
  });
  return (
    <>
      <PageHead title={text.title} lead={text.lead} clause="4.1/30" />
      <Filters action="/programmes" clear="/programmes" search={{ name: "q", value: filter.text ?? "" }} filters={[
        choice("level", text.level, programmeLevels, text.levels, filter.level),
        choice("form", text.form, programmeForms, text.forms, filter.form),
        choice("language", text.language, teachingLanguages, text.languages, filter.language),
      ]} />
      {found.length === 0 ? <Empty kind="nothing_found" clear="/programmes">{text.none}</Empty> : (
        <>
          <p className="soft" role="status">{text.found(found.length)}</p>
          <Table cards caption={text.title} rows={found} keyOf={(it) => it.key} columns={[
            { key: "code", head: text.code, cell: (it) => it.code },
            { key: "name", head: text.name, name: true, grow: true, cell: (it) => <a href={`/programmes/${it.key}`}>{nameIn(it, lang)}</a> },
            { key: "level", head: text.level, cell: (it) => text.levels[it.level] },
            { key: "forms", head: text.forms_head, soft: true, cell: (it) => it.offered.map((way) => text.forms[way.form]).join(", ") },
          ]} />
        </>
      )}
    </>
  );
}

/** One programme with every way to study it. */
export const programme = page({
  path: "/programmes/:key",
  right: "anyone",
  clauses: ["4.1/30"],
  frame: "narrow",
  title: (data: Programme, lang) => nameIn(data, lang),
  read: ({ reader, params }) => getProgramme(reader, params.key),
  cache: "minute",
  show: OneProgramme,
});

function OneProgramme({ data, lang }: Shown<Programme>) {
  const text = useTexts(texts);
  const others = [data.name_uz, data.name_ru, data.name_en].filter((name) => name !== nameIn(data, lang));
  return (
    <>
      <Back href="/programmes">{text.back}</Back>
      <PageHead title={nameIn(data, lang)} margin={data.code} />
      <Facts facts={[
        { key: "code", label: text.code, value: data.code },
        { key: "level", label: text.level, value: text.levels[data.level] },
        { key: "abbr", label: text.abbr, value: data.abbr },
        { key: "also", label: text.also, value: others.map((name) => <p key={name}>{name}</p>) },
      ]} />
      <Part title={text.ways}>
        <Table caption={text.ways} rows={data.offered} keyOf={(way) => way.form} columns={[
          { key: "form", head: text.form, name: true, grow: true, cell: (way) => text.forms[way.form] },
          { key: "years", head: text.years, cell: (way) => text.yearsOf(way.years) },
          { key: "languages", head: text.languages_head, cell: (way) => way.languages.map((language) => text.languages[language]).join(", ") },
          { key: "intake", head: text.intake, num: true, cell: (way) => way.intake },
        ]} />
      </Part>
    </>
  );
}
