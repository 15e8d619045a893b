import { createContext, useContext, type ComponentType } from "react";

/** Collects which islands a page drew: drawing goes in document order, so the foot of the page knows. */
export type Drawn = Set<string>;
export const DrawnContext = createContext<Drawn>(new Set());

/**
 * A part that goes on working in the browser. Its props are JSON in the page: plain data, nothing the reader may not see.
 * `name` is the file's: `sheet` is `sheet.island.tsx`, whose default export is `of`.
 */
export function Island<P extends object>({ name, of: Part, props }: { name: string; of: ComponentType<P>; props: P }) {
  useContext(DrawnContext).add(name);
  return <div data-island={name} data-props={JSON.stringify(props)}><Part {...props} /></div>;
}

/** At the foot of the page: the framework is loaded only where an island stands. */
export function IslandScript({ src }: { src: string }) {
  return useContext(DrawnContext).size > 0 ? <script type="module" src={src} /> : null;
}
