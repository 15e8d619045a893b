import { qrSvg } from "../../platform/qr.ts";
import { drawPaper } from "../../platform/render.ts";
import { longDay, shortDay } from "../../kernel/format.ts";
import { codeFrom } from "./rules/code.ts";
import { addressOf } from "./drawing.ts";
import { folderOf, frames, type PaperKind, type Printable } from "./kind.ts";
import { encodeContent, joinSigned } from "./rules/signed.ts";
import { signedName } from "./rules/papers.ts";
import { texts } from "./texts/index.ts";
import type { PaperLanguage } from "./terms.ts";

const org = {
  uz: {
    ministry: "Oʻzbekiston Respublikasi Oliy taʼlim, fan va innovatsiyalar vazirligi", name: "Namuna instituti", unit: "Registrator ofisi",
    contact: "Namuna koʻchasi 32, Toshkent · +998 90 000 00 00", post: "Registrator ofisi direktori", signer: "N.N. Namunayev",
  },
  ru: {
    ministry: "Министерство высшего образования, науки и инноваций Республики Узбекистан", name: "Институт «Намуна»", unit: "Офис регистратора",
    contact: "ул. Намуна 32, Ташкент · +998 90 000 00 00", post: "Директор офиса регистратора", signer: "Н.Н. Намунаев",
  },
  en: {
    ministry: "Ministry of Higher Education, Science and Innovation of the Republic of Uzbekistan", name: "Namuna Institute", unit: "Office of the Registrar",
    contact: "Namuna street 32, Tashkent · +998 90 000 00 00", post: "Director, Office of the Registrar", signer: "N.N. Namunayev",
  },
};

/** A kind drawn from its sample, with an entry of no register: how a paper looks before the first one is issued. */
export async function drawSpecimen(kind: PaperKind, facts: Printable, lang: PaperLanguage): Promise<{ pdf: Buffer; sha256: Buffer }> {
  const day = "2026-11-24";
  const code = codeFrom(Uint8Array.from({ length: 15 }, (_, at) => (at * 7 + 3) & 31));
  const words = texts(lang).paper;
  const { post, signer, ...head } = org[lang];
  const content = encodeContent({ key_id: 1, kind: kind.signedAs, year: 2026, number: 41, issued_on: day, valid_until: "2027-05-24", holder: signedName(facts.fullName), digest: new Uint8Array(16) });
  const sheet = {
    ...kind.facts.parse(facts), lang, org: head, specimen: true, number: `41-${kind.series}/2026`, kind: kind.titles[lang].numbered, day: longDay(day, lang), code,
    qr: qrSvg(addressOf("https://daftar.example", code, joinSigned(content, new Uint8Array(64)))),
    verify: words.verify("daftar.example"),
    anchor: words.anchor("0000 0000 0000 0000 0000 0000 0000 0000"),
    sign: { post, name: signer, at: words.signedAt(shortDay(day), "14:05"), cert: words.key("0000 0000") },
  };
  return drawPaper({ template: folderOf(kind), frames, facts: sheet, at: new Date("2026-11-24T09:05:00Z") });
}
