import { z } from "zod";
import type { Operation } from "./operation.ts";
import { operations } from "./operations.ts";
import { problemSchema } from "./refusal.ts";

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 document, derived from the operations and nothing else. */
export function openApiDocument(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    const path = (paths[operation.path] ??= {});
    path[operation.method] = describe(operation);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "照章 (Zhaozhang)",
      version,
      description: "Days are civil days in Asia/Shanghai, written YYYY-MM-DD.",
    },
    servers: [{ url: "/api/v1" }],
    paths,
    components: { schemas: { Problem: schemaOf(problemSchema, "output") } },
  };
}

function describe(operation: Operation): Json {
  return {
    operationId: operation.id,
    summary: operation.summary.en,
    description: operation.summary.zh,
    parameters: [...parametersOf(operation.params, "path"), ...parametersOf(operation.query, "query")],
    ...(operation.body === undefined ? {} : { requestBody: { required: true, content: bodyOf(operation.body) } }),
    responses: {
      "200": { description: "Done", content: replyOf(operation.reply) },
      default: {
        description: `Refused: ${operation.refusals.join(", ") || "none"}`,
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  };
}

function parametersOf(schema: z.ZodObject | undefined, place: "path" | "query"): readonly Json[] {
  if (schema === undefined) return [];
  const whole = schemaOf(schema, "input") as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(whole.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === "path" || (whole.required ?? []).includes(name),
    schema: property,
  }));
}

function bodyOf(body: NonNullable<Operation["body"]>): Json {
  if (body === "bytes") return { "application/octet-stream": { schema: { type: "string", format: "binary" } } };
  return { "application/json": { schema: schemaOf(body instanceof z.ZodObject ? body.strict() : body, "input") } };
}

function replyOf(reply: Operation["reply"]): Json {
  if (reply instanceof z.ZodType) return { "application/json": { schema: schemaOf(reply, "output") } };
  return Object.fromEntries(reply.bytes.map((type) => [type, { schema: { type: "string", format: "binary" } }]));
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  // A transformed day is text on both sides of the wire; its transform only brands it.
  return z.toJSONSchema(schema, { io, unrepresentable: "any" });
}
