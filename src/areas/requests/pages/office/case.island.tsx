import { useEffect, useState } from "react";
import { Icon } from "../../../../ui/icons.tsx";
import { useTexts } from "../../../../ui/lang.tsx";
import { texts } from "../../texts/index.ts";

export type CaseHandProps = { number: string; others: readonly { name: string; since: string }[] };

/** Who else has the case open, told and asked every twenty seconds; and the keys of the case. */
export default function CaseHand({ number, others }: CaseHandProps) {
  const text = useTexts(texts);
  const [present, setPresent] = useState(others);
  useEffect(() => {
    const stop = new AbortController();
    const say = async () => {
      const answer = await fetch(`/office/requests/${number}/presence`, { method: "PUT", signal: stop.signal }).catch(() => undefined);
      if (answer?.ok) setPresent(((await answer.json()) as { others: CaseHandProps["others"] }).others);
    };
    void say();
    const again = setInterval(() => void say(), 20_000);
    document.addEventListener("keydown", onKey, stop);
    return () => {
      stop.abort();
      clearInterval(again);
    };
  }, [number]);
  return <span role="status" className="small present">{present.length > 0 && <><Icon name="eye" className="i-in" /> {present.map((one) => text.desk.alsoOpen(one.name, one.since)).join("; ")}</>}</span>;
}

function onKey(event: KeyboardEvent): void {
  const at = event.target as HTMLElement;
  const opened = document.querySelector<HTMLDetailsElement>("details[name=deed][open]");
  if (event.code === "Enter" && (event.ctrlKey || event.metaKey) && !at.closest("form")) {
    // From anywhere on the page the deed that stands open is sent; inside a form the page's own key does it.
    const form = opened?.querySelector("form") ?? document.querySelector<HTMLFormElement>("form#refuse");
    if (form) press(event, () => form.requestSubmit());
    return;
  }
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.code === "Escape" && at.closest("input, textarea, select")) return at.blur();
  const inBox = at instanceof HTMLInputElement && at.type === "checkbox";
  if (!inBox && at.closest("input, textarea, select")) return;
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  const reasons = opened?.id === "deed-return" ? [...opened.querySelectorAll<HTMLInputElement>("input[name=reasons]")] : [];
  if (digit && reasons[Number(digit) - 1]) return press(event, () => reasons[Number(digit) - 1]!.click());
  switch (event.code) {
    case "Digit1": return press(event, () => open("deed-answer"));
    case "KeyQ": return press(event, () => open("deed-return", false));
    case "KeyH": return press(event, () => open("deed-forward"));
    case "KeyS": return press(event, () => open("deed-assign"));
    case "KeyR": return press(event, () => open("write-message"));
    case "KeyN": return press(event, () => open("write-note"));
    case "KeyA": return press(event, () => document.querySelector<HTMLButtonElement>("#take")?.click());
    case "Digit4": return press(event, () => document.querySelector<HTMLAnchorElement>("a[href$='/refuse']")?.click());
    case "KeyE": return press(event, () => document.querySelector<HTMLElement>("#evidence a.paper")?.focus());
    case "KeyG": return press(event, () => document.querySelector<HTMLElement>(".cols .col")?.focus());
    case "BracketRight": return press(event, () => document.querySelector<HTMLAnchorElement>("[data-next]")?.click());
    case "ArrowRight": case "ArrowLeft": return turn(event);
    case "Escape": return document.querySelector("form#refuse") ? press(event, () => document.querySelector<HTMLAnchorElement>(".masthead .btns a")?.click()) : undefined;
    default: return undefined;
  }
}

function press(event: KeyboardEvent, then: () => void): void {
  event.preventDefault();
  then();
}

/** The pages of the paper that is open, while one stands at it. */
function turn(event: KeyboardEvent): void {
  const well = (event.target as HTMLElement).closest("#evidence");
  const links = [...(well?.querySelectorAll<HTMLAnchorElement>(".tools a[href*='file=']") ?? [])];
  const page = (link: HTMLAnchorElement) => Number(new URL(link.href).searchParams.get("page") ?? 1);
  const sorted = links.toSorted((a, b) => page(a) - page(b));
  const now = Number(new URL(location.href).searchParams.get("page") ?? 1);
  const to = event.code === "ArrowRight" ? sorted.find((link) => page(link) > now) : sorted.find((link) => page(link) < now);
  if (to) press(event, () => to.click());
}

/** Opens a deed and puts the hand into its first field; Q leaves the hand free for the digits of the reasons. */
function open(id: string, intoField = true): void {
  const place = document.getElementById(id) as HTMLDetailsElement | null;
  if (!place) return;
  place.open = true;
  place.scrollIntoView({ block: "nearest" });
  if (intoField) place.querySelector<HTMLElement>("textarea, select, input:not([type=hidden])")?.focus();
  else place.querySelector<HTMLElement>("summary")?.focus();
}
