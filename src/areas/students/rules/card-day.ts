import { isDay, type Day } from "../../../kernel/day.ts";

/** The day a card is shown for: `?on=2025-09-01`, else today; the future is not known. */
export function cardDay(asked: string | null, today: Day): Day {
  return isDay(asked) && asked <= today ? asked : today;
}
