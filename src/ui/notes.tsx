import type { ReactNode } from "react";
import { Icon, type IconName } from "./icons.tsx";
import { useWords } from "./lang.tsx";
import { toneClass, type Tone } from "./state.tsx";

type NoteTone = Exclude<Tone, "off" | "rest">;

/** One line under the bar, at most one a page. */
export function Banner({ tone, children }: { tone?: NoteTone; children: ReactNode }) {
  return <p className={`banner${toneClass(tone)}`} role={tone === "late" ? "alert" : "status"}>{children}</p>;
}

/** A remark inside a page. `said` is what just happened here, read out. */
export function Note({ tone, title, icon, said, children }: { tone?: NoteTone; title?: ReactNode; icon?: IconName; said?: boolean; children: ReactNode }) {
  return (
    <div className={`note${toneClass(tone)}`} role={said ? "status" : undefined}>
      {title && <h2>{title}</h2>}
      <p>{icon && <Icon name={icon} className="i-in" />}{children}</p>
    </div>
  );
}

/** Why it is empty, and one act: nothing yet, nothing found, nothing left. */
export function Empty({ kind, children, act, clear }: { kind: "nothing_yet" | "nothing_found" | "nothing_left"; children: ReactNode; act?: ReactNode; clear?: string }) {
  const words = useWords();
  return (
    <div className="empty" role={kind === "nothing_found" ? "status" : undefined}>
      <p>{children}{kind === "nothing_found" && clear && <> <a href={clear}>{words.clear}</a></>}</p>
      {act && <div className="btns">{act}</div>}
    </div>
  );
}

/** How far, with words; may be left alone. */
export function Progress({ value, max, label, children }: { value?: number; max: number; label: string; children?: ReactNode }) {
  return <div><progress className="progress" value={value} max={max} aria-label={label} />{children && <p className="small">{children}</p>}</div>;
}

/** Done at once, and for some seconds undone by one press. The timer is the script's; the button works without it. */
export function Undo({ action, formKey, seconds = 10, children }: { action: string; formKey: string; seconds?: number; children: ReactNode }) {
  const words = useWords();
  return (
    <form className="undo" method="post" action={action} data-undo={seconds}>
      <input type="hidden" name="_key" value={formKey} />
      <span role="status">{children}</span>
      <button className="btn">{words.undo}</button>
      <span className="num" aria-hidden="true" data-left={words.seconds} />
    </form>
  );
}
