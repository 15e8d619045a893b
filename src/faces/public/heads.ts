import { listDailyHeads } from "../../platform/journal/heads.ts";
import { Answer, endpoint } from "../../platform/web.tsx";

/** The journal's heads by day: whoever keeps a copy is a witness that the past was not rewritten. */
export const heads = endpoint({
  method: "GET",
  path: "/journal/heads.txt",
  right: "anyone",
  summary: "The journal's head of each day, for whoever wants to be a witness",
  cache: "minute",
  read: async ({ reader }) => new Answer((await listDailyHeads(reader)).map((one) => `${one.day} ${one.block_no} ${one.notes} ${one.head.toString("hex")}\n`).join(""), { "content-type": "text/plain; charset=utf-8" }),
});
