import type { Hono } from "hono";
import { checkCalendar, showCalendarYear } from "#contract/calendar.ts";
import { listMovedDates } from "#contract/movedDates.ts";
import { checkCalendar as check } from "#service/checkCalendar.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { listMovedDates as movedDates } from "#service/listMovedDates.ts";
import { showCalendarYear as showYear } from "#service/showCalendarYear.ts";
import { route } from "./route.ts";

export function lawRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, checkCalendar, () => check(deps));
  route(app, showCalendarYear, ({ params }) => showYear(deps, params.year));
  route(app, listMovedDates, ({ query }) => movedDates(deps, actor, query));
}
