import type { ReactNode } from "react";
import { Icon, type IconName } from "./icons.tsx";
import { useWords } from "./lang.tsx";

/** One `go` a page. `quiet` for what is allowed but not asked for. */
export type ButtonKind = "go" | "plain" | "danger" | "quiet";

type Looks = {
  kind?: ButtonKind;
  icon?: IconName;
  /** A key's hint after the word, on desks only. */
  hotkey?: string;
  wide?: boolean;
  children: ReactNode;
};

function classOf(kind: ButtonKind | undefined, wide: boolean | undefined): string {
  return `btn${kind && kind !== "plain" ? ` ${kind}` : ""}${wide ? " wide" : ""}`;
}

function Inside({ icon, hotkey, children }: Looks) {
  return <>{icon && <Icon name={icon} />}{children}{hotkey && <> <kbd>{hotkey}</kbd></>}</>;
}

export type ButtonProps = Looks & {
  name?: string;
  value?: string;
  type?: "submit" | "button";
  /** The form it sends, when it stands outside. */
  form?: string;
  formAction?: string;
  id?: string;
  busy?: boolean;
  /** Why it cannot be pressed now; printed beside it. */
  shut?: string;
  onClick?: () => void;
};

/** Sends its form. A shut one says why; nothing is grey without a reason. */
export function Button({ kind = "plain", wide, shut, busy, type = "submit", name, value, form, formAction, id, onClick, ...inside }: ButtonProps) {
  const whyId = `${id ?? name ?? "button"}-shut`;
  return (
    <>
      <button className={classOf(kind, wide)} type={type} name={name} value={value} form={form} formAction={formAction} id={id} onClick={onClick}
        disabled={shut ? true : undefined} aria-describedby={shut ? whyId : undefined} aria-busy={busy ? true : undefined}>
        <Inside {...inside} />
      </button>
      {shut && <span className="soft small" id={whyId}>{shut}</span>}
    </>
  );
}

/** Looks like a button, leads to a page. */
export function LinkButton({ href, kind, wide, download, outside, ...inside }: Looks & { href: string; download?: boolean; outside?: boolean }) {
  return (
    <a className={classOf(kind, wide)} href={href} download={download ? "" : undefined} {...(outside ? { target: "_blank", rel: "noopener" } : {})}>
      <Inside {...inside} />
    </a>
  );
}

/** Small square in a row: its name is read, and shown on hover. */
export function IconButton({ icon, label, href, name, value, type = "submit" }: { icon: IconName; label: string; href?: string; name?: string; value?: string; type?: "submit" | "button" }) {
  return href ? (
    <a className="btn quiet icon" href={href} aria-label={label} title={label}><Icon name={icon} /></a>
  ) : (
    <button className="btn quiet icon" type={type} name={name} value={value} aria-label={label} title={label}><Icon name={icon} /></button>
  );
}

/** Buttons in a row. `under` puts them under the thumb on a phone and at the column's foot on a desk. */
export function Buttons({ under, pair, children }: { under?: boolean; pair?: boolean; children: ReactNode }) {
  return <div className={`btns${under ? " sticky" : ""}${pair ? " pair" : ""}`}>{children}</div>;
}

/** Shown by the script only: without it the browser's own menu prints. */
export function PrintButton({ kind, children }: { kind?: ButtonKind; children?: ReactNode }) {
  const words = useWords();
  return <button className={classOf(kind, false)} type="button" hidden data-print=""><Icon name="print" />{children ?? words.print}</button>;
}

/** Hands a page over to the phone's own share sheet; hidden where there is none. */
export function ShareButton({ url, title, kind }: { url: string; title: string; kind?: ButtonKind }) {
  const words = useWords();
  return <button className={classOf(kind, false)} type="button" hidden data-share={url} data-title={title}><Icon name="share" />{words.share}</button>;
}

/** Copies `text`; the answer is said in a status line. */
export function CopyButton({ text, kind = "quiet" }: { text: string; kind?: ButtonKind }) {
  const words = useWords();
  return (
    <>
      <button className={classOf(kind, false)} type="button" hidden data-copy={text} data-done={words.copied}><Icon name="copy" />{words.copy}</button>
      <span role="status" className="small soft" />
    </>
  );
}
