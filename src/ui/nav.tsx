import type { ReactNode } from "react";
import { number } from "../kernel/format.ts";
import { Icon } from "./icons.tsx";
import { useLang, useWords } from "./lang.tsx";

/** Pages of a list: the first, the last, and those around the one that is open. */
export function Pages({ page, per, total, href, children }: { page: number; per: number; total: number; href: (page: number) => string; children?: ReactNode }) {
  const words = useWords();
  const lang = useLang();
  const last = Math.max(1, Math.ceil(total / per));
  const shown = Array.from({ length: last }, (_, at) => at + 1).filter((one) => one === 1 || one === last || Math.abs(one - page) <= 1);
  if (total === 0) return null;
  return (
    <nav className="pages" aria-label={words.pages}>
      <span>{words.range(number((page - 1) * per + 1, lang), number(Math.min(page * per, total), lang), number(total, lang))}</span>
      {last > 1 && shown.map((one, at) => (
        <span key={one} className="line">{at > 0 && one - (shown[at - 1] ?? one) > 1 && <span>…</span>}<a href={href(one)} aria-current={one === page ? "page" : undefined}>{one}</a></span>
      ))}
      {page < last && <a href={href(page + 1)} rel="next">{words.next}</a>}
      {children && <span className="far">{children}</span>}
    </nav>
  );
}

export type Tab = { href: string; label: ReactNode; count?: ReactNode; current?: boolean };

/** Parts of one place, each with its address. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((one) => <a key={one.href} href={one.href} aria-current={one.current ? "page" : undefined}>{one.label}{one.count !== undefined && <> <span className="n">{one.count}</span></>}</a>)}
    </nav>
  );
}

/** The one before and the one after. */
export function Pager({ before, after }: { before?: { href: string; label: string }; after?: { href: string; label: string } }) {
  const words = useWords();
  return (
    <nav className="pager" aria-label={`${words.previous}, ${words.next}`}>
      {before ? <a href={before.href} rel="prev"><Icon name="back" /><span className="vh">{words.previous}: </span>{before.label}</a> : <span />}
      {after && <a href={after.href} rel="next"><span className="vh">{words.next}: </span>{after.label}<Icon name="fold" /></a>}
    </nav>
  );
}

/** One step up, over the title. */
export function Back({ href, children }: { href: string; children: ReactNode }) {
  return <a className="back" href={href}><Icon name="back" />{children}</a>;
}

/** Filters that are links, with counts from the data. */
export function Chips({ chips, label }: { chips: readonly Tab[]; label: string }) {
  return (
    <nav className="chips" aria-label={label}>
      {chips.map((one) => <a key={one.href} className="chip" href={one.href} aria-current={one.current ? "true" : undefined}>{one.label}{one.count !== undefined && <> {one.count}</>}</a>)}
    </nav>
  );
}
