import type { Hono } from "hono";
import { getItem, listItems } from "#contract/items.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { getItem as item } from "#service/getItem.ts";
import { listItems as items } from "#service/listItems.ts";
import { route } from "./route.ts";

export function itemRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, listItems, ({ query }) => items(deps, actor, query));
  route(app, getItem, ({ params, query }) => item(deps, actor, params.id, query.asOf));
}
