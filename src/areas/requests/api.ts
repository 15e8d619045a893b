import { z } from "zod";
import { attachmentHeaders, readUpload, saveUpload } from "../../platform/files.ts";
import { NotFound } from "../../platform/not-found.ts";
import { prose } from "../../kernel/fields.ts";
import { Refused } from "../../kernel/verdict.ts";
import { Answer, endpoint } from "../../platform/web.tsx";
import { askForService, getService } from "./acts/ask.ts";
import { withdraw, writeToOffice } from "./acts/own.ts";
import { reachOf } from "./acts/work.ts";
import { catalogue, findService } from "./catalogue/index.ts";
import { schemaOf, workedBy, type Service } from "./catalogue/service.ts";
import { stateOfService, wordsOf } from "./reads.ts";
import { getOwnRequest, getRequest, listAttachments, listMessages, listSteps, type CaseRow } from "./records/case.ts";
import { listOwn } from "./records/queue.ts";
import { mayWorkIn } from "./rules.ts";
import { states } from "./terms.ts";

const serviceShape = z.object({
  code: z.string(), clauses: z.array(z.string()), title: z.string(), result: z.string(), guidance: z.array(z.string()), sector: z.string(), way: z.string(), worked: z.enum(["system", "by_hand"]),
  term: z.object({ amount: z.number(), unit: z.string() }), fee_tiyin: z.number(), papers: z.array(z.object({ slot: z.string(), label: z.string(), required: z.boolean() })), href: z.string(),
}).meta({ id: "Service" });

const requestShape = z.object({
  number: z.string(), service: z.string(), state: z.enum(states), asked_at: z.string(), due_on: z.string(), closed_at: z.string().nullable(), paper_id: z.string().nullable(), href: z.string(),
}).meta({ id: "Request" });

const wholeRequestShape = requestShape.extend({
  asked: z.record(z.string(), z.unknown()), answer: z.string().nullable(),
  refusal: z.object({ reason: z.string(), clause: z.string(), facts: z.array(z.string()), would_change: z.string() }).nullable(),
  steps: z.array(z.object({ at: z.string(), step: z.string(), by: z.enum(["student", "office", "system"]) })),
  files: z.array(z.object({ id: z.string(), slot: z.string(), name: z.string(), type: z.string(), size: z.number(), href: z.string() })),
}).meta({ id: "WholeRequest" });

function serviceJson(card: Service, lang: Parameters<typeof wordsOf>[1], term = card.term) {
  const words = wordsOf(card, lang);
  return {
    code: card.code, clauses: [...card.clauses], title: words.title, result: words.result, guidance: [...words.guidance], sector: card.sector, way: card.way, worked: workedBy(card), term, fee_tiyin: card.fee_tiyin,
    papers: Object.entries(card.papers).map(([slot, need]) => ({ slot, label: words.papers[slot]?.label ?? slot, required: need === "required" })), href: `/services/${card.code}`,
  };
}

function requestJson(it: Pick<CaseRow, "number" | "service" | "state" | "asked_at" | "due_on" | "closed_at" | "paper_id">) {
  return { number: it.number, service: it.service, state: it.state, asked_at: it.asked_at.toISOString(), due_on: it.due_on, closed_at: it.closed_at?.toISOString() ?? null, paper_id: it.paper_id, href: `/my/requests/${it.number}` };
}

/** The person behind the token or session; an account of no person has no cases of its own. */
function personOf(actor: { person_id: string | null }): string {
  if (!actor.person_id) throw new NotFound("person");
  return actor.person_id;
}

export const listServices = endpoint({
  method: "GET", path: "/api/v1/services", right: "anyone", summary: "All services of chapter IV", clauses: ["4.6/4"], cache: "minute",
  gives: z.array(serviceShape),
  read: ({ lang }) => catalogue.map((card) => serviceJson(card, lang)),
});

export const oneService = endpoint({
  method: "GET", path: "/api/v1/services/:code", right: "anyone", summary: "One service, with the JSON schema of what it asks", clauses: ["4.6/4"],
  gives: serviceShape.extend({ asks: z.record(z.string(), z.unknown()) }).meta({ id: "ServiceWithForm" }),
  read: async ({ reader, params, lang, today, now }) => {
    const card = getService(params.code);
    const { term } = await stateOfService(reader, card, today, now);
    return { ...serviceJson(card, lang, term), asks: z.toJSONSchema(schemaOf(card), { io: "input" }) as Record<string, unknown> };
  },
});

/** The service's own schema judges what is asked: each field that is wrong is told as `asked.<field>`. */
const asking = z
  .strictObject({ service: z.string(), asked: z.record(z.string(), z.unknown()).default({}), papers: z.record(z.string(), z.array(z.uuid())).default({}) })
  .superRefine(({ service, asked }, ctx) => {
    const card = findService(service);
    const parsed = card && schemaOf(card).safeParse(asked);
    for (const issue of parsed?.error?.issues ?? []) ctx.issues.push({ ...issue, path: ["asked", ...issue.path], input: asked } as (typeof ctx.issues)[number]);
  })
  .meta({ id: "Asking" });

