import type { ReactNode } from "react";
import { Form } from "./form.tsx";
import { Icon, type IconName } from "./icons.tsx";
import { toneClass, type Tone } from "./state.tsx";

export type RecProps = {
  /** The entry's number, first in the source, so that it is heard first. */
  no?: string;
  /** Its day, already in words or a Time. */
  day?: ReactNode;
  tone?: Tone;
  /** The tag, over the title. */
  tag?: ReactNode;
  title?: ReactNode;
  /** At the end of the title's line: the days left, or a tag. */
  end?: ReactNode;
  href?: string;
  /** Opened by a press instead of a link, where opening changes something: the whole record is the button. */
  opens?: { action: string; formKey: string };
  /** Its own box, in a column narrower than the page. */
  boxed?: boolean;
  level?: 2 | 3;
  children?: ReactNode;
};

/** A record of the register: number and day in the margin, the state on the line. */
export function Rec({ no, day, tone, tag, title, end, href, opens, boxed, level, children }: RecProps) {
  const classes = `rec${toneClass(tone)}${boxed ? " boxed" : ""}`;
  const Head = level === 2 ? "h2" : "h3";
  const name = opens ? <button className="t">{title}</button> : <span className="t">{title}</span>;
  const inside = (
    <>
      {(no || day) && <span className="m mg">{no && <span className="n">{no}</span>} {day && <span>{day}</span>}</span>}
      {tag && <p>{tag}</p>}
      {end !== undefined ? <span className="rec-line">{name}{typeof end === "string" ? <span className="soft">{end}</span> : end}</span> : title && (level && !opens ? <Head>{title}</Head> : name)}
      {children}
    </>
  );
  if (opens) return <Form className={`${classes} opens`} action={opens.action} formKey={opens.formKey}>{inside}</Form>;
  return href ? <a className={classes} href={href}>{inside}</a> : level ? <section className={classes}>{inside}</section> : <div className={classes}>{inside}</div>;
}

/** Records one under another; `abreast`, as many side by side as the width takes. */
export function Book({ records, boxed, abreast }: { records: readonly (RecProps & { key: string })[]; boxed?: boolean; abreast?: boolean }) {
  return <ul className={`book${boxed ? " boxed" : ""}${abreast ? " abreast" : ""}`}>{records.map(({ key, ...one }) => <li key={key}><Rec {...one} /></li>)}</ul>;
}

export type RowItem = { key: string; title: ReactNode; href?: string; value?: ReactNode; notes?: readonly ReactNode[] };

/** Links with a value at the end: services, exams, looks. `catalogue` puts term and fee in columns. */
export function Rows({ rows }: { rows: readonly RowItem[] }) {
  return (
    <ul className="rows">
      {rows.map(({ key, title, href, value, notes = [] }) => {
        const inside = <><span className="t">{title}</span>{value !== undefined && <span className="v">{value}</span>}{notes.map((note, at) => <span className="d" key={at}>{note}</span>)}</>;
        return href ? <li key={key}><a className="row" href={href}>{inside}</a></li> : <li className="row" key={key}>{inside}</li>;
      })}
    </ul>
  );
}

/** A shelf of the catalogue: name and clause, term and fee in one row. */
export function Shelf({ title, count, services }: { title: string; count: ReactNode; services: readonly { href: string; title: string; clause: string; term: ReactNode; fee: ReactNode }[] }) {
  return (
    <section className="cat stack">
      <div className="part"><p className="m">{count}</p><h2>{title}</h2></div>
      <Rows rows={services.map((one) => ({ key: one.href, title: one.title, href: one.href, value: <span className="soft small num">{one.clause}</span>, notes: [one.term, one.fee] }))} />
    </section>
  );
}

/** What is most asked for, two by two. */
export function Quick({ items }: { items: readonly { href: string; icon: IconName; label: string }[] }) {
  return <div className="quick">{items.map((one) => <a key={one.href} href={one.href}><Icon name={one.icon} />{one.label}</a>)}</div>;
}

export type Figure = { key: string; label: ReactNode; value: ReactNode; note?: ReactNode; href?: string; late?: boolean };

/** Big numbers; each leads to exactly that many rows. */
export function Figures({ figures, label }: { figures: readonly Figure[]; label: string }) {
  return (
    <nav className={figures.length < 4 ? "figures few" : "figures"} aria-label={label}>
      {figures.map(({ key, label: name, value, note, href, late }) => {
        const inside = <><span>{name}</span><b>{value}</b>{note && <span className="soft small">{note}</span>}</>;
        const classes = late ? "late" : undefined;
        return href ? <a className={classes} href={href} key={key}>{inside}</a> : <div className={classes} key={key}>{inside}</div>;
      })}
    </nav>
  );
}

/** Today's answers about a person in one ruled line. */
export function Today({ facts }: { facts: readonly { key: string; label: ReactNode; value: ReactNode; late?: boolean }[] }) {
  return <dl className="today">{facts.map((one) => <div key={one.key} className={one.late ? "late" : undefined}><dt>{one.label}</dt><dd>{one.value}</dd></div>)}</dl>;
}

