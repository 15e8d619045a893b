import { showPhone } from "../../../kernel/identifiers.ts";
import type { HiddenField } from "../terms.ts";

/** What is shown of a field before one asks for it: enough to compare with a paper in the hand, too little to use. */
export function masked(field: HiddenField, value: string): string {
  if (field === "pinfl") return `•••• ${value.slice(-4)}`;
  if (field === "passport") return `•• ••• ${value.slice(-2)}`;
  return `••• ${showPhone(value).slice(-5)}`;
}
