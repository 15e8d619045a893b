import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useTexts } from "../../../../ui/lang.tsx";
import { texts } from "../../texts/index.ts";

export type CounterHandProps = { ask: "person"; input: string } | { ask: "service"; input: string; chosen: boolean } | { ask: "print"; paper: string };
type Person = { person_id: string; name: string; standing: string; group: string | null; course_year: number | null };

/** The counter without a mouse: type, Enter, digits, Ctrl+Enter, F2. Every key presses what stands on the page. */
export default function CounterHand(props: CounterHandProps) {
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener("keydown", onKey, stop);
    return () => stop.abort();
  }, []);
  if (props.ask === "print") return <Printing paper={props.paper} />;
  return props.ask === "person" ? <People input={props.input} /> : <Services input={props.input} chosen={props.chosen} />;
}

/** People as one types; without a script the button finds them. */
function People({ input }: { input: string }) {
  const text = useTexts(texts);
  const [found, setFound] = useState<readonly Person[] | undefined>();
  const [at, setAt] = useState(0);
  const latest = useRef<readonly Person[]>([]);
  const place = useRef(0);
  // The box is not ours to draw, so its listeners read the newest list from here.
  useEffect(() => {
    latest.current = found ?? [];
    place.current = at;
  }, [found, at]);
  useEffect(() => {
    const box = document.getElementById(input) as HTMLInputElement | null;
    if (!box) return;
    const stop = new AbortController();
    let asking: AbortController | undefined;
    let timer = 0;
    box.focus();
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-controls", "people");
    const ask = async () => {
      asking?.abort();
      asking = new AbortController();
      if (box.value.trim().length < 2) return setFound(undefined);
      const answer = await fetch(`/api/people?q=${encodeURIComponent(box.value.trim())}`, { signal: asking.signal }).catch(() => undefined);
      if (!answer?.ok) return;
      const { people } = (await answer.json()) as { people: Person[] };
      document.querySelector("ul[data-found]")?.remove();
      setAt(0);
      setFound(people);
    };
    box.addEventListener("input", () => { clearTimeout(timer); timer = window.setTimeout(() => void ask(), 60); }, stop);
    box.addEventListener("keydown", (event) => {
      const chosen = latest.current[place.current];
      if (event.code === "ArrowDown" || event.code === "ArrowUp") {
        event.preventDefault();
        setAt((now) => Math.min(Math.max(0, now + (event.code === "ArrowDown" ? 1 : -1)), Math.max(0, latest.current.length - 1)));
      }
      if (event.code === "Enter" && !event.ctrlKey && chosen) {
        event.preventDefault();
        location.assign(`/counter/${chosen.person_id}`);
      }
    }, stop);
    return () => { stop.abort(); asking?.abort(); clearTimeout(timer); };
  }, [input]);
  useEffect(() => {
    const box = document.getElementById(input);
    box?.setAttribute("aria-expanded", String(Boolean(found?.length)));
    if (found?.[at]) box?.setAttribute("aria-activedescendant", `person-${at}`);
    else box?.removeAttribute("aria-activedescendant");
  }, [found, at, input]);
  if (!found) return null;
  if (found.length === 0) return <p role="status" className="soft">{text.queueNothing}</p>;
  return (
    <div className="found" id="people" role="listbox" aria-label={text.desk.found}>
      {found.map((one, row) => (
        <a key={one.person_id} id={`person-${row}`} role="option" tabIndex={-1} aria-selected={row === at} href={`/counter/${one.person_id}`}>
          <b>{one.name}</b><span>{[one.course_year ? text.courseYear(one.course_year) : "", one.group].filter(Boolean).join(" · ")}</span><span>{row === at ? <kbd>Enter</kbd> : one.standing}</span>
        </a>
      ))}
    </div>
  );
}

/** The hand stands in the question until a service is chosen; Enter on a few letters takes the first that fits. */
function Services({ input, chosen }: { input: string; chosen: boolean }) {
  useEffect(() => {
    if (chosen) document.querySelector<HTMLElement>("form#serve input:not([type=hidden]), form#serve textarea, form#serve select, form#serve .btn.go")?.focus();
    else if (new URL(location.href).searchParams.get("s")) document.querySelector<HTMLElement>("ul[data-found] a")?.focus();
    else document.getElementById(input)?.focus();
  }, [input, chosen]);
  return null;
}

const neverChanges = () => () => undefined;

/** The paper in a frame, sent to the printer as soon as it has come; a button prints it again. */
function Printing({ paper }: { paper: string }) {
  const text = useTexts(texts);
  // The frame is the browser's alone: drawn by the server it would have come before anybody listens for it.
  const ready = useSyncExternalStore(neverChanges, () => true, () => false);
  const frame = useRef<HTMLIFrameElement>(null);
  const print = () => {
    frame.current?.contentWindow?.focus();
    frame.current?.contentWindow?.print();
  };
  if (!ready) return null;
  return (
    <>
      <iframe className="vh" ref={frame} src={paper} title={text.counter.print} onLoad={print} />
      <p><button className="btn" type="button" onClick={print}>{text.counter.print}</button></p>
    </>
  );
}

function onKey(event: KeyboardEvent): void {
  if (event.code === "F2") {
    event.preventDefault();
    location.assign("/counter");
    return;
  }
  const form = document.querySelector<HTMLFormElement>("form#serve");
  const at = event.target as HTMLElement;
  if (event.code === "Enter" && event.ctrlKey && form && !form.contains(at)) {
    event.preventDefault();
    form.requestSubmit();
    return;
  }
  if (event.altKey && (event.code === "Digit1" || event.code === "Digit2")) {
    event.preventDefault();
    document.querySelector<HTMLElement>(event.code === "Digit1" ? ".far[href='/counter'], #q-q" : "#q-s")?.focus();
    return;
  }
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  const typing = at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && !["radio", "checkbox", "button"].includes(at.type));
  if (!digit || event.ctrlKey || event.altKey || event.metaKey || (typing && (at as HTMLInputElement).value !== "")) return;
  // A digit answers the question one stands at; before that it takes a service from the list.
  const group = (at.closest("fieldset") ?? form?.querySelector("fieldset")) as HTMLFieldSetElement | null;
  const option = group?.querySelectorAll<HTMLInputElement>("input[type=radio]")[Number(digit) - 1];
  const service = document.querySelectorAll<HTMLAnchorElement>("ul[data-found] a")[Number(digit) - 1];
  if (!option && !service) return;
  event.preventDefault();
  if (!option) return service?.click();
  option.click();
  option.focus();
  const groups = [...(form?.querySelectorAll("fieldset") ?? [])];
  groups[groups.indexOf(group!) + 1]?.querySelector<HTMLElement>("input")?.focus();
}
