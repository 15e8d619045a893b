/** The browser that walks through Daftar: packed with the product, unpacked once. */
import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { brotliDecompressSync, createBrotliDecompress } from "node:zlib";
import { chromium, type Browser } from "playwright-core";
import { rootFolder } from "../src/platform/config.ts";

const root = rootFolder();
const pack = join(root, "node_modules/@sparticuz/chromium");
/** Chromium's own font has no ʻ and ʼ: pages whose own font has not come yet need one that does. */
const ownFonts = join(root, "node_modules/@expo-google-fonts/noto-sans");

async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(pack, "package.json"), "utf8")) as { version: string };
  const folder = join(root, ".daftar/chromium", version);
  if (existsSync(join(folder, "chromium"))) return folder;
  const fresh = `${folder}.${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const archive of ["al2023", "fonts"]) {
    const { status, stderr } = spawnSync("tar", ["-x", "-C", fresh], { input: brotliDecompressSync(readFileSync(join(pack, `bin/${archive}.tar.br`))) });
    if (status !== 0) throw new Error(`${archive} could not be unpacked: ${stderr.toString()}`);
  }
  cpSync(join(ownFonts, "400Regular"), join(fresh, "fonts/own"), { recursive: true });
  writeFileSync(join(fresh, "fonts.conf"), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`);
  await pipeline(createReadStream(join(pack, "bin/chromium.br")), createBrotliDecompress(), createWriteStream(join(fresh, "chromium"), { mode: 0o755 }));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another run was first.
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(join(folder, "chromium"))) throw error;
  }
  return folder;
}

/** Starts a browser. Close it with `close()`. */
export async function launch(): Promise<Browser> {
  const folder = await unpacked();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    chromiumSandbox: false,
    args: ["--no-sandbox", "--headless=shell", "--no-zygote", "--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none"],
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, "lib"), FONTCONFIG_FILE: join(folder, "fonts.conf"), HOME: folder },
  });
}
