import type { Hono } from "hono";
import { dateFile, getFile, keepFile, listFiles } from "#contract/files.ts";
import { dateFile as dated } from "#service/dateFile.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { getFile as got } from "#service/getFile.ts";
import { keepFile as kept } from "#service/keepFile.ts";
import { listFiles as listed } from "#service/listFiles.ts";
import { commandId } from "./commandId.ts";
import { contentResponse } from "./contentResponse.ts";
import { problemResponse } from "./problem.ts";
import { route } from "./route.ts";

export function fileRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, listFiles, ({ params }) => listed(deps, actor, params.id));
  route(app, keepFile, async ({ params, query }, context) => {
    const { body, signal } = context.req.raw;
    const content: AsyncIterable<Uint8Array> | readonly Uint8Array[] = body ?? [];
    try {
      return await kept(deps, actor, { company: params.id, name: query.name, content });
    } catch (error) {
      // Whoever sent it went away in the middle: nothing is kept, and nobody is there to be told.
      if (!signal.aborted) throw error;
      return new Response(null, { status: 400 });
    }
  });
  route(app, getFile, async ({ params, query }, context) => {
    const answer = await got(deps, actor, { company: params.id, hash: params.hash, preview: query.preview });
    return answer.ok ? contentResponse(answer.value, query.preview, context) : problemResponse(answer.refusal);
  });
  route(app, dateFile, ({ params, body }, context) =>
    dated(deps, actor, { company: params.id, hash: params.hash, days: body }, commandId(deps, context)),
  );
}
