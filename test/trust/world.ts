/** Rows that belong to somebody: two students' cases and papers, a clerk's token, a marked day. Made by the acts themselves. */
import { deflateSync, crc32 } from "node:zlib";
import { z } from "zod";
import { notice, notify } from "../../src/areas/messages/index.ts";
import { declareHoliday } from "../../src/areas/office/index.ts";
import { askForService, forward } from "../../src/areas/requests/index.ts";
import { saveUpload } from "../../src/platform/files.ts";
import { drawPapersLeftBehind, listPapersOf } from "../../src/areas/documents/index.ts";
import { database } from "../database.ts";
import { actorOf, done, one, today, tokenOf } from "./harness.ts";

/** A picture of one colour, as small as a picture can be; another colour is another file. */
export function png(colour = 0, width = 2, height = 2): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), body.length + 4);
    return out;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const row = Buffer.alloc(width + 1, colour);
  row[0] = 0;
  const rows = Buffer.concat(Array.from({ length: Math.min(height, 64) }, () => row));
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

export type Theirs = { person: string; student: string; number: string; receipt: string; file: string; upload: string; paper: string; code: string; asked: string; notice: string };
export type World = { aziza: Theirs; otkir: Theirs; token: string; account: string; held: string; day: string; notice: string };

const studentNumbers = { aziza: "999251100001", otkir: "999241100004" } as const;

/** A certificate and a case of their own; `to` sends the case to another sector, where it is that sector's alone to decide. */
async function theirs(code: keyof typeof studentNumbers, service: "record-correction" | "mobility-out"): Promise<Theirs> {
  const actor = await actorOf(code);
  const kept = async (name: string, colour: number) => {
    const saved = await saveUpload(database(), { owner: actor.account_id!, name, bytes: png(colour) });
    if ("refused" in saved) throw new Error(saved.refused);
    return saved.id;
  };
  const passport = await kept("pasport.png", 10);
  const upload = await kept("boshqa.png", 20);
  const certificate = await done(actor, (desk) => askForService(desk, "study-certificate", actor.person_id!, { purpose: "any_place", language: "uz" }));
  const given = service === "record-correction" ? { field: "name", correct: "Karimova" } : { institution: "Sinov universiteti", from: "2027-02-01", until: "2027-06-30" };
  const papers: Record<string, string[]> = service === "record-correction" ? { evidence: [passport] } : { invitation: [passport], learning_agreement: [passport] };
  const it = await done(actor, (desk) => askForService(desk, service, actor.person_id!, given, papers));
  return {
    person: actor.person_id!, student: studentNumbers[code], number: it.number, receipt: it.receipt_code, asked: certificate.number, paper: certificate.paper_id!, upload,
    file: await one<string>(`select a.id as value from requests.attachments a join requests.requests r on r.id = a.request_id where r.number = '${it.number}' limit 1`),
    code: (await listPapersOf(database(), actor.person_id!, today, "uz")).find((paper) => paper.id === certificate.paper_id)!.code!,
    notice: await one<string>(`select id as value from messages.notices where subject = '${it.number}' and person_id = '${actor.person_id}'`),
  };
}

/** Told to nodira as staff. */
const trial = notice({ kind: "trial.told", facts: z.strictObject({}), text: () => "Sinov." });

/** Papers of aziza and otkir are drawn already; otkir's case lies with the international sector, which nobody else reaches. */
export async function makeWorld(): Promise<World> {
  const aziza = await theirs("aziza", "record-correction");
  const otkir = await theirs("otkir", "mobility-out");
  const nodira = await actorOf("nodira");
  await done(nodira, (desk) => forward(desk, otkir.number, 1, "international", undefined));
  await drawPapersLeftBehind(database()).work({}, {} as never);
  await tokenOf("nodira", ["requests.work"]);
  const director = await actorOf("gulchehra");
  const day = await done(director, (desk) => declareHoliday(desk, { day: "2026-12-30", kind: "day_off", who: "all", name: { uz: "Sinov kuni", ru: "Пробный день", en: "A trial day" }, decree: "PF-1" }));
  await done(director, async (desk) => {
    await notify(desk, { account_id: nodira.account_id!, kind: trial, href: "/office/queue", facts: {} });
    await desk.note("trial.told", "nodira");
  });
  return {
    aziza, otkir,
    notice: await one<string>("select id as value from messages.notices where kind = 'trial.told'"),
    token: await one<string>("select id as value from identity.tokens limit 1"),
    account: await one<string>("select id as value from identity.accounts where sign_in_name = 'lola'"),
    held: await one<string>("select h.id as value from identity.roles_held h join identity.accounts a on a.id = h.account_id where a.sign_in_name = 'lola'"),
    day,
  };
}