export const ask = endpoint({
  method: "POST", path: "/api/v1/requests", right: "requests.ask", summary: "Ask for a service", clauses: ["3.4.1/10"],
  takes: asking,
  gives: z.object({ number: z.string(), receipt_code: z.string(), state: z.enum(["asked", "answered"]), paper_id: z.string().nullable() }).meta({ id: "Asked" }),
  limit: { bucket: "ask", per: "account", limit: 60, seconds: 3600 },
  act: ({ desk, actor }, { service, asked, papers }) => askForService(desk, service, personOf(actor), schemaOf(getService(service)).parse(asked), papers, "api"),
});

export const myRequests = endpoint({
  method: "GET", path: "/api/v1/requests", right: "requests.read_own", summary: "My requests, those that wait for me first",
  takes: z.strictObject({ page: z.string().regex(/^[1-9]\d{0,4}$/).optional() }),
  gives: z.array(requestShape),
  read: async ({ reader, actor }, { page }) => (await listOwn(reader, personOf(actor), Number(page ?? 1))).map((row) => requestJson(row)),
});

export const oneRequest = endpoint({
  method: "GET", path: "/api/v1/requests/:number", right: "requests.read_own", summary: "One request of mine, with its history and files",
  gives: wholeRequestShape,
  read: async ({ reader, actor, params }) => {
    const it = await getOwnRequest(reader, params.number, personOf(actor));
    const steps = await listSteps(reader, it.id);
    const files = await listAttachments(reader, it.id);
    return {
      ...requestJson(it), asked: it.asked, answer: it.answer, refusal: it.refusal ? { ...it.refusal, facts: [...it.refusal.facts] } : null,
      steps: steps.map((s) => ({ at: s.at.toISOString(), step: s.step, by: s.by_side })),
      files: files.map((f) => ({ id: f.id, slot: f.slot, name: f.name, type: f.type, size: f.size, href: `/api/v1/requests/${it.number}/files/${f.id}` })),
    };
  },
});

export const takeBack = endpoint({
  method: "POST", path: "/api/v1/requests/:number/withdrawal", right: "requests.withdraw", summary: "Withdraw a request of mine",
  gives: z.object({ number: z.string() }),
  act: async ({ desk, params }) => {
    await withdraw(desk, params.number);
    return { number: params.number };
  },
});

export const messagesOfRequest = endpoint({
  method: "GET", path: "/api/v1/requests/:number/messages", right: "requests.read_own", summary: "Messages of a request of mine",
  gives: z.array(z.object({ at: z.string(), side: z.enum(["student", "office"]), by: z.string(), body: z.string() }).meta({ id: "Message" })),
  read: async ({ reader, actor, params }) => {
    const it = await getOwnRequest(reader, params.number, personOf(actor));
    return (await listMessages(reader, it.id, false)).map((m) => ({ at: m.at.toISOString(), side: m.side, by: m.by_name, body: m.body }));
  },
});

export const sendMessage = endpoint({
  method: "POST", path: "/api/v1/requests/:number/messages", right: "requests.ask", summary: "Write to the office about a request of mine",
  takes: z.strictObject({ body: prose({ max: 4000 }) }),
  gives: z.object({ number: z.string() }),
  act: async ({ desk, params }, { body }) => {
    await writeToOffice(desk, params.number, body);
    return { number: params.number };
  },
});

/** A file goes up at once and alone, so that one wrong file never throws away the others. */
const upload = <const P extends string>(path: P) => endpoint({
  method: "POST", path, right: "signed_in", summary: "Send a file; its id is then given with a request", files: true,
  gives: z.object({ id: z.string(), name: z.string(), type: z.string(), size: z.number(), pages: z.number() }).meta({ id: "Upload" }),
  limit: { bucket: "upload", per: "account", limit: 60, seconds: 3600 },
  prepare: async ({ database, actor }, _asked, files) => {
    const file = files[0];
    if (!file) throw new Refused({ code: "file_required", clause: "3.4.1/10" });
    const kept = await saveUpload(database, { owner: actor.account_id!, name: file.name, bytes: file.bytes });
    if ("refused" in kept) throw new Refused({ code: kept.refused, clause: "3.4.1/10", facts: { name: file.name, ...kept.facts } });
    return kept;
  },
  act: async ({ desk }, _asked, kept) => {
    await desk.note("requests.file_sent", kept.id, { type: kept.type, size: kept.size, pages: kept.pages });
    return kept;
  },
});
/** The form's own door, and the API's: one act. */
export const uploadFromForm = upload("/uploads");
export const uploadByApi = upload("/api/v1/uploads");

/** A file of a case: for the one who sent the case, or for the sector where it lies. */
export const fileOfRequest = endpoint({
  method: "GET", path: "/api/v1/requests/:number/files/:file", right: "signed_in", summary: "A file of a request",
  read: async ({ reader, actor, params }) => {
    const it = await getRequest(reader, params.number);
    const own = it.person_id === actor.person_id;
    if (!own && !(actor.rights.has("requests.work") && mayWorkIn(it.sector, reachOf(actor)).allowed)) throw new NotFound("file");
    const found = (await listAttachments(reader, it.id)).find((f) => f.id === params.file);
    if (!found) throw new NotFound("file");
    const stored = await readUpload(reader, found.upload_id);
    return new Answer(stored.bytes, attachmentHeaders(found.name, stored.type));
  },
});
