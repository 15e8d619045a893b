import { fork, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { rootFolder } from "./config.ts";
import type { Rendered, RenderOrder } from "./render-child.ts";

const patienceMs = 10_000;
const atOnce = 2;
const faces = ["noto-serif/400Regular", "noto-serif/600SemiBold", "noto-sans/400Regular", "noto-sans/600SemiBold", "noto-sans/700Bold"] as const;

/** A paper could not be drawn: the template, its facts or the time it took. */
export class RenderFault extends Error {}

type Order = RenderOrder extends infer O ? (O extends RenderOrder ? Omit<O, "id"> : never) : never;
type Waiting = { order: Order; answer: (rendered: Rendered) => void };

/** One child draws one thing at a time (typst does not yield), so two at once are two children. */
type Worker = { process: ChildProcess; busy: Waiting | undefined; timer: NodeJS.Timeout | undefined };

const workers: Worker[] = [];
const queue: Waiting[] = [];
let next = 1;

/** A template's folder, its frames by file name, and its facts; `at` is the instant of issue, so the same input gives the same bytes. */
export type Drawing = { template: string; frames?: readonly string[]; facts: Record<string, unknown>; at: Date };

/** Draws a paper as PDF/A-3b. @throws {RenderFault} */
export async function drawPaper({ template, frames = [], facts, at }: Drawing): Promise<{ pdf: Buffer; sha256: Buffer }> {
  const sources = frames.map((file) => ({ name: file.slice(file.lastIndexOf("/") + 1), source: readFileSync(join(rootFolder(), file), "utf8") }));
  const rendered = await render({ do: "pdf", template: join(rootFolder(), template), frames: sources, data: JSON.stringify(facts), at: Math.floor(at.getTime() / 1000) });
  const pdf = Buffer.from(rendered.bytes!);
  return { pdf, sha256: createHash("sha256").update(pdf).digest() };
}

/** A page of one of our own papers as PNG, `width` pixels wide. @throws {RenderFault} */
export async function drawPicture(pdf: Uint8Array, page = 1, width = 900): Promise<Buffer> {
  return Buffer.from((await render({ do: "picture", pdf, page, width: Math.min(width, 2400) })).bytes!);
}

/** What a reader of the PDF can copy out of it: the test that no sign was lost on the way. */
export async function textOfPaper(pdf: Uint8Array): Promise<string> {
  return (await render({ do: "text", pdf })).text ?? "";
}

/** Whatever decides about a drawing's bytes besides its facts: the template, its frames, the fonts and the compiler. */
export function templateVersion(template: string, frames: readonly string[] = []): string {
  const digest = createHash("sha256");
  for (const file of [`${template}/template.typ`, ...frames]) digest.update(readFileSync(join(rootFolder(), file))).update("\0");
  for (const name of ["@myriaddreamin/typst-ts-node-compiler", "@expo-google-fonts/noto-serif", "@expo-google-fonts/noto-sans"]) {
    const { version } = JSON.parse(readFileSync(join(packageFolder(name), "package.json"), "utf8")) as { version: string };
    digest.update(`${name}@${version}\0`);
  }
  return digest.digest("hex").slice(0, 12);
}

async function render(order: Order): Promise<Rendered> {
  const rendered = await new Promise<Rendered>((answer) => {
    queue.push({ order, answer });
    give();
  });
  if (rendered.fault !== undefined) throw new RenderFault(rendered.fault);
  return rendered;
}

function give(): void {
  let worker = workers.find((one) => !one.busy);
  if (!worker && workers.length < atOnce && queue.length > 0) worker = hire();
  const work = worker && queue.shift();
  if (!worker || !work) return;
  const hired = worker;
  hired.busy = work;
  hired.process.channel?.ref();
  hired.timer = setTimeout(() => {
    dismiss(hired, `Drawing took longer than ${patienceMs / 1000} seconds.`);
    hired.process.kill("SIGKILL");
  }, patienceMs);
  hired.process.send({ ...work.order, id: next++ } as RenderOrder);
}

function hire(): Worker {
  const born = fork(childFile(), [fontPaths().join("\n")], { serialization: "advanced", execArgv: ["--max-old-space-size=512"], stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const worker: Worker = { process: born, busy: undefined, timer: undefined };
  born.on("message", (rendered: Rendered) => finish(worker, rendered));
  born.on("exit", () => dismiss(worker, "The process that draws papers ended."));
  born.unref();
  workers.push(worker);
  return worker;
}

function finish(worker: Worker, rendered: Rendered): void {
  const done = worker.busy;
  clearTimeout(worker.timer);
  worker.busy = undefined;
  worker.process.channel?.unref();
  done?.answer(rendered);
  give();
}

/** A worker that died or was given up draws nothing more; what waits goes to another. */
function dismiss(worker: Worker, fault: string): void {
  const at = workers.indexOf(worker);
  if (at < 0) return;
  workers.splice(at, 1);
  finish(worker, { id: 0, fault });
}

/** The built child lies beside the built server; from the sources it is the file itself. */
function childFile(): string {
  const built = join(import.meta.dirname, "render-child.js");
  return existsSync(built) ? built : join(rootFolder(), "src/platform/render-child.ts");
}

function packageFolder(name: string): string {
  const require = createRequire(join(rootFolder(), "package.json"));
  return dirname(require.resolve(`${name}/package.json`));
}

function fontPaths(): string[] {
  return faces.map((face) => join(rootFolder(), "node_modules/@expo-google-fonts", face));
}
