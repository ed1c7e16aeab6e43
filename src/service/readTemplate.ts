import { safeName } from "#documents/documentFileName.ts";
import type { Deps } from "./deps.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { templateFor } from "./documents/templateFor.ts";
import { templatePlace } from "./documents/templatePlace.ts";

export type TemplateFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string };

/** The template that counts, or the built-in one, to be changed with Word or WPS. */
export async function readTemplate(
  deps: Deps,
  id: string,
  { authority, builtIn }: { readonly authority?: string | undefined; readonly builtIn: boolean },
): Promise<Result<TemplateFile>> {
  const place = templatePlace(deps.law, id, authority);
  if (!place.ok) return place;
  const { document } = place.value;
  const fileName = `${safeName(document.title.zh)}.docx`;
  if (!builtIn) {
    const chosen = await templateFor(deps, document, place.value.authority);
    return chosen.ok ? done({ bytes: new Uint8Array(chosen.value.bytes), fileName }) : chosen;
  }
  const bytes = await deps.templates.builtIn(document.template);
  return bytes === null
    ? refused("template-missing", "document", { document: id, file: document.template })
    : done({ bytes: new Uint8Array(bytes), fileName });
}
