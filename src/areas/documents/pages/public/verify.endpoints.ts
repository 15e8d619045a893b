import { z } from "zod";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { day } from "../../../../kernel/fields.ts";
import { Refused } from "../../../../kernel/verdict.ts";
import { rootFolder } from "../../../../platform/config.ts";
import { hit } from "../../../../platform/limits.ts";
import { NotFound } from "../../../../platform/not-found.ts";
import { Answer, endpoint } from "../../../../platform/web.tsx";
import { compareMore } from "../../acts.ts";
import { codeByDigest, keysForVerifiers, withdrawnForVerifiers } from "../../checking.ts";
import { readCode } from "../../rules/code.ts";

const limit = { bucket: "verify", per: "ip", limit: 60, seconds: 60 } as const;

/** The file is hashed in the browser; only its digest is asked. Bytes that are not ours say nothing about the paper. */
export const paperByDigest = endpoint({
  method: "GET",
  path: "/v/hash/:sha256",
  right: "anyone",
  summary: "The code of the paper whose PDF has this SHA-256.",
  limit,
  gives: z.object({ code: z.string() }).meta({ id: "PaperByDigest" }),
  read: async ({ reader, params }) => {
    if (!/^[0-9a-f]{64}$/.test(params.sha256)) throw new NotFound("paper");
    const code = await codeByDigest(reader, params.sha256);
    if (!code) throw new NotFound("paper");
    return { code };
  },
});

const triesADay = 5;

/** More of a paper for one who says what is printed on it. Five tries a day for each paper, whoever tries. */
export const compareMorePaper = endpoint({
  method: "POST",
  path: "/v/:code/rows",
  right: "anyone",
  summary: "Further rows of a paper for one who knows the surname and the birth day printed on it.",
  limit,
  takes: z.strictObject({ surname: z.string().min(1).max(100), birthDay: day() }),
  gives: z.object({ rows: z.array(z.object({ label: z.string(), value: z.string() })) }).meta({ id: "PaperRows" }),
  prepare: async ({ database, params }) => {
    const code = readCode(params.code);
    if (!code) throw new NotFound("paper");
    const { allowed } = await hit(database, "compare", code, triesADay, 86_400);
    return { code, allowed };
  },
  act: async ({ desk }, said, { code, allowed }) => {
    if (!allowed) throw new Refused({ code: "compared_too_often", clause: "4.1/19" });
    return { rows: (await compareMore(desk, code, said)).map(({ label, value }) => ({ label, value })) };
  },
});

/** Public halves of all keys, for ever: with them a paper is checked where there is no network. */
export const verifierKeys = endpoint({
  method: "GET",
  path: "/.well-known/daftar-keys.json",
  right: "anyone",
  summary: "Public keys of papers, and the names of their kinds.",
  cache: "minute",
  read: () => keysForVerifiers(),
});

export const withdrawnList = endpoint({
  method: "GET",
  path: "/.well-known/daftar-withdrawn.json",
  right: "anyone",
  summary: "Withdrawn papers as hashes of their numbers, signed with the day of the list.",
  cache: "minute",
  read: ({ reader, today }) => withdrawnForVerifiers(reader, today),
});

/** The worker keeps the page, the keys and the list for a clerk without network. */
export const verifyWorker = endpoint({
  method: "GET",
  path: "/verify-worker.js",
  right: "anyone",
  summary: "The service worker of the verification page.",
  cache: "minute",
  read: () =>
    new Answer(readFileSync(join(rootFolder(), "src/areas/documents/pages/public/verify.worker.js")), {
      "content-type": "text/javascript; charset=utf-8",
      "service-worker-allowed": "/v",
      "cache-control": "no-cache",
    }),
});
