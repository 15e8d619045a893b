import { createHash } from "node:crypto";
import { beforeAll, describe, expect } from "vitest";
import { database } from "../../../test/database.ts";
import { personOf, test, type ActorOf } from "../../../test/people.ts";
import { instantOf } from "../../kernel/day.ts";
import type { Actor } from "../../platform/actor.ts";
import { setToday } from "../../platform/clock.ts";
import { config } from "../../platform/config.ts";
import { atDesk } from "../../platform/desk.ts";
import { serve } from "../../platform/web/serve.tsx";
import { face, type Assets } from "../../platform/web.tsx";
import { LangContext } from "../../ui/lang.tsx";
import { nobody } from "../identity/index.ts";
import { studyCertificatePaper } from "../students/papers/study-certificate/kind.ts";
import { printStudyCertificate } from "../students/papers/study-certificate/facts.ts";
import { issuePaper, withdrawPaper } from "./acts.ts";
import { seedLetterheads } from "./demo.ts";
import type { IssuedPaper } from "./terms.ts";
import * as pages from "./pages/index.ts";

const { compareMorePaper, myPaper, myPaperPdf, myPaperPicture, myPapers, paperByDigest, paperPdf, paperPicture, verifierKeys, verify, verifyStart, verifyWorker, withdraw, withdrawnList } = pages;
const whole = face("documents", ({ children, lang }) => <LangContext value={lang}><main>{children}</main></LangContext>, {
  pages: [verifyStart, verify, myPapers, myPaper, withdraw],
  endpoints: [paperByDigest, compareMorePaper, verifierKeys, withdrawnList, verifyWorker, myPaperPdf, myPaperPicture, paperPdf, paperPicture],
});
let who: Actor = nobody();
const app = () => serve([whole], {
  config: config(),
  database: database(),
  door: { whoIs: () => Promise.resolve(who), nobody },
  assets: { css: "", enhance: "", client: "", fonts: { latin: "", cyrillic: "", cyrillicExt: "" }, scripts: {} } satisfies Assets,
  trouble: ({ kind }) => ({ title: kind, body: <h1>{kind}</h1> }),
  report: (fault) => { throw fault; },
});

async function ask(as: Actor, path: string, sent?: Record<string, string>): Promise<Response> {
  who = as;
  const headers = { cookie: "daftar=x; lang=uz", "sec-fetch-site": "same-origin" };
  return app().request(path, sent ? { method: "POST", headers: { ...headers, "content-type": "application/x-www-form-urlencoded" }, body: new URLSearchParams(sent) } : { headers });
}

let issued: IssuedPaper;
let withdrawn: IssuedPaper;

beforeAll(async () => {
  setToday("2026-11-24");
  await database().transaction().execute((tx) => seedLetterheads(tx, "2022-01-01"));
});

async function issueBoth(actorOf: ActorOf): Promise<void> {
  if (issued) return;
  const facts = printStudyCertificate({
    full_name: "Karimova Aziza Rustam qizi", born_on: "2007-03-01", level: "bachelor", course_year: 2, group_code: "12-25 KT", programme_code: "60710100",
    programme_name: "Kimyoviy texnologiya", form: "full_time", funding: "grant", study_language: "uz", admitted_on: "2025-08-27", admitted_by: "214-T", graduates_on: null,
  }, { lang: "uz", purpose: "any_place", validUntil: "2027-05-24" });
  const now = instantOf("2026-11-24", "10:00");
  const make = () => atDesk(database(), actorOf("karim"), (desk) => issuePaper(desk, studyCertificatePaper, { holder: personOf("aziza"), lang: "uz", facts, validUntil: "2027-05-24" }), { now });
  issued = ((await make()) as { done: IssuedPaper }).done;
  withdrawn = ((await make()) as { done: IssuedPaper }).done;
  await atDesk(database(), actorOf("sherzod"), (desk) => withdrawPaper(desk, withdrawn.number, "wrong_facts"), { now });
}

