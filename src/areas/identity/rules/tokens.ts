import type { Day } from "../../../kernel/day.ts";
import { allow, refuse, type Verdict } from "../../../kernel/verdict.ts";
import { ownerOnly, type Right } from "./rights.ts";

/** A token lasts a year at most, and may nothing that its owner may not, or that only a person may. */
export function mayMakeToken(it: { name: string; scopes: readonly string[]; ends_on: Day }, rights: ReadonlySet<string>, today: Day, latest: Day): Verdict {
  if (it.scopes.length === 0) return refuse("a_token_needs_a_scope", "identity");
  const foreign = it.scopes.find((scope) => !rights.has(scope) || ownerOnly.has(scope as Right));
  if (foreign !== undefined) return refuse("a_token_may_no_more_than_its_owner", "identity", { right: foreign });
  if (it.ends_on <= today) return refuse("a_token_ends_in_the_future", "identity");
  if (it.ends_on > latest) return refuse("token_lasts_a_year_at_most", "identity");
  return allow;
}
