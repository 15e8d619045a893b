import { z } from "zod";
import { NotFound } from "../../platform/not-found.ts";
import { endpoint } from "../../platform/web.tsx";
import { checkCode } from "./checking.ts";
import { listPapersOf } from "./reads.ts";
import { maskedName } from "./rules/papers.ts";

const answers = ["valid", "expired", "withdrawn", "replaced", "erased", "unknown"] as const;

/** The verifier's page as data: what the paper must say, with the least of its holder. */
export const verifyByApi = endpoint({
  method: "GET", path: "/api/v1/verify/:code", right: "anyone", summary: "Verify a paper by the code printed on it", clauses: ["4.1/19"],
  limit: { bucket: "verify", per: "ip", limit: 60, seconds: 60 },
  gives: z.object({
    answer: z.enum(answers),
    paper: z.object({ number: z.string(), kind: z.string(), holder: z.string(), issued_on: z.string(), valid_until: z.string().nullable(), withdrawn_on: z.string().nullable() }).nullable(),
  }).meta({ id: "Verified" }),
  read: async ({ reader, params, today }) => {
    const { answer, paper } = await checkCode(reader, params.code, today);
    return {
      answer,
      paper: paper ? { number: paper.number_text, kind: paper.kind, holder: maskedName(paper.holder_name ?? ""), issued_on: paper.issued_on, valid_until: paper.valid_until, withdrawn_on: paper.withdrawn_on } : null,
    };
  },
});

export const myPapersByApi = endpoint({
  method: "GET", path: "/api/v1/papers", right: "documents.read_own", summary: "My papers",
  gives: z.array(z.object({ id: z.string(), number: z.string(), kind: z.string(), title: z.string(), state: z.enum(answers), issued_on: z.string(), valid_until: z.string().nullable(), href: z.string() }).meta({ id: "Paper" })),
  read: async ({ reader, actor, today, lang }) => {
    if (!actor.person_id) throw new NotFound("person");
    return (await listPapersOf(reader, actor.person_id, today, lang)).map((it) => ({
      id: it.id, number: it.number, kind: it.kind, title: it.title, state: it.state, issued_on: it.issued_on, valid_until: it.valid_until, href: `/api/v1/papers/${it.id}/pdf`,
    }));
  },
});

export { myPaperByApi } from "./pages/holder/paper.endpoints.ts";
