import { shortDay } from "../../../../kernel/format.ts";
import { readCode } from "../../rules/code.ts";
import { numberText } from "../../rules/number.ts";
import { fromBase64url, splitSigned, type SignedContent } from "../../rules/signed.ts";

/**
 * What the verification page gains where a script runs: the QR's own signature, a PDF compared without sending it,
 * the camera, and an answer without a network. Words come from the page; nothing here knows a language.
 */
type Keys = { keys: { id: number; key: string }[]; kinds: { signed_as: number; series: string; uz: string; ru: string; en: string }[] };
type Withdrawn = { day: string; list: string; key: number; signature: string };
type Barcodes = new (options: { formats: string[] }) => { detect(image: ImageBitmap): Promise<{ rawValue: string }[]> };

const root = document.querySelector<HTMLElement>("[data-verify]");
const at = <E extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<E>(selector) ?? undefined;
const json = async <T>(address: string) => (await (await fetch(address)).json()) as T;

if (root) {
  const words = root.dataset;
  for (const one of document.querySelectorAll<HTMLElement>("[data-needs-script], [data-more]")) one.hidden = false;
  if ("serviceWorker" in navigator) void navigator.serviceWorker.register("/verify-worker.js", { scope: "/v" }).catch(() => undefined);
  void checkFragment(words);
  comparePdf(words);
  readByCamera(words);
  compareMore(words);
  // On a phone the focus would cover the answer with a keyboard.
  if (matchMedia("(min-width: 900px)").matches) at<HTMLInputElement>("#c")?.focus({ preventScroll: true });
}

/** `undefined`: this browser has no Ed25519, so it says that it cannot tell instead of guessing. */
async function isSigned(bytes: Uint8Array<ArrayBuffer>, signature: Uint8Array<ArrayBuffer>, key: string): Promise<boolean | undefined> {
  const raw = fromBase64url(key);
  if (!raw) return false;
  try {
    const imported = await crypto.subtle.importKey("raw", Uint8Array.from(raw), "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", imported, signature, bytes);
  } catch {
    return undefined;
  }
}

/** The part of the QR's address that no server sees. */
async function checkFragment(words: DOMStringMap): Promise<void> {
  if (location.hash.length < 2) return;
  const bytes = fromBase64url(location.hash.slice(1));
  const split = bytes && splitSigned(bytes);
  if (!split) return words.shell === undefined ? refuse(words.wrong) : said(words.wrong);
  const { keys, kinds } = await json<Keys>("/.well-known/daftar-keys.json");
  const key = keys.find((one) => one.id === split.content.key_id);
  const signed = key ? await isSigned(split.bytes, split.signature, key.key) : false;
  const series = kinds.find((one) => one.signed_as === split.content.kind)?.series ?? "?";
  const number = numberText({ ...split.content, series });
  if (words.shell !== undefined) {
    if (signed === undefined) return said(words.cannot);
    if (signed) return showOffline(words, split.content, number, kinds);
    at("[data-known]")?.remove();
    return showAlone(words.wrong);
  }
  if (signed === undefined) return;
  if (!signed) return refuse(words.wrong);
  if (!words.number) return;
  if (words.number !== number) return refuse(words.other);
  const holder = at("[data-holder]");
  if (holder) holder.textContent = split.content.holder;
  at("[data-masked]")?.remove();
  const note = at("[data-signature]");
  if (note) note.hidden = false;
}

/** Amber at best: without the register nobody knows whether the paper was withdrawn. */
async function showOffline(words: DOMStringMap, content: SignedContent, number: string, kinds: Keys["kinds"]): Promise<void> {
  const lang = words.lang === "ru" || words.lang === "en" ? words.lang : "uz";
  const facts: Record<string, string> = {
    kind: kinds.find((one) => one.signed_as === content.kind)?.[lang] ?? "", number, issued: shortDay(content.issued_on), holder: content.holder,
  };
  for (const [name, value] of Object.entries(facts)) {
    const place = at(`[data-f="${name}"]`);
    if (place) place.textContent = value;
  }
  const { day, list } = await json<Withdrawn>("/.well-known/daftar-withdrawn.json");
  const place = at("[data-list]");
  if (place) place.textContent = (words.listAsOf ?? "").replace("{day}", shortDay(day));
  showAlone((await isListed(list, number)) ? words.isWithdrawn : undefined);
}

