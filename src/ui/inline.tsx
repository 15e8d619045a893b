import type { ReactNode } from "react";
import { dayOf, type Day } from "../kernel/day.ts";
import { clockTime, dayThisYear, longDay, money, number, percent, shortDay, untilDay } from "../kernel/format.ts";
import { useLang, useWords } from "./lang.tsx";

/** Where a clause stands on the regulation's page: `4.1/19` is `/regulation#4.1-19`. */
export function clauseHref(clause: string): string | undefined {
  return /^[0-9IVX]+(\.\d+)*(\/\d+)?$/.test(clause) ? `/regulation#${clause.replaceAll("/", "-")}` : undefined;
}

/** A clause of the regulation is always a link; another act is named by its code. */
export function ClauseLink({ clause, bare }: { clause: string; bare?: boolean }) {
  const words = useWords();
  const said = bare ? clause : words.clause(clause);
  const href = clauseHref(clause);
  return href ? <a className="nb" href={href}>{said}</a> : <span className="nb">{said}</span>;
}

type As = "long" | "short" | "this_year" | "until" | "clock" | "day_and_clock";

/** A day or an instant, written as the language writes it, and readable by machines. */
export function Time({ at, as = typeof at === "string" ? "long" : "day_and_clock" }: { at: Day | Date; as?: As }) {
  const lang = useLang();
  return <time dateTime={typeof at === "string" ? at : at.toISOString()}>{timeWords(at, as, lang)}</time>;
}

function timeWords(at: Day | Date, as: As, lang: ReturnType<typeof useLang>): string {
  const day = typeof at === "string" ? at : dayOf(at);
  if (as === "short") return shortDay(day);
  if (as === "this_year") return dayThisYear(day, lang);
  if (as === "until") return untilDay(day, lang);
  if (typeof at === "string" || as === "long") return longDay(day, lang);
  return as === "clock" ? clockTime(at) : `${dayThisYear(day, lang)}, ${clockTime(at)}`;
}

/** Sums are kept in tiyin and printed in soʻm. */
export function Money({ tiyin }: { tiyin: number }) {
  return <span className="nb">{money(tiyin, useLang())}</span>;
}

export function Amount({ of, percent: asPercent }: { of: number; percent?: boolean }) {
  const lang = useLang();
  return <span className="nb">{asPercent ? percent(of, lang) : number(of, lang)}</span>;
}

/** A number of the register: the year soft, the serial in ink. */
export function Num({ children }: { children: string }) {
  const parts = /^(\d{4}-)(\d+)$/.exec(children);
  return <span className="no">{parts ? <>{parts[1]}<b>{parts[2]}</b></> : children}</span>;
}

/** A code that is read aloud, typed and copied. */
export function Code({ children, copy = true }: { children: string; copy?: boolean }) {
  const words = useWords();
  return (
    <p className="line">
      <span className="code">{children}</span>
      {copy && <button className="btn quiet" type="button" hidden data-copy={children} data-done={words.copied}>{words.copy}</button>}
      {copy && <span role="status" className="small soft" />}
    </p>
  );
}

export function Tel({ children }: { children: string }) {
  return <a className="nb" href={`tel:${children.replace(/[^+\d]/g, "")}`}>{children}</a>;
}

/** Hidden from the eye, read aloud. */
export function Aside({ children }: { children: ReactNode }) {
  return <span className="vh">{children}</span>;
}
