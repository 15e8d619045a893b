import { all } from "./page.ts";

/** Ticks of a table: the whole page by one, a range by Shift. */
export function keepRows(): void {
  for (const table of all<HTMLTableElement>("table[data-select]")) {
    const boxes = () => all<HTMLInputElement>("tbody .pickbox input", table);
    const label = table.querySelector<HTMLElement>("[data-select-all]");
    const whole = label?.querySelector("input");
    let last: HTMLInputElement | undefined;
    if (label) label.hidden = false;
    whole?.addEventListener("change", () => {
      for (const box of boxes()) box.checked = whole.checked;
      table.dispatchEvent(new Event("change", { bubbles: true }));
    });
    table.addEventListener("click", (event) => {
      const box = (event.target as HTMLElement).closest<HTMLInputElement>("tbody .pickbox input");
      if (!box) return;
      const list = boxes();
      if (event.shiftKey && last) {
        const [from, until] = [list.indexOf(last), list.indexOf(box)].toSorted((a, b) => a - b) as [number, number];
        for (const one of list.slice(from, until + 1)) one.checked = box.checked;
      }
      last = box;
      if (whole) {
        whole.checked = list.every((one) => one.checked);
        whole.indeterminate = !whole.checked && list.some((one) => one.checked);
      }
    });
  }
}
