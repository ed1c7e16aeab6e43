import type { Hono } from "hono";
import { listTodos } from "#contract/todos.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { listTodos as todos } from "#service/listTodos.ts";
import { route } from "./route.ts";

export function todoRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, listTodos, ({ query }) => todos(deps, actor, query));
}
