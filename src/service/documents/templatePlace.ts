import type { DocumentLaw } from "#law/document.ts";
import { findAuthority } from "#law/findAuthority.ts";
import type { Law } from "#law/law.ts";
import { done, refused } from "../result.ts";
import type { Result } from "../result.ts";
import { documentOf } from "./documentOf.ts";

export type TemplatePlace = { readonly document: DocumentLaw; readonly authority: string | null };

/** The document and the authority that a template is for; both are of the law, never names of files. */
export function templatePlace(law: Law, id: string, authority: string | undefined): Result<TemplatePlace> {
  const document = documentOf(law, id);
  if (!document.ok) return document;
  if (authority === undefined || authority === "") return done({ document: document.value, authority: null });
  const found = findAuthority(law, authority);
  return found === undefined
    ? refused("authority-unknown", authority)
    : done({ document: document.value, authority: found.id });
}
