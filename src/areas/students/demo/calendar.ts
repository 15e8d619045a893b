import type { Day } from "../../../kernel/day.ts";
import type { Level, StudyForm } from "../terms.ts";

export type Order = { on: Day; no: string };

/** The demo institute stands still on this day: Tuesday, 24 November 2026. */
export const demoDay: Day = "2026-11-24";

const dayOrders: Record<number, Order> = {
  2020: { on: "2020-09-14", no: "366-T/2020" }, 2021: { on: "2021-09-06", no: "371-T/2021" }, 2022: { on: "2022-09-01", no: "377-T/2022" },
  2023: { on: "2023-08-28", no: "398-T/2023" }, 2024: { on: "2024-08-29", no: "420-T/2024" }, 2025: { on: "2025-08-26", no: "412-T/2025" }, 2026: { on: "2026-08-27", no: "301-T/2026" },
};
const partTimeOrders: Record<number, Order> = {
  2021: { on: "2021-09-13", no: "384-T/2021" }, 2022: { on: "2022-09-12", no: "389-T/2022" }, 2023: { on: "2023-09-11", no: "405-T/2023" },
  2024: { on: "2024-09-09", no: "429-T/2024" }, 2025: { on: "2025-09-08", no: "468-T/2025" }, 2026: { on: "2026-09-07", no: "322-T/2026" },
};
const masterOrders: Record<number, Order> = { 2024: { on: "2024-09-05", no: "425-T/2024" }, 2025: { on: "2025-09-05", no: "466-T/2025" }, 2026: { on: "2026-09-04", no: "318-T/2026" } };
const foreignOrders: Record<number, Order> = {
  2022: { on: "2022-09-15", no: "392-T/2022" }, 2023: { on: "2023-09-14", no: "409-T/2023" }, 2024: { on: "2024-09-16", no: "440-T/2024" },
  2025: { on: "2025-09-12", no: "471-T/2025" }, 2026: { on: "2026-09-20", no: "340-T/2026" },
};

/** The order that admitted a year's entrants. */
export function admission(year: number, level: Level, form: StudyForm, foreign: boolean): Order {
  const orders = level === "master" ? masterOrders : foreign ? foreignOrders : form === "full_time" ? dayOrders : partTimeOrders;
  return orders[year] ?? dayOrders[year] ?? dayOrders[2020]!;
}

const promotions: Record<number, { on: Day; bachelor: readonly string[]; master: string }> = {
  2021: { on: "2021-07-09", bachelor: ["221-T", "222-T", "223-T", "224-T"], master: "225-T" },
  2022: { on: "2022-07-08", bachelor: ["229-T", "230-T", "231-T", "232-T"], master: "233-T" },
  2023: { on: "2023-07-07", bachelor: ["238-T", "239-T", "240-T", "241-T"], master: "242-T" },
  2024: { on: "2024-07-09", bachelor: ["251-T", "252-T", "253-T", "254-T"], master: "255-T" },
  2025: { on: "2025-07-08", bachelor: ["268-T", "269-T", "270-T", "271-T"], master: "272-T" },
  2026: { on: "2026-07-10", bachelor: ["287-T", "290-T", "288-T", "292-T"], master: "289-T" },
};

/** The order of a summer that moved students to this course. */
export function promotion(year: number, to: number, level: Level): Order {
  const summer = promotions[year]!;
  return { on: summer.on, no: `${level === "master" ? summer.master : summer.bachelor[to - 2]}/${year}` };
}

/** Kept on the course for four or more debts. */
export const keptBack: Order = { on: "2026-07-15", no: "296-T/2026" };

/** Graduation orders of July 2026. */
export function graduation(level: Level): Order {
  return level === "master" ? { on: "2026-07-01", no: "263-T/2026" } : { on: "2026-07-01", no: "262-T/2026" };
}
