import type { Deps } from "./deps.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { templatePlace } from "./documents/templatePlace.ts";

/** Takes one's own template away: the one behind it counts again. */
export async function restoreTemplate(
  { law, templates }: Deps,
  id: string,
  authority: string | undefined,
): Promise<Result<{ readonly document: string; readonly authority: string | null }>> {
  const place = templatePlace(law, id, authority);
  if (!place.ok) return place;
  const removed = await templates.remove(id, place.value.authority);
  return removed
    ? done({ document: id, authority: place.value.authority })
    : refused("template-not-own", "document", { document: id });
}
