import type { ProvisionReply } from "#contract/proceedings.ts";
import type { Law } from "#law/law.ts";
import type { ProvisionHere } from "#law/provisionsFor.ts";
import { citationOf } from "./citationOf.ts";

export function provisionReplyOf(
  law: Law,
  { says, overlay, materials, cites, confidence }: ProvisionHere,
): ProvisionReply {
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
