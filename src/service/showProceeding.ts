import type { ProceedingReply } from "#contract/proceedings.ts";
import { cellOf } from "#law/matrix.ts";
import { provisionsFor } from "#law/provisionsFor.ts";
import { authorityReplyOf } from "./authorityReplyOf.ts";
import type { Deps } from "./deps.ts";
import { namedThings } from "#record/case/namedThings.ts";
import { findAuthority } from "#law/findAuthority.ts";
import { provisionReplyOf } from "./provisionReplyOf.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";

/** What counts for a proceeding, aspect by aspect, with what nobody has found out yet as empty aspects. */
export async function showProceeding(
  { law, version }: Deps,
  id: string,
  authorityName: string | undefined,
): Promise<Result<ProceedingReply>> {
  const proceeding = law.proceedings.get(id);
  if (proceeding === undefined) {
    return refused("proceeding-unknown", id, namedThings([...law.proceedings.values()]));
  }
  const asked = authorityName === undefined || authorityName === "" ? null : authorityName;
  const authority = asked === null ? null : findAuthority(law, asked);
  if (authority === undefined) return refused("authority-unknown", asked ?? "", {});
  const aspects = provisionsFor(law, id, authority?.id ?? null);
  return done({
    id,
    title: proceeding.title,
    about: proceeding.about,
    authority: authority === null ? null : authorityReplyOf(authority),
    standing: authority === null ? null : cellOf(law, id, authority.id).confidence,
    aspects: [...aspects].map(([aspect, provisions]) => ({
      aspect,
      provisions: provisions.map((one) => provisionReplyOf(law, one)),
    })),
    lawHash: law.hash,
    programVersion: version,
  });
}
