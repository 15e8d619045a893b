import type { ReactNode } from "react";
import { ClauseLink } from "./inline.tsx";
import { Back } from "./nav.tsx";
import { toneClass, type Tone } from "./state.tsx";

/** A page of people's faces. `narrow` for forms and reading; `law` for the regulation's wide margin. */
export function Page({ narrow, law, before, children }: { narrow?: boolean; law?: boolean; before?: ReactNode; children: ReactNode }) {
  return <>{before}<main id="main" className={`page${narrow ? " narrow" : ""}${law ? " law" : ""}`} tabIndex={-1}>{children}</main></>;
}

/** The title with what stands in its margin: a clause, a number, a day. */
export function PageHead({ title, lead, clause, margin }: { title: ReactNode; lead?: ReactNode; clause?: string; margin?: ReactNode }) {
  return <div className="head">{(clause || margin) && <p className="m">{clause ? <ClauseLink clause={clause} /> : margin}</p>}<h1>{title}</h1>{lead && <p className="soft">{lead}</p>}</div>;
}

/** A heading inside a page, with its margin note. */
export function Part({ title, margin, children }: { title: ReactNode; margin?: ReactNode; children?: ReactNode }) {
  return <div className="part">{margin && <p className="m">{margin}</p>}<h2>{title}</h2>{children}</div>;
}

/** A heading with its link at the end. */
export function HeadRow({ title, id, children }: { title: ReactNode; id?: string; children?: ReactNode }) {
  return <div className="h2row"><h2 id={id}>{title}</h2>{children}</div>;
}

/** Blocks one under another, 16 apart (8 on a desk). */
export function Stack({ label, children }: { label?: string; children: ReactNode }) {
  return label ? <section className="stack" aria-label={label}>{children}</section> : <div className="stack">{children}</div>;
}

/** What the page is about, and what stands beside it. */
export function Duo({ children }: { children: readonly [ReactNode, ReactNode] }) {
  return <div className="duo"><div className="stack">{children[0]}</div><div className="stack">{children[1]}</div></div>;
}

/** The student's home: what waits, then the quick papers (beside it on a desktop), then the rest. */
export function Home({ first, quick, children }: { first: ReactNode; quick: ReactNode; children: ReactNode }) {
  return <div className="home"><div className="stack">{first}</div><div className="stack">{quick}</div>{children}</div>;
}

/** The front page's question: first in the page, white from edge to edge. */
export function Front({ label, children }: { label: string; children: ReactNode }) {
  return <section className="front" aria-label={label}>{children}</section>;
}

/** A page of a desk. */
export function Desk({ children }: { children: ReactNode }) {
  return <main id="main" tabIndex={-1}>{children}</main>;
}

type Up = { href: string; label: ReactNode };

export type MastheadProps = {
  tone?: Tone;
  no?: string;
  day?: ReactNode;
  title: ReactNode;
  tags?: ReactNode;
  line?: ReactNode;
  /** A third line: numbers and what is hidden. */
  more?: ReactNode;
  acts?: ReactNode;
  picture?: ReactNode;
  /** One step up, over the name. */
  back?: Up;
};

/** The head of a record: hoshiya at its start, number and day in the margin, then the name of the thing. */
export function Masthead({ tone, no, day, title, tags, line, more, acts, picture, back }: MastheadProps) {
  const serial = no ? /^(\d{4}-)(\d+)$/.exec(no) : null;
  return (
    <div className={`masthead${toneClass(tone)}`}>
      {picture}
      {no && <div className="masthead-no"><span>{serial ? <>{serial[1]}<b>{serial[2]}</b></> : <b>{no}</b>}</span>{day}</div>}
      <div>
        {back && <Back href={back.href}>{back.label}</Back>}
        <div className="line"><h1>{title}</h1>{tags}</div>
        {line && <p className={more ? "line" : "line soft small"}>{line}</p>}
        {more && <p className="line soft small">{more}</p>}
      </div>
      {acts && <div className="btns">{acts}</div>}
    </div>
  );
}

/** The title line of a desk's page: one step up, name, tabs, what hurts; its act at the end. */
export function Title({ title, lead, back, acts, children }: { title: ReactNode; lead?: ReactNode; back?: Up; acts?: ReactNode; children?: ReactNode }) {
  return (
    <div className="title">
      {back && <Back href={back.href}>{back.label}</Back>}
      <h1>{title}</h1>
      {lead && <p className="soft small">{lead}</p>}
      {children}
      {acts && <div className="btns far">{acts}</div>}
    </div>
  );
}

/** Columns of a desk: white where the hand works, page colour for what the eye consults. */
export function Cols({ as, children }: { as: "counter" | "case" | "refuse" | "side" | "one"; children: ReactNode }) {
  return <div className={`cols ${as}`}>{children}</div>;
}

/** A column scrolls in itself, so it is a region with a name. */
export function Col({ label, work, flush, fill, children }: { label: string; work?: boolean; flush?: boolean; fill?: boolean; children: ReactNode }) {
  return <div className={`col${work ? " work" : ""}${flush ? " flush" : ""}${fill ? " fill" : ""}`} tabIndex={0} role="region" aria-label={label}>{children}</div>;
}

/** A section of a column, parted from the one before by a hairline. */
export function Sect({ title, note, end, children }: { title?: ReactNode; note?: ReactNode; end?: ReactNode; children: ReactNode }) {
  const head = title && (note || end ? <div className="line"><h2>{title}</h2>{note && <span className="soft small">{note}</span>}{end && <span className="far small">{end}</span>}</div> : <h2>{title}</h2>);
  return <section className="sect">{head}{children}</section>;
}
