import { addDays, isDay, type Day } from "../../../kernel/day.ts";
import { initials, personNameFrom } from "../../../kernel/names.ts";
import { allow, refuse, type Verdict } from "../../../kernel/verdict.ts";
import type { Authenticity, PaperState } from "../terms.ts";

/**
 * What a verifier is told on a day. Withdrawal outranks expiry: a withdrawn paper must never read as merely old.
 * A paper is good on its last day too.
 * @clause 4.1/19
 */
export function authenticityOf(paper: PaperState | undefined, today: Day): Authenticity {
  if (!paper) return "unknown";
  if (paper.withdrawn_on !== null && paper.withdrawn_on <= today) return paper.replaced_by === null ? "withdrawn" : "replaced";
  if (paper.erased_on !== null) return "erased";
  if (paper.valid_until !== null && paper.valid_until < today) return "expired";
  return "valid";
}

/** A paper is withdrawn once; after that only its replacement matters. @clause 4.1/19 */
export function mayWithdraw(paper: PaperState): Verdict {
  if (paper.replaced_by !== null) return refuse("paper_is_replaced_already", "4.1/19");
  if (paper.withdrawn_on !== null) return refuse("paper_is_withdrawn_already", "4.1/19");
  if (paper.erased_on !== null) return refuse("paper_is_erased", "4.1/19");
  return allow;
}

/** An expired paper may be issued anew; one whose facts were erased may not, for there is nobody to issue it to. @clause 4.1/19 */
export function mayReissue(paper: PaperState): Verdict {
  return mayWithdraw(paper);
}

/** The last day on which a paper of so many months is good: the same day of the month, or that month's last. */
export function lastGoodDay(issuedOn: Day, months: number): Day {
  const [year, month, date] = issuedOn.split("-").map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const first = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
  const same = `${first}-${String(date).padStart(2, "0")}`;
  if (isDay(same)) return same;
  const next = index + 1;
  return addDays(`${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, "0")}-01`, -1);
}

/**
 * The holder as a stranger sees it who has the code only: the surname's first and last letter, the given name whole.
 * Six dots always, so that the length says nothing.
 */
export function maskedName(fullName: string): string {
  const [surname = "", given = ""] = fullName.split(/\s+/);
  const letters = [...surname];
  const mask = letters.length > 2 ? `${letters[0]}••••••${letters.at(-1)}` : `${letters[0] ?? ""}••••••`;
  return given ? `${mask} ${given}` : mask;
}

/** The holder as the QR itself says it: the surname first, then the initials, as on the paper's face: `Karimova A.R.` */
export function signedName(fullName: string): string {
  const name = personNameFrom(fullName);
  if (!name.surname || !name.given) return fullName;
  return `${name.surname} ${initials(name).slice(0, -name.surname.length).trim()}`;
}

/** A verifier who knows what is printed (surname and birth day) may compare more of it. Case, blanks and kinds of apostrophe do not matter. */
export function knowsTheHolder(printed: { fullName: string; birthDay: Day }, said: { surname: string; birthDay: Day }): boolean {
  const surname = printed.fullName.split(/\s+/)[0] ?? "";
  return fold(surname) === fold(said.surname) && printed.birthDay === said.birthDay;
}

function fold(word: string): string {
  return word.normalize("NFC").toLowerCase().replace(/[ʻʼ‘’‛'`´′ʹʽ\s]/g, "");
}
