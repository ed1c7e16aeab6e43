import type { SavedTemplateReply } from "#contract/documents.ts";
import { readTemplate } from "#documents/readTemplate.ts";
import type { Deps } from "./deps.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { templatePlace } from "./documents/templatePlace.ts";

/** Takes a template of one's own, once it has opened, does nothing by itself and names fields alone. */
export async function saveTemplate(
  { law, templates }: Deps,
  id: string,
  authority: string | undefined,
  bytes: Uint8Array,
): Promise<Result<SavedTemplateReply>> {
  const place = templatePlace(law, id, authority);
  if (!place.ok) return place;
  const read = await readTemplate(bytes);
  if ("kind" in read) return refused("template-refused", null, { why: read.why, names: read.names.join(", ") });
  await templates.save(id, place.value.authority, bytes);
  return done({ document: id, authority: place.value.authority, fields: [...read.fields] });
}
