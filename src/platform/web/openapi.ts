import { z } from "zod";
import type { AnyEndpoint } from "../web.tsx";

type Json = Record<string, unknown>;

const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "code"],
  properties: {
    type: { type: "string" }, title: { type: "string" }, status: { type: "integer" }, code: { type: "string", description: "The refusal's or the problem's code." },
    clause: { type: "string", description: "The clause that says so." }, facts: { type: "object", additionalProperties: true },
    fields: { type: "array", items: { type: "object", required: ["field", "code"], properties: { field: { type: "string" }, code: { type: "string" }, facts: { type: "object", additionalProperties: true } } } },
  },
};

/** JSON Schema of a zod schema, with its `$defs` moved to where OpenAPI keeps them. */
function schemaOf(schema: z.ZodType, io: "input" | "output", components: Json): Json {
  const { $defs, $schema: _version, ...made } = z.toJSONSchema(schema, { target: "draft-2020-12", io, unrepresentable: "any" }) as Json & { $defs?: Json };
  Object.assign(components, $defs ?? {});
  return JSON.parse(JSON.stringify(made).replaceAll("#/$defs/", "#/components/schemas/")) as Json;
}

/** OpenAPI 3.1 made from the endpoints themselves: what the document says is what the door checks. */
export function openApi(endpoints: readonly AnyEndpoint[], it: { title: string; version: string; server: string }): Json {
  const components: Json = { Problem: problemSchema };
  const paths: Record<string, Json> = {};
  for (const e of endpoints) {
    const path = e.path.replace(/:([a-zA-Z]+)(\{[^}]*\})?/g, "{$1}");
    const inPath = [...(e.path as string).matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => ({ name, in: "path", required: true, schema: { type: "string" } }));
    const takes = e.takes ? schemaOf(e.takes, "input", components) : undefined;
    const inQuery = e.method === "GET" && takes ? Object.entries((takes.properties ?? {}) as Json).map(([name, schema]) => ({ name, in: "query", required: ((takes.required ?? []) as string[]).includes(name), schema })) : [];
    const key = e.method === "GET" ? [] : [{ name: "Idempotency-Key", in: "header", required: false, schema: { type: "string", maxLength: 255 } }];
    const body = e.files
      ? { content: { "multipart/form-data": { schema: { type: "object", required: ["file"], properties: { file: { type: "string", format: "binary" } } } } } }
      : e.method !== "GET" && takes ? { required: true, content: { "application/json": { schema: takes } } } : undefined;
    const problem = { description: "What went wrong, with a code.", content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } };
    paths[path] = {
      ...paths[path],
      [e.method.toLowerCase()]: {
        summary: e.summary,
        ...(e.clauses ? { description: `Clauses: ${e.clauses.join(", ")}` } : {}),
        ...(e.right === "anyone" ? { security: [] } : {}),
        parameters: [...inPath, ...inQuery, ...key],
        ...(body ? { requestBody: body } : {}),
        responses: {
          "200": { description: "Done.", ...(e.gives ? { content: { "application/json": { schema: schemaOf(e.gives, "output", components) } } } : { content: { "application/octet-stream": {} } }) },
          ...(e.right === "anyone" ? {} : { "401": problem, "403": problem }),
          "404": problem, "409": problem, "422": problem, "429": problem,
        },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: { title: it.title, version: it.version },
    servers: [{ url: it.server }],
    security: [{ token: [] }],
    paths,
    components: { schemas: components, securitySchemes: { token: { type: "http", scheme: "bearer", description: "A token made on the account page: dft_…" } } },
  };
}
