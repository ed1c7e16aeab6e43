import type { Hono } from "hono";
import { findLicenceNumbers } from "#contract/licenceNumbers.ts";
import type { Deps } from "#service/deps.ts";
import { findLicenceNumbers as find } from "#service/findLicenceNumbers.ts";
import { route } from "./route.ts";

export function licenceNumberRoutes(app: Hono, deps: Deps): void {
  route(app, findLicenceNumbers, ({ body }) => find(deps, body.text));
}
