import { z } from "zod";
import { clockTime } from "../../../../kernel/format.ts";
import { attachmentHeaders, pictureOf, readUpload } from "../../../../platform/files.ts";
import { NotFound } from "../../../../platform/not-found.ts";
import { Answer, endpoint, type Reading } from "../../../../platform/web.tsx";
import { listAttachments } from "../../records/case.ts";
import { listPresent, sayPresent } from "../../records/presence.ts";
import { readableCase } from "./case-data.ts";

type At = Pick<Reading<"/office/requests/:number/files/:file">, "reader" | "actor" | "params">;

async function fileOf({ reader, actor, params }: At) {
  const it = await readableCase({ reader, actor, params });
  const found = (await listAttachments(reader, it.id)).find((one) => one.id === params.file);
  if (!found) throw new NotFound("file");
  return { it, found, stored: await readUpload(reader, found.upload_id) };
}

/** Evidence as it was sent: it leaves as an attachment and is never opened inside our pages. */
export const caseFile = endpoint({
  method: "GET", path: "/office/requests/:number/files/:file", right: "requests.work", summary: "A file of a case, as it was sent",
  read: async (at) => {
    const { found, stored } = await fileOf(at);
    return new Answer(stored.bytes, attachmentHeaders(found.name, stored.type));
  },
});

/** A page of evidence drawn by us. The note of the case's own page covers it. */
export const casePicture = endpoint({
  method: "GET", path: "/office/requests/:number/files/:file/picture", right: "requests.work", summary: "A page of a file of a case, as a picture",
  takes: z.strictObject({ page: z.string().regex(/^[1-9]\d{0,3}$/).optional() }),
  read: async (at, { page }) => {
    const { found, stored } = await fileOf(at);
    const drawn = await pictureOf(stored, Number(page ?? 1));
    return new Answer(drawn.bytes, { ...attachmentHeaders(found.name, drawn.type, "inline"), "cache-control": "private, max-age=600" });
  },
});

/** "I have it open": advice to colleagues, gone after a minute and a half. */
export const casePresence = endpoint({
  method: "PUT", path: "/office/requests/:number/presence", right: "requests.work", summary: "Say that one has a case open; who else has",
  gives: z.object({ others: z.array(z.object({ name: z.string(), since: z.string() })) }),
  limit: { bucket: "presence", per: "account", limit: 60, seconds: 60 },
  keep: async ({ database, actor, params }) => {
    const it = await readableCase({ reader: database, actor, params });
    await sayPresent(database, it.id, { id: actor.account_id!, name: actor.name });
    return { others: (await listPresent(database, it.id, actor.account_id)).map((one) => ({ name: one.name, since: clockTime(one.opened_at) })) };
  },
});
