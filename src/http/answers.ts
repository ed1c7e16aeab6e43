import type { Hono } from "hono";
import { answer, showAnswer } from "#contract/answers.ts";
import { answer as answered } from "#service/answer.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { showAnswer as shown } from "#service/showAnswer.ts";
import { route } from "./route.ts";

export function answerRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, showAnswer, ({ params }) => shown(deps, actor, params.token));
  route(app, answer, ({ params, body }) => answered(deps, actor, params.token, body));
}
