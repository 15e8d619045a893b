import { all, sessionIsOver } from "./page.ts";

type Typed = Record<string, string[]>;
const weekMs = 7 * 86_400_000;

/** What is typed is kept on the server two seconds after the last change, and on this device until the server has it. */
export function keepDrafts(): void {
  forgetOld();
  for (const form of all<HTMLFormElement>("form[data-draft]")) keep(form);
}

function keep(form: HTMLFormElement): void {
  const url = form.dataset.draft ?? "";
  const place = `draft ${form.dataset.person ?? ""} ${url}`;
  const status = form.querySelector<HTMLElement>("[data-draft-status]");
  let timer = 0;
  let failedBefore = false;
  bringBack(form, place);

  const save = async (leaving = false) => {
    clearTimeout(timer);
    timer = 0;
    const typed = typedIn(form);
    try {
      const answer = await fetch(url, { method: "PUT", keepalive: leaving, headers: { "content-type": "application/json" }, body: JSON.stringify({ typed }) });
      if (answer.status === 401) sessionIsOver();
      if (!answer.ok) throw new Error(String(answer.status));
      localStorage.removeItem(place);
      failedBefore = false;
      say("saved");
    } catch (fault) {
      say((fault as Error).message.match(/^\d+$/) ? "server" : "network");
    }
  };
  const say = (what: "saved" | "network" | "server") => {
    if (!status) return;
    const failed = what !== "saved";
    status.setAttribute("role", failed && !failedBefore ? "alert" : "status");
    failedBefore = failed;
    status.classList.toggle("is-late", failed);
    status.textContent = status.dataset[what] ?? "";
  };
  form.addEventListener("input", () => {
    localStorage.setItem(place, JSON.stringify({ at: Date.now(), typed: textsOf(form) }));
    clearTimeout(timer);
    timer = window.setTimeout(() => void save(), 2000);
  });
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    clearTimeout(timer);
    timer = 0;
    localStorage.removeItem(place);
  });
  window.addEventListener("pagehide", () => timer && void save(true));
}

/** Everything but files, passwords and our own hidden fields. */
function typedIn(form: HTMLFormElement): Typed {
  const typed: Typed = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && !name.startsWith("_") && !/password/i.test(name)) (typed[name] ??= []).push(value);
  }
  return typed;
}

/** On the device only running text, and never a number that names a person. */
function textsOf(form: HTMLFormElement): Typed {
  return Object.fromEntries(textFields(form).map((field) => [field.name, [field.value]]));
}

function textFields(form: HTMLFormElement): (HTMLInputElement | HTMLTextAreaElement)[] {
  return all<HTMLInputElement>("input.input:not([type=password]), textarea", form).filter((field) => field.name && !/pinfl|passport|password/i.test(field.name));
}

function bringBack(form: HTMLFormElement, place: string): void {
  const kept = localStorage.getItem(place);
  if (!kept || form.querySelector(".errors")) return;
  const { typed } = JSON.parse(kept) as { typed: Typed };
  for (const field of textFields(form)) if (field.value === "" && typed[field.name]?.[0]) field.value = typed[field.name]?.[0] ?? "";
}

/** A week is enough; nothing stays after one has left by the door. */
function forgetOld(): void {
  const leaves = all<HTMLFormElement>("form[data-forget]");
  const drop = (keep: (at: number) => boolean) => {
    for (const place of Object.keys(localStorage).filter((one) => one.startsWith("draft "))) {
      const { at } = JSON.parse(localStorage.getItem(place) ?? "{}") as { at?: number };
      if (!keep(at ?? 0)) localStorage.removeItem(place);
    }
  };
  drop((at) => Date.now() - at < weekMs);
  for (const form of leaves) form.addEventListener("submit", () => drop(() => false));
}
