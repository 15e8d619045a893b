import type { ReactNode } from "react";
import { Icon, type IconName } from "./icons.tsx";
import { useWords } from "./lang.tsx";
import { toneClass } from "./state.tsx";

/** The four answers of a verification. */
export type Answer = "valid" | "expired" | "withdrawn" | "unknown";

const looks: Record<Answer, { tone: "done" | "wait" | "late" | "off"; icon: IconName }> = {
  valid: { tone: "done", icon: "passed" },
  expired: { tone: "wait", icon: "clock" },
  withdrawn: { tone: "late", icon: "broken" },
  unknown: { tone: "off", icon: "unknown" },
};

/** The big answer: icon, word, ground; never colour alone. */
export function Verdict({ answer, title, children }: { answer: Answer; title: ReactNode; children: ReactNode }) {
  const { tone, icon } = looks[answer];
  return <section className={`verdict${toneClass(tone)}`}><Icon name={icon} /><h1>{title}</h1><p className="lead">{children}</p></section>;
}

/** The picture of a paper's first page at true proportion; it opens the paper itself. */
export function PaperPreview({ href, image, alt, width = 620, height = 877 }: { href: string; image: string; alt: string; width?: number; height?: number }) {
  return <a className="paper" href={href}><img src={image} alt={alt} width={width} height={height} /></a>;
}

/** Evidence on a desk: the paper in a well, with its tools over it. */
export function Well({ page, pages, tools, children }: { page?: number; pages?: number; tools?: ReactNode; children: ReactNode }) {
  const words = useWords();
  return (
    <div className="well">
      <div className="tools">{page && pages ? <span>{words.paperPages(page, pages)}</span> : null}<span className="far" />{tools}</div>
      {children}
    </div>
  );
}

/** A right and a wrong scan, side by side. */
export function Scans({ right, wrong }: { right: string; wrong: string }) {
  return (
    <div className="scan">
      {[{ said: right, icon: "check" as const, look: "is-ok", turned: undefined }, { said: wrong, icon: "cross" as const, look: "is-late", turned: "translate(14 22) rotate(-7)" }].map((one) => (
        <figure key={one.icon}>
          <svg viewBox="0 0 150 100" aria-hidden="true">
            <rect width="150" height="100" fill="var(--sunken)" />
            <g transform={one.turned}>
              <rect x="14" y="10" width="122" height="80" fill="var(--sheet)" stroke="var(--edge)" />
              <rect x="22" y="20" width="28" height="36" fill="var(--rule)" />
              <path d="M60 24h58M60 34h44M60 44h52" stroke="var(--edge)" strokeWidth="3" />
              <path d="M22 72h106M22 80h106" stroke="var(--ink)" strokeWidth="4" strokeDasharray="5 2" />
            </g>
          </svg>
          <figcaption><span className={one.look}><Icon name={one.icon} /></span>{one.said}</figcaption>
        </figure>
      ))}
    </div>
  );
}
