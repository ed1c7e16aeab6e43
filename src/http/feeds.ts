import type { Context, Hono } from "hono";
import { makeFeed } from "#contract/feeds.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { makeFeed as made } from "#service/makeFeed.ts";
import { readFeed } from "#service/readFeed.ts";
import { methodNotAllowed } from "./methodNotAllowed.ts";
import { problemResponse } from "./problem.ts";
import { route } from "./route.ts";

/** Calendars look here by themselves; who knows the address is whoever it was given to. */
export function feedRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, makeFeed, ({ body }) => made(deps, actor, body));
  app.get("/feeds/:file", (context) => feedResponse(deps, context));
  app.all("/feeds/*", ({ req }) =>
    req.method === "GET" || req.method === "HEAD" ? noFeed() : methodNotAllowed(req, ["GET", "HEAD"]),
  );
}

async function feedResponse(deps: Deps, context: Context): Promise<Response> {
  const token = /^([\w-]{20,100})\.ics$/.exec(context.req.param("file") ?? "")?.[1];
  const feed = token === undefined ? null : await readFeed(deps, token);
  if (feed === null) return noFeed();
  const headers = { etag: `"${feed.tag}"`, "cache-control": "private, no-cache", "x-robots-tag": "noindex" };
  const known = (context.req.header("if-none-match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(headers.etag)) return new Response(null, { status: 304, headers });
  return new Response(feed.text, { headers: { ...headers, "content-type": "text/calendar; charset=utf-8" } });
}

function noFeed(): Response {
  return problemResponse({ code: "feed-unknown", at: null, data: {} });
}
