import type { ReactNode } from "react";
import { Icon } from "./icons.tsx";
import { useSentence, useWords } from "./lang.tsx";
import { idOf, problemsAt, type Problem, type Typed } from "./problem.ts";

/** What every control takes: its name in the form, its words, and what happened last time. */
export type ControlProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  typed?: Typed;
  problems?: readonly Problem[];
  /** Distinguishes equal names in two forms of one page. */
  idPrefix?: string;
};

export type Aria = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

/** Ids and aria of one control: the description is the hint, then the error. */
export function ariaOf({ name, hint, problems, idPrefix = "" }: Pick<ControlProps, "name" | "hint" | "problems" | "idPrefix">): Aria {
  const id = idPrefix + idOf(name);
  const wrong = problemsAt(problems, name).length > 0;
  const described = [hint ? `${id}-hint` : "", wrong ? `${id}-error` : ""].filter(Boolean).join(" ");
  return { id, ...(described ? { "aria-describedby": described } : {}), ...(wrong ? { "aria-invalid": true as const } : {}) };
}

/** Label, hint, error, control. A group of controls is a fieldset whose legend is the label. */
export function Field({ name, label, hint, optional, problems, idPrefix = "", group, hideLabel, children }: ControlProps & { group?: boolean; hideLabel?: boolean; children: ReactNode }) {
  const words = useWords();
  const sentence = useSentence();
  const id = idPrefix + idOf(name);
  const wrong = problemsAt(problems, name);
  const said = <>{label}{optional && <> <span className="opt">{words.optional}</span></>}</>;
  const inside = (
    <>
      {hint && <p className="hint" id={`${id}-hint`}>{hint}</p>}
      {wrong.length > 0 && (
        <p className="err" id={`${id}-error`}><Icon name="alert" /><span><span className="vh">{words.mistake}: </span>{wrong.map(sentence).join(". ")}</span></p>
      )}
      {children}
    </>
  );
  const classes = `field${wrong.length > 0 ? " bad" : ""}`;
  if (group) {
    const set = <fieldset className="field"><legend className={hideLabel ? "label vh" : "label"}>{said}</legend>{inside}</fieldset>;
    // A legend sits on its fieldset's edge, so the red bar belongs to a box around both.
    return wrong.length > 0 ? <div className={classes}>{set}</div> : set;
  }
  return <div className={classes}><label className={hideLabel ? "label vh" : "label"} htmlFor={id}>{said}</label>{inside}</div>;
}

/** A fact that is known and not asked: text, no box. */
export function Known({ label, children, from }: { label: ReactNode; children: ReactNode; from?: ReactNode }) {
  return <div className="field"><span className="label">{label}</span><span>{children}{from && <> <span className="soft small">{from}</span></>}</span></div>;
}
