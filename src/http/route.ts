import type { Context, Hono } from "hono";
import { z } from "zod";
import { badRequest, isObject, noJsonObject, repeatedName } from "#contract/badRequest.ts";
import type { Operation } from "#contract/operation.ts";
import type { Refusal } from "#contract/refusal.ts";
import type { Result } from "#service/result.ts";
import { jsonResponse } from "./jsonResponse.ts";
import { problemResponse } from "./problem.ts";
import { readBody } from "./readBody.ts";

type Parsed<O extends Operation> = {
  readonly params: O["params"] extends z.ZodObject ? z.output<O["params"]> : Record<string, never>;
  readonly query: O["query"] extends z.ZodObject ? z.output<O["query"]> : Record<string, never>;
  readonly body: O["body"] extends z.ZodType ? z.output<O["body"]> : undefined;
};

const nothing = z.object({});

/**
 * Binds an operation of the contract: parses what came in by its schemas and answers by its reply. A name that no
 * schema has is refused, in a query as in a body: passed over, a misspelt filter or day would be answered as if it
 * had not been given.
 */
export function route<O extends Operation>(
  app: Hono,
  operation: O,
  handle: (input: Parsed<O>, context: Context) => Promise<Response | Result<object>>,
): void {
  const path = `/api/v1${operation.path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
  const schemas = {
    params: operation.params ?? nothing,
    query: (operation.query ?? nothing).strict(),
    body: operation.body === undefined || operation.body === "bytes" ? null : operation.body,
  };
  app.on(operation.method.toUpperCase(), path, async (context) => {
    const parsed = await parse(schemas, context);
    if ("refusal" in parsed) return problemResponse(parsed.refusal);
    const answer = await handle(parsed.input as Parsed<O>, context);
    if (answer instanceof Response) return answer;
    return answer.ok ? jsonResponse(answer.value) : problemResponse(answer.refusal);
  });
}

type Schemas = { readonly params: z.ZodObject; readonly query: z.ZodObject; readonly body: JsonBody | null };
type JsonBody = Exclude<NonNullable<Operation["body"]>, "bytes">;
type Input = { readonly params: unknown; readonly query: unknown; readonly body: unknown };

async function parse(
  { params, query, body }: Schemas,
  context: Context,
): Promise<{ readonly input: Input } | { readonly refusal: Refusal }> {
  const places = checked(params, context.req.param());
  if ("refusal" in places) return places;
  const repeated = Object.entries(context.req.queries()).find(([, values]) => values.length > 1);
  if (repeated !== undefined) return { refusal: repeatedName(repeated[0]) };
  const asked = checked(query, context.req.query());
  if ("refusal" in asked) return asked;
  const sent = body === null ? { value: undefined } : await jsonBody(body, context);
  if ("refusal" in sent) return sent;
  return { input: { params: places.value, query: asked.value, body: sent.value } };
}

type Checked = { readonly value: unknown } | { readonly refusal: Refusal };

function checked(schema: z.ZodObject, given: Readonly<Record<string, unknown>>): Checked {
  const result = schema.safeParse(given);
  if (result.success) return { value: result.data };
  const [issue] = result.error.issues;
  if (issue === undefined) throw new Error("a schema refused and gave no reason");
  return { refusal: badRequest(schema, issue, given) };
}

async function jsonBody(body: JsonBody, context: Context): Promise<Checked> {
  const bytes = await readBody(context.req.raw, "body-too-large");
  if (!(bytes instanceof Uint8Array)) return { refusal: bytes };
  const value = parsedJson(bytes);
  const schema = (body instanceof z.ZodObject ? body : optionMeant(body, value)).strict();
  return isObject(value) ? checked(schema, value) : { refusal: noJsonObject(schema) };
}

/** The object that the telling field names; where it names none, one with that field alone, which refuses it by name. */
function optionMeant({ def }: Exclude<JsonBody, z.ZodObject>, value: unknown): z.ZodObject {
  const { discriminator, options } = def;
  const told = isObject(value) ? value[discriminator] : undefined;
  const fields = options.map((option) => option.shape[discriminator]);
  const at = fields.findIndex((field) => field instanceof z.ZodLiteral && field.value === told);
  const meant = options[at];
  if (meant !== undefined) return meant;
  const names = fields.flatMap((field) => (field instanceof z.ZodLiteral ? [String(field.value)] : []));
  return z.object({ [discriminator]: z.enum(names) }).loose();
}

/** Undefined where the bytes are no JSON. */
function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
