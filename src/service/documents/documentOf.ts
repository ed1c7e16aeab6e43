import type { DocumentReply } from "#contract/documents.ts";
import type { DocumentLaw } from "#law/document.ts";
import type { Law } from "#law/law.ts";
import { namedThings } from "#record/case/namedThings.ts";
import { done, refused } from "../result.ts";
import type { Result } from "../result.ts";

export function documentOf(law: Law, id: string): Result<DocumentLaw> {
  const document = law.documents.get(id);
  return document === undefined
    ? refused("document-unknown", "document", { document: id, ...namedThings([...law.documents.values()]) })
    : done(document);
}

export function documentReplyOf(law: Law, document: DocumentLaw): DocumentReply {
  const { id, title, what, proceedings, kinds, authority, material, confidence } = document;
  const whose = authority === null ? undefined : law.authorities.get(authority);
  return {
    id,
    title,
    what,
    proceedings: proceedings.map((one) => ({
      id: one,
      title: law.proceedings.get(one)?.title ?? { zh: one, en: one },
    })),
    kinds: [...kinds],
    authority: whose === undefined ? null : { id: whose.id, title: whose.title },
    material,
    confidence,
  };
}
