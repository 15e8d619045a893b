import type { HTMLInputAutoCompleteAttribute } from "react";
import { ariaOf, Field, type ControlProps } from "./field.tsx";
import { useWords } from "./lang.tsx";
import { idOf, problemsAt, typedAt } from "./problem.ts";

type Width = "w4" | "w8" | "w10" | "w20" | "wide";

export type LineProps = ControlProps & {
  value?: string;
  width?: Width;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "tel" | "search";
  type?: "text" | "password" | "email" | "tel";
  maxLength?: number;
  /** Codes and logins: no capitals, no corrections by the phone. */
  exact?: boolean;
  readOnly?: boolean;
  autoFocus?: boolean;
  hideLabel?: boolean;
};

/** One line of text. Its width tells the expected length; a password is never written back. */
export function Line({ value, width = "w20", autoComplete, inputMode, type = "text", maxLength, exact, readOnly, autoFocus, ...field }: LineProps) {
  return (
    <Field {...field}>
      <input {...ariaOf(field)} className={width === "wide" ? "input" : `input ${width}`} name={field.name} type={type}
        defaultValue={type === "password" ? "" : typedAt(field.typed, field.name, value)} autoComplete={autoComplete ?? "off"} inputMode={inputMode} maxLength={maxLength}
        readOnly={readOnly} autoFocus={autoFocus} {...(exact ? { autoCapitalize: "none", spellCheck: false } : {})} />
    </Field>
  );
}

/** Several lines of running text. */
export function Prose({ value, rows = 4, maxLength, ...field }: ControlProps & { value?: string; rows?: number; maxLength?: number; hideLabel?: boolean }) {
  return (
    <Field {...field}>
      <textarea {...ariaOf(field)} className="input" name={field.name} rows={rows} maxLength={maxLength} defaultValue={typedAt(field.typed, field.name, value)} />
    </Field>
  );
}

/** Any spelling of a telephone is taken; nothing is corrected while typing. */
export function Phone(props: ControlProps & { value?: string }) {
  return <Line width="w10" type="tel" inputMode="tel" autoComplete="tel" {...props} />;
}

export function Email(props: ControlProps & { value?: string }) {
  return <Line width="w20" type="email" inputMode="email" autoComplete="email" exact {...props} />;
}

/** Digits with spaces or dots, a comma or a point: read on the server. */
export function NumberField({ decimal, width = "w8", ...props }: ControlProps & { value?: string; decimal?: boolean; width?: Width }) {
  return <Line width={width} inputMode={decimal ? "decimal" : "numeric"} {...props} />;
}

/** A sum in soʻm; the word stands after the label, so that it is read aloud with it. */
export function MoneyField(props: ControlProps & { value?: string }) {
  const words = useWords();
  return <Line width="w10" inputMode="decimal" {...props} label={<>{props.label}, {words.som}</>} />;
}

/** One box to tick. It sends `yes`; unticked it sends nothing. */
export function Tick({ ticked, note, value = "yes", ...field }: ControlProps & { ticked?: boolean; note?: string; value?: string }) {
  const wrong = problemsAt(field.problems, field.name).length > 0;
  const on = field.typed ? (field.typed[field.name] ?? []).includes(value) : ticked;
  const box = (
    <label className="check">
      <input {...ariaOf(field)} type="checkbox" name={field.name} value={value} defaultChecked={on} />
      <span>{field.label}{note && <small>{note}</small>}</span>
    </label>
  );
  return wrong ? <Field {...field} group hideLabel>{box}</Field> : box;
}

/** Day, month and year apart; nothing jumps. A whole date pasted into the first box is read on the server. */
export function DayField({ value, birth, ...given }: ControlProps & { value?: string; birth?: boolean }) {
  const words = useWords();
  const { name, typed, problems, idPrefix = "" } = given;
  const field = { ...given, hint: given.hint ?? words.dayHint };
  const [year = "", month = "", day = ""] = (typedAt(typed, name, value).match(/^(\d{4})-(\d\d)-(\d\d)$/) ?? []).slice(1);
  const whole = typedAt(typed, name);
  const wrong = problemsAt(problems, name);
  const { id: _, ...aria } = ariaOf(field);
  const parts = [
    { part: "day", label: words.day, width: "w2", known: day ? String(Number(day)) : whole, autoComplete: birth ? "bday-day" : "off" },
    { part: "month", label: words.month, width: "w2", known: month ? String(Number(month)) : "", autoComplete: birth ? "bday-month" : "off" },
    { part: "year", label: words.year, width: "w4", known: year, autoComplete: birth ? "bday-year" : "off" },
  ];
  const blamed = (part: string) => wrong.some((one) => one.field === name) ? part === "day" : wrong.some((one) => one.field === `${name}.${part}`);
  return (
    <Field {...field} group>
      <div className="date">
        {parts.map(({ part, label, width, known, autoComplete }) => {
          const id = idPrefix + idOf(part === "day" ? name : `${name}.${part}`);
          return (
            <div className="field" key={part}>
              <label className="label" htmlFor={id}>{label}</label>
              <input id={id} className={`input ${width}`} name={`${name}.${part}`} inputMode="numeric" autoComplete={autoComplete}
                defaultValue={typedAt(typed, `${name}.${part}`, known)}
                {...(blamed(part) ? aria : aria["aria-describedby"] ? { "aria-describedby": aria["aria-describedby"] } : {})} />
            </div>
          );
        })}
      </div>
    </Field>
  );
}
