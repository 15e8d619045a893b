import { allow, refuse, type Verdict } from "../../../kernel/verdict.ts";
import { isCommon } from "./refused-passwords.ts";

export const shortest = 10;
export const longest = 128;

/** Words a guesser of this house tries first. */
const houseWords = ["daftar", "hemis", "registrator", "universitet", "institut", "talaba", "parol", "password", "toshkent", "uzbekistan", "ozbekiston"];

/** What is known of the owner, and so to whoever guesses. */
export type Owner = { sign_in_name: string; surname: string; given: string };

/** Letters and digits alone, small: the signs people put between are no secret. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Ten to 128 characters of any kind, none of the commonest, and more in it than known words. No rule of
 * composition and no forced change: both make passwords worse. @clause ASVS 6.1.2, 6.2.1–6.2.12
 */
export function mayBePassword(password: string, owner: Owner): Verdict {
  const length = [...password].length;
  if (length < shortest) return refuse("password_too_short", "identity", { shortest });
  if (length > longest) return refuse("password_too_long", "identity", { longest });
  if (isCommon(password)) return refuse("password_is_common", "identity");
  const rest = withoutKnown(folded(password), [owner.sign_in_name, owner.surname, owner.given].map(folded).filter((word) => word.length >= 3));
  if (rest === undefined) return refuse("password_is_guessable", "identity");
  return allow;
}

/** What remains when known words are taken out; undefined if they are nearly all there is. */
function withoutKnown(password: string, known: readonly string[]): string | undefined {
  const words = [...houseWords, ...known].toSorted((a, b) => b.length - a.length);
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), password);
  if (rest === password) return rest;
  return rest.length >= 6 && !/^\d+$/.test(rest) ? rest : undefined;
}
