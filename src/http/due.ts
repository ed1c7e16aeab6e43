import type { Hono } from "hono";
import { listDue } from "#contract/due.ts";
import { explainObligation } from "#contract/explanations.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { explainObligation as explain } from "#service/explainObligation.ts";
import { listDue as due } from "#service/listDue.ts";
import { route } from "./route.ts";

export function dueRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, listDue, ({ query }) => due(deps, actor, query));
  route(app, explainObligation, ({ params, query }) => explain(deps, actor, params.id, query.asOf));
}
