/** Files that people attach: a photo of a paper, and what only says that it is one. */
import { createCanvas } from "@napi-rs/canvas";

export type Attached = { name: string; mimeType: string; buffer: Buffer };

/** A photo with a word on it, as a telephone makes it. */
export function photo(name: string, word: string): Attached {
  const canvas = createCanvas(800, 560);
  const context = canvas.getContext("2d");
  context.fillStyle = "#f4f1e8";
  context.fillRect(0, 0, 800, 560);
  context.fillStyle = "#222";
  context.font = "48px sans-serif";
  context.fillText(word, 60, 280);
  return { name, mimeType: "image/jpeg", buffer: canvas.toBuffer("image/jpeg") };
}

/** A Windows program under the name of a PDF. */
export const renamedProgram: Attached = { name: "pasport.pdf", mimeType: "application/pdf", buffer: Buffer.concat([Buffer.from("MZ\x90\x00\x03\x00\x00\x00", "latin1"), Buffer.alloc(4000, 7)]) };