describe("verification", () => {
  test("a paper is genuine, by path and by form, however its code is typed", async ({ actorOf }) => {
    await issueBoth(actorOf);
    for (const path of [`/v/${issued.code}`, `/v?c=${issued.code.toLowerCase().replaceAll("-", "%20")}`]) {
      const answer = await ask(nobody(), path);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html).toContain("<h1>Haqiqiy</h1>");
      expect(html).toContain(issued.number);
      expect(html).toContain("K••••••a Aziza");
      for (const secret of ["Karimova", "2007-", "1-mart", "12-25 KT", "Kimyoviy"]) expect(html).not.toContain(secret);
    }
  });

  test("a withdrawn paper says so; unknown and mistyped codes answer alike", async ({ actorOf }) => {
    await issueBoth(actorOf);
    expect(await (await ask(nobody(), `/v/${withdrawn.code}`)).text()).toContain("Bekor qilingan");
    for (const code of ["0000-0000-0000-0000", "not-a-code"]) {
      const answer = await ask(nobody(), `/v/${code}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("Topilmadi");
    }
  });

  test("more rows only for one who knows what is printed, five tries a day", async ({ actorOf }) => {
    await issueBoth(actorOf);
    const rows = async (surname: string, birthDay: string) => {
      who = nobody();
      return app().request(`/v/${issued.code}/rows`, { method: "POST", headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" }, body: JSON.stringify({ surname, birthDay }) });
    };
    const right = (await (await rows("karimova", "01.03.2007")).json()) as { rows: { label: string; value: string }[] };
    expect(right.rows.map((row) => row.value)).toContain("Bakalavriat, 2-kurs, 12-25 KT guruhi");
    expect(JSON.stringify(right)).not.toContain("214-T");
    expect(await (await rows("Karimova", "02.03.2007")).json()).toEqual({ rows: [] });
    for (let at = 0; at < 3; at += 1) await rows("Aliyeva", "01.03.2007");
    expect((await rows("Karimova", "01.03.2007")).status).toBe(409);
  });

  test("a PDF is known by its bytes and by nothing else", async ({ actorOf }) => {
    await issueBoth(actorOf);
    const pdf = Buffer.from(await (await ask(actorOf("aziza"), `/my/papers/${issued.id}/pdf`)).arrayBuffer());
    const { drawAndKeep } = await import("./drawing.ts");
    await drawAndKeep(database(), issued.id);
    const known = await ask(nobody(), `/v/hash/${createHash("sha256").update(pdf).digest("hex")}`);
    expect(await known.json()).toEqual({ code: issued.code });
    expect((await ask(nobody(), `/v/hash/${createHash("sha256").update(pdf).update(" ").digest("hex")}`)).status).toBe(404);
    expect((await ask(nobody(), "/v/hash/x")).status).toBe(404);
  });

  test("keys, the list of withdrawn papers and the worker are given to anyone", async ({ actorOf }) => {
    await issueBoth(actorOf);
    const { keys, kinds } = (await (await ask(nobody(), "/.well-known/daftar-keys.json")).json()) as { keys: { id: number; key: string }[]; kinds: { series: string }[] };
    expect(keys[0]).toMatchObject({ id: 1, algorithm: "Ed25519" });
    expect(kinds.map((kind) => kind.series)).toContain("M");
    const { list } = (await (await ask(nobody(), "/.well-known/daftar-withdrawn.json")).json()) as { list: string };
    expect(Buffer.from(list, "base64url").includes(createHash("sha256").update(withdrawn.number).digest().subarray(0, 16))).toBe(true);
    expect((await ask(nobody(), "/verify-worker.js")).headers.get("service-worker-allowed")).toBe("/v");
  });
});

describe("one's own papers", () => {
  test("are listed, shown and given as bytes to their holder", async ({ actorOf }) => {
    await issueBoth(actorOf);
    const list = await (await ask(actorOf("aziza"), "/my/papers")).text();
    expect(list).toContain(issued.number);
    const page = await (await ask(actorOf("aziza"), `/my/papers/${issued.id}`)).text();
    expect(page).toContain("Tayyor");
    expect(page).toContain(issued.code);
    const pdf = await ask(actorOf("aziza"), `/my/papers/${issued.id}/pdf`);
    expect([pdf.status, pdf.headers.get("content-type"), pdf.headers.get("cache-control")]).toEqual([200, "application/pdf", "private, no-store"]);
    expect((await ask(actorOf("aziza"), `/my/papers/${issued.id}/picture`)).headers.get("content-type")).toBe("image/png");
  });

  test("are absent for any other student, and for an address that is no paper", async ({ actorOf }) => {
    await issueBoth(actorOf);
    for (const tail of ["", "/pdf", "/picture"]) expect((await ask(actorOf("dilnoza"), `/my/papers/${issued.id}${tail}`)).status).toBe(404);
    for (const id of ["1", "00000000-0000-0000-0000-000000000000"]) expect((await ask(actorOf("aziza"), `/my/papers/${id}`)).status).toBe(404);
    expect((await ask(actorOf("aziza"), `/papers/${issued.id}`)).status).toBe(403);
    expect((await ask(nobody(), `/papers/${issued.id}`)).status).toBe(401);
  });

  test("opened by the office leave a trace for their holder", async ({ actorOf }) => {
    await issueBoth(actorOf);
    expect((await ask(actorOf("karim"), `/papers/${issued.id}`)).status).toBe(200);
    const { sql } = await import("kysely");
    const { rows } = await sql`select 1 from journal.notes where act = 'students.looked' and subject = ${personOf("aziza")}`.execute(database());
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe("withdrawing", () => {
  const path = (number: string) => `/office/papers?number=${encodeURIComponent(number)}`;

  test("the typed number must be the paper's", async ({ actorOf }) => {
    await issueBoth(actorOf);
    const wrong = await ask(actorOf("sherzod"), path(issued.number), { number: "7-M/2026", reason: "lost", _key: "k1" });
    expect(wrong.status).toBe(409);
    expect(await wrong.text()).toContain("Terilgan raqam");
    expect((await ask(actorOf("sherzod"), path(issued.number), { number: "", reason: "whim", _key: "k2" })).status).toBe(422);
    expect((await ask(actorOf("karim"), path(issued.number))).status).toBe(403);
  });

  test("typed right, it is withdrawn at once", async ({ actorOf }) => {
    await issueBoth(actorOf);
    const done = await ask(actorOf("sherzod"), path(issued.number), { number: issued.number, reason: "lost", _key: "k3" });
    expect([done.status, done.headers.get("location")]).toEqual([303, path(issued.number)]);
    expect(await (await ask(nobody(), `/v/${issued.code}`)).text()).toContain("Bekor qilingan");
    expect(await (await ask(actorOf("sherzod"), path(issued.number))).text()).toContain("kuchga ega emas");
  });
});
