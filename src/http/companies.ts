import type { Hono } from "hono";
import { listCompanies } from "#contract/companies.ts";
import { checkHealth } from "#contract/health.ts";
import { checkHealth as health } from "#service/checkHealth.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { listCompanies as companies } from "#service/listCompanies.ts";
import { route } from "./route.ts";

export function companyRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, listCompanies, () => companies(deps, actor));
  route(app, checkHealth, () => health(deps));
}
