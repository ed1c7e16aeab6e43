import type { Hono } from "hono";
import { checkCalendar, showCalendarYear } from "#contract/calendar.ts";
import { checkCalendar as check } from "#service/checkCalendar.ts";
import type { Deps } from "#service/deps.ts";
import { showCalendarYear as showYear } from "#service/showCalendarYear.ts";
import { route } from "./route.ts";

export function lawRoutes(app: Hono, deps: Deps): void {
  route(app, checkCalendar, () => check(deps));
  route(app, showCalendarYear, ({ params }) => showYear(deps, params.year));
}
