/** Promise 10: the past cannot be quietly rewritten. Each way of rewriting it is tried as the database's superuser. */
import { spawnSync } from "node:child_process";
import { generateKeyPairSync, sign } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { limits, openDatabase, type Tx } from "../../src/platform/database.ts";
import { headOf, headText, leafOf, rootOf } from "../../src/platform/journal/merkle.ts";
import { writeNote } from "../../src/platform/journal/note.ts";
import { sealOnce } from "../../src/platform/journal/seal.ts";
import { verifyJournal, type Wrong } from "../../src/platform/journal/verify.ts";
import { roleUrl } from "../../src/platform/roles.ts";
import { signingKey } from "../../src/platform/secrets.ts";
import { database, ownerDatabase, ownerUrl, test } from "../database.ts";

const sealer = openDatabase(roleUrl(ownerUrl, "sealer"), { applicationName: "daftar tests sealer", limits: limits.sealer });
const key = signingKey("journal-1");
const keys = new Map([[1, key.publicKey]]);
const verify = (db = ownerDatabase(), anchor?: string) => verifyJournal(db, { keys, anchor });

/** Three blocks: notes 1–5, 6–9, 10–12; each third note has private words. */
async function write(count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    await database().transaction().execute((tx) => writeNote(tx, { act: "trial.done", actor: null, on_behalf: null, subject: `trial:${i}`, said: { i }, ...(i % 3 === 0 ? { private: { name: `Karimova ${i}` } } : {}) }));
  }
}
/** Transactions of other files in the same cluster may still hold the horizon: waits until the notes are settled. */
async function seal(expected: number): Promise<void> {
  for (let sealed = 0, tries = 0; sealed < expected; tries += 1) {
    if (tries > 200) throw new Error("The notes did not settle.");
    const block = await sealOnce(sealer);
    sealed += block?.leaves ?? 0;
    if (sealed < expected) await pause(25);
  }
}

beforeAll(async () => {
  for (const count of [5, 4, 3]) {
    await write(count);
    await seal(count);
  }
});
afterAll(() => sealer.destroy());

class Undone extends Error {}

/** Does something to the journal past all its guards, verifies, and puts it back. */
async function afterTampering(tamper: (tx: Tx) => Promise<unknown>, anchor?: string): Promise<Wrong | undefined> {
  let wrong: Wrong | undefined;
  await ownerDatabase().transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await tamper(tx);
    wrong = (await verifyJournal(tx, { keys, anchor })).wrong;
    throw new Undone();
  }).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return wrong;
}

const newestHead = async () => (await sql<{ head: Buffer }>`select head from journal.blocks order by block_no desc limit 1`.execute(ownerDatabase())).rows[0]!.head;

type StoredNote = { note_id: string; said_at_us: string; said: string; private_digest: Buffer | null };

/** Makes every block anew over what the notes now say, as one would who holds the database and a key. */
async function recompute(tx: Tx, privateKey = key.privateKey): Promise<void> {
  const { rows: blocks } = await sql<{ block_no: number; first_leaf: number; leaves: number; us: string }>`select block_no, first_leaf, leaves, (extract(epoch from sealed_at) * 1000000)::bigint::text as us from journal.blocks order by block_no`.execute(tx);
  let prev_head = Buffer.alloc(32);
  for (const block of blocks) {
    const { rows } = await sql<StoredNote & { leaf_no: number }>`select leaf_no, note_id::text, (extract(epoch from said_at) * 1000000)::bigint::text as said_at_us, said, private_digest
      from journal.leaves join journal.notes using (note_id) where block_no = ${block.block_no} order by leaf_no`.execute(tx);
    const leaves = rows.map((row) => leafOf({ note_id: BigInt(row.note_id), said_at_us: BigInt(row.said_at_us), said: row.said, private_digest: row.private_digest }));
    for (const [i, row] of rows.entries()) await sql`update journal.leaves set leaf = ${leaves[i]} where leaf_no = ${row.leaf_no}`.execute(tx);
    const root = rootOf(leaves);
    const head = Buffer.from(headOf({ block_no: block.block_no, first_leaf: BigInt(block.first_leaf), leaves: block.leaves, root, prev_head, sealed_at_us: BigInt(block.us) }));
    await sql`update journal.blocks set root = ${root}, prev_head = ${prev_head}, head = ${head}, signature = ${sign(null, head, privateKey)} where block_no = ${block.block_no}`.execute(tx);
    prev_head = head;
  }
}

