import { Hono } from "hono";
import { openApiDocument } from "#contract/openApi.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { caseRoutes } from "./cases.ts";
import { channelRoutes } from "./channels.ts";
import { answerRoutes } from "./answers.ts";
import { companyRoutes } from "./companies.ts";
import { dayRoutes } from "./day.ts";
import { declarationRoutes } from "./declarations.ts";
import { documentRoutes } from "./documents.ts";
import { dueRoutes } from "./due.ts";
import { feedRoutes } from "./feeds.ts";
import { fileRoutes } from "./files.ts";
import { importRoutes } from "./imports.ts";
import { itemRoutes } from "./items.ts";
import { lawRoutes } from "./law.ts";
import { lawPageRoutes } from "./lawPages.ts";
import { licenceNumberRoutes } from "./licenceNumbers.ts";
import { localOnly } from "./localOnly.ts";
import { metricRoutes } from "./metrics.ts";
import { methodNotAllowed, methodsAt } from "./methodNotAllowed.ts";
import { peopleRoutes } from "./people.ts";
import { problemResponse } from "./problem.ts";
import { submissionRoutes } from "./submissions.ts";
import { sweepRoutes } from "./sweeps.ts";
import { todoRoutes } from "./todos.ts";
import { whichLicenceRoutes } from "./whichLicence.ts";

/** The whole HTTP interface as a function from request to response; it runs with or without a port. */
export function createApp(deps: Deps, actor: Actor, onFault: (reference: string, error: unknown) => void): Hono {
  const app = new Hono();
  app.use(localOnly);
  app.use(async (context, next) => {
    await next();
    context.header("x-content-type-options", "nosniff");
    context.header("referrer-policy", "same-origin");
    // A preview is shown in a frame of our own pages.
    if (!context.res.headers.has("x-frame-options")) context.header("x-frame-options", "DENY");
  });
  companyRoutes(app, deps, actor);
  fileRoutes(app, deps, actor);
  dueRoutes(app, deps, actor);
  todoRoutes(app, deps, actor);
  itemRoutes(app, deps, actor);
  caseRoutes(app, deps, actor);
  submissionRoutes(app, deps, actor);
  documentRoutes(app, deps, actor);
  peopleRoutes(app, deps, actor);
  channelRoutes(app, deps, actor);
  feedRoutes(app, deps, actor);
  answerRoutes(app, deps, actor);
  importRoutes(app, deps, actor);
  lawRoutes(app, deps, actor);
  dayRoutes(app, deps);
  licenceNumberRoutes(app, deps);
  declarationRoutes(app, deps, actor);
  whichLicenceRoutes(app, deps);
  sweepRoutes(app, deps);
  metricRoutes(app, deps);
  // Last of all: its addresses take any two words under /law that no other operation has.
  lawPageRoutes(app, deps, actor);
  app.get("/api/v1/openapi.json", (context) => context.json(openApiDocument(deps.version)));
  app.all("/api/*", ({ req }) => {
    const methods = methodsAt(req.path);
    return methods.length === 0
      ? problemResponse({ code: "not-found", at: req.path, data: {} })
      : methodNotAllowed(req, methods);
  });
  app.onError((error) => {
    const reference = deps.ids.next().slice(0, 8);
    onFault(reference, error);
    return problemResponse({ code: "fault", at: null, data: { reference } });
  });
  return app;
}
