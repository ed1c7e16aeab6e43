import type { Hono } from "hono";
import { checkDeclaration, draftDeclaration, readDeclarationFile } from "#contract/declarations.ts";
import { listNewspapers } from "#contract/newspapers.ts";
import { checkDeclaration as check } from "#service/checkDeclaration.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { draftDeclaration as draft } from "#service/draftDeclaration.ts";
import { listNewspapers as newspapers } from "#service/listNewspapers.ts";
import { readDeclarationFile as textOf } from "#service/readDeclarationFile.ts";
import { inTurn } from "./largeUploads.ts";
import { problemResponse } from "./problem.ts";
import { readBody } from "./readBody.ts";
import { route } from "./route.ts";

export function declarationRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, checkDeclaration, ({ body }) => check(deps, actor, body));
  route(app, draftDeclaration, ({ body }) => draft(deps, actor, body));
  route(app, readDeclarationFile, async (_, context) => {
    const bytes = await readBody(context.req.raw);
    return bytes instanceof Uint8Array ? inTurn(bytes, () => textOf(deps, bytes)) : problemResponse(bytes);
  });
  route(app, listNewspapers, ({ query }) => newspapers(deps, query.province));
}
