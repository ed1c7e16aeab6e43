import type { Hono } from "hono";
import { whichLicence } from "#contract/whichLicence.ts";
import type { Deps } from "#service/deps.ts";
import { whichLicence as decide } from "#service/whichLicence.ts";
import { route } from "./route.ts";

export function whichLicenceRoutes(app: Hono, deps: Deps): void {
  route(app, whichLicence, ({ query }) => decide(deps, query));
}
