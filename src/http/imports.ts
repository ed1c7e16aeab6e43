import type { Context, Hono } from "hono";
import { exportLedger, importLedger, markImport, previewImport } from "#contract/imports.ts";
import type { ImportReply } from "#contract/imports.ts";
import type { Actor, Deps, Progress } from "#service/deps.ts";
import { exportLedger as exported } from "#service/exportLedger.ts";
import { importLedger as imported } from "#service/importLedger.ts";
import { markImport as marked } from "#service/markImport.ts";
import { previewImport as preview } from "#service/previewImport.ts";
import type { LedgerFileReply } from "#service/exportLedger.ts";
import type { Result } from "#service/result.ts";
import { inTurn } from "./largeUploads.ts";
import { problemResponse } from "./problem.ts";
import { progressResponse } from "./progressResponse.ts";
import { readBody } from "./readBody.ts";
import { route } from "./route.ts";

export function importRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, previewImport, async ({ query }, context) => {
    const bytes = await readBody(context.req.raw);
    if (!(bytes instanceof Uint8Array)) return problemResponse(bytes);
    return inTurn(bytes, () => preview(deps, actor, bytes, query));
  });
  route(app, importLedger, async ({ query }, context) => {
    const bytes = await readBody(context.req.raw);
    if (!(bytes instanceof Uint8Array)) return problemResponse(bytes);
    const commandId = context.req.header("idempotency-key") ?? deps.ids.next();
    const run = (onProgress?: (progress: Progress) => void): Promise<Result<ImportReply>> =>
      inTurn(bytes, () =>
        imported(deps, actor, bytes, query, onProgress === undefined ? { commandId } : { commandId, onProgress }),
      );
    return wantsProgress(context) ? progressResponse(run) : run();
  });
  route(app, markImport, async ({ query }, context) => {
    const bytes = await readBody(context.req.raw);
    if (!(bytes instanceof Uint8Array)) return problemResponse(bytes);
    return fileResponse(await inTurn(bytes, () => marked(deps, actor, bytes, query)));
  });
  route(app, exportLedger, async ({ query }) => fileResponse(await exported(deps, actor, query)));
}

function wantsProgress(context: Context): boolean {
  return context.req.header("accept")?.includes("application/x-ndjson") ?? false;
}

function fileResponse(result: Result<LedgerFileReply>): Response {
  if (!result.ok) return problemResponse(result.refusal);
  const { bytes, mediaType, fileName } = result.value;
  return new Response(bytes, {
    headers: {
      "content-type": mediaType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    },
  });
}
