import type { CaseReply } from "#contract/cases.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { clockLawOf, lengthOf } from "#record/case/days/clockLawOf.ts";
import { paperTerm } from "#record/case/papers/paperTerm.ts";
import { secondLook } from "../secondLookText.ts";
import { citedReplyOf } from "./citedReplyOf.ts";

/**
 * A paper that holds until the other side has to be done, and no longer where that extends its time: it can be handed in,
 * since nobody knows whether it will be extended.
 */
export function endsInExtension(stand: CaseStand): CaseReply["secondLooks"] {
  const { case: one, correction, reviewed, matter, papers, review, reviewExtended: most } = stand;
  if (most === null || (one.submitted !== null && correction === null)) return [];
  const asked = new Map(papers.map(({ material }) => [material.id, material.title]));
  const by = reviewed.find(({ extended }) => extended?.latest === most);
  const from = by?.from ?? null;
  const length = by === undefined || from === null ? null : lengthOf(clockLawOf(matter.law, by.stage), from);
  return one.papers.flatMap((paper) => {
    const title = asked.get(paper.material);
    const term = paperTerm(paper, matter.items);
    if (title === undefined || one.waived[paper.material] !== undefined || term.kind !== "until") return [];
    if (term.day < review || term.day >= most) return [];
    const cited = length === null ? { cites: [], confidence: null } : citedReplyOf(matter.law, length);
    return [{ says: secondLook.endsInExtension(title, term.day, review, most), ...cited }];
  });
}
