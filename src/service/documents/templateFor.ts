import type { DocumentLaw } from "#law/document.ts";
import type { Deps } from "../deps.ts";
import { done, refused } from "../result.ts";
import type { Result } from "../result.ts";

export type ChosenTemplate = { readonly bytes: Uint8Array; readonly own: boolean; readonly authority: string | null };

/** The template that counts: one's own for the authority, one's own for all, the built-in one. */
export async function templateFor(
  { templates }: Pick<Deps, "templates">,
  document: DocumentLaw,
  authority: string | null,
): Promise<Result<ChosenTemplate>> {
  for (const place of authority === null ? [null] : [authority, null]) {
    const bytes = await templates.readOwn(document.id, place);
    if (bytes !== null) return done({ bytes, own: true, authority: place });
  }
  const bytes = await templates.builtIn(document.template);
  return bytes === null
    ? refused("template-missing", "document", { document: document.id, file: document.template })
    : done({ bytes, own: false, authority: null });
}