const forged = `'{"act":"trial.done","actor":null,"i":99,"on_behalf":null,"subject":"trial:99"}'`;
const swap = (table: string, column: string, at: string, a: number, b: number) => async (tx: Tx) => {
  await sql`update ${sql.table(table)} x set ${sql.ref(column)} = y.${sql.ref(column)} from ${sql.table(table)} y
    where (x.${sql.ref(at)}, y.${sql.ref(at)}) in ((${a}, ${b}), (${b}, ${a}))`.execute(tx);
};

test("untouched, it is whole", async () => {
  const found = await verify();
  expect(found).toMatchObject({ blocks: 3, notes: 12, wrong: undefined });
  expect(await verify(ownerDatabase(), headText(found.head!))).toMatchObject({ wrong: undefined });
});

describe("what is found", () => {
  test.each<[string, (tx: Tx) => Promise<unknown>, Partial<Wrong>]>([
    ["a note's words changed", (tx) => sql`update journal.notes set said = ${sql.raw(forged)} where note_id = 7`.execute(tx), { block_no: 2, note_id: "7" }],
    ["one sign of a note changed", (tx) => sql`update journal.notes set said = replace(said, 'trial:2', 'trial:3') where note_id = 3`.execute(tx), { block_no: 1, note_id: "3" }],
    ["a note's time moved by a microsecond", (tx) => sql`update journal.notes set said_at = said_at + interval '1 microsecond' where note_id = 2`.execute(tx), { block_no: 1, note_id: "2" }],
    ["a private digest changed", (tx) => sql`update journal.notes set private_digest = sha256('x') where note_id = 1`.execute(tx), { block_no: 1, note_id: "1" }],
    ["private words changed", (tx) => sql`update journal.private set body = '{"name":"Karimov"}' where note_id = 1`.execute(tx), { note_id: "1" }],
    ["private words removed without a note", (tx) => sql`delete from journal.private where note_id = 4`.execute(tx), { note_id: "4" }],
    ["a note removed", (tx) => sql`delete from journal.notes where note_id = 8`.execute(tx), { block_no: 2, note_id: "8" }],
    ["a note and its leaf removed", (tx) => sql`with gone as (delete from journal.notes where note_id = 8) delete from journal.leaves where note_id = 8`.execute(tx), { block_no: 2 }],
    ["two notes changed for each other", swap("journal.notes", "said", "note_id", 6, 7), { block_no: 2, note_id: "6" }],
    ["a leaf made to fit a changed note", async (tx) => {
      await sql`update journal.notes set said = ${sql.raw(forged)} where note_id = 7`.execute(tx);
      const { rows } = await sql<{ us: string; said: string; private_digest: Buffer | null }>`select (extract(epoch from said_at) * 1000000)::bigint::text as us, said, private_digest from journal.notes where note_id = 7`.execute(tx);
      await sql`update journal.leaves set leaf = ${leafOf({ note_id: 7n, said_at_us: BigInt(rows[0]!.us), said: rows[0]!.said, private_digest: rows[0]!.private_digest })} where note_id = 7`.execute(tx);
    }, { block_no: 2 }],
    ["two leaves in each other's place", async (tx) => {
      await sql`update journal.leaves set leaf_no = -leaf_no where leaf_no in (6, 7)`.execute(tx);
      await sql`update journal.leaves set leaf_no = case leaf_no when -6 then 7 else 6 end where leaf_no < 0`.execute(tx);
    }, { block_no: 2 }],
    ["a leaf moved to another block", (tx) => sql`update journal.leaves set block_no = 1 where leaf_no = 6`.execute(tx), { block_no: 2, note_id: "6" }],
    ["a note put in by hand", (tx) => sql`insert into journal.notes (note_id, said) overriding system value values (1000, ${sql.raw(forged)})`.execute(tx), { note_id: "1000" }],
    ["a note put into a sealed block", async (tx) => {
      await sql`insert into journal.notes (note_id, said) overriding system value values (1000, ${sql.raw(forged)})`.execute(tx);
      await sql`insert into journal.leaves (leaf_no, note_id, block_no, leaf) values (13, 1000, 3, sha256('x'))`.execute(tx);
      await sql`update journal.blocks set leaves = 4 where block_no = 3`.execute(tx);
    }, { block_no: 3, note_id: "1000" }],
    ["a note kept out of sealing", async (tx) => {
      await sql`insert into journal.notes (note_id, said) overriding system value values (1001, ${sql.raw(forged)})`.execute(tx);
      await sql`insert into journal.waiting (note_id) values (1001)`.execute(tx);
      await sql`delete from journal.waiting where note_id = 1001`.execute(tx);
    }, { note_id: "1001" }],
    ["a note held in waiting for ten minutes", async (tx) => {
      await sql`insert into journal.notes (note_id, said, said_at) overriding system value values (1002, ${sql.raw(forged)}, now() - interval '10 minutes')`.execute(tx);
      await sql`insert into journal.waiting (note_id) values (1002)`.execute(tx);
    }, { note_id: "1002" }],
    ["a root changed", (tx) => sql`update journal.blocks set root = sha256('x') where block_no = 2`.execute(tx), { block_no: 2 }],
    ["a head changed", (tx) => sql`update journal.blocks set head = sha256('x') where block_no = 1`.execute(tx), { block_no: 1 }],
    ["a previous head changed", (tx) => sql`update journal.blocks set prev_head = sha256('x') where block_no = 3`.execute(tx), { block_no: 3 }],
    ["a signature changed", (tx) => sql`update journal.blocks set signature = set_byte(signature, 5, (get_byte(signature, 5) + 1) % 256) where block_no = 3`.execute(tx), { block_no: 3 }],
    ["the time of a block changed", (tx) => sql`update journal.blocks set sealed_at = sealed_at + interval '1 second' where block_no = 2`.execute(tx), { block_no: 2 }],
    ["another key's number", (tx) => sql`update journal.blocks set key_id = 2 where block_no = 2`.execute(tx), { block_no: 2 }],
    ["two blocks' numbers changed for each other", async (tx) => {
      await sql`update journal.blocks set block_no = -block_no where block_no in (1, 2)`.execute(tx);
      await sql`update journal.blocks set block_no = case block_no when -1 then 2 else 1 end where block_no < 0`.execute(tx);
    }, { block_no: 1 }],
    ["a block in the middle removed", (tx) => sql`delete from journal.blocks where block_no = 2`.execute(tx), { block_no: 2 }],
    ["the newest block removed, its leaves forgotten", (tx) => sql`delete from journal.blocks where block_no = 3`.execute(tx), { note_id: "10" }],
    ["the newest block and its leaves removed, its notes forgotten", (tx) => sql`with gone as (delete from journal.blocks where block_no = 3) delete from journal.leaves where block_no = 3`.execute(tx), { note_id: "10" }],
    ["a note changed and everything made anew with another key", async (tx) => {
      await sql`update journal.notes set said = ${sql.raw(forged)} where note_id = 7`.execute(tx);
      await recompute(tx, generateKeyPairSync("ed25519").privateKey);
    }, { block_no: 1 }],
  ])("%s", async (_, tamper, expected) => {
    expect(await afterTampering(tamper)).toMatchObject(expected);
    expect(await verify()).toMatchObject({ wrong: undefined });
  });
});

