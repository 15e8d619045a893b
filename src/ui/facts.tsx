import type { ReactNode } from "react";
import { Icon } from "./icons.tsx";
import { useWords } from "./lang.tsx";

export type Fact = {
  key: string;
  label: ReactNode;
  value: ReactNode;
  /** Soft, under the value: from where, since when. */
  note?: ReactNode;
  /** Where it is answered anew. */
  change?: string;
  /** Where a wrong record is told. */
  wrong?: string;
  why?: string;
};

/** Question and answer: the check page, a paper, a verification, a case. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const words = useWords();
  return (
    <dl className="facts">
      {facts.map(({ key, label, value, note, change, wrong, why }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{value}{note && <span className="soft">{note}</span>}</dd>
          {(change || wrong || why) && (
            <dd className="ch">
              {change && <a href={change}>{words.change}<span className="vh"> {label}</span></a>}
              {wrong && <a href={wrong}>{words.wrong}<span className="vh"> {label}</span></a>}
              {why && <a href={why}>{words.why}<span className="vh"> {label}</span></a>}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** What may be asked later stands closed: its name, its count, its newest entry. */
export function Fold({ title, count, last, hotkey, open, id, children }: { title: ReactNode; count?: ReactNode; last?: ReactNode; hotkey?: string; open?: boolean; id?: string; children: ReactNode }) {
  return (
    <details className="fold" open={open} id={id}>
      <summary><Icon name="fold" /><span>{title}</span>{count !== undefined && <small>{count}</small>}{last && <small className="last">{last}</small>}{hotkey && <kbd>{hotkey}</kbd>}</summary>
      <div>{children}</div>
    </details>
  );
}

/** Now and then, only what changed. */
export function Changes({ changes, unchanged }: { changes: readonly { key: string; label: ReactNode; before: ReactNode; after: ReactNode }[]; unchanged?: ReactNode }) {
  return (
    <>
      <Facts facts={changes.map((one) => ({ key: one.key, label: one.label, value: <><del>{one.before}</del> <span className="to"><Icon name="right" className="i-in" /></span> <ins>{one.after}</ins></> }))} />
      {unchanged && <p className="soft small">{unchanged}</p>}
    </>
  );
}
