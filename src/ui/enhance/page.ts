export function all<E extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document): E[] {
  return [...within.querySelectorAll<E>(selector)];
}

export function listen<K extends keyof DocumentEventMap>(on: Document, kind: K, then: (event: DocumentEventMap[K]) => void): void;
export function listen<K extends keyof WindowEventMap>(on: Window, kind: K, then: (event: WindowEventMap[K]) => void): void;
export function listen(on: EventTarget, kind: string, then: (event: never) => void): void {
  on.addEventListener(kind, then as EventListener);
}

export function element<K extends keyof HTMLElementTagNameMap>(tag: K, classes: string, text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (classes) made.className = classes;
  made.textContent = text;
  return made;
}

/** One line under the bar, of one kind at most. */
export function bannerOf(kind: string, said: string, tone: "late" | "wait" | "done", act?: HTMLElement): void {
  const id = `banner-${kind}`;
  const banner = document.getElementById(id) ?? element("p", "");
  banner.id = id;
  banner.className = `banner ${tone}`;
  banner.setAttribute("role", tone === "done" ? "status" : "alert");
  banner.textContent = `${said} `;
  if (act) banner.append(act);
  if (!banner.isConnected) document.querySelector("header.bar")?.after(banner);
}

/** The session is over: say so, keep the page, offer the door in another tab. */
export function sessionIsOver(): void {
  const { sessionOver = "", signIn = "" } = document.body.dataset;
  const link = element("a", "", signIn);
  link.href = "/sign-in";
  link.target = "_blank";
  bannerOf("session", sessionOver, "wait", link);
}
