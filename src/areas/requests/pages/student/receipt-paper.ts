import { untilDay, dayThisYear } from "../../../../kernel/format.ts";
import { NotFound } from "../../../../platform/not-found.ts";
import { Answer, endpoint } from "../../../../platform/web.tsx";
import { drawSheet, getLetterheadWords } from "../../../documents/index.ts";
import { getService } from "../../acts/ask.ts";
import { reachOf } from "../../acts/work.ts";
import { receiptSheet } from "../../papers/receipt/kind.ts";
import { wordsOf } from "../../reads.ts";
import { getRequest, listAttachments } from "../../records/case.ts";
import { mayWorkIn } from "../../rules.ts";
import { texts } from "../../texts/index.ts";
import { momentWords } from "../../words.ts";

/** The receipt of a case, for its owner and for the counter that took it in: a roll of 80 mm, or A5 with `?format=a5`. */
export const receiptPdf = endpoint({
  method: "GET",
  path: "/my/requests/:number/receipt.pdf",
  right: "signed_in",
  summary: "The receipt of a case as PDF.",
  clauses: ["3.4.1/10"],
  read: async ({ reader, actor, params, query, lang, origin, today }) => {
    const it = await getRequest(reader, params.number);
    const own = it.person_id === actor.person_id;
    if (!own && !(actor.rights.has("requests.ask_for") && (it.channel === "counter" || mayWorkIn(it.sector, reachOf(actor)).allowed))) throw new NotFound("request");
    const card = getService(it.service);
    const text = texts(lang);
    const paperLang = lang === "uz-Cyrl" ? "uz" : lang;
    const words = texts(paperLang);
    const files = await listAttachments(reader, it.id);
    const { pdf } = await drawSheet(receiptSheet, {
      lang: paperLang, format: query.get("format") === "a5" ? "a5" as const : "roll" as const, org: await getLetterheadWords(reader, paperLang, today),
      title: words.receipt, kind: words.steps.asked, number: it.number, service: wordsOf(card, paperLang).title,
      duelabel: words.termLabel, due: it.closed_at ? words.states[it.state] : untilDay(it.due_on, paperLang, today),
      facts: [[words.columns.came, momentWords(it.asked_at, paperLang)], [words.papersNeeded, String(files.length)], [words.clause, card.clauses[0]], [words.columns.due, dayThisYear(it.due_on, paperLang)]],
      hint: words.receiptHint, code: it.receipt_code.replace(/(.{4})(?=.)/g, "$1-"), foot: words.receiptFoot,
    }, { address: `${origin}/r/${it.receipt_code}`, at: it.asked_at });
    return new Answer(pdf, {
      "content-type": "application/pdf", "content-disposition": `inline; filename*=UTF-8''${encodeURIComponent(`${text.receipt} ${it.number}.pdf`)}`,
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    });
  },
});
