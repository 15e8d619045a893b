/** The demo institute, loaded area by area in one order, and who may sign in to look at it. */
import type { Day } from "./kernel/day.ts";
import { limits, openClient, openDatabase } from "./platform/database.ts";
import { demoPassword, demoPeople, seedIdentity, seedStudentAccounts } from "./areas/identity/demo.ts";
import { seedLetterheads } from "./areas/documents/demo.ts";
import { seedOffice } from "./areas/office/demo.ts";
import { seedProgrammes } from "./areas/curriculum/demo.ts";
import { seedRequests } from "./areas/requests/demo/index.ts";
import { chanceFrom } from "./areas/students/demo/chance.ts";
import { seedStudents } from "./areas/students/demo/index.ts";
import { now as clockNow } from "./platform/clock.ts";
import { config } from "./platform/config.ts";

export type DemoOptions = { students?: number; seed?: number; now?: Date; stress?: number; onProgress?: (text: string) => void };

/** The day on which the demo institute stands. */
export const demoDay: Day = "2026-11-24";
const students = 12_000;
const seed = 999;

/** Loads the institute into an empty database: each area in a transaction of its own, each with its note. */
export async function loadDemo(ownerUrl: string, options: DemoOptions = {}): Promise<void> {
  const tell = options.onProgress ?? (() => {});
  const database = openDatabase(ownerUrl, { applicationName: "daftar demo", limits: limits.owner });
  try {
    const seeded = await database.transaction().execute((tx) => seedIdentity(tx, demoPeople(), demoDay));
    tell(`${seeded.accounts.size} accounts of named people`);
    const office = await database.transaction().execute((tx) => seedOffice(tx, seeded.accounts, demoDay));
    tell(`${office.units} units, ${office.staff} employees`);
    tell(`${await database.transaction().execute((tx) => seedLetterheads(tx, "2022-09-01"))} letterheads`);
    tell(`${await database.transaction().execute(seedProgrammes)} programmes`);
    const made = await database.transaction().execute((tx) => seedStudents(tx, { students: options.students ?? students, seed: options.seed ?? seed, accounts: seeded.accounts }, tell));
    const many = made.students.filter((it) => it.code === null && (it.standing === "studying" || it.standing === "on_leave"));
    const accounts = await database.transaction().execute((tx) => seedStudentAccounts(tx, many.map((it) => ({ sign_in_name: it.number, person_id: it.person_id, surname: it.surname, given: it.given, patronymic: it.patronymic })), seeded, demoDay));
    tell(`${accounts} accounts of students`);
    const asked = { seed: options.seed ?? seed, chance: chanceFrom(options.seed ?? seed), now: options.now ?? clockNow(), people: { accounts: seeded.accounts }, ...(options.stress ? { stress: options.stress } : {}) };
    await database.transaction().execute((tx) => seedRequests(tx, asked, tell));
  } finally {
    await database.destroy();
  }
}

/** Whether nobody has an account yet: only then may the demo be loaded. */
export async function isEmpty(ownerUrl: string): Promise<boolean> {
  const owner = await openClient(ownerUrl, "daftar demo");
  try {
    const { rows } = await owner.query<{ empty: boolean }>("select not exists (select from identity.accounts) as empty");
    return rows[0]?.empty ?? true;
  } finally {
    await owner.end();
  }
}

const shown = ["aziza", "bekzod", "dilnoza", "karim", "nodira", "sherzod", "gulchehra", "rektor", "dekan", "nozima", "hisobchi", "nazoratchi", "admin"] as const;

const inWords: Record<(typeof shown)[number], string> = {
  aziza: "talaba", bekzod: "chetlashtirilgan talaba", dilnoza: "taʼtildagi chet ellik talaba", karim: "peshtaxta", nodira: "xizmat sektori menejeri",
  sherzod: "front-ofis boshligʻi, direktor oʻrnida", gulchehra: "ofis direktori", rektor: "rektor", dekan: "dekan", nozima: "tyutor", hisobchi: "hisobchi",
  nazoratchi: "nazoratchi", admin: "maʼmur",
};

/** The people to look at the demo as. The password opens them on this machine only: elsewhere each gets one by `daftar user`. */
export function demoSignIns(): { who: string; name: string; password: string }[] {
  const names = new Map(demoPeople().map((it) => [it.code, it.name]));
  const password = config().loopback ? demoPassword : "–";
  return shown.map((code) => ({ who: code, name: `${names.get(code) ?? code}, ${inWords[code]}`, password }));
}
