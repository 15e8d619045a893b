/**
 * What plain pages gain where a script runs. Everything works without it; nothing here formats a number, a day or a
 * sentence: words arrive from the server in data- attributes.
 */
import { keepDrafts } from "./enhance/draft.ts";
import { keepRows } from "./enhance/rows.ts";
import { sendForms } from "./enhance/send.ts";
import { offerUploads } from "./enhance/upload.ts";
import { all, bannerOf, listen } from "./enhance/page.ts";

const words = document.body.dataset;

/** A page that came back with mistakes puts the hand at its first sentence. */
document.querySelector<HTMLElement>("[data-focus]")?.focus();

/** Ctrl+Enter sends the form one is in; Esc closes what is open; a field with a key answers to it. */
listen(document, "keydown", (event) => {
  const at = event.target as HTMLElement;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const form = at.closest("form");
    if (!form) return;
    event.preventDefault();
    form.requestSubmit(form.querySelector<HTMLButtonElement>(".btn.go, .btn.danger, button:not([type=button])"));
  }
  if (event.key === "Escape") {
    const open = at.closest<HTMLDetailsElement>("details.pop[open]") ?? document.querySelector<HTMLDetailsElement>("details.pop[open]");
    if (!open) return;
    open.open = false;
    open.querySelector<HTMLElement>("summary")?.focus();
  }
  // By place, not by letter: the keyboard stands in Cyrillic as often as in Latin.
  if (event.code === "Slash" && !event.ctrlKey && !event.altKey && !event.metaKey && !at.closest("input, textarea, select")) {
    const field = document.querySelector<HTMLElement>('[data-key="/"]');
    if (!field) return;
    event.preventDefault();
    field.focus();
  }
});

listen(document, "click", (event) => {
  const at = event.target as HTMLElement;
  for (const open of all<HTMLDetailsElement>("details.pop[open]")) if (!open.contains(at)) open.open = false;
  const button = at.closest<HTMLElement>("[data-copy], [data-print], [data-share]");
  if (!button) return;
  const { copy, share, title, done, print: wish } = button.dataset;
  if (wish !== undefined) print();
  if (share !== undefined) void navigator.share({ url: new URL(share, location.href).href, title: title ?? document.title }).catch(() => undefined);
  if (copy !== undefined) {
    void navigator.clipboard.writeText(copy).then(() => {
      const said = button.nextElementSibling;
      if (said?.getAttribute("role") === "status") said.textContent = done ?? "";
    });
  }
});

for (const button of all("[data-print]")) button.hidden = false;
if (navigator.clipboard) for (const button of all("[data-copy]")) button.hidden = false;
if ("share" in navigator) for (const button of all("[data-share]")) button.hidden = false;

/** Papers print opened: what is folded on the screen is not folded on A4. */
listen(window, "beforeprint", () => all<HTMLDetailsElement>("details:not([open])").forEach((one) => one.toggleAttribute("data-was-closed", (one.open = true))));
listen(window, "afterprint", () => all<HTMLDetailsElement>("details[data-was-closed]").forEach((one) => (one.open = one.toggleAttribute("data-was-closed", false))));

/** The line went away, the line came back: said once each. */
listen(window, "offline", () => bannerOf("net", words.offline ?? "", "late"));
listen(window, "online", () => {
  if (document.getElementById("banner-net")) bannerOf("net", words.online ?? "", "done");
});

/** An undo lives some seconds, and waits while one looks at it. */
for (const undo of all<HTMLFormElement>("[data-undo]")) {
  const left = undo.querySelector<HTMLElement>("[data-left]");
  let seconds = Number(undo.dataset.undo);
  const tick = setInterval(() => {
    if (undo.matches(":hover, :focus-within")) return;
    if (left) left.textContent = (left.dataset.left ?? "").replace("{n}", String(seconds));
    if ((seconds -= 1) >= 0) return;
    clearInterval(tick);
    undo.hidden = true;
  }, 1000);
}

sendForms();
offerUploads();
keepDrafts();
keepRows();
