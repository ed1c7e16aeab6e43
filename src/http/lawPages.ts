import type { Hono } from "hono";
import { searchLaw, showLawPage } from "#contract/lawPages.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { searchLaw as search } from "#service/searchLaw.ts";
import { showLawPage as show } from "#service/showLawPage.ts";
import { route } from "./route.ts";

export function lawPageRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, searchLaw, ({ query }) => search(deps, query));
  route(app, showLawPage, ({ params, query }) => show(deps, actor, params, query.asOf));
}
