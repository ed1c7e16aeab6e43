import type { Context, Hono } from "hono";
import type { z } from "zod";
import type { Operation } from "#contract/operation.ts";
import type { Refusal } from "#contract/refusal.ts";
import type { Result } from "#service/result.ts";
import { jsonResponse } from "./jsonResponse.ts";
import { problemResponse } from "./problem.ts";

/** What came in is repeated in the refusal up to so many characters. */
const longestEcho = 80;

type Parsed<O extends Operation> = {
  readonly params: O["params"] extends z.ZodObject ? z.output<O["params"]> : Record<string, never>;
  readonly query: O["query"] extends z.ZodObject ? z.output<O["query"]> : Record<string, never>;
  readonly body: O["body"] extends z.ZodObject ? z.output<O["body"]> : undefined;
};

/** Binds an operation of the contract: parses what came in by its schemas and answers by its reply. */
export function route<O extends Operation>(
  app: Hono,
  operation: O,
  handle: (input: Parsed<O>, context: Context) => Promise<Response | Result<object>>,
): void {
  const path = `/api/v1${operation.path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
  app.on(operation.method.toUpperCase(), path, async (context) => {
    const parsed = parse(operation, context, await jsonBody(operation, context));
    if ("refusal" in parsed) return problemResponse(parsed.refusal);
    const answer = await handle(parsed.input, context);
    if (answer instanceof Response) return answer;
    return answer.ok ? jsonResponse(answer.value) : problemResponse(answer.refusal);
  });
}

/** The body as it was sent; undefined where none is wanted or it is no JSON, which its schema then refuses. */
async function jsonBody(operation: Operation, context: Context): Promise<unknown> {
  if (operation.body === undefined || operation.body === "bytes") return undefined;
  return context.req.json().catch(() => undefined);
}

function parse<O extends Operation>(
  operation: O,
  context: Context,
  body: unknown,
): { input: Parsed<O> } | { refusal: Refusal } {
  const input: Record<string, unknown> = { params: {}, query: {}, body: undefined };
  for (const place of ["params", "query"] as const) {
    const schema = operation[place];
    if (schema === undefined) continue;
    const given = place === "params" ? context.req.param() : context.req.query();
    const result = schema.safeParse(given);
    if (!result.success) return { refusal: badRequest(result.error, given) };
    input[place] = result.data;
  }
  if (operation.body !== undefined && operation.body !== "bytes") {
    const result = operation.body.safeParse(body);
    if (!result.success) return { refusal: badRequest(result.error, {}) };
    input["body"] = result.data;
  }
  return { input: input as Parsed<O> };
}

function badRequest(error: z.ZodError, given: Readonly<Record<string, string>>): Refusal {
  const issue = error.issues[0];
  const at = issue?.path.join(".") ?? "";
  const written = given[at]?.slice(0, longestEcho) ?? null;
  return { code: "bad-request", at, data: { problem: issue?.message ?? "not readable", written } };
}