/** All of the newest block goes, notes included: only what was told outside knows of it. */
const cutNewest = async (tx: Tx) => {
  await sql`delete from journal.private where note_id in (select note_id from journal.leaves where block_no = 3)`.execute(tx);
  await sql`delete from journal.notes where note_id in (select note_id from journal.leaves where block_no = 3)`.execute(tx);
  await sql`delete from journal.leaves where block_no = 3`.execute(tx);
  await sql`delete from journal.blocks where block_no = 3`.execute(tx);
};

describe("what only an anchor finds", () => {
  test("the newest block cut off", async () => {
    const anchor = headText(await newestHead());
    expect(await afterTampering(cutNewest)).toBeUndefined();
    expect(await afterTampering(cutNewest, anchor)).toMatchObject({ expected: anchor });
  });

  test("the newest block cut off, though an anchor in the database speaks of it", async () => {
    expect(await afterTampering(async (tx) => {
      await sql`insert into journal.anchors (block_no, way, told_at, reference) values (3, 'e-mail', now(), 'rector')`.execute(tx);
      await cutNewest(tx);
    })).toMatchObject({ block_no: 3 });
  });

  test("everything made anew with the right key", async () => {
    const anchor = headText(await newestHead());
    const rewrite = async (tx: Tx) => {
      await sql`update journal.notes set said = ${sql.raw(forged)} where note_id = 7`.execute(tx);
      await recompute(tx);
    };
    expect(await afterTampering(rewrite)).toBeUndefined();
    expect(await afterTampering(rewrite, anchor)).toMatchObject({ expected: anchor });
  });

  test("an anchor that is no head is told, not passed", async () => {
    expect((await verify(ownerDatabase(), "abc")).wrong?.what).toContain("not a head");
  });
});

