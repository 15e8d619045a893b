import { Fragment } from "react";
import { fullName, type PersonName } from "../../../../kernel/names.ts";
import { page, type Shown } from "../../../../platform/web.tsx";
import { Facts } from "../../../../ui/facts.tsx";
import { ClauseLink } from "../../../../ui/inline.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { Empty } from "../../../../ui/notes.tsx";
import { PageHead, Part } from "../../../../ui/page.tsx";
import { Table } from "../../../../ui/table.tsx";
import { listPositions, listPosts, listStaff, listUnits, type Position, type PostFilled } from "../../records.ts";
import { sides, type Employee, type Unit } from "../../terms.ts";
import { texts } from "../../texts/index.ts";
import { nameOf } from "../../words.ts";

type Data = { units: readonly Unit[]; staff: readonly Employee[]; positions: readonly Position[]; posts: readonly PostFilled[] };

/** Who answers for what: departments, sectors, posts and the people in them. @clause 2.1/1–2.2/5 */
export const structurePage = page({
  path: "/office-structure",
  right: "anyone",
  clauses: ["2.1/1", "2.1/2", "2.2/1", "2.2/2", "2.2/3", "2.2/4"],
  cache: "minute",
  title: (_: Data, lang) => texts(lang).structure.title,
  read: async ({ reader, today }): Promise<Data> => {
    const units = (await listUnits(reader, today)).filter((unit) => ["office", "department", "sector"].includes(unit.kind));
    const own = new Set(units.map((unit) => unit.code));
    return {
      units,
      staff: (await listStaff(reader, today)).filter((one) => own.has(one.unit)),
      positions: await listPositions(reader),
      posts: (await listPosts(reader, today)).filter((post) => own.has(post.unit)),
    };
  },
  show: Structure,
});

const nameOfEmployee = (it: Employee): PersonName => ({
  surname: it.surname, given: it.given, patronymic: it.patronymic, patronymicKind: it.patronymic_kind, surnameCyrl: it.surname_cyrl, givenCyrl: it.given_cyrl, patronymicCyrl: it.patronymic_cyrl,
});

function Structure({ data: { units, staff, positions, posts }, lang }: Shown<Data>) {
  const { structure: text } = useTexts(texts);
  const office = units.find((unit) => unit.kind === "office");
  const post = new Map(positions.map((one) => [one.code, one]));
  const peopleOf = (unit: string) => staff.filter((one) => one.unit === unit);
  const lines = (unit: string) => (
    peopleOf(unit).length === 0
      ? <span className="soft">{text.vacant}</span>
      : <>{peopleOf(unit).map((one, at) => <Fragment key={one.staff_id}>{at > 0 && <br />}{fullName(nameOfEmployee(one), lang)}</Fragment>)}</>
  );
  const headsOf = (unit: Unit) => peopleOf(unit.code).map((one) => ({ key: one.staff_id, label: nameOf(post.get(one.position)!, lang), value: fullName(nameOfEmployee(one), lang) }));
  const totals = positions.filter((one) => one.clause).map((one) => {
    const of = posts.filter((filled) => filled.position === one.code);
    return { ...one, norm: of.reduce((sum, filled) => sum + (filled.norm ?? 0), 0), held: of.reduce((sum, filled) => sum + filled.held, 0) };
  });
  const filled = (unit: string) => {
    const norm = posts.find((one) => one.unit === unit && one.position === "manager");
    return norm?.norm ? text.managers(norm.held, norm.norm) : undefined;
  };
  if (!office) return <><PageHead title={text.title} lead={text.lead} /><Empty kind="nothing_yet">{text.empty}</Empty></>;
  return (
    <>
      <PageHead title={text.title} lead={text.lead} clause="2.1" />
      <Facts facts={headsOf(office)} />
      {sides.map((side) => {
        const department = units.find((unit) => unit.kind === "department" && unit.side === side);
        return (
          <section key={side}>
            <Part title={department ? nameOf(department, lang) : text.sides[side]} margin={department?.clause && <ClauseLink clause={department.clause} bare />} />
            {department && <Facts facts={headsOf(department)} />}
            <Facts facts={units.filter((unit) => unit.kind === "sector" && unit.side === side).map((unit) => ({
              key: unit.code,
              label: <>{nameOf(unit, lang)}{unit.clause && <> <ClauseLink clause={unit.clause} bare /></>}</>,
              value: lines(unit.code),
              note: filled(unit.code),
            }))} />
          </section>
        );
      })}
      <Part title={text.posts} margin={<ClauseLink clause="2.2" bare />}>
        <Table caption={text.posts} rows={totals} keyOf={(one) => one.code} columns={[
          { key: "clause", head: "", soft: true, cell: (one) => one.clause && <ClauseLink clause={one.clause} bare /> },
          { key: "post", head: text.post, name: true, grow: true, cell: (one) => nameOf(one, lang) },
          { key: "norm", head: text.norm, num: true, cell: (one) => one.norm || "–" },
          { key: "held", head: text.held, num: true, cell: (one) => one.held },
        ]} />
      </Part>
    </>
  );
}
