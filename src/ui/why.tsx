import type { ReactNode } from "react";
import { Icon } from "./icons.tsx";
import { ClauseLink } from "./inline.tsx";
import { useWords } from "./lang.tsx";
import type { Tone } from "./state.tsx";

/** One condition: whether it holds, what was found, what the limit is, and which clause says so. */
export type Rule = {
  passed: boolean;
  title: ReactNode;
  found?: ReactNode;
  limit?: ReactNode;
  /** A sentence in place of found and limit. */
  said?: ReactNode;
  clause?: string;
  /** What would change it, such as "from 1 December". */
  change?: ReactNode;
};

/** The same panel for a refusal, a line of an order, a GPA, a fee, a deadline. What broke stands first. */
export function Why({ verdict, note, rules, change, id = "why", compact }: { verdict?: ReactNode; note?: ReactNode; rules: readonly Rule[]; change?: ReactNode; id?: string; compact?: boolean }) {
  const words = useWords();
  const sorted = [...rules.filter((one) => !one.passed), ...rules.filter((one) => one.passed)];
  const fine = sorted.every((one) => one.passed);
  return (
    <section className={fine ? "why fine" : "why"} {...(verdict ? { "aria-labelledby": id } : { "aria-label": words.why })}>
      {verdict && <h2 id={id}>{verdict}</h2>}
      {note && <p className="soft">{note}</p>}
      <ul>{sorted.map((one, at) => <RuleLine key={at} rule={one} compact={compact} />)}</ul>
      {change && <p className="change"><b>{words.wouldChange}:</b> {change}</p>}
    </section>
  );
}

function RuleLine({ rule, compact }: { rule: Rule; compact: boolean | undefined }) {
  const words = useWords();
  const word = rule.passed ? words.passed : words.broken;
  const said = [
    rule.said,
    rule.found !== undefined && <>{words.found}: {rule.found}</>,
    rule.limit !== undefined && <>{words.needed}: {rule.limit}</>,
    rule.change,
  ].filter(Boolean);
  return (
    <li className={rule.passed ? "ok" : "no-go"}>
      <Icon name={compact ? (rule.passed ? "check" : "cross") : rule.passed ? "passed" : "broken"} label={word} />
      <b>{rule.title}</b>
      {rule.clause && <ClauseLink clause={rule.clause} bare />}
      {said.length > 0 && <small>{said.map((one, at) => <span key={at}>{at > 0 && ". "}{one}</span>)}</small>}
    </li>
  );
}

/** One line over the button: what may be done, and why it is so. */
export function Says({ tone, children }: { tone?: Exclude<Tone, "off" | "rest">; children: ReactNode }) {
  return <p className={tone ? `says ${tone}` : "says"}>{children}</p>;
}

/** The way out of a refusal: a calm ground, and there the one filled button. */
export function Next({ title, children }: { title: ReactNode; children: ReactNode }) {
  return <section className="next stack"><h2>{title}</h2>{children}</section>;
}
