import { sql } from "kysely";
import type { Day } from "../../kernel/day.ts";
import type { Reader, Tx } from "../../platform/database.ts";
import { NotFound } from "../../platform/not-found.ts";
import { parameterOn } from "../../platform/parameters.ts";
import type { PaperKind, Printable } from "./kind.ts";
import type { Authenticity, PaperLanguage, RegisterNumber } from "./terms.ts";

export type Letterhead = { ministry: string; name: string; unit: string; contact: string; signer_post: string; signer_name: string; specimen: boolean };

/** What is frozen with every paper besides its kind's own facts. */
export type FrozenFacts = Printable & { org: Omit<Letterhead, "signer_post" | "signer_name" | "specimen">; signer: { post: string; name: string }; specimen: boolean };

export type PaperRow = {
  id: string;
  kind: string;
  series: string;
  year: number;
  number: number;
  number_text: string;
  holder: string | null;
  holder_name: string | null;
  lang: PaperLanguage;
  facts: FrozenFacts | null;
  template_version: string;
  issued_on: Day;
  issued_at: Date;
  valid_until: Day | null;
  code_sealed: Buffer | null;
  key_id: number;
  signed: Buffer | null;
  journal_head: string | null;
  request_ref: string | null;
  withdrawn_on: Day | null;
  withdrawn_reason: string | null;
  replaced_by: string | null;
  erased_on: Day | null;
};

const columns = sql.raw(`id, kind, series, year, number, number_text, holder, holder_name, lang, facts, template_version, issued_on, issued_at, valid_until,
  code_sealed, key_id, signed, journal_head, request_ref, withdrawn_on, withdrawn_reason, replaced_by, erased_on`);

export async function findLetterhead(reader: Reader, lang: PaperLanguage, day: Day): Promise<Letterhead | undefined> {
  const { rows } = await sql<Letterhead>`select ministry, name, unit, contact, signer_post, signer_name, specimen
    from documents.letterheads where lang = ${lang} and during @> ${day}::date`.execute(reader);
  return rows[0];
}

/** Ends the letterhead in force and begins another on a day. */
export async function replaceLetterhead(tx: Tx, lang: PaperLanguage, from: Day, given: Letterhead): Promise<void> {
  await sql`update documents.letterheads set during = daterange(lower(during), ${from}::date)
    where lang = ${lang} and during @> ${from}::date and lower(during) is distinct from ${from}::date`.execute(tx);
  await sql`insert into documents.letterheads (lang, ministry, name, unit, contact, signer_post, signer_name, specimen, during)
    values (${lang}, ${given.ministry}, ${given.name}, ${given.unit}, ${given.contact}, ${given.signer_post}, ${given.signer_name}, ${given.specimen},
      daterange(${from}::date, null))`.execute(tx);
}

/** For how many months a paper of this kind is good when issued on a day. */
export async function monthsGood(reader: Reader, kind: Pick<PaperKind, "validFor">, day: Day): Promise<number> {
  return (await parameterOn<number>(reader, kind.validFor.parameter, day))?.value ?? kind.validFor.months;
}

/** The journal's last sealed head in its printed form: eight groups of four. */
export async function lastJournalHead(reader: Reader): Promise<string | null> {
  const { rows } = await sql<{ head: Buffer }>`select head from journal.blocks order by block_no desc limit 1`.execute(reader);
  return rows[0]?.head.toString("hex").slice(0, 32).match(/.{4}/g)?.join(" ") ?? null;
}

/**
 * The next number of a series. It locks the series until the commit: the last statement of an act but the insert and the note.
 * The day never falls as numbers rise, even where an older act comes later to the register.
 */
export async function takeNumber(tx: Tx, series: string, year: number, today: Day): Promise<{ number: number; issued_on: Day }> {
  const { rows } = await sql<{ last: number; last_on: Day }>`
    insert into documents.registers as register (series, year, last, last_on) values (${series}, ${year}, 1, ${today})
    on conflict (series, year) do update set last = register.last + 1, last_on = greatest(register.last_on, excluded.last_on)
    returning last, last_on`.execute(tx);
  return { number: rows[0]!.last, issued_on: rows[0]!.last_on };
}

export type NewPaper = {
  kind: string;
  clauses: readonly string[];
  series: string;
  year: number;
  number: number;
  holder: string;
  holder_name: string;
  lang: PaperLanguage;
  facts: FrozenFacts;
  salt: Buffer;
  facts_digest: Buffer;
  template_version: string;
  issued_on: Day;
  issued_at: Date;
  valid_until: Day | null;
  code_hash: Buffer;
  code_sealed: Buffer;
  key_id: number;
  signed: Buffer;
  journal_head: string | null;
  issued_by: string | null;
  request_ref: string | null;
};

