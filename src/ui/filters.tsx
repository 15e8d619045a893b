import type { ReactNode } from "react";
import { Icon } from "./icons.tsx";
import { useWords } from "./lang.tsx";

export type Filter = {
  name: string;
  label: string;
  options: readonly { value: string; label: string; count?: ReactNode }[];
  chosen: readonly string[];
  /** One of them, or several. */
  many?: boolean;
};

export type FiltersProps = {
  action?: string;
  filters?: readonly Filter[];
  /** What is on, each a link to the list without it. */
  on?: readonly { label: string; without: string }[];
  clear?: string;
  /** Carried along unchanged: sorting, the tab. */
  keep?: Readonly<Record<string, string>>;
  search?: { name: string; value: string };
  children?: ReactNode;
};

/** One GET form over a list: every view of it is an address that can be sent to a colleague. */
export function Filters({ action, filters = [], on = [], clear, keep = {}, search, children }: FiltersProps) {
  const words = useWords();
  return (
    <form className="filters" method="get" action={action} aria-label={words.filters}>
      {Object.entries(keep).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {filters.map((one) => (
        <details className="pop" key={one.name}>
          <summary className={one.chosen.length > 0 ? "chip on" : "chip"}>{one.label}{one.chosen.length > 0 && <>: {one.options.filter((it) => one.chosen.includes(it.value)).map((it) => it.label).join(", ")}</>} <Icon name="open" /></summary>
          <div className="panel slim">
            <fieldset>
              <legend className="vh">{one.label}</legend>
              {one.options.map((it) => (
                <label className="check" key={it.value}>
                  <input type={one.many ? "checkbox" : "radio"} name={one.name} value={it.value} defaultChecked={one.chosen.includes(it.value)} />
                  <span>{it.label}{it.count !== undefined && <span className="soft"> {it.count}</span>}</span>
                </label>
              ))}
            </fieldset>
            <div className="btns"><button className="btn">{words.apply}</button></div>
          </div>
        </details>
      ))}
      {on.map((one) => <a className="chip on" key={one.without} href={one.without}>{one.label} <Icon name="cross" label={words.takeOff} /></a>)}
      {search && (
        <label className="findbox"><span className="vh">{words.find}</span><Icon name="search" /><input className="input" type="search" name={search.name} defaultValue={search.value} data-key="/" /><kbd>/</kbd></label>
      )}
      {clear && (on.length > 0 || search?.value || filters.some((one) => one.chosen.length > 0)) && <a className="small" href={clear}>{words.clear}</a>}
      {children}
    </form>
  );
}

/** The question over a list; the label is read, or shown. */
export function SearchBox({ action, name = "q", value, label, showLabel, go, button, keep = {}, code }: { action: string; name?: string; value?: string; label: string; showLabel?: boolean; go?: boolean; button?: string; keep?: Readonly<Record<string, string>>; code?: boolean }) {
  const words = useWords();
  const id = `q-${name}`;
  return (
    <form className="field" role="search" method="get" action={action}>
      {Object.entries(keep).map(([key, one]) => <input key={key} type="hidden" name={key} value={one} />)}
      <label className={showLabel ? "label" : "vh"} htmlFor={id}>{label}</label>
      <div className="search">
        <input className="input" id={id} name={name} type={code ? "text" : "search"} defaultValue={value} autoComplete="off" {...(code ? { autoCapitalize: "characters", spellCheck: false } : {})} />
        <button className={go ? "btn go" : "btn"}>{code ? null : <Icon name="search" />}{button ?? words.search}</button>
      </div>
    </form>
  );
}
