import type { Day } from "../../kernel/day.ts";
import type { Tx } from "../../platform/database.ts";
import { writeNote } from "../../platform/journal/note.ts";
import { replaceLetterhead, type Letterhead } from "./records.ts";
import { paperLanguages, type PaperLanguage } from "./terms.ts";

const letterheads: Record<PaperLanguage, Letterhead> = {
  uz: {
    ministry: "Oʻzbekiston Respublikasi Oliy taʼlim, fan va innovatsiyalar vazirligi", name: "Toshkent kimyo-texnologiya instituti", unit: "Registrator ofisi",
    contact: "Namuna koʻchasi 32, Toshkent · +998 90 000 00 00", signer_post: "Registrator ofisi direktori", signer_name: "G.S. Mirzayeva", specimen: true,
  },
  ru: {
    ministry: "Министерство высшего образования, науки и инноваций Республики Узбекистан", name: "Ташкентский химико-технологический институт", unit: "Офис регистратора",
    contact: "ул. Намуна 32, Ташкент · +998 90 000 00 00", signer_post: "Директор офиса регистратора", signer_name: "Г.С. Мирзаева", specimen: true,
  },
  en: {
    ministry: "Ministry of Higher Education, Science and Innovation of the Republic of Uzbekistan", name: "Tashkent Institute of Chemical Technology", unit: "Office of the Registrar",
    contact: "Namuna street 32, Tashkent · +998 90 000 00 00", signer_post: "Director, Office of the Registrar", signer_name: "G.S. Mirzayeva", specimen: true,
  },
};

/** The demo institute's letterheads in the languages of papers, marked as of no force. @returns how many */
export async function seedLetterheads(tx: Tx, from: Day): Promise<number> {
  for (const lang of paperLanguages) await replaceLetterhead(tx, lang, from, letterheads[lang]);
  await writeNote(tx, { act: "documents.seeded", actor: null, on_behalf: null, subject: "demo:letterheads", said: { letterheads: paperLanguages.length } });
  return paperLanguages.length;
}