describe("the database itself", () => {
  const guarded = ["update journal.notes set said = said", "delete from journal.notes", "truncate journal.notes cascade", "update journal.blocks set head = head", "delete from journal.blocks",
    "update journal.leaves set leaf = leaf", "truncate journal.leaves", "delete from journal.anchors", "update journal.private set body = body", "delete from journal.private", "update journal.waiting set xid = xid"];
  test.each(guarded)("lets neither the application nor its owner: %s", async (statement) => {
    await expect(sql.raw(statement).execute(database())).rejects.toThrow(/permission denied/);
    await expect(sql.raw(statement).execute(ownerDatabase())).rejects.toThrow(/never changed|only through/);
  });
  test("lets the application neither seal nor unseal", async () => {
    await expect(sql`delete from journal.waiting`.execute(database())).rejects.toThrow("permission denied");
    await expect(sql`insert into journal.leaves values (99, 99, 9, '\\x00')`.execute(database())).rejects.toThrow("permission denied");
  });
});

describe("bin/daftar journal verify", () => {
  const run = (...args: string[]) => spawnSync(process.execPath, ["src/daftar.ts", "journal", "verify", ...args], { encoding: "utf8", env: { ...process.env, DATABASE_URL: ownerUrl } });
  const behindItsBack = (statement: string) => ownerDatabase().transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql.raw(statement).execute(tx);
  });

  test("says it is whole and leaves with 0", async () => {
    expect(run("--anchor", headText(await newestHead()))).toMatchObject({ status: 0, stdout: expect.stringContaining("12 notes in 3 blocks") as string });
  });

  test("names the block and the note, and leaves with 1", async () => {
    await behindItsBack("update journal.notes set said = replace(said, 'trial:2', 'trial:3') where note_id = 3");
    const found = run();
    await behindItsBack("update journal.notes set said = replace(said, 'trial:3', 'trial:2') where note_id = 3");
    expect(found).toMatchObject({ status: 1, stderr: expect.stringContaining("block 1, note 3") as string });
    expect(run("--anchor", "0".repeat(32))).toMatchObject({ status: 1, stderr: expect.stringContaining("anchor") as string });
  });
});

describe("erasure", () => {
  test("takes words and salt, leaves the chain whole, and says so", async () => {
    await expect(sql`select journal.erase_private(4, 'because Karimova asked, says "she"')`.execute(database())).rejects.toThrow("a code or a clause");
    const { rows } = await sql<{ erased: boolean }>`select journal.erase_private(4, 'ORQ-547 21') as erased`.execute(database());
    expect(rows[0]).toEqual({ erased: true });
    await seal(1);
    expect(await verify()).toMatchObject({ notes: 13, wrong: undefined });
    const { rows: notes } = await sql`select act, subject from journal.notes order by note_id desc limit 1`.execute(database());
    expect(notes[0]).toEqual({ act: "journal.erased", subject: "note:4" });
  });
});

test("a note of an unfinished older transaction is waited for, and none is left out or doubled", async () => {
  const before = (await verify()).notes;
  const slow = await database().startTransaction().execute();
  await writeNote(slow, { act: "trial.slow", actor: null, on_behalf: null, subject: "trial:slow", said: {} });
  await write(2);
  for (let i = 0; i < 3; i += 1) expect(await sealOnce(sealer)).toBeUndefined();
  await slow.commit().execute();
  await seal(3);
  expect(await verify()).toMatchObject({ notes: before + 3, wrong: undefined });
});
