import type { Context } from "hono";
import type { Deps } from "#service/deps.ts";

/** The id that the sender gave its command, or a new one: sent twice under one id, it is carried out once. */
export function commandId({ ids }: Deps, context: Context): string {
  return context.req.header("idempotency-key") ?? ids.next();
}
