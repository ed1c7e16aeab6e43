import type { CaseReply } from "#contract/cases.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { handedInRounds } from "#record/case/papers/handedInRounds.ts";
import { secondLook } from "../secondLookText.ts";

/**
 * Papers that are sealed as handed in on a day before they came. Whoever enters a case afterwards has the day of entry as
 * that of receipt, so that it bars nothing; until it is decided, for that long the list can be put right.
 */
export function handedInBeforeReceipt({ case: one, matter: { law } }: CaseStand): CaseReply["secondLooks"] {
  if (one.decided !== null) return [];
  return handedInRounds(one).flatMap(({ on, papers }) => {
    const later = papers.flatMap(({ id, file, material }) => {
      const paper = one.papers.find((kept) => kept.id === id && kept.file?.hash === file?.hash);
      const received = paper?.received ?? null;
      const title = law.materials.get(material)?.title ?? { zh: material, en: material };
      return received !== null && received > on ? [{ title, received }] : [];
    });
    return later.length === 0
      ? []
      : [{ says: secondLook.handedInBeforeReceipt(on, later), cites: [], confidence: null }];
  });
}
