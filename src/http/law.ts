import type { Hono } from "hono";
import { checkCalendar, showCalendarYear } from "#contract/calendar.ts";
import { checkLaw } from "#contract/lawCheck.ts";
import { diffLaws, listLawUses, tryLaw } from "#contract/lawDiff.ts";
import { reloadLaw } from "#contract/lawReload.ts";
import { reportLaw } from "#contract/lawReport.ts";
import { listMovedDates } from "#contract/movedDates.ts";
import { listProceedings, showProceeding } from "#contract/proceedings.ts";
import { checkCalendar as check } from "#service/checkCalendar.ts";
import { checkLaw as checkTexts } from "#service/checkLaw.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { diffLaws as diff } from "#service/diffLaws.ts";
import { listLawUses as lawUses } from "#service/listLawUses.ts";
import { listMovedDates as movedDates } from "#service/listMovedDates.ts";
import { listProceedings as proceedings } from "#service/listProceedings.ts";
import { reloadLaw as reload } from "#service/reloadLaw.ts";
import { reportLaw as report } from "#service/reportLaw.ts";
import { showCalendarYear as showYear } from "#service/showCalendarYear.ts";
import { showProceeding as proceeding } from "#service/showProceeding.ts";
import { tryLaw as trial } from "#service/tryLaw.ts";
import { route } from "./route.ts";

export function lawRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, checkCalendar, () => check(deps));
  route(app, showCalendarYear, ({ params }) => showYear(deps, params.year));
  route(app, reportLaw, () => report(deps));
  route(app, listLawUses, () => lawUses(deps));
  route(app, diffLaws, ({ query }) => diff(deps, actor, query));
  route(app, tryLaw, ({ body }) => trial(deps, actor, body));
  route(app, checkLaw, ({ body }) => checkTexts(deps, body));
  route(app, reloadLaw, () => reload(deps));
  route(app, listProceedings, () => proceedings(deps));
  route(app, showProceeding, ({ params, query }) => proceeding(deps, params.id, query.authority));
  route(app, listMovedDates, ({ query }) => movedDates(deps, actor, query));
}
