import type { Hono } from "hono";
import { changeCase } from "#contract/caseEntries.ts";
import { explainCaseDay } from "#contract/caseExplanations.ts";
import { listCases, listCourses, openCase, showCase } from "#contract/caseLists.ts";
import { readResultFile } from "#contract/resultFiles.ts";
import { changeCase as change } from "#service/changeCase.ts";
import { explainCaseDay as explainDay } from "#service/explainCaseDay.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { listCases as cases } from "#service/listCases.ts";
import { listCourses as courses } from "#service/listCourses.ts";
import { openCase as open } from "#service/openCase.ts";
import { readResultFile as readFile } from "#service/readResultFile.ts";
import { showCase as show } from "#service/showCase.ts";
import { commandId } from "./commandId.ts";
import { route } from "./route.ts";

export function caseRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, listCourses, () => courses(deps));
  route(app, listCases, ({ query }) => cases(deps, actor, query));
  route(app, openCase, ({ body }, context) => open(deps, actor, body, commandId(deps, context)));
  route(app, showCase, ({ params }) => show(deps, actor, params.id));
  route(app, changeCase, ({ params, body }, context) => change(deps, actor, params.id, body, commandId(deps, context)));
  route(app, explainCaseDay, ({ params }) => explainDay(deps, actor, params));
  route(app, readResultFile, ({ params }) => readFile(deps, actor, params));
}