/** The start page turns into an answer. */
function showAlone(refusedBecause: string | undefined): void {
  if (refusedBecause) refuse(refusedBecause);
  at("[data-head]")?.remove();
  at("[data-alone]")?.removeAttribute("hidden");
}

async function isListed(list: string, number: string): Promise<boolean> {
  const hashes = fromBase64url(list) ?? new Uint8Array();
  const own = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(number))).subarray(0, 16);
  for (let from = 0; from < hashes.length; from += 16) if (own.every((byte, i) => hashes[from + i] === byte)) return true;
  return false;
}

/** No green may stay on the screen once the QR itself is wrong. */
function refuse(why: string | undefined): void {
  const refused = at("[data-refused]");
  const answer = at("[data-answer]");
  if (!refused || !answer) return said(why);
  at("[data-why]")?.replaceChildren(why ?? "");
  answer.hidden = true;
  refused.hidden = false;
}

function said(sentence: string | undefined): void {
  const place = at("[data-said]");
  if (place) place.textContent = sentence ?? "";
}

/** The file stays here: only its digest is asked. */
function comparePdf(words: DOMStringMap): void {
  const input = at<HTMLInputElement>("[data-pdf-input]");
  input?.addEventListener("change", () => void (async () => {
    const file = input.files?.[0];
    if (!file) return;
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
    const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const answer = await fetch(`/v/hash/${hex}`);
    input.value = "";
    if (answer.ok) location.assign(`/v/${((await answer.json()) as { code: string }).code}`);
    else said(answer.status === 429 ? words.tooMany : words.notOurBytes);
  })());
}

/** Only where the browser itself reads codes; elsewhere the phone's own camera opens the address. */
function readByCamera(words: DOMStringMap): void {
  const detector = (globalThis as { BarcodeDetector?: Barcodes }).BarcodeDetector;
  const input = at<HTMLInputElement>("[data-camera-input]");
  const label = at("[data-camera]");
  if (!detector || !input || !label) return;
  label.hidden = false;
  input.addEventListener("change", () => void (async () => {
    const file = input.files?.[0];
    if (!file) return;
    const found = await new detector({ formats: ["qr_code"] }).detect(await createImageBitmap(file)).catch(() => []);
    input.value = "";
    const [, code, rest = ""] = /\/v\/([^#?/]+)(#.*)?$/.exec(found[0]?.rawValue ?? "") ?? [];
    const read = code && readCode(decodeURIComponent(code));
    if (read) location.assign(`/v/${read}${rest}`);
    else said(words.qrNotFound);
  })());
}

/** Surname and birth day travel in a body, never in an address. */
function compareMore(words: DOMStringMap): void {
  const form = at<HTMLFormElement>("[data-more-form]");
  const rows = at("[data-rows]");
  const code = readCode(decodeURIComponent(location.pathname.split("/")[2] ?? new URLSearchParams(location.search).get("c") ?? ""));
  if (!form || !rows || !code) return;
  form.addEventListener("submit", (event) => void (async () => {
    event.preventDefault();
    const answer = await fetch(`/v/${code}/rows`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(Object.fromEntries(new FormData(form))) });
    const given = answer.ok ? ((await answer.json()) as { rows: { label: string; value: string }[] }).rows : [];
    rows.replaceChildren(...given.map(rowOf));
    rows.hidden = given.length === 0;
    form.querySelector('[role="status"]')?.replaceChildren(given.length > 0 ? "" : (answer.status === 409 || answer.status === 429 ? words.tooMany : words.notTheHolder) ?? "");
  })());
}

function rowOf({ label, value }: { label: string; value: string }): HTMLElement {
  const row = document.createElement("div");
  for (const [tag, text] of [["dt", label], ["dd", value]] as const) row.append(Object.assign(document.createElement(tag), { textContent: text }));
  return row;
}
