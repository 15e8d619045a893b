/** Foreign files (trust: part 7, corpus rows 64–70): judged by what they are, opened in a child, and nothing of a refused one is kept. */
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { beforeAll, describe, expect, test } from "vitest";
import { clientOf, faults, one, openInstitute, type Answer, type Client } from "./harness.ts";
import { png } from "./world.ts";

let aziza: Client;
let send: (name: string, bytes: Uint8Array) => Promise<Answer & { kept: number; blob: Buffer | undefined }>;

beforeAll(async () => {
  await openInstitute();
  aziza = await clientOf("aziza");
  send = async (name, bytes) => {
    const before = await one<number>("select count(*) as value from files.uploads");
    const answer = await aziza.upload("/uploads", name, bytes);
    const kept = (await one<number>("select count(*) as value from files.uploads")) - before;
    const blob = kept ? await one<Buffer>(`select b.bytes as value from files.uploads u join files.blobs b using (sha256) where u.id = '${(JSON.parse(answer.text) as { id: string }).id}'`) : undefined;
    return { ...answer, kept, blob };
  };
}, 60_000);

const text = (source: string) => Buffer.from(source, "latin1");

/** A small PDF, its table right; `more` are further objects or entries. */
function pdf({ pages = 1, catalog = "", objects = [] as string[], trailer = "", before = "", after = "" } = {}): Buffer {
  const kids = Array.from({ length: pages }, (_, i) => `${3 + i} 0 R`);
  const all = [`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages} >>`, ...kids.map(() => "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>"), ...objects];
  let out = `${before}%PDF-1.4\n`;
  const at = all.map((body, i) => {
    const from = out.length;
    out += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return from;
  });
  const table = out.length;
  out += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${at.map((from) => `${String(from).padStart(10, "0")} 00000 n \n`).join("")}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n${after}`;
  return text(out);
}

/** A photograph of a telephone: red on the left, blue on the right, held sideways, with the place where it was taken. */
function photograph(orientation: number): Buffer {
  const canvas = createCanvas(40, 20);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#f00";
  pen.fillRect(0, 0, 20, 20);
  pen.fillStyle = "#00f";
  pen.fillRect(20, 0, 20, 20);
  const plain = canvas.toBuffer("image/jpeg", 95);
  const place = text("GPS 41.2995 N 69.2401 E Samsung SM-A52\0");
  const tiff = Buffer.alloc(26 + 12 + place.length);
  tiff.write("II*\0", 0, "latin1");
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  tiff.writeUInt16LE(0x0110, 10); tiff.writeUInt16LE(2, 12); tiff.writeUInt32LE(place.length, 14); tiff.writeUInt32LE(38, 18);
  tiff.writeUInt16LE(0x0112, 22); tiff.writeUInt16LE(3, 24); tiff.writeUInt32LE(1, 26); tiff.writeUInt16LE(orientation, 30);
  place.copy(tiff, 38);
  const exif = Buffer.concat([text("Exif\0\0"), tiff]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  return Buffer.concat([plain.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, exif, plain.subarray(2)]);
}

const html = text("<!doctype html><script>alert(1)</script>");
const jpeg = photograph(1);
const refused: [name: string, file: string, bytes: () => Uint8Array, code: string][] = [
  ["an empty file", "a.pdf", () => new Uint8Array(), "file_empty"],
  ["HTML called a photograph", "a.jpg", () => html, "file_type"],
  ["SVG called a picture", "a.png", () => text('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), "file_type"],
  ["SVG by its own name", "a.svg", () => text("<svg/>"), "file_type"],
  ["PHP", "a.jpg", () => text("<?php system('id');"), "file_type"],
  ["an archive", "a.jpg", () => Buffer.concat([text("PK\x03\x04"), Buffer.alloc(60)]), "file_type"],
  ["a Word document", "a.docx", () => Buffer.concat([text("PK\x03\x04"), Buffer.alloc(60)]), "file_type"],
  ["a program", "a.pdf", () => Buffer.concat([text("MZ"), Buffer.alloc(100)]), "file_type"],
  ["a picture under another ending", "a.exe", () => png(), "file_type"],
  ["a photograph called PDF", "a.pdf", () => jpeg, "file_type"],
  ["a picture of 50,000 × 50,000", "a.png", () => png(0, 50_000, 50_000), "file_too_many_pixels"],
  ["a picture cut short", "a.png", () => png().subarray(0, 40), "file_broken"],
  ["a photograph cut short", "a.jpg", () => jpeg.subarray(0, 30), "file_broken"],
  ["a picture of nothing", "a.png", () => png(0, 0, 0), "file_broken"],
  ["a PDF with JavaScript", "a.pdf", () => pdf({ catalog: "/OpenAction 4 0 R", objects: ["<< /S /JavaScript /JS (app.alert(1)) >>"] }), "file_active"],
  ["a PDF with JavaScript spelled in hex", "a.pdf", () => pdf({ objects: ["<< /S /J#61vaScript /J#53 (app.alert(1)) >>"] }), "file_active"],
  ["a PDF that starts a program", "a.pdf", () => pdf({ catalog: "/OpenAction << /S /Launch /F (cmd.exe) >>" }), "file_active"],
  ["a PDF that opens an address", "a.pdf", () => pdf({ catalog: "/OpenAction << /S /URI /URI (http://evil.uz) >>" }), "file_active"],
  ["a PDF with a file in it", "a.pdf", () => pdf({ catalog: "/Names << /EmbeddedFiles 4 0 R >>", objects: ["<< >>"] }), "file_active"],
  ["a PDF with a form of Adobe", "a.pdf", () => pdf({ catalog: "/AcroForm << /XFA 4 0 R >>", objects: ["<< >>"] }), "file_active"],
  ["an encrypted PDF", "a.pdf", () => pdf({ trailer: "/Encrypt 4 0 R", objects: ["<< /Filter /Standard /V 1 >>"] }), "file_encrypted"],
  ["a PDF of no pages", "a.pdf", () => pdf({ pages: 0 }), "file_broken"],
  ["a PDF of 201 pages", "a.pdf", () => pdf({ pages: 201 }), "file_too_many_pages"],
  ["a PDF after another file", "a.pdf", () => pdf({ before: "<html><script>1</script>\n" }), "file_type"],
  ["a PDF with an archive behind it", "a.pdf", () => pdf({ after: `PK\x03\x04${"x".repeat(3000)}` }), "file_broken"],
  ["a PDF without an end", "a.pdf", () => text("%PDF-1.4\n1 0 obj\n<<>>"), "file_broken"],
];

describe("refused, with a sentence, and nothing of it kept", () => {
  test.each(refused)("%s", async (_name, file, bytes, code) => {
    const answer = await send(file, bytes());
    expect([answer.status, answer.kept]).toEqual([409, 0]);
    expect(JSON.parse(answer.text)).toMatchObject({ code, facts: { name: file } });
  });

  test.each(refused)("in a form %s is told beside its field, the rest of the form kept", async (_name, file, bytes, code) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ _key: crypto.randomUUID(), field: "address", correct: "Yangi koʻcha 7-uy" })) form.append(name, value);
    form.append("paper_evidence", new File([bytes() as BlobPart], file));
    const answer = await aziza.raw("POST", "/my/services/record-correction", { "sec-fetch-site": "same-origin" }, form);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain("Yangi koʻcha 7-uy");
    expect(answer.text).toContain('href="#f-paper_evidence"');
    const summary = /<section class="errors"[\s\S]*?<\/section>/.exec(answer.text)![0];
    expect(summary).not.toContain(code);
    expect(summary.replace(/<[^>]*>/g, "").length).toBeGreaterThan(40);
  });

  test("10 MB and one byte, before it is held", async () => {
    const big = Buffer.concat([pdf(), Buffer.alloc(10 * 1024 * 1024 + 1 - pdf().length)]);
    const answer = await send("a.pdf", big);
    expect([answer.status, answer.kept]).toEqual([413, 0]);
  });

  test("a file cut off on its way", async () => {
    const body = `--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n${png().toString("latin1")}`;
    const before = await one<number>("select count(*) as value from files.uploads");
    expect((await aziza.raw("POST", "/uploads", { "sec-fetch-site": "same-origin", "content-type": "multipart/form-data; boundary=b" }, text(body) as unknown as BodyInit)).status).toBe(400);
    expect(await one<number>("select count(*) as value from files.uploads")).toBe(before);
  });

  test("a bomb does not move the memory", async () => {
    const before = process.memoryUsage().rss;
    for (let i = 0; i < 5; i += 1) await send("a.png", png(0, 50_000, 50_000));
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });
});

describe("taken", () => {
  test("a PDF as it is", async () => {
    const { status, text: told, blob } = await send("maʼlumot.pdf", pdf({ pages: 3 }));
    expect(status).toBe(200);
    expect(JSON.parse(told)).toMatchObject({ name: "maʼlumot.pdf", type: "application/pdf", pages: 3 });
    expect(Buffer.compare(blob!, pdf({ pages: 3 }))).toBe(0);
  });

  test.each([[1, "left"], [3, "right"], [6, "top"], [8, "bottom"]])("a photograph held as %i lies upright, red on the %s, and forgets where it was taken", async (orientation, red) => {
    const { status, blob } = await send("rasm.jpg", photograph(orientation));
    expect(status).toBe(200);
    expect(blob!.toString("latin1")).not.toMatch(/Exif|GPS|Samsung/);
    const image = await loadImage(blob!);
    const upright = red === "top" || red === "bottom";
    expect([image.width, image.height]).toEqual(upright ? [20, 40] : [40, 20]);
    const canvas = createCanvas(image.width, image.height);
    canvas.getContext("2d").drawImage(image, 0, 0);
    const at = { left: [5, 10], right: [35, 10], top: [10, 5], bottom: [10, 35] }[red as "left"] as [number, number];
    const [r, , b] = canvas.getContext("2d").getImageData(at[0], at[1], 1, 1).data;
    expect(r! > 200 && b! < 80).toBe(true);
  });

  test("what hides behind a picture's end is left behind", async () => {
    const { blob, status } = await send("rasm.png", Buffer.concat([png(60), html]));
    expect(status).toBe(200);
    expect(blob!.toString("latin1")).not.toContain("<script");
  });

  test.each([
    ["../../x.pdf", /^x\.pdf$/], ["..\\..\\x.pdf", /^x\.pdf$/], ["con.pdf", /^con\.pdf$/], ["a\r\nb.pdf", /^a ?b\.pdf$|^ab\.pdf$/], ["\u202efdp.exe.pdf", /^fdp\.exe\.pdf$/], [`${"x".repeat(300)}.pdf`, /^x{116}\.pdf$/], [".pdf", /^(fayl\.)?pdf$/],
    ["<b>.pdf", /^b\.pdf$/], ["spravka №1.PDF", /^spravka №1\.PDF$/],
  ])("the name %j is made safe", async (name, safe) => {
    const form = `--b\r\nContent-Disposition: form-data; name="file"; filename="${name.replace(/[\r\n]+/g, " ")}"\r\nContent-Type: application/pdf\r\n\r\n${pdf().toString("latin1")}\r\n--b--\r\n`;
    const bytes = Buffer.concat([Buffer.from(form.slice(0, form.indexOf("%PDF")), "utf8"), Buffer.from(form.slice(form.indexOf("%PDF")), "latin1")]);
    const answer = await aziza.raw("POST", "/uploads", { "sec-fetch-site": "same-origin", "content-type": "multipart/form-data; boundary=b" }, bytes as unknown as BodyInit);
    expect(answer.status).toBe(200);
    expect((JSON.parse(answer.text) as { name: string }).name).toMatch(safe);
  });
});

test("none of it was a fault", () => expect(faults.map((it) => `${it.route}: ${String(it.fault)}`)).toEqual([]));
