import type { MiddlewareHandler } from "hono";
import { problemResponse } from "./problem.ts";

const localNames = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Until there is sign-in, whoever reaches the port is the owner. The socket is bound to loopback; this guards the two
 * ways by which a page in the owner's own browser could still speak to it: a foreign name that resolves to
 * loopback (Host), and a request sent from another site (Origin).
 */
export const localOnly: MiddlewareHandler = async (context, next) => {
  const host = new URL(context.req.url).hostname;
  const asked = context.req.header("host")?.replace(/:\d+$/, "") ?? host;
  if (!localNames.has(asked)) return problemResponse({ code: "not-local", at: asked, data: { place: asked } });
  const origin = context.req.header("origin");
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== context.req.header("host"))) {
    return problemResponse({ code: "not-local", at: origin, data: { place: origin } });
  }
  await next();
  return undefined;
};
