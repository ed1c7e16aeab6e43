import type { ProceedingReply, ProvisionReply } from "#contract/proceedings.ts";
import type { Authority, Law } from "#law/law.ts";
import { cellOf } from "#law/matrix.ts";
import { provisionsFor } from "#law/provisionsFor.ts";
import type { ProvisionHere } from "#law/provisionsFor.ts";
import { authorityReplyOf } from "./authorityReplyOf.ts";
import { citationOf } from "./citationOf.ts";
import type { Deps } from "./deps.ts";
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
    return refused("proceeding-unknown", id, { proceedings: [...law.proceedings.keys()].join(", ") });
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
      provisions: provisions.map((one) => provisionOf(law, one)),
    })),
    lawHash: law.hash,
    programVersion: version,
  });
}

/** By id, by the name of its province, or by its own. */
function findAuthority(law: Law, name: string): Authority | undefined {
  return [...law.authorities.values()].find(
    ({ id, title, provinces }) => id === name || provinces.includes(name) || title.zh === name || title.en === name,
  );
}

function provisionOf(law: Law, { says, overlay, materials, cites, confidence }: ProvisionHere): ProvisionReply {
  return {
    says,
    from: overlay?.level ?? "national",
    page: overlay === null ? null : { id: overlay.id, title: overlay.title, dated: overlay.dated },
    materials: materials.map(({ material: id, form, count, when }) => {
      const material = law.materials.get(id);
      if (material === undefined) throw new Error(`the checks let a paper through that no file describes: ${id}`);
      return { id, title: material.title, what: material.what, form, count, when };
    }),
    cites: cites.map((cite) => citationOf(law, cite)),
    confidence,
  };
}
