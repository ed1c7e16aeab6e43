import type { Hono } from "hono";
import { getItem, listItems, recordAnnualReport, recordDutyDone, recordReplacement } from "#contract/items.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { getItem as item } from "#service/getItem.ts";
import { listItems as items } from "#service/listItems.ts";
import { recordAnnualReport as annualReport } from "#service/recordAnnualReport.ts";
import { recordDutyDone as dutyDone } from "#service/recordDutyDone.ts";
import { recordReplacement as replacement } from "#service/recordReplacement.ts";
import { route } from "./route.ts";

export function itemRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, listItems, ({ query }) => items(deps, actor, query));
  route(app, getItem, ({ params, query }) => item(deps, actor, params.id, query.asOf));
  route(app, recordAnnualReport, ({ params, body }, context) =>
    annualReport(deps, actor, params.id, body, context.req.header("idempotency-key") ?? deps.ids.next()),
  );
  route(app, recordDutyDone, ({ params, body }, context) =>
    dutyDone(deps, actor, params.id, body, context.req.header("idempotency-key") ?? deps.ids.next()),
  );
  route(app, recordReplacement, ({ params, body }, context) =>
    replacement(deps, actor, params.id, body, context.req.header("idempotency-key") ?? deps.ids.next()),
  );
}
