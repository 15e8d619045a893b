import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { createCanvas } from "@napi-rs/canvas";

/** Papers are drawn here only: a template that runs away takes this process with it and nothing else. */
export type RenderOrder =
  | { id: number; do: "pdf"; template: string; frames: readonly { name: string; source: string }[]; data: string; at: number }
  | { id: number; do: "picture"; pdf: Uint8Array; page: number; width: number }
  | { id: number; do: "text"; pdf: Uint8Array };
export type Rendered = { id: number; bytes?: Uint8Array; pages?: number; text?: string; fault?: string };

const fontPaths = (process.argv[2] ?? "").split("\n").filter(Boolean);
const compilers = new Map<string, NodeCompiler>();
let pdfium: Promise<PDFiumLibrary> | undefined;

process.on("message", (order: RenderOrder) => {
  void carryOut(order)
    .catch((error: unknown): Rendered => ({ id: order.id, fault: faultOf(error) }))
    // Whoever asked may have died meanwhile: then there is nobody to tell.
    .then((rendered) => process.send?.(rendered, () => {}));
});
process.on("disconnect", () => process.exit(0));

async function carryOut(order: RenderOrder): Promise<Rendered> {
  if (order.do === "pdf") return { id: order.id, bytes: draw(order) };
  pdfium ??= PDFiumLibrary.init();
  const document = await (await pdfium).loadDocument(Buffer.from(order.pdf));
  try {
    if (order.do === "text") return { id: order.id, text: [...document.pages()].map((page) => page.getText()).join("\n"), pages: document.getPageCount() };
    const page = document.getPage(Math.min(Math.max(1, order.page), document.getPageCount()) - 1);
    const drawn = await page.render({ scale: Math.min(4, order.width / page.getOriginalSize().originalWidth), render: "bitmap" });
    const canvas = createCanvas(drawn.width, drawn.height);
    const pen = canvas.getContext("2d");
    const image = pen.createImageData(drawn.width, drawn.height);
    image.data.set(drawn.data);
    pen.putImageData(image, 0, 0);
    return { id: order.id, bytes: canvas.toBuffer("image/png"), pages: document.getPageCount() };
  } finally {
    document.destroy();
  }
}

/** One compiler a folder: a template sees its own folder and the frames handed to it, no package and no network. */
function draw({ template, frames, data, at }: Extract<RenderOrder, { do: "pdf" }>): Uint8Array {
  let compiler = compilers.get(template);
  if (!compiler) compilers.set(template, (compiler = NodeCompiler.create({ workspace: template, fontArgs: [{ fontPaths }] })));
  for (const frame of frames) compiler.addSource(`${template}/${frame.name}`, frame.source);
  try {
    return compiler.pdf({ mainFilePath: `${template}/template.typ`, inputs: { data } }, { pdfStandard: "a-3b", creationTimestamp: at });
  } finally {
    // without this the cache of layouts grows by a megabyte and more a paper
    compiler.evictCache(0);
  }
}

function faultOf(error: unknown): string {
  const typst = error as { shortDiagnostics?: { message?: string }[]; message?: string };
  const said = typst.shortDiagnostics?.map((one) => one.message ?? JSON.stringify(one)).join("; ");
  return said || typst.message || String(error);
}
