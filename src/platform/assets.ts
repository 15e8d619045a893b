import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "./config.ts";
import type { Assets } from "./web.tsx";

/** The build's own list of what it made, with hashed names. @see platform/build.ts */
export function readAssets(): { folder: string; addresses: Assets } {
  const folder = join(rootFolder(), "dist/client");
  return { folder, addresses: JSON.parse(readFileSync(join(folder, "assets.json"), "utf8")) as Assets };
}
