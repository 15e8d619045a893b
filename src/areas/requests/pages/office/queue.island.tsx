import { useEffect, useState } from "react";
import { Button } from "../../../../ui/button.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { texts } from "../../texts/index.ts";

export type QueueHandProps = { action: string; take: string; formKey: string; mayAssign: boolean; colleagues: readonly { value: string; label: string }[] };

const rows = () => [...document.querySelectorAll<HTMLTableRowElement>(".reg tbody tr")];
const boxOf = (row: HTMLTableRowElement | undefined) => row?.querySelector<HTMLInputElement>(".pickbox input");

/** What is ticked in the queue and what may be done with it; the bar stands in the filters' place. Keys go by place, not by letter. */
export default function QueueHand({ action, take, formKey, mayAssign, colleagues }: QueueHandProps) {
  const text = useTexts(texts);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const recount = () => setCount(document.querySelectorAll(".reg tbody .pickbox input:checked").length);
    recount();
    const stop = new AbortController();
    for (const kind of ["change", "click"] as const) document.addEventListener(kind, () => setTimeout(recount), stop);
    document.addEventListener("keydown", (event) => onKey(event, recount), stop);
    return () => stop.abort();
  }, []);
  return (
    <form id="bulk" className="bulk ticked" method="post" action={action} aria-label={text.desk.selectedOnes}>
      <input type="hidden" name="_key" value={formKey} />
      <b role="status">{count > 0 ? text.selected(count) : text.desk.selectedOnes}</b>
      <Button kind="go" formAction={take} id="bulk-take" hotkey="A">{text.desk.take}</Button>
      {mayAssign && (
        <>
          <label className="vh" htmlFor="bulk-to">{text.handOverTo}</label>
          <select className="input w10" id="bulk-to" name="to" defaultValue=""><option value="">{text.handOverTo}</option>{colleagues.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}</select>
          <Button hotkey="H">{text.handOver}</Button>
        </>
      )}
    </form>
  );
}

function onKey(event: KeyboardEvent, recount: () => void): void {
  const at = event.target as HTMLElement;
  const undo = document.querySelector<HTMLFormElement>(".undo:not([hidden])");
  if (event.code === "KeyZ" && (event.ctrlKey || event.metaKey) && undo && !at.closest("input[type=search]")) return press(event, () => undo.requestSubmit());
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const inSelect = at.id === "bulk-to";
  // Enter on the chosen colleague sends; Esc gives the hand back to the rows.
  if (inSelect && event.code === "Enter") return press(event, () => (at as HTMLSelectElement).form?.requestSubmit());
  if (inSelect && event.code === "Escape") return press(event, () => at.blur());
  const inBox = at instanceof HTMLInputElement && at.type === "checkbox";
  if (!inBox && at.closest("input, textarea, select")) return;
  const list = rows();
  const now = list.findIndex((row) => row.classList.contains("at"));
  const here = list[now];
  switch (event.code) {
    case "KeyJ": case "ArrowDown": return press(event, () => go(list, now, now + 1, event.shiftKey, recount));
    case "KeyK": case "ArrowUp": return press(event, () => go(list, now, now - 1, event.shiftKey, recount));
    case "KeyX": return press(event, () => tick(here ?? list[0], recount));
    case "Enter": return here && !at.closest("a, button, summary") ? press(event, () => here.querySelector<HTMLAnchorElement>("a.no")?.click()) : undefined;
    case "KeyA": return press(event, () => onChosen(here, recount, () => document.getElementById("bulk-take")?.click()));
    case "KeyH": return press(event, () => onChosen(here, recount, () => document.getElementById("bulk-to")?.focus()));
    case "Escape": return list.some((row) => boxOf(row)?.checked) ? press(event, () => { for (const row of list) boxOf(row)!.checked = false; recount(); }) : undefined;
    case "BracketLeft": return press(event, () => turn("previousElementSibling"));
    case "BracketRight": return press(event, () => turn("nextElementSibling"));
    case "Digit1": case "Digit2": case "Digit3": return press(event, () => document.querySelectorAll<HTMLAnchorElement>(".title .tabs a")[Number(event.code.at(-1)) - 1]?.click());
    default: return undefined;
  }
}

/** The page of the list before or after this one. */
function turn(way: "previousElementSibling" | "nextElementSibling"): void {
  document.querySelector(".pages a[aria-current]")?.closest("span")?.[way]?.querySelector("a")?.click();
}

function press(event: KeyboardEvent, then: () => void): void {
  event.preventDefault();
  then();
}

/** Moves the frame; with Shift the rows passed are ticked. */
function go(list: readonly HTMLTableRowElement[], from: number, to: number, ticking: boolean, recount: () => void): void {
  const next = list[Math.min(Math.max(0, to), list.length - 1)];
  list[from]?.classList.remove("at");
  next?.classList.add("at");
  next?.scrollIntoView({ block: "nearest" });
  if (!ticking) return;
  for (const row of [list[from], next]) if (boxOf(row)) boxOf(row)!.checked = true;
  recount();
}

function tick(row: HTMLTableRowElement | undefined, recount: () => void): void {
  const box = boxOf(row);
  if (!box) return;
  row!.classList.add("at");
  box.checked = !box.checked;
  recount();
}

/** An act on nothing is an act on the row one stands at. */
function onChosen(here: HTMLTableRowElement | undefined, recount: () => void, then: () => void): void {
  if (!rows().some((row) => boxOf(row)?.checked)) {
    const box = boxOf(here);
    if (!box) return;
    box.checked = true;
    recount();
  }
  then();
}
