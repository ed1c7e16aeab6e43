import type { HonoRequest } from "hono";
import { operations } from "#contract/operations.ts";
import { problemResponse } from "./problem.ts";

const addresses = [{ method: "get", path: "/openapi.json" }, ...operations].map(({ method, path }) => ({
  method: method.toUpperCase(),
  pattern: new RegExp(`^/api/v1${path.replaceAll(".", String.raw`\.`).replaceAll(/\{\w+\}/g, "[^/]+")}$`),
}));

/** The methods that an address of the API takes; none where there is no such address. */
export function methodsAt(path: string): readonly string[] {
  const methods = addresses.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
  // Whatever can be read can be asked for without its content.
  return [...new Set(methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method])))];
}

/** The address is there, and takes other methods than the one that was used. */
export function methodNotAllowed({ path, method }: HonoRequest, methods: readonly string[]): Response {
  const allow = methods.join(", ");
  const response = problemResponse({ code: "method-not-allowed", at: path, data: { method, allow } });
  response.headers.set("allow", allow);
  return response;
}
