/** Makes what is served out of the sources: the browser's files with hashed names, and the two processes. Skipped when nothing changed. */
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { rootFolder } from "./config.ts";
import type { Assets } from "./web.tsx";

interface ManifestEntry {
  readonly file: string;
  readonly src?: string;
}

const address = "/assets/";

/** The programs that Node runs: built, because Node alone cannot read .tsx. A copy without the demo institute is whole too. */
const programs: Readonly<Record<string, string>> = {
  server: "src/server.ts",
  worker: "src/worker.ts",
  seeds: "src/seeds.ts",
  demo: "src/demo.ts",
  "render-child": "src/platform/render-child.ts",
  "files-child": "src/platform/files/child.ts",
};

const fonts: Readonly<Record<keyof Assets["fonts"], string>> = {
  latin: "src/ui/fonts/inter-latin-47.woff2",
  cyrillic: "src/ui/fonts/inter-cyrillic-47.woff2",
  cyrillicExt: "src/ui/fonts/inter-cyrillic-ext-47.woff2",
};

export interface Built {
  readonly skipped: boolean;
  readonly ms: number;
}

/** Builds if any source differs from the last build. What was built before stays in use until the new is whole. */
export async function build({ force = false } = {}): Promise<Built> {
  const from = performance.now();
  const root = rootFolder();
  const stamp = join(root, "dist/stamp");
  const digest = digestOfSources(root);
  const spent = () => Math.round(performance.now() - from);
  if (!force && existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return { skipped: true, ms: spent() };

  const fresh = join(root, "dist", `.new-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  // Vite asks the environment whether React is to be the slow, talkative one: what is served never is.
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    await Promise.all([buildClient(root, join(fresh, "client")), buildPrograms(root, join(fresh, "server"))]);
    rmSync(stamp, { force: true });
    for (const part of ["client", "server"]) replace(join(fresh, part), join(root, "dist", part));
    writeFileSync(stamp, digest);
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
    rmSync(fresh, { recursive: true, force: true });
  }
  return { skipped: false, ms: spent() };
}

function digestOfSources(root: string): string {
  const hash = createHash("sha256");
  const files = globSync(["src/**/*.{ts,tsx,css,woff2,svg,json}", "package-lock.json", "tsconfig.json"], { cwd: root }).filter((file) => !/\.test\.tsx?$/.test(file));
  for (const file of files.toSorted()) hash.update(file).update("\0").update(readFileSync(join(root, file))).update("\0");
  return hash.digest("hex");
}

function replace(fresh: string, old: string): void {
  const aside = `${fresh}.old`;
  if (existsSync(old)) renameSync(old, aside);
  renameSync(fresh, old);
  rmSync(aside, { recursive: true, force: true });
}

async function buildClient(root: string, outDir: string): Promise<void> {
  const vite = await import("vite");
  const enhancing = globSync("src/**/*.enhance.ts", { cwd: root }).toSorted();
  const entries = ["src/ui/kit.css", "src/ui/enhance.ts", "src/client.ts", ...Object.values(fonts), ...enhancing].filter((file) => existsSync(join(root, file)));
  await vite.build({
    root,
    base: address,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      assetsDir: "",
      assetsInlineLimit: 0,
      manifest: "manifest.json",
      modulePreload: { polyfill: false },
      target: "es2022",
      rolldownOptions: { input: entries },
    },
  });
  const manifest = JSON.parse(readFileSync(join(outDir, "manifest.json"), "utf8")) as Record<string, ManifestEntry>;
  const at = (source: string) => (manifest[source] ? address + manifest[source].file : "");
  const assets: Assets = {
    css: at("src/ui/kit.css"),
    enhance: at("src/ui/enhance.ts"),
    client: at("src/client.ts"),
    fonts: { latin: at(fonts.latin), cyrillic: at(fonts.cyrillic), cyrillicExt: at(fonts.cyrillicExt) },
    scripts: Object.fromEntries(enhancing.map((source) => [basename(source, ".enhance.ts"), at(source)])),
  };
  writeFileSync(join(outDir, "assets.json"), JSON.stringify(assets));
  await compressAll(outDir);
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** A packed copy beside each file of text, so that nothing is packed while someone waits. */
async function compressAll(folder: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => /\.(js|css|svg)$/.test(file));
  await Promise.all(
    files.map(async (file) => {
      const bytes = readFileSync(join(folder, file));
      if (bytes.length < 500) return;
      writeFileSync(join(folder, `${file}.br`), await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
      writeFileSync(join(folder, `${file}.gz`), await gzipped(bytes, { level: 9 }));
    }),
  );
}

async function buildPrograms(root: string, outDir: string): Promise<void> {
  const vite = await import("vite");
  const input = Object.fromEntries(Object.entries(programs).filter(([, file]) => existsSync(join(root, file))));
  await vite.build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      minify: false,
      sourcemap: true,
      target: "node24",
      rolldownOptions: { input, output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" } },
    },
  });
}

if (import.meta.main) {
  const { skipped, ms } = await build({ force: process.argv.includes("--force") });
  process.stdout.write(skipped ? `nothing has changed since the last build (${ms} ms)\n` : `built in ${ms} ms\n`);
}
