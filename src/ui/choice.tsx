import type { ReactNode } from "react";
import { ariaOf, Field, type ControlProps } from "./field.tsx";
import { useWords } from "./lang.tsx";
import { typedAt } from "./problem.ts";

/** `hint` is the one line of consequence under an option. */
export type Option = { value: string; label: ReactNode; hint?: ReactNode; hotkey?: string };

export type ChoiceProps = ControlProps & {
  options: readonly Option[];
  value?: string;
  /** Short words side by side. */
  inline?: boolean;
  /** A native list whatever the number: in filters and dense desk forms. */
  list?: boolean;
  hideLabel?: boolean;
};

/** Up to six options are cards whose whole face is the label; more are the browser's own list. */
export function Choice({ options, value, inline, list, ...field }: ChoiceProps) {
  const words = useWords();
  const chosen = typedAt(field.typed, field.name, value);
  const aria = ariaOf(field);
  if (list || options.length > 6) {
    return (
      <Field {...field}>
        <select {...aria} className="input w20" name={field.name} defaultValue={chosen}>
          {(field.optional || !options.some((one) => one.value === chosen)) && <option value="">{field.optional ? words.notChosen : words.choose}</option>}
          {options.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}
        </select>
      </Field>
    );
  }
  const cards = field.optional ? [...options, { value: "", label: words.notChosen }] : options;
  return (
    <Field {...field} group>
      <div className={inline ? "cards inline" : "cards"}>
        {cards.map((one: Option, at) => (
          <label className="card" key={one.value}>
            <input type="radio" name={field.name} value={one.value} defaultChecked={one.value === chosen} {...aria} id={at === 0 ? aria.id : `${aria.id}-${at}`} />
            <span><b>{one.label}</b>{one.hint && <small>{one.hint}</small>}</span>
            {one.hotkey && <kbd>{one.hotkey}</kbd>}
          </label>
        ))}
      </div>
    </Field>
  );
}

/** Several of a few: boxes under one question. */
export function Ticks({ options, values = [], ...field }: ControlProps & { options: readonly Option[]; values?: readonly string[] }) {
  const ticked = field.typed ? (field.typed[field.name] ?? []) : values;
  const aria = ariaOf(field);
  return (
    <Field {...field} group>
      <div>
        {options.map((one, at) => (
          <label className="check" key={one.value}>
            <input type="checkbox" name={field.name} value={one.value} defaultChecked={ticked.includes(one.value)} {...aria} id={at === 0 ? aria.id : `${aria.id}-${at}`} />
            <span>{one.label}{one.hint && <small>{one.hint}</small>}</span>
          </label>
        ))}
      </div>
    </Field>
  );
}
