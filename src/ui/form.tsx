import type { ReactNode } from "react";
import { ClauseLink } from "./inline.tsx";
import { useSentence, useWords } from "./lang.tsx";
import { idOf, type Problem } from "./problem.ts";

/** First thing in a page whose form could not be read: each mistake links to its field, in the same words. */
export function ErrorSummary({ problems, labels = {}, idPrefix = "" }: { problems: readonly Problem[]; labels?: Readonly<Record<string, ReactNode>>; idPrefix?: string }) {
  const words = useWords();
  const sentence = useSentence();
  if (problems.length === 0) return null;
  return (
    <section className="errors" role="alert" aria-labelledby="errors" tabIndex={-1} data-focus="">
      <h2 id="errors">{words.mistakesFound(problems.length)}</h2>
      <ul>
        {problems.map((one, at) => {
          const label = labels[one.field] ?? labels[one.field.split(".")[0] ?? ""];
          return <li key={at}><a href={`#${idPrefix}${idOf(one.field)}`}><span>{label && <>{label}: </>}{sentence(one)}</span></a></li>;
        })}
      </ul>
    </section>
  );
}

/** The rules said no: what, why, the clause, and the way out; `unsent` is text whose form the page shows no more. */
export function RefusalBox({ sentence, clause, heading, unsent = [], children }: { sentence: ReactNode; clause?: string; heading?: ReactNode; unsent?: readonly string[]; children?: ReactNode }) {
  const words = useWords();
  return (
    <section className="errors" role="alert" aria-labelledby="refusal" tabIndex={-1} data-focus="">
      <h2 id="refusal">{heading ?? words.notPossible}</h2>
      <p>{sentence}{clause && clause !== "database" && <> <ClauseLink clause={clause} /></>}</p>
      {unsent.map((text, at) => <p key={at} className="pre">“<bdi>{text}</bdi>”</p>)}
      {children && <div className="btns">{children}</div>}
    </section>
  );
}

export type FormProps = {
  action?: string;
  /** `_key`: a second press or a second tab has no second effect. */
  formKey: string;
  /** `_version` of the record that was read: a decision on a changed one is answered, not lost. */
  version?: number | string;
  files?: boolean;
  /** Address that keeps the draft (PUT, JSON `{ typed }`) two seconds after the last change, and whose it is. */
  draft?: { url: string; person: string };
  problems?: readonly Problem[];
  /** Words of the fields, for the list of mistakes. */
  labels?: Readonly<Record<string, ReactNode>>;
  /** The page draws its own ErrorSummary above the heading. */
  summaryElsewhere?: boolean;
  idPrefix?: string;
  id?: string;
  label?: string;
  /** More classes of the kit, such as `serve` or `cols refuse`. */
  className?: string;
  children: ReactNode;
};

/** Every form that changes something. Works without a script; the script adds progress, drafts and focus. */
export function Form({ action, formKey, version, files, draft, problems = [], labels, summaryElsewhere, idPrefix, id, label, className, children }: FormProps) {
  const words = useWords();
  return (
    <form id={id} className={className ?? "stack form"} method="post" action={action} encType={files ? "multipart/form-data" : undefined} noValidate aria-label={label} data-draft={draft?.url} data-person={draft?.person}>
      <input type="hidden" name="_key" value={formKey} />
      {version !== undefined && <input type="hidden" name="_version" value={String(version)} />}
      {!summaryElsewhere && <ErrorSummary problems={problems} labels={labels} idPrefix={idPrefix} />}
      {children}
      {draft && (
        <p className="soft small" role="status" data-draft-status="" data-saved={words.saved} data-network={words.notSavedNetwork} data-server={words.notSavedServer} />
      )}
    </form>
  );
}
