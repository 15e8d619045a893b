import { all, element, sessionIsOver } from "./page.ts";

type Kept = { id: string; name: string; size: number };
type Answer = { status: number; kept?: Kept; code?: string };

const tries = 3;
const largePhoto = 2 * 1024 * 1024;

/** Each file goes up at once and on its own; a wrong one never throws away the others. */
export function offerUploads(): void {
  for (const drop of all("[data-upload]")) {
    const input = drop.querySelector<HTMLInputElement>("input[type=file]");
    const list = drop.querySelector<HTMLElement>(".files");
    if (!input || !list) continue;
    for (const item of all("li", list)) withRemove(drop, item);
    const take = (files: Iterable<File>) => {
      for (const file of files) {
        if (!input.multiple) list.replaceChildren();
        void carry(drop, list, file);
      }
    };
    input.addEventListener("change", () => {
      take([...(input.files ?? [])]);
      input.value = "";
    });
    drop.querySelector<HTMLElement>("[data-drop-word]")?.toggleAttribute("hidden", !matchMedia("(pointer:fine)").matches);
    drop.addEventListener("dragover", (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
    drop.addEventListener("dragleave", () => drop.classList.remove("over"));
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      drop.classList.remove("over");
      take(event.dataTransfer?.files ?? []);
    });
  }
}

async function carry(drop: HTMLElement, list: HTMLElement, given: File): Promise<void> {
  const words = drop.dataset;
  const item = element("li", "busy");
  const line = element("div", "line");
  const said = element("span", "soft small far", words.sending);
  said.setAttribute("role", "status");
  const bar = element("progress", "progress");
  bar.max = 100;
  bar.setAttribute("aria-label", `${given.name}: ${words.sending}`);
  line.append(element("b", "", given.name), said);
  item.append(line, bar);
  list.append(item);

  const photo = given.type.startsWith("image/") && given.size > largePhoto;
  if (photo) said.textContent = words.shrinking ?? "";
  const file = photo ? await smaller(given) : given;
  let answer: Answer = { status: 0 };
  for (let at = 0; at < tries && (answer.status === 0 || answer.status >= 500); at += 1) {
    if (at > 0) await new Promise((done) => setTimeout(done, at * 2000));
    answer = await post(words.upload ?? "", file, (part) => {
      bar.value = part * 100;
      said.textContent = `${words.sending} · ${sizeOf(file.size * part, words)} / ${sizeOf(file.size, words)}`;
    });
  }
  item.classList.remove("busy");
  bar.remove();
  if (answer.kept) arrived(drop, item, answer.kept);
  else refused(drop, item, line, said, given, answer);
  const form = drop.closest("form");
  if (form && !form.querySelector(".files .busy")) form.dispatchEvent(new Event("files-are-done"));
}

function arrived(drop: HTMLElement, item: HTMLElement, kept: Kept): void {
  const words = drop.dataset;
  const label = element("label", "check");
  const box = element("input", "");
  box.type = "checkbox";
  box.name = words.name ?? "";
  box.value = kept.id;
  box.checked = true;
  label.append(box, element("b", "", kept.name), element("span", "soft small", sizeOf(kept.size, words)));
  item.replaceChildren(label);
  withRemove(drop, item);
  const pick = drop.querySelector(".pick");
  if (pick?.childNodes[1]?.nodeType === Node.TEXT_NODE && words.another) pick.childNodes[1].textContent = words.another;
}

function refused(drop: HTMLElement, item: HTMLElement, line: HTMLElement, said: HTMLElement, file: File, answer: Answer): void {
  const words = drop.dataset;
  if (answer.status === 401) sessionIsOver();
  const refusals = JSON.parse(words.refusals ?? "{}") as Record<string, string>;
  item.classList.add("late");
  said.remove();
  line.after(element("p", "is-late small", (answer.code && refusals[answer.code]) || words.failed || ""));
  item.setAttribute("role", "alert");
  if (!answer.code) {
    const again = element("button", "btn quiet far", words.retry);
    again.type = "button";
    again.onclick = () => {
      const list = item.parentElement;
      item.remove();
      if (list) void carry(drop, list, file);
    };
    line.append(again);
  }
  withRemove(drop, item, line);
}

/** The tick that takes a file along gives way to a button that takes it off. */
function withRemove(drop: HTMLElement, item: HTMLElement, line: HTMLElement = element("div", "line")): void {
  if (!line.isConnected) {
    const label = item.querySelector("label");
    label?.querySelector("input")?.toggleAttribute("hidden", true);
    label?.querySelector("small")?.remove();
    item.append(line);
    if (label) line.append(label);
  }
  const button = element("button", "btn quiet far", drop.dataset.remove);
  button.type = "button";
  button.setAttribute("aria-label", `${drop.dataset.remove}: ${item.querySelector("b")?.textContent ?? ""}`);
  button.onclick = () => {
    item.remove();
    drop.querySelector<HTMLElement>("input[type=file]")?.focus();
  };
  line.append(button);
}

function post(url: string, file: Blob & { name?: string }, onPart: (part: number) => void): Promise<Answer> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append("file", file, file.name);
    request.open("POST", url);
    request.responseType = "json";
    request.upload.onprogress = (event) => event.lengthComputable && onPart(event.loaded / event.total);
    request.onerror = () => done({ status: 0 });
    request.onload = () => {
      const said = request.response as (Kept & { code?: string }) | null;
      done(request.status < 300 && said ? { status: request.status, kept: said } : { status: request.status, code: said?.code });
    };
    request.send(body);
  });
}

/** A photo of a telephone, readable and a tenth of its weight. What the browser cannot open goes as it is. */
async function smaller(photo: File): Promise<File> {
  try {
    const picture = await createImageBitmap(photo);
    const scale = Math.min(1, 2000 / Math.max(picture.width, picture.height));
    const canvas = element("canvas", "");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.8));
    return blob && blob.size < photo.size ? new File([blob], photo.name.replace(/\.\w+$/, ".jpg"), { type: "image/jpeg" }) : photo;
  } catch {
    return photo;
  }
}

function sizeOf(bytes: number, words: DOMStringMap): string {
  return bytes < 1_000_000
    ? (words.kb ?? "").replace("{n}", String(Math.max(1, Math.round(bytes / 1000))))
    : (words.mb ?? "").replace("{n}", (bytes / 1_000_000).toFixed(1).replace(".", words.comma ?? ","));
}
