import type { DocumentsReply } from "#contract/documents.ts";
import { documentFields } from "#documents/documentFields.ts";
import type { Actor, Deps } from "./deps.ts";
import { documentAbout } from "./documents/documentAbout.ts";
import { documentReplyOf } from "./documents/documentOf.ts";
import { isOfCase } from "./documents/isOfCase.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** Every document; of a case those that it asks for. */
export async function listDocuments(
  deps: Deps,
  actor: Actor,
  { case: id }: { readonly case?: string | undefined },
): Promise<Result<DocumentsReply>> {
  const { law } = deps;
  const about = id === undefined ? null : await documentAbout(deps, actor, { case: id });
  if (about?.ok === false) return about;
  const stand = about?.value.stand ?? null;
  const documents = [...law.documents.values()].filter((document) => stand === null || isOfCase(document, stand));
  return done({
    documents: documents.map((document) => documentReplyOf(law, document)),
    fields: documentFields.map((field) => ({ ...field, columns: [...field.columns] })),
    lawHash: law.hash,
  });
}
