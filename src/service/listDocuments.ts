import type { DocumentsReply } from "#contract/documents.ts";
import { documentFields } from "#documents/documentFields.ts";
import type { Deps } from "./deps.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { documentReplyOf } from "./documents/documentOf.ts";

export async function listDocuments({ law }: Deps): Promise<Result<DocumentsReply>> {
  return done({
    documents: [...law.documents.values()].map((document) => documentReplyOf(law, document)),
    fields: documentFields.map((field) => ({ ...field, columns: [...field.columns] })),
    lawHash: law.hash,
  });
}
