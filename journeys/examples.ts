/** One real address for every page: whoever opens it, and what stands in its path in the demo institute. */
import { rightsOf } from "../src/areas/identity/rules/rights.ts";
import { faces } from "../src/faces/index.ts";
import type { AnyPage, Face } from "../src/platform/web.tsx";
import { rows } from "./behind.ts";

export type Example = { face: Face; page: AnyPage; href: string; who: string | undefined };

const people = [["aziza", "student"], ["karim", "manager"], ["sherzod", "head"], ["gulchehra", "director"], ["admin", "administrator"]] as const;

/** Who may open it, the smallest first; `undefined` is a stranger. */
function whoOpens(face: Face, { right }: AnyPage): string | undefined {
  if (right === "anyone") return undefined;
  const mayStay = face.islands ? people.filter(([, role]) => role !== "student") : people;
  return mayStay.find(([, role]) => right === "signed_in" || (rightsOf([role]) as ReadonlySet<string>).has(right))?.[0];
}

const aziza = "(select person_id from identity.accounts where sign_in_name = 'aziza')";
const karim = "(select id from identity.accounts where sign_in_name = 'karim')";
/** Whoever opens the page. */
const opener = "(select id, person_id from identity.accounts where sign_in_name = $1) opener";

/** What a named part of a path is, by the beginning of the path. The first that fits is taken. */
const parts: readonly (readonly [path: RegExp, name: string, sql: string])[] = [
  [/^\/(my\/)?services/, "code", "select 'dormitory' as it"],
  [/^\/programmes/, "key", "select key as it from curriculum.programmes"],
  [/^\/r\//, "code", `select receipt_code as it from requests.requests where person_id = ${aziza} order by state = 'returned' desc`],
  [/^\/v\//, "code", "select '0000-0000-0000-0000' as it"],
  [/^\/my\/requests/, "number", `select number as it from requests.requests where person_id = ${aziza} order by state = 'returned' desc, asked_at desc`],
  [/^\/my\/papers/, "paper", `select id::text as it from documents.papers where holder = ${aziza} and kind = 'study-certificate' order by issued_at`],
  [/notices/, "notice", `select n.id::text as it from messages.notices n, ${opener} where n.person_id = opener.person_id or n.account_id = opener.id`],
  [/^\/account\/tokens/, "token", `select t.id::text as it from identity.tokens t, ${opener} where t.account_id = opener.id`],
  [/^\/counter/, "number", `select number as it from requests.requests where channel = 'counter' and closed_at is null and sector = 'student_service' order by asked_at`],
  [/^\/counter\/:person\/:number/, "person", `select person_id::text as it from requests.requests where channel = 'counter' and closed_at is null and sector = 'student_service' order by asked_at`],
  [/^\/counter/, "person", `select ${aziza}::text as it`],
  [/^\/office\/requests/, "number", `select number as it from requests.requests r where sector = 'student_service' and state in ('asked', 'taken_in') and exists (select from requests.attachments a where a.request_id = r.id) order by asked_at`],
  [/^\/office\/students/, "id", `select id::text as it from students.students where person_id = ${aziza}`],
  [/^\/office\/students/, "field", "select 'pinfl' as it"],
  [/^\/office\/calendar/, "id", "select id::text as it from office.holidays order by day desc"],
  [/^\/office\/access/, "account", `select ${karim}::text as it`],
  [/^\/office\/access/, "held", `select id::text as it from identity.roles_held where account_id = ${karim}`],
];

async function filled(path: string, who: string | undefined): Promise<string> {
  let href = path;
  for (const [, name] of path.matchAll(/:(\w+)/g)) {
    const part = parts.find(([of, called]) => called === name && of.test(path));
    const [found] = part ? await rows<{ it: string }>(`${part[2]} limit 1`, part[2].includes("$1") ? [who] : []) : [];
    if (!found) throw new Error(`There is no example of :${name} in ${path}: give one in journeys/examples.ts.`);
    href = href.replace(`:${name}`, found.it);
  }
  return href;
}

/** Further faces of the same pages: something found, something chosen, something unknown. */
const further: Readonly<Record<string, readonly string[]>> = {
  "/services": ["?q=spravka", "?q=zzzz"],
  "/search": ["?q=karimova"],
  "/counter": ["?q=kari"],
  "/counter/:person": ["?service=study-certificate", "?service=startup"],
  "/office/queue": ["?tab=sector&due=late"],
  "/programmes": ["?q=kimyo"],
};

/** Every page of the faces that a person can open. */
export async function examples(): Promise<Example[]> {
  const all: Example[] = [];
  for (const face of faces) {
    for (const page of face.pages) {
      const who = whoOpens(face, page);
      const href = await filled(page.path, who);
      for (const query of ["", ...(further[page.path] ?? [])]) all.push({ face, page, href: href + query, who });
    }
  }
  return all;
}
