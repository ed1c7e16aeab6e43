import type { Hono } from "hono";
import { sweepNow } from "#contract/sweeps.ts";
import type { Deps } from "#service/deps.ts";
import { sweepNow as sweep } from "#service/sweepNow.ts";
import { route } from "./route.ts";

export function sweepRoutes(app: Hono, deps: Deps): void {
  route(app, sweepNow, () => sweep(deps));
}
