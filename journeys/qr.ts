/** Is this very code on the page? Its modules are made anew from the text and compared with the picture, one by one. */
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { encode } from "uqr";

type Dark = (x: number, y: number) => boolean;

/** True when the picture holds the code of exactly this text, as `src/platform/qr.ts` draws it. */
export async function showsCode(png: Buffer, text: string): Promise<boolean> {
  const { data, size } = encode(text, { ecc: "M", border: 0, boostEcc: false });
  const image = await loadImage(png);
  const { width, height } = image;
  const context = createCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  const pixels = context.getImageData(0, 0, width, height).data;
  const dark: Dark = (x, y) => x >= 0 && y >= 0 && x < width && y < height && pixels[(Math.round(y) * width + Math.round(x)) * 4]! < 128;
  for (const { x, y, module } of corners(dark, width, height)) {
    const at = (row: number, column: number) => dark(x + (column + 0.5) * module, y + (row + 0.5) * module);
    if (data.every((line, row) => line.every((black, column) => at(row, column) === black)) && size === data.length) return true;
  }
  return false;
}

/** Squares of seven modules as they stand in a code's corner: dark frame, light ring, dark heart. */
function* corners(dark: Dark, width: number, height: number): Generator<{ x: number; y: number; module: number }> {
  for (let y = 1; y < height; y += 1) {
    for (let x = 1; x < width; x += 1) {
      if (!dark(x, y) || dark(x - 1, y) || dark(x, y - 1)) continue;
      let across = 0;
      while (dark(x + across, y)) across += 1;
      let down = 0;
      while (dark(x, y + down)) down += 1;
      if (across < 14 || Math.abs(across - down) > 2) continue;
      // One pixel of seven modules is an error of a whole module at the far end: the size is tried around what was measured.
      for (let wide = across - 1; wide <= across + 1; wide += 0.05) yield { x, y, module: wide / 7 };
    }
  }
}
