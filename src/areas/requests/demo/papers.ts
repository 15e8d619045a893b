import { Refused } from "../../../kernel/verdict.ts";
import { system, type Actor } from "../../../platform/actor.ts";
import type { Tx } from "../../../platform/database.ts";
import { sit } from "../../../platform/desk.ts";
import { NotFound } from "../../../platform/not-found.ts";
import { withdrawPaper, type IssuedPaper } from "../../documents/index.ts";
import { issueStudyCertificate, issueStudyCertificateEnglish, type CertificateAsked } from "../../students/index.ts";
import { refuseIt, type Made } from "./making.ts";
import { refusalFor } from "./past.ts";
import { managerOf, staffOf, type Who, type World } from "./world.ts";

const actorFor = (who: Who, rights: readonly string[]): Actor => ({ ...system(who.name, rights), account_id: who.account_id });

/** Issues the papers of cases answered at once, in the order of their numbers, through the acts of those days. */
export async function issuePapers(tx: Tx, world: World, cases: readonly (Made & { number: string })[]): Promise<Map<Made, IssuedPaper>> {
  const issued = new Map<Made, IssuedPaper>();
  for (const it of cases) {
    const desk = sit(actorFor(it.asked_by, ["documents.issue"]), tx, { now: new Date(it.asked_at) });
    const wanted = it.asked as CertificateAsked;
    try {
      issued.set(it, it.card.code === "study-certificate" ? await issueStudyCertificate(desk, it.person.student_id, wanted, it.number) : await issueStudyCertificateEnglish(desk, it.person.student_id, wanted, it.number));
    } catch (fault) {
      // Whose record of that day allows no paper was told so.
      if (!(fault instanceof Refused || fault instanceof NotFound)) throw fault;
      Object.assign(it, { steps: it.steps.slice(0, 1), state: "asked", closed_at: null, atOnce: false });
      refuseIt(it, managerOf(world, it.sector), Math.min(world.clock.plus(it.asked_at, 20), world.now - 60_000), refusalFor(it));
    }
  }
  return issued;
}

/** One certificate was found to be wrong the week after it was issued. */
export async function withdrawOne(tx: Tx, world: World, issued: ReadonlyMap<Made, IssuedPaper>): Promise<void> {
  const old = [...issued].filter(([it]) => it.person.code === null && it.asked_at < world.now - 10 * 86_400_000).at(-1);
  if (!old) return;
  const [it, paper] = old;
  const desk = sit(actorFor(staffOf(world, "islom"), ["documents.withdraw"]), tx, { now: new Date(it.asked_at + 6 * 86_400_000) });
  await withdrawPaper(desk, paper.number, "wrong_facts");
}
