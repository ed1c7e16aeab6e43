import type { Hono } from "hono";
import { reckonDay } from "#contract/reckoning.ts";
import type { Deps } from "#service/deps.ts";
import { reckonDay as reckon } from "#service/reckonDay.ts";
import { route } from "./route.ts";

export function dayRoutes(app: Hono, deps: Deps): void {
  route(app, reckonDay, async ({ query }) => reckon(deps, query));
}
