import type { ReactNode } from "react";
import { Icon } from "./icons.tsx";
import { useWords } from "./lang.tsx";

export type Moment = {
  key: string;
  /** A Time, or words. */
  when?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  /** `now` where it stands, `later` what will come, `inner` for the office's eyes. */
  as?: "now" | "later" | "inner";
};

/** Oldest first for the student, newest first for staff; folds after `fold` entries. */
export function Timeline({ moments, fold = 8 }: { moments: readonly Moment[]; fold?: number }) {
  const words = useWords();
  const list = (shown: readonly Moment[]) => (
    <ol className="timeline">
      {shown.map((one) => (
        <li key={one.key} className={one.as}>
          <div><b>{one.as === "inner" && <><Icon name="lock" label={words.inner} /> </>}{one.title}</b>{one.children}</div>
          {one.when && <span className="when">{one.when}</span>}
        </li>
      ))}
    </ol>
  );
  if (moments.length <= fold) return list(moments);
  return (
    <>
      {list(moments.slice(0, fold))}
      <details className="fold"><summary><Icon name="fold" /><span>{words.all(moments.length)}</span></summary><div>{list(moments.slice(fold))}</div></details>
    </>
  );
}

export type Message = { key: string; who: ReactNode; when: ReactNode; text: string; own?: boolean; inner?: boolean; children?: ReactNode };

/** What was written to and fro; one's own is indented and sunken, an inner note has its lock. */
export function Messages({ messages }: { messages: readonly Message[] }) {
  const words = useWords();
  return (
    <ul className="msgs">
      {messages.map((one) => (
        <li key={one.key} className={`msg${one.own ? " own" : ""}${one.inner ? " inner" : ""}`}>
          <span className="when">{one.inner && <><Icon name="lock" label={words.inner} /> </>}{one.own ? words.you : one.who}, {one.when}</span>
          <p className="pre">{one.text}</p>
          {one.children}
        </li>
      ))}
    </ul>
  );
}

export type Step = { key: string; title: ReactNode; note?: ReactNode; as?: "done" | "now" | "late" };

/** The rail of approvals, or the parts of a long form. */
export function Steps({ steps, tight }: { steps: readonly Step[]; tight?: boolean }) {
  return (
    <ol className={tight ? "steps tight" : "steps"}>
      {steps.map((one) => <li key={one.key} className={one.as} aria-current={one.as === "now" ? "step" : undefined}><div>{one.as === "now" ? <b>{one.title}</b> : one.title}{one.note && <small>{one.note}</small>}</div></li>)}
    </ol>
  );
}
