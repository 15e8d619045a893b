import { all, bannerOf, element, listen } from "./page.ts";

const forms = new WeakSet<HTMLFormElement>();
const pressed = new Map<HTMLButtonElement, ChildNode[]>();

/** A sent form is busy, not grey; a second press does nothing; without a line nothing is lost. */
export function sendForms(): void {
  listen(document, "submit", (event) => {
    const form = event.target as HTMLFormElement;
    const { sending = "", offline = "", sendNow = "" } = document.body.dataset;
    const button = event.submitter as HTMLButtonElement | null;
    if (event.defaultPrevented || (button?.formMethod || form.method) !== "post") return;
    if (forms.has(form)) return event.preventDefault();
    if (!navigator.onLine) {
      event.preventDefault();
      const again = element("button", "btn", sendNow);
      again.type = "button";
      again.onclick = () => form.requestSubmit(button);
      return bannerOf("net", offline, "late", again);
    }
    if (form.querySelector(".files .busy")) {
      // Files are still on their way: the form follows them by itself.
      event.preventDefault();
      form.addEventListener("files-are-done", () => (form.querySelector(".files .late") ? ready(button) : form.requestSubmit(button)), { once: true });
      return busy(button, sending);
    }
    forms.add(form);
    busy(button, sending);
    setTimeout(() => {
      const bar = element("progress", "progress topbar");
      bar.setAttribute("aria-label", sending);
      document.body.append(bar);
    }, 1000);
  });
  // A page that comes back from the browser's memory must be ready to be sent again.
  listen(window, "pageshow", (event) => {
    if (!event.persisted) return;
    all("progress.topbar").forEach((bar) => bar.remove());
    for (const button of pressed.keys()) {
      ready(button);
      if (button.form) forms.delete(button.form);
    }
  });
}

function busy(button: HTMLButtonElement | null, word: string): void {
  if (!button || pressed.has(button)) return;
  pressed.set(button, [...button.childNodes]);
  button.setAttribute("aria-busy", "true");
  button.textContent = word;
}

function ready(button: HTMLButtonElement | null): void {
  const inside = button && pressed.get(button);
  if (!inside) return;
  button.replaceChildren(...inside);
  button.removeAttribute("aria-busy");
  pressed.delete(button);
}
