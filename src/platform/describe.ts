import type { Client } from "pg";

type Column = { schema: string; relation: string; kind: "r" | "v" | "m"; column: string; type: string; nullable: boolean; has_default: boolean; generated: boolean; comment: string | null; relation_comment: string | null };

const scalar: Record<string, string> = {
  uuid: "string", text: "string", "character varying": "string", date: "string", integer: "number", smallint: "number", bigint: "number", numeric: "string", real: "number", "double precision": "number",
  boolean: "boolean", bytea: "Buffer", "timestamp with time zone": "Date", interval: "string", daterange: "string", tstzrange: "string", int4range: "string", jsonb: "Json", json: "Json", xid8: "string", inet: "string", name: "string",
};

function typeOf(type: string): string {
  if (type.endsWith("[]")) return `${typeOf(type.slice(0, -2))}[]`;
  return scalar[type.replace(/\(.*\)/, "")] ?? "unknown";
}

/** Everything the areas' schemas hold, read from the catalogue: the source of the generated types and of db/described. */
async function columnsOf(client: Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(`
    select n.nspname as schema, c.relname as relation, c.relkind as kind, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
      not a.attnotnull as nullable, a.atthasdef as has_default, a.attgenerated <> '' or a.attidentity <> '' as generated,
      col_description(c.oid, a.attnum) as comment, obj_description(c.oid) as relation_comment
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss', 'public') and n.nspname !~ '^pg_'
    order by n.nspname, c.relname, a.attnum`);
  return rows;
}

async function constraintsOf(client: Client): Promise<{ schema: string; relation: string; name: string; definition: string }[]> {
  const { rows } = await client.query<{ schema: string; relation: string; name: string; definition: string }>(`
    select n.nspname as schema, c.relname as relation, o.conname as name, pg_get_constraintdef(o.oid) as definition
    from pg_constraint o join pg_class c on c.oid = o.conrelid join pg_namespace n on n.oid = c.relnamespace
    where o.contype in ('c', 'u', 'p', 'x', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss', 'public') order by 1, 2, 3`);
  return rows;
}

const head = "// Generated from the database by `bin/daftar describe`. Do not edit.\n";

/**
 * The files that follow from the database's shape, by their path in the repository:
 * each area's tables.gen.ts, platform/published.gen.ts with the views only, and a described page per schema.
 */
export async function describe(client: Client, areas: readonly string[]): Promise<Map<string, string>> {
  const columns = await columnsOf(client);
  const constraints = await constraintsOf(client);
  const files = new Map<string, string>();
  const json = "export type Json = string | number | boolean | null | { [key: string]: Json } | Json[];\n";
  for (const area of areas) {
    const own = groups(columns.filter((c) => c.schema === area.replaceAll("-", "_") && c.kind === "r"));
    if (own.length === 0) continue;
    const tables = own.map(([name, list]) => `  ${JSON.stringify(name)}: {\n${list.map((c) => `    ${c.column}: ${written(c)};`).join("\n")}\n  };`);
    files.set(`src/areas/${area}/tables.gen.ts`, `${head}import type { ColumnType, Generated, GeneratedAlways } from "kysely";\n\n${json}type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;\ntype JsonColumn = ColumnType<Json, string, string>;\n\nexport type ${camel(area)}Tables = {\n${tables.join("\n")}\n};\n`);
  }
  const views = groups(columns.filter((c) => c.kind !== "r" && c.schema !== "platform"));
  const published = views.map(([name, list]) => `  ${JSON.stringify(name)}: {\n${list.map((c) => `    ${c.column}: ReadOnly<${typeOf(c.type)}${maybeNull(c) ? " | null" : ""}>;`).join("\n")}\n  };`);
  files.set("src/platform/published.gen.ts", `${head}import type { ColumnType } from "kysely";\n\n/** A published column can be read and never written. */\ntype ReadOnly<T> = ColumnType<T, never, never>;\n${json}\n/** What any area may read of another: views only. */\nexport type Published = {\n${published.join("\n")}\n};\n`);
  for (const schema of new Set(columns.map((c) => c.schema))) {
    const parts = groups(columns.filter((c) => c.schema === schema)).map(([name, list]) => {
      const rows = list.map((c) => `| ${c.column} | ${c.type} | ${c.nullable ? "" : "not null"} | ${(c.comment ?? "").replaceAll("|", "\\|")} |`);
      const held = constraints.filter((it) => `${it.schema}.${it.relation}` === name).map((it) => `- \`${it.name}\`: ${it.definition}`);
      return `## ${name}${list[0]!.kind === "r" ? "" : " (view)"}\n\n${list[0]!.relation_comment ?? ""}\n\n| column | type | | |\n|---|---|---|---|\n${rows.join("\n")}\n${held.length > 0 ? `\n${held.join("\n")}\n` : ""}`;
    });
    files.set(`db/described/${schema}.md`, `# ${schema}\n\nGenerated from the database by \`bin/daftar describe\`.\n\n${parts.join("\n")}`);
  }
  return files;
}

/** A view's columns never say they are not null: only what the catalogue knows to be always there is so. */
function maybeNull(c: Column): boolean {
  return c.nullable && !alwaysThere.test(c.column);
}
const alwaysThere = /^(id|.*_id|number|code|full_name|full_name_cyrl|short_name|given|surname|name_uz|name_ru|name_en|said_at|act)$/;

function written(c: Column): string {
  const base = c.type === "bytea" ? "Bytes" : c.type === "jsonb" ? "JsonColumn" : typeOf(c.type);
  const nullable = c.nullable ? (base === "JsonColumn" ? "ColumnType<Json | null, string | null, string | null>" : base === "Bytes" ? "ColumnType<Buffer | null, Uint8Array | null, Uint8Array | null>" : `${base} | null`) : base;
  if (c.generated) return `GeneratedAlways<${nullable}>`;
  if (!c.has_default) return nullable;
  // `Generated` cannot hold a column type: what may be left out is said beside what may be given.
  if (base === "JsonColumn") return "ColumnType<Json, string | undefined, string>";
  if (base === "Bytes") return "ColumnType<Buffer, Uint8Array | undefined, Uint8Array>";
  return `Generated<${nullable}>`;
}

function groups(columns: readonly Column[]): [string, Column[]][] {
  const map = new Map<string, Column[]>();
  for (const c of columns) {
    const name = `${c.schema}.${c.relation}`;
    map.set(name, [...(map.get(name) ?? []), c]);
  }
  return [...map];
}

function camel(area: string): string {
  return area.split("-").map((part) => part[0]!.toUpperCase() + part.slice(1)).join("");
}
