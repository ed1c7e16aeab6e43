import type { Hono } from "hono";
import type { Deps } from "#service/deps.ts";
import { showMetrics } from "#service/showMetrics.ts";
import { methodNotAllowed } from "./methodNotAllowed.ts";

/** Where Prometheus looks by itself: beside the API, in its own format. */
export function metricRoutes(app: Hono, deps: Deps): void {
  app.get("/metrics", async () => {
    const headers = { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" };
    return new Response(await showMetrics(deps), { headers });
  });
  app.all("/metrics", ({ req }) => methodNotAllowed(req, ["GET", "HEAD"]));
}
