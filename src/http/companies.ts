import type { Hono } from "hono";
import { listCompanies } from "#contract/companies.ts";
import { archiveCompany, setFallback, setLadder, showCompanySettings } from "#contract/companySettings.ts";
import { checkHealth } from "#contract/health.ts";
import { archiveCompany as archive } from "#service/archiveCompany.ts";
import { verifyRecord } from "#contract/recordVerification.ts";
import { checkHealth as health } from "#service/checkHealth.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { listCompanies as companies } from "#service/listCompanies.ts";
import { setFallback as fallback } from "#service/setFallback.ts";
import { setLadder as ladder } from "#service/setLadder.ts";
import { showCompanySettings as settings } from "#service/showCompanySettings.ts";
import { verifyRecord as verify } from "#service/verifyRecord.ts";
import { commandId } from "./commandId.ts";
import { route } from "./route.ts";

export function companyRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, listCompanies, ({ query }) => companies(deps, actor, query));
  route(app, showCompanySettings, ({ params }) => settings(deps, actor, params.id));
  route(app, setFallback, ({ params, body }, context) =>
    fallback(deps, actor, params.id, body.person, commandId(deps, context)),
  );
  route(app, setLadder, ({ params, body }, context) => ladder(deps, actor, params.id, body, commandId(deps, context)));
  route(app, archiveCompany, ({ params, body }, context) =>
    archive(deps, actor, params.id, body.archived, commandId(deps, context)),
  );
  route(app, checkHealth, ({ query }) => health(deps, query.files));
  route(app, verifyRecord, () => verify(deps));
}
