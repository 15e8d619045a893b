import { createCanvas, loadImage } from "@napi-rs/canvas";
import { PDFiumLibrary } from "@hyzyla/pdfium";

/** Foreign files are opened here only, in a process that may die without harm. */
export type Work = { id: number; do: "image"; type: "image/jpeg" | "image/png"; bytes: Uint8Array } | { id: number; do: "pdf"; bytes: Uint8Array } | { id: number; do: "picture"; bytes: Uint8Array; page: number; width: number };
export type Done = { id: number; bytes?: Uint8Array; pages?: number; refused?: string };

const pdfium = await PDFiumLibrary.init();

process.on("message", (work: Work) => {
  void doWork(work)
    .catch((): Done => ({ id: work.id, refused: "file_broken" }))
    // Whoever asked may have died meanwhile: then there is nobody to tell.
    .then((done) => process.send?.(done, () => {}));
});
process.on("disconnect", () => process.exit(0));

async function doWork(work: Work): Promise<Done> {
  if (work.do === "image") return { id: work.id, bytes: await upright(work.bytes, work.type), pages: 1 };
  const document = await pdfium.loadDocument(Buffer.from(work.bytes));
  try {
    const pages = document.getPageCount();
    if (work.do === "pdf") {
      if (pages === 0) return { id: work.id, refused: "file_broken" };
      return pages > 200 ? { id: work.id, refused: "file_too_many_pages" } : { id: work.id, pages };
    }
    const page = document.getPage(Math.min(work.page, pages) - 1);
    const { originalWidth } = page.getOriginalSize();
    const drawn = await page.render({ scale: Math.min(4, work.width / originalWidth), render: "bitmap" });
    const canvas = createCanvas(drawn.width, drawn.height);
    const image = canvas.getContext("2d").createImageData(drawn.width, drawn.height);
    image.data.set(drawn.data);
    canvas.getContext("2d").putImageData(image, 0, 0);
    return { id: work.id, bytes: canvas.toBuffer("image/png"), pages };
  } finally {
    document.destroy();
  }
}

/**
 * Decoded and encoded again: whatever else the file carried (place, camera, a hidden tail) stays behind. The decoder
 * turns a photograph as its EXIF says it was held.
 */
async function upright(bytes: Uint8Array, type: "image/jpeg" | "image/png"): Promise<Uint8Array> {
  const image = await loadImage(Buffer.from(bytes));
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  return type === "image/jpeg" ? canvas.toBuffer("image/jpeg", 88) : canvas.toBuffer("image/png");
}