export async function insertPaper(tx: Tx, it: NewPaper): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into documents.papers (kind, clauses, series, year, number, holder, holder_name, lang, facts, salt, facts_digest,
      template_version, issued_on, issued_at, valid_until, code_hash, code_sealed, key_id, signed, journal_head, issued_by, request_ref)
    values (${it.kind}, ${[...it.clauses]}, ${it.series}, ${it.year}, ${it.number}, ${it.holder}, ${it.holder_name}, ${it.lang}, ${JSON.stringify(it.facts)}::jsonb,
      ${it.salt}, ${it.facts_digest}, ${it.template_version}, ${it.issued_on}, ${it.issued_at}, ${it.valid_until}, ${it.code_hash}, ${it.code_sealed}, ${it.key_id},
      ${it.signed}, ${it.journal_head}, ${it.issued_by}, ${it.request_ref}) returning id`.execute(tx);
  return rows[0]!.id;
}

/** Locked, because what follows depends on its state. @throws {NotFound} */
export async function lockPaper(tx: Tx, { series, year, number }: RegisterNumber): Promise<PaperRow> {
  const { rows } = await sql<PaperRow>`select ${columns} from documents.papers where series = ${series} and year = ${year} and number = ${number} for update`.execute(tx);
  if (!rows[0]) throw new NotFound("paper");
  return rows[0];
}

export async function markWithdrawn(tx: Tx, id: string, it: { on: Day; at: Date; reason: string; by: string | null; replacedBy?: string }): Promise<void> {
  await sql`update documents.papers set withdrawn_on = ${it.on}, withdrawn_at = ${it.at}, withdrawn_reason = ${it.reason}, withdrawn_by = ${it.by},
    replaced_by = ${it.replacedBy ?? null} where id = ${id}`.execute(tx);
}

/** @throws {NotFound} */
export async function getPaper(reader: Reader, id: string): Promise<PaperRow> {
  const { rows } = await sql<PaperRow>`select ${columns} from documents.papers where id = ${id}`.execute(reader);
  if (!rows[0]) throw new NotFound("paper");
  return rows[0];
}

/** @throws {NotFound} */
export async function getByNumber(reader: Reader, { series, year, number }: RegisterNumber): Promise<PaperRow> {
  const { rows } = await sql<PaperRow>`select ${columns} from documents.papers where series = ${series} and year = ${year} and number = ${number}`.execute(reader);
  if (!rows[0]) throw new NotFound("paper");
  return rows[0];
}

export async function findByCodeHash(reader: Reader, codeHash: Buffer): Promise<PaperRow | undefined> {
  const { rows } = await sql<PaperRow>`select ${columns} from documents.papers where code_hash = ${codeHash}`.execute(reader);
  return rows[0];
}

/** The paper whose bytes these are, in whatever template version they were drawn. */
export async function findByRendition(reader: Reader, sha256: Buffer): Promise<PaperRow | undefined> {
  const { rows } = await sql<PaperRow>`select ${columns} from documents.papers where id in (select paper from documents.renditions where sha256 = ${sha256})`.execute(reader);
  return rows[0];
}

/** A person's papers, newest first. */
export async function listOf(reader: Reader, holder: string): Promise<PaperRow[]> {
  const { rows } = await sql<PaperRow>`select ${columns} from documents.papers where holder = ${holder} order by issued_at desc, number desc limit 200`.execute(reader);
  return rows;
}

export async function findRendition(reader: Reader, paper: string, version: string): Promise<{ bytes: Buffer; sha256: Buffer } | undefined> {
  const { rows } = await sql<{ bytes: Buffer; sha256: Buffer }>`select bytes, sha256 from documents.renditions
    where paper = ${paper} and template_version = ${version} and bytes is not null`.execute(reader);
  return rows[0];
}

/** The size of the newest drawing of a paper. */
export async function findSize(reader: Reader, paper: string): Promise<number | undefined> {
  const { rows } = await sql<{ size: number }>`select size from documents.renditions where paper = ${paper} order by drawn_at desc limit 1`.execute(reader);
  return rows[0]?.size;
}

/** Whoever is first keeps it; the bytes of both would be the same. */
export async function keepRendition(reader: Reader, it: { paper: string; version: string; sha256: Buffer; bytes: Buffer }): Promise<void> {
  await sql`insert into documents.renditions (paper, template_version, sha256, bytes, size) values (${it.paper}, ${it.version}, ${it.sha256}, ${it.bytes}, ${it.bytes.length})
    on conflict (paper, template_version) do nothing`.execute(reader);
}

/** Papers of the last day that nobody has drawn yet, oldest first. */
export async function listUndrawn(reader: Reader, since: Date, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from documents.papers paper where issued_at > ${since} and erased_on is null
    and not exists (select from documents.renditions where renditions.paper = paper.id) order by issued_at limit ${limit}`.execute(reader);
  return rows.map((row) => row.id);
}

/** Counts that a paper was checked; never by whom. */
export async function countCheck(reader: Reader, paper: string, on: Day, answered: Exclude<Authenticity, "unknown">): Promise<void> {
  await sql`insert into documents.checks as checked (paper, on_day, answered, count) values (${paper}, ${on}, ${answered}, 1)
    on conflict (paper, on_day, answered) do update set count = checked.count + 1`.execute(reader);
}

export async function listChecks(reader: Reader, paper: string): Promise<{ on_day: Day; count: number }[]> {
  const { rows } = await sql<{ on_day: Day; count: number }>`select on_day, sum(count)::int as count from documents.checks where paper = ${paper}
    group by on_day order by on_day desc limit 30`.execute(reader);
  return rows;
}

/** Numbers withdrawn by a day, for the list that pages keep offline. */
export async function listWithdrawn(reader: Reader, limit: number): Promise<RegisterNumber[]> {
  const { rows } = await sql<RegisterNumber>`select series, year, number from documents.papers where withdrawn_on is not null
    and coalesce(valid_until, 'infinity') >= withdrawn_on order by withdrawn_at desc limit ${limit}`.execute(reader);
  return rows;
}
