/** From a student's press to the bytes of the PDF, one at once and sixteen; and how fast papers are drawn by themselves. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawSpecimen, folderOf, type PaperKind } from "../src/areas/documents/index.ts";
import { studyCertificatePaper } from "../src/areas/students/papers/study-certificate/kind.ts";
import { rootFolder } from "../src/platform/config.ts";
import { demoPassword } from "../src/areas/identity/demo.ts";
import { certificateOf } from "./shared/certificate.ts";
import { measure, percentile, round, tell, type Institute } from "./shared/institute.ts";

const alone = 60;
const atOnce = 16;
const each = 10;
const drawingMs = 4_000;

await measure("certificate", {}, async (it) => {
  const web = await it.serve();
  const cookies = await signInStudents(it, web.origin, atOnce);
  const first = await certificateOf(web.origin, cookies[0]!);
  const one: number[] = [];
  for (let n = 0; n < alone; n += 1) one.push((await certificateOf(web.origin, cookies[n % cookies.length]!)).ms);
  const many: number[] = [];
  const from = performance.now();
  await Promise.all(cookies.map(async (cookie) => {
    for (let n = 0; n < each; n += 1) many.push((await certificateOf(web.origin, cookie)).ms);
  }));
  const perSecond = (many.length * 1000) / (performance.now() - from);
  await web.stop();
  const figures = (ms: readonly number[]) => ({ papers: ms.length, p50_ms: round(percentile(ms, 0.5)), p95_ms: round(percentile(ms, 0.95)) });
  return {
    first_ms: round(first.ms), kb: round(first.bytes / 1000),
    one_at_once: figures(one), sixteen_at_once: { ...figures(many), papers_s: round(perSecond, 1) },
    rendering: { pages_s_a_core: round(await drawnPerSecond()), goal: 50 }, goal_p50_ms: 1_000,
  };
});

/** By name and password, through the door that everybody takes. */
async function signInStudents(it: Institute, origin: string, count: number): Promise<string[]> {
  const { rows } = await it.owner.query<{ name: string }>(
    `select account.sign_in_name as name from identity.accounts account join students.standing_today today on today.person_id = account.person_id
     where account.kind = 'student' and today.standing = 'studying' and account.sign_in_name ~ '^[0-9]+$' order by 1 limit $1`, [count]);
  const cookies: string[] = [];
  for (const { name } of rows) {
    const answer = await fetch(`${origin}/sign-in`, { method: "POST", body: new URLSearchParams({ name, password: demoPassword }), headers: { origin }, redirect: "manual" });
    const session = answer.headers.getSetCookie().find((one) => one.startsWith("daftar="));
    if (answer.status !== 303 || !session) throw new Error(`${name} could not sign in: ${answer.status}`);
    cookies.push(session.split(";")[0]!);
  }
  tell(`${cookies.length} students signed in`);
  return cookies;
}

/** One after another, so one core: the certificate's own sample, drawn by the same child as in the product. */
async function drawnPerSecond(): Promise<number> {
  const kind = studyCertificatePaper as unknown as PaperKind;
  const sample = JSON.parse(readFileSync(join(rootFolder(), folderOf(kind), "sample.json"), "utf8")) as Record<string, Parameters<typeof drawSpecimen>[1]>;
  await drawSpecimen(kind, sample["uz"]!, "uz");
  const from = performance.now();
  let pages = 0;
  for (; performance.now() - from < drawingMs; pages += 1) await drawSpecimen(kind, sample["uz"]!, "uz");
  return (pages * 1000) / (performance.now() - from);
}
