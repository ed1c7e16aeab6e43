import type { Hono } from "hono";
import { getSubmission, getSubmittedFile } from "#contract/submissions.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { getSubmission as whole } from "#service/getSubmission.ts";
import { getSubmittedFile as one } from "#service/getSubmittedFile.ts";
import { contentResponse, dispositionOf } from "./contentResponse.ts";
import { problemResponse } from "./problem.ts";
import { route } from "./route.ts";
import { streamOf } from "./streamOf.ts";

export function submissionRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, getSubmission, async ({ params }) => {
    const answer = await whole(deps, actor, params);
    if (!answer.ok) return problemResponse(answer.refusal);
    const { fileName, pieces } = answer.value;
    return new Response(streamOf(pieces), {
      headers: { "content-type": "application/zip", "content-disposition": dispositionOf("attachment", fileName) },
    });
  });
  route(app, getSubmittedFile, async ({ params, query }, context) => {
    const answer = await one(deps, actor, { ...params, ...query });
    return answer.ok ? contentResponse(answer.value, query.preview, context) : problemResponse(answer.refusal);
  });
}
