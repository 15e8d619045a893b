import type { ReactNode } from "react";
import { Icon } from "./icons.tsx";
import { useWords } from "./lang.tsx";
import { toneClass, type Tone } from "./state.tsx";

export type Column<R> = {
  key: string;
  head: ReactNode;
  cell: (row: R) => ReactNode;
  /** Right-aligned, figures under each other. */
  num?: boolean;
  /** Takes the slack and cuts with an ellipsis. */
  grow?: boolean;
  /** The name of the row, read with each of its cells. */
  name?: boolean;
  soft?: boolean;
  /** A link that sorts by this column; `now` if it does already. */
  sort?: { href: string; now?: "ascending" | "descending" };
};

export type TableProps<R> = {
  caption: string;
  showCaption?: boolean;
  /** The first column stands in the margin. */
  columns: readonly Column<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
  toneOf?: (row: R) => Tone | undefined;
  /** Taken by another, or out of the sum: calm. */
  goneOf?: (row: R) => boolean;
  /** A box in each row; `form` is the id of the form it belongs to. */
  select?: { name: string; nameOf: (row: R) => string; form?: string; ticked?: readonly string[] };
  /** Numbers the rows, from this one. */
  numberFrom?: number;
  foot?: ReactNode;
  /** On a phone rows become cards instead of scrolling sideways. */
  cards?: boolean;
};

/** A real table in its own scrolling region. */
export function Table<R>({ caption, showCaption, columns, rows, keyOf, toneOf, goneOf, select, numberFrom, foot, cards }: TableProps<R>) {
  const words = useWords();
  const first = columns[0]?.key;
  const classOf = (column: Column<R>) => [column.key === first && numberFrom === undefined ? "m" : "", column.num ? "r" : "", column.grow ? "grow" : "", column.soft ? "soft" : ""].filter(Boolean).join(" ") || undefined;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className={cards ? "reg cards" : "reg"} data-select={select ? "" : undefined}>
        <caption className={showCaption ? undefined : "vh"}>{caption}</caption>
        <thead>
          <tr>
            {numberFrom !== undefined && <th scope="col" className="m">{words.rowNumber}</th>}
            {columns.map((column) => (
              <th key={column.key} scope="col" className={classOf(column)} aria-sort={column.sort?.now}>
                {column.key === first && select && <label className="pickbox" hidden data-select-all=""><input type="checkbox" aria-label={words.selectPage} /></label>}
                {column.sort ? <a href={column.sort.href}>{column.head}{column.sort.now && <> <Icon name={column.sort.now === "ascending" ? "up" : "down"} /></>}</a> : column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={keyOf(row)} className={`${toneClass(toneOf?.(row))}${goneOf?.(row) ? " gone" : ""}`.trim() || undefined}>
              {numberFrom !== undefined && <td className="m r">{numberFrom + at}</td>}
              {columns.map((column) => {
                const box = column.key === first && select && (
                  <label className="pickbox"><input type="checkbox" name={select.name} value={keyOf(row)} form={select.form} defaultChecked={select.ticked?.includes(keyOf(row))} aria-label={words.select(select.nameOf(row))} /></label>
                );
                return column.name
                  ? <th key={column.key} scope="row" className={classOf(column)}>{box}{column.cell(row)}</th>
                  : <td key={column.key} className={classOf(column)}>{box}{column.cell(row)}</td>;
              })}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}
