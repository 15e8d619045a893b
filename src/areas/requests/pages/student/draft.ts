import { z } from "zod";
import { endpoint } from "../../../../platform/web.tsx";
import { getService } from "../../acts/ask.ts";
import { keepDraft } from "../../records/drafts.ts";

/** What is typed is kept two seconds after the last change, unchecked: a half-filled form is nobody's mistake. */
export const draft = endpoint({
  method: "PUT",
  path: "/my/drafts/:service",
  right: "requests.ask",
  summary: "Keep what is typed and not sent",
  takes: z.strictObject({ typed: z.record(z.string().max(100), z.array(z.string().max(16_000)).max(50)) }),
  gives: z.object({ saved_at: z.string() }),
  limit: { bucket: "draft", per: "account", limit: 120, seconds: 60 },
  keep: async ({ database, actor, params, now }, { typed }) => {
    const own = Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith("_")));
    await keepDraft(database, actor.account_id!, getService(params.service).code, own, now);
    return { saved_at: now.toISOString() };
  },
});
