import type { Hono } from "hono";
import { documentTypes, listDocuments, listTemplates, makeDocument, makeDocuments } from "#contract/documents.ts";
import { readTemplate, restoreTemplate, saveTemplate, showDocument } from "#contract/documents.ts";
import type { Actor, Deps } from "#service/deps.ts";
import { listDocuments as documents } from "#service/listDocuments.ts";
import { listTemplates as templates } from "#service/listTemplates.ts";
import { makeDocument as made } from "#service/makeDocument.ts";
import { makeDocuments as batch } from "#service/makeDocuments.ts";
import { readTemplate as template } from "#service/readTemplate.ts";
import { restoreTemplate as restored } from "#service/restoreTemplate.ts";
import { saveTemplate as saved } from "#service/saveTemplate.ts";
import { showDocument as shown } from "#service/showDocument.ts";
import { problemResponse } from "./problem.ts";
import { readBody } from "./readBody.ts";
import { route } from "./route.ts";
import { streamOf } from "./streamOf.ts";

export function documentRoutes(app: Hono, deps: Deps, actor: Actor): void {
  route(app, listDocuments, ({ query }) => documents(deps, actor, query));
  route(app, showDocument, ({ params, body }) => shown(deps, actor, params.id, body));
  route(app, makeDocument, async ({ params, body }) => {
    const result = await made(deps, actor, params.id, body);
    if (!result.ok) return problemResponse(result.refusal);
    const { bytes, fileName, format, missing } = result.value;
    return fileResponse(bytes, documentTypes[format], fileName, { "x-to-fill": missing.join(",") });
  });
  route(app, makeDocuments, async ({ body }) => {
    const result = await batch(deps, actor, body);
    if (!result.ok) return problemResponse(result.refusal);
    const { pieces, fileName } = result.value;
    return fileResponse(streamOf(pieces), "application/zip", fileName);
  });
  route(app, listTemplates, () => templates(deps));
  route(app, readTemplate, async ({ params, query }) => {
    const result = await template(deps, params.document, query);
    return result.ok
      ? fileResponse(result.value.bytes, documentTypes.docx, result.value.fileName)
      : problemResponse(result.refusal);
  });
  route(app, saveTemplate, async ({ params, query }, context) => {
    const bytes = await readBody(context.req.raw, "body-too-large");
    if (!(bytes instanceof Uint8Array)) return problemResponse(bytes);
    return saved(deps, params.document, query.authority, bytes);
  });
  route(app, restoreTemplate, ({ params, query }) => restored(deps, params.document, query.authority));
}

function fileResponse(
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  type: string,
  fileName: string,
  further: Readonly<Record<string, string>> = {},
): Response {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  return new Response(body, { headers: { "content-type": type, "content-disposition": disposition, ...further } });
}
