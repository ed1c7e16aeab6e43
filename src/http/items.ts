import type { Hono } from "hono";
import { assignItem, handleDuty } from "#contract/handling.ts";
import { getItem, listItems, recordAnnualReport, recordDutyDone, recordReplacement } from "#contract/items.ts";
import { assignItem as assigned } from "#service/assignItem.ts";
import { itemWarnings } from "#contract/itemWarnings.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { getItem as item } from "#service/getItem.ts";
import { handleDuty as handled } from "#service/handleDuty.ts";
import { itemWarnings as warnings } from "#service/itemWarnings.ts";
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
  route(app, itemWarnings, ({ params }) => warnings(deps, actor, params.id));
  route(app, handleDuty, ({ params, body }, context) =>
    handled(deps, actor, params.id, params.duty, body, context.req.header("idempotency-key") ?? deps.ids.next()),
  );
  route(app, assignItem, ({ params, body }, context) =>
    assigned(deps, actor, params.id, body, context.req.header("idempotency-key") ?? deps.ids.next()),
  );
}
