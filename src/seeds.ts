/** What must be there before anyone works, in every institute: the calendar, terms and validities as dated rows, a first administrator. */
import { allRights, createAccount, grantRole, newOneTimePassword, someoneHasAnAccount } from "./areas/identity/index.ts";
import { seedCalendar } from "./areas/office/seeds.ts";
import { knownKinds } from "./areas/documents/index.ts";
import { catalogue, termParameter } from "./areas/requests/index.ts";
import { system } from "./platform/actor.ts";
import { limits, openDatabase, type Database } from "./platform/database.ts";
import { atDesk } from "./platform/desk.ts";
import { sowParameter } from "./platform/parameters.ts";

/** The regulation itself, and whose proposal the numbers are until the council sets others. */
const proposed = { since: "2025-04-04", act: "Registrator ofisi nizomi, 04.04.2025", source: "proposal of the office until the council approves another" };

/** Sows what is missing and changes nothing that is there. Told by `firstAdministrator`, an office without accounts gets its first. */
export async function sow(ownerUrl: string, { firstAdministrator }: { firstAdministrator: boolean }): Promise<{ administrator: { name: string; password: string } | undefined }> {
  const database = openDatabase(ownerUrl, { applicationName: "daftar seeds", limits: limits.owner });
  try {
    await database.transaction().execute(async (tx) => {
      await seedCalendar(tx);
      for (const card of catalogue) await sowParameter(tx, { ...proposed, name: termParameter(card.code), value: card.term, clause: card.clauses[0] });
      for (const { validFor, clauses } of knownKinds()) await sowParameter(tx, { ...proposed, name: validFor.parameter, value: validFor.months, clause: clauses[0] });
    });
    return { administrator: firstAdministrator ? await makeAdministrator(database) : undefined };
  } finally {
    await database.destroy();
  }
}

/** The first way in: a password that is shown once, works for a day and must be changed. */
async function makeAdministrator(database: Database): Promise<{ name: string; password: string } | undefined> {
  if (await someoneHasAnAccount(database)) return undefined;
  const { password, hash } = await newOneTimePassword();
  const outcome = await atDesk(database, system("bin/start", allRights), async (desk) => {
    const account_id = await createAccount(desk, { kind: "staff", sign_in_name: "administrator", surname: "", given: "Administrator" }, hash);
    await grantRole(desk, { account_id, role: "administrator", scope: {} });
  });
  if ("refused" in outcome) throw new Error(`The first administrator was refused: ${outcome.refused.code}`);
  return { name: "administrator", password };
}
