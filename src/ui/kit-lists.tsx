import { Filters, SearchBox } from "./filters.tsx";
import { Money, Num, Time } from "./inline.tsx";
import { Back, Chips, Pager, Pages, Tabs } from "./nav.tsx";
import { Book, Figures, Quick, Rec, Rows, Shelf, Today } from "./rec.tsx";
import { Kit } from "./kit-samples.tsx";
import { Tag, type Tone } from "./state.tsx";
import { Table } from "./table.tsx";
import { DeadlineChip } from "./deadline.tsx";

type Row = { no: string; name: string; tone: Tone; due: string; tiyin: number; gone?: boolean };

const rows: readonly Row[] = [
  { no: "2026-004376", name: "Karimova Aziza Rustam qizi", tone: "late", due: "4 kun kechikdi", tiyin: 0 },
  { no: "2026-004415", name: "Yoʻldosheva Nigora Shavkat qizi", tone: "wait", due: "Bugun, 18:00 gacha", tiyin: 735000000 },
  { no: "2026-004436", name: "Tsoy Viktoriya", tone: "rest", due: "1 ish kuni qoldi", tiyin: 41200000 },
  { no: "2026-004457", name: "Qodirov Sherzod Baxtiyor oʻgʻli", tone: "rest", due: "2 ish kuni qoldi", tiyin: 0, gone: true },
  { no: "2026-004319", name: "Ergasheva Shahnoza Sobir qizi", tone: "off", due: "Toʻxtagan", tiyin: 0 },
];
const due = (row: Row) => <DeadlineChip label={row.due} tone={row.tone === "late" || row.tone === "wait" ? row.tone : row.tone === "off" ? "paused" : "plain"} />;

/** Records, lists, tables and the ways around in them. */
export function KitLists() {
  return (
    <>
      <Kit title="Rec">
        <Book boxed records={[
          { key: "1", no: "2026-004455", day: <Time at="2026-11-20" as="this_year" />, title: "Darsni sababli qilish, 12–14-noyabr", end: "3 ish kuni qoldi", href: "#1" },
          { key: "2", no: "2026-004312", day: "18-noyabr", tone: "done", title: "Oʻqish joyidan maʼlumotnoma", end: <Tag tone="done">Tayyor</Tag>, href: "#2" },
          { key: "3", no: "2026-004401", tone: "late", title: "Kechikkan", href: "#3" },
          { key: "4", no: "2026-004319", tone: "off", title: "Toʻxtagan yoki qoralama" },
        ]} />
        <Rec boxed tone="wait" no="2026-004512" day="10:12" title="Maʼlumotnoma" end={<Tag tone="wait">Yangi</Tag>} opens={{ action: "/dev/kit", formKey: "kit-rec" }}><p className="soft">Bosilganda ochiladi.</p></Rec>
        <Rec boxed level={3} tone="wait" no="2026-004498" day="24-noyabr" tag={<Tag tone="wait">Sizni kutmoqda</Tag>} title="Pasport nusxasini qayta yuklang"><p className="soft">2-bet kesilgan, raqami oʻqilmayapti.</p></Rec>
      </Kit>
      <Kit title="Table">
        <Table caption="Ishlar, muddat boʻyicha" rows={rows} keyOf={(row) => row.no} toneOf={(row) => row.tone} goneOf={(row) => row.gone ?? false} select={{ name: "case", nameOf: (row) => row.no }} columns={[
          { key: "no", head: "Raqami", cell: (row) => <a href="#case" className="no"><Num>{row.no}</Num></a> },
          { key: "due", head: "Muddat", cell: due, sort: { href: "?sort=due", now: "ascending" } },
          { key: "name", head: "Talaba", cell: (row) => <a href="#case">{row.name}</a>, name: true, grow: true },
          { key: "sum", head: "Toʻlov", cell: (row) => <Money tiyin={row.tiyin} />, num: true, sort: { href: "?sort=sum" } },
        ]} />
        <Pages page={2} per={50} total={312} href={(page) => `?page=${page}`} />
        <Table caption="Natijalar" showCaption cards numberFrom={1} rows={rows.slice(0, 2)} keyOf={(row) => row.no} columns={[
          { key: "name", head: "Fan", cell: (row) => row.name, name: true }, { key: "sum", head: "Summa", cell: (row) => <Money tiyin={row.tiyin} />, num: true },
        ]} foot={<tr className="all"><th scope="row" colSpan={2}>Jami</th><td className="r"><Money tiyin={735000000} /></td></tr>} />
      </Kit>
      <Kit title="Filters">
        <Filters filters={[
          { name: "state", label: "Holat", options: [{ value: "asked", label: "Qabul qilindi", count: 12 }, { value: "taken_in", label: "Koʻrilmoqda", count: 30 }], chosen: [], many: true },
          { name: "who", label: "Kimda", options: [{ value: "me", label: "Menda" }, { value: "none", label: "Hech kimda" }], chosen: ["me"] },
        ]} on={[{ label: "Muddat: bugun", without: "?who=me" }]} clear="?" keep={{ sort: "due" }} search={{ name: "q", value: "" }} />
        <SearchBox action="/services" label="Nima kerak?" showLabel />
        <Chips label="Qanday bajariladi" chips={[{ href: "#all", label: "Hammasi", count: 59, current: true }, { href: "#now", label: "Hozir", count: 30 }, { href: "#desk", label: "Ofisda", count: 14 }]} />
        <Tabs label="Kimning ishlari" tabs={[{ href: "#me", label: "Menda", count: 18 }, { href: "#none", label: "Hech kimda", count: 42 }, { href: "#sector", label: "Sektor", count: 312, current: true }]} />
        <Back href="#up">Xizmatlar</Back>
        <Pager before={{ href: "#before", label: "2026-004375" }} after={{ href: "#after", label: "2026-004402" }} />
      </Kit>
      <Kit title="Rows, Shelf, Quick, Figures, Today">
        <Rows rows={[{ key: "1", title: "Fizik kimyo", value: "26-noyabr, 09:00", notes: ["Oraliq nazorat, A-3 bino, 214-xona"] }, { key: "2", title: "Transkript", href: "#t", value: "Hozir, 1 daqiqa" }]} />
        <Shelf title="Oʻqish hujjatlari" count="9 ta" services={[{ href: "#s1", title: "Oʻqish joyidan maʼlumotnoma", clause: "4.1/19", term: "Hozir, 1 daqiqa", fee: "bepul" }, { href: "#s2", title: "Diplom dublikati", clause: "4.1/5", term: "Buyruq, 10 ish kuni", fee: "1 BHM" }]} />
        <Quick items={[{ href: "#q1", icon: "paper", label: "Maʼlumotnoma" }, { href: "#q2", icon: "cap", label: "Transkript" }, { href: "#q3", icon: "award", label: "GPA" }, { href: "#q4", icon: "wallet", label: "Toʻlovlar" }]} />
        <Figures label="Raqamlar" figures={[{ key: "1", label: "Kechikkan", value: 6, note: "dushanbada 11 edi", href: "#late", late: true }, { key: "2", label: "Kutmoqda", value: 311, note: "dushanbada 298 edi", href: "#waiting" }]} />
        <Today facts={[{ key: "1", label: "Qarz fan", value: "Yoʻq" }, { key: "2", label: "GPA", value: "4,12" }, { key: "3", label: "Ochiq ish", value: "1 kechikkan", late: true }]} />
      </Kit>
    </>
  );
}
