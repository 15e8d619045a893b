import { NotFound } from "../../../../platform/not-found.ts";
import { drawPicture } from "../../../../platform/render.ts";
import { framedByOurselves } from "../../../../platform/web/guard.ts";
import { Answer, endpoint, type Reading } from "../../../../platform/web.tsx";
import { pdfOf } from "../../drawing.ts";
import { getPaper, type PaperRow } from "../../records.ts";
import { isPaperId, ownOnly } from "../../reads.ts";

/** Our own papers open inside our own pages, so that a counter prints one without a download. */
const headers = { "cache-control": "private, no-store", "content-security-policy": framedByOurselves };
const pictureWidth = 1240;

/** A paper's bytes, and whose they are. */
class PaperAnswer extends Answer {
  readonly holder: string;
  constructor(body: Uint8Array, type: string, paper: PaperRow) {
    const name = `${paper.number_text.replace("/", "-")}.${type === "image/png" ? "png" : "pdf"}`;
    super(body, { ...headers, "content-type": type, "content-disposition": `inline; filename*=UTF-8''${encodeURIComponent(name)}` });
    this.holder = paper.holder ?? "";
  }
}

async function existing({ reader, params }: Pick<Reading<"/:paper">, "reader" | "params">): Promise<PaperRow> {
  if (!isPaperId(params.paper)) throw new NotFound("paper");
  const paper = await getPaper(reader, params.paper);
  if (paper.erased_on !== null) throw new NotFound("paper");
  return paper;
}

async function own(at: Pick<Reading<"/:paper">, "reader" | "params" | "actor">): Promise<PaperRow> {
  return ownOnly(await existing(at), at.actor.person_id);
}

const ownPdf = <const P extends `${string}:paper${string}`>(path: P) => endpoint({
  method: "GET",
  path,
  right: "documents.read_own",
  summary: "One's own paper as PDF/A-3b.",
  clauses: ["4.1/19"],
  read: async (at): Promise<Answer> => {
    const paper = await own(at as unknown as Reading<"/:paper">);
    return new PaperAnswer(await pdfOf(at.reader, paper), "application/pdf", paper);
  },
});

/** The page's door and the API's: the same bytes. */
export const myPaperPdf = ownPdf("/my/papers/:paper/pdf");
export const myPaperByApi = ownPdf("/api/v1/papers/:paper/pdf");

export const myPaperPicture = endpoint({
  method: "GET",
  path: "/my/papers/:paper/picture",
  right: "documents.read_own",
  summary: "The first page of one's own paper as PNG.",
  read: async (at): Promise<Answer> => {
    const paper = await own(at);
    return new PaperAnswer(await drawPicture(await pdfOf(at.reader, paper), 1, pictureWidth), "image/png", paper);
  },
});

/** Somebody else's paper opened by the office: its holder reads who opened it. */
function lookedAt(given: unknown, at: { params: { paper: string } }) {
  return given instanceof PaperAnswer ? { subject: given.holder, class: "B" as const, reason: "paper", said: { paper: at.params.paper } } : undefined;
}

export const paperPdf = endpoint({
  method: "GET",
  path: "/papers/:paper",
  right: "documents.read",
  summary: "Any paper as PDF/A-3b, for the office.",
  looks: lookedAt,
  read: async (at): Promise<Answer> => {
    const paper = await existing(at);
    return new PaperAnswer(await pdfOf(at.reader, paper), "application/pdf", paper);
  },
});

export const paperPicture = endpoint({
  method: "GET",
  path: "/papers/:paper/picture",
  right: "documents.read",
  summary: "The first page of any paper as PNG, for the office.",
  looks: lookedAt,
  read: async (at): Promise<Answer> => {
    const paper = await existing(at);
    return new PaperAnswer(await drawPicture(await pdfOf(at.reader, paper), 1, pictureWidth), "image/png", paper);
  },
});
