import { useEffect, useRef, useState } from "react";
import { Icon } from "../../../ui/icons.tsx";
import { useTexts } from "../../../ui/lang.tsx";
import { texts } from "../texts/index.ts";

export type PaletteProps = { pages: readonly { href: string; label: string }[] };
type Person = { person_id: string; name: string; standing: string; group: string | null; course_year: number | null; href: string | null };
type Result = { key: string; label: string; note: string; href: string; group: "people" | "cases" | "pages" };

const caseNumber = /^(\d{4})-?(\d{1,6})$/;

/** Ctrl+K, by place and not by letter: people, a case by its number, the pages of the desk. Without a script the link to /search does the same. */
export default function Palette({ pages }: PaletteProps) {
  const { palette: text } = useTexts(texts);
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [at, setAt] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    const open = (event: Event) => {
      event.preventDefault();
      dialog.current?.showModal();
    };
    document.addEventListener("keydown", (event) => { if (event.code === "KeyK" && (event.ctrlKey || event.metaKey)) open(event); }, stop);
    document.querySelector("[data-palette]")?.addEventListener("click", open, stop);
    return () => stop.abort();
  }, []);

  useEffect(() => {
    if (typed.trim().length < 2) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void fetch(`/api/people?q=${encodeURIComponent(typed.trim())}`, { signal: stop.signal })
        .then(async (answer) => (answer.ok ? ((await answer.json()) as { people: Person[] }).people : []))
        .then((found) => { setPeople(found); setAt(0); })
        .catch(() => undefined);
    }, 60);
    return () => { clearTimeout(timer); stop.abort(); };
  }, [typed]);

  const results = resultsOf(typed.trim(), people, pages);
  const chosen = results[Math.min(at, results.length - 1)];
  const go = (to: Result | undefined, elsewhere: boolean) => {
    if (!to) return;
    if (elsewhere) window.open(to.href);
    else location.assign(to.href);
  };
  const onKey = (event: React.KeyboardEvent) => {
    if (event.code === "ArrowDown" || event.code === "ArrowUp") {
      event.preventDefault();
      setAt(Math.min(Math.max(0, at + (event.code === "ArrowDown" ? 1 : -1)), results.length - 1));
    }
    if (event.code === "Enter" || event.code === "NumpadEnter") {
      event.preventDefault();
      go(chosen, event.ctrlKey);
    }
  };
  return (
    <dialog ref={dialog} className="palette" aria-label={text.title} onClose={() => { setTyped(""); setPeople([]); setAt(0); }}>
      <div className="ask">
        <Icon name="search" />
        <input className="input" aria-label={text.label} role="combobox" aria-expanded={results.length > 0} aria-controls="palette-results" aria-activedescendant={chosen ? `palette-${chosen.key}` : undefined} autoComplete="off"
          value={typed} onChange={(event) => { setTyped(event.target.value); if (event.target.value.trim().length < 2) setPeople([]); }} onKeyDown={onKey} />
        <kbd>Esc</kbd>
      </div>
      <div id="palette-results" role="listbox" aria-label={text.results}>
        {(["people", "cases", "pages"] as const).map((group) => {
          const own = results.filter((one) => one.group === group);
          return own.length > 0 && (
            <div role="group" aria-label={text.groups[group]} key={group}>
              <h2 role="presentation">{text.groups[group]}</h2>
              {own.map((one) => (
                <div role="option" tabIndex={-1} key={one.key} id={`palette-${one.key}`} aria-selected={one === chosen} onClick={(event) => go(one, event.ctrlKey)} onKeyDown={onKey}>
                  <span>{one.label}</span><span className="soft">{one.note}</span>
                </div>
              ))}
            </div>
          );
        })}
      </div>
      <p className="vh" role="status">{typed ? text.found(results.length) : ""}</p>
    </dialog>
  );
}

function resultsOf(typed: string, people: readonly Person[], pages: PaletteProps["pages"]): Result[] {
  const number = caseNumber.exec(typed);
  const wanted = typed.toLowerCase();
  return [
    ...people.flatMap((one): Result[] => (one.href ? [{ key: one.person_id, label: one.name, note: [one.group, one.standing].filter(Boolean).join(" · "), href: `${one.href}?from=search`, group: "people" }] : [])),
    ...(number ? [{ key: "case", label: `${number[1]}-${number[2]!.padStart(6, "0")}`, note: "", href: `/office/requests/${number[1]}-${number[2]!.padStart(6, "0")}`, group: "cases" as const }] : []),
    ...pages.filter((one) => typed === "" || one.label.toLowerCase().includes(wanted)).map((one): Result => ({ key: one.href, label: one.label, note: "", href: one.href, group: "pages" })),
  ];
}
