import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../../platform/database.ts";
import { catalogue } from "../catalogue/index.ts";

/** One sheet with a word on it that says it is a specimen, as the smallest PDF there is. */
function specimenPdf(slot: string): Buffer {
  const drawn = `0.5 w 60 700 475 90 re S BT /F1 34 Tf 80 740 Td (NAMUNA) Tj /F1 16 Tf 0 -26 Td (${slot.replaceAll("_", " ")}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  return Buffer.from(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`, "latin1");
}

/** A specimen for every kind of paper the services ask for; cases share them. */
export async function insertSpecimens(tx: Tx): Promise<Map<string, { id: string; size: number }>> {
  const made = new Map<string, { id: string; size: number }>();
  for (const slot of [...new Set(catalogue.flatMap((card) => Object.keys(card.papers)))].sort()) {
    const bytes = specimenPdf(slot);
    const sha256 = createHash("sha256").update(bytes).digest();
    const { rows } = await sql<{ id: string }>`with blob as (insert into files.blobs (sha256, bytes, size, type) values (${sha256}, ${bytes}, ${bytes.length}, 'application/pdf'))
      insert into files.uploads (sha256, name, type, pages, owner) values (${sha256}, ${`${slot}.pdf`}, 'application/pdf', 1, 'demo') returning id`.execute(tx);
    made.set(slot, { id: rows[0]!.id, size: bytes.length });
  }
  return made;
}
